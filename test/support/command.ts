import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import type { Test } from 'tap'
import type { Ready } from '../../src/cli/announce.js'
import type { Body } from './body.js'
import { builtCommand } from './built.js'

export type Environment = Readonly<Record<string, string>>

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Launched {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>
  /** What has come so far. */
  stdout(): string
  stderr(): string
  /** Resolves once the text is in what has come; rejects when the process ends without it. */
  until(stream: 'stdout' | 'stderr', text: string): Promise<void>
  readonly ended: Promise<Ended>
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ended>
}

export interface Started extends Launched, Ready {
  /** Calls the emulated API with the admin key, or with another one. */
  call(method: string, path: string, options?: { key?: string; body?: unknown }): Promise<Reply>
}

export interface Reply {
  readonly status: number
  readonly body: Body
}

/**
 * Starts the built command, killed when the test ends. Nothing of ours is in its environment but what is given.
 * @param wrapper a command that runs it in its own place
 */
export function launch(
  t: Test,
  args: readonly string[],
  environment: Environment = {},
  wrapper: readonly string[] = [],
): Launched {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(LD|LAUNCHDARKLY)_/.test(name))
  const env = { ...Object.fromEntries(inherited), ...environment }
  const [command = process.execPath, ...rest] = [...wrapper, process.execPath, builtCommand(), ...args]
  const child = spawn(command, rest, { env, stdio: ['pipe', 'pipe', 'pipe'] })
  t.teardown(() => child.kill('SIGKILL'))
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text) => {
      texts[name] += text
    })
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, ...texts }))
  })
  return {
    child,
    stdout: () => texts.stdout,
    stderr: () => texts.stderr,
    until: (name, text) =>
      new Promise((resolve, reject) => {
        const look = () => texts[name].includes(text) && resolve()
        child[name].on('data', look)
        look()
        ended.then(({ stderr }) => reject(new Error(`the command ended without ${JSON.stringify(text)}: ${stderr}`)))
      }),
    ended,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

/** Runs the built command to its end. */
export function run(t: Test, args: readonly string[], environment?: Environment): Promise<Ended> {
  return launch(t, args, environment).ended
}

/** A wrapper that keeps the test runner's loaders out: they slow a start down, and handle signals of their own. */
export const PLAIN = ['env', 'NODE_OPTIONS=']

/** A server of the built command on a free port, ready. */
export async function start(
  t: Test,
  args: readonly string[] = [],
  environment?: Environment,
  wrapper?: readonly string[],
): Promise<Started> {
  const launched = launch(t, ['start', '--port', '0', '--json', ...args], environment, wrapper)
  await launched.until('stdout', '\n')
  const ready: Ready = JSON.parse(launched.stdout())
  return {
    ...launched,
    ...ready,
    call: async (method, path, { key = ready.token ?? '', body } = {}) => {
      const json = body !== undefined && { 'content-type': 'application/json' }
      const response = await fetch(`${ready.url}${path}`, {
        method,
        headers: { authorization: key, ...json },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
    },
  }
}
