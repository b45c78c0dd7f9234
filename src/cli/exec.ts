import { type ChildProcess, spawn } from 'node:child_process'
import { isatty } from 'node:tty'
import { emulatorEnvironment } from '../client/environment.js'
import type { Run } from './command.js'
import { Failure } from './failure.js'
import { serve } from './serve.js'
import { exitCodeOf, onStopSignal } from './signals.js'
import type { Terminal } from './terminal.js'

/** Runs a command with a server of its own. @returns the command's exit code, as a shell tells it */
export const exec: Run = async ({ values, operands }, terminal) => {
  const [command = '', ...args] = operands
  const { emulator, url } = await serve(values, terminal)
  try {
    return await exitCode(
      command,
      spawn(command, args, { env: environment(url, emulator.token, terminal), stdio: 'inherit' }),
    )
  } finally {
    await emulator.close()
  }
}

/** Where the key is not known there is none: one of the environment would be of another account. */
function environment(url: string, token: string | null, { env }: Terminal): NodeJS.ProcessEnv {
  const ours = Object.entries(emulatorEnvironment(url, token ?? ''))
  return { ...env, ...Object.fromEntries(ours.map(([name, value]) => [name, value === '' ? undefined : value])) }
}

/** @throws Failure when it cannot be run */
function exitCode(command: string, child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    onStopSignal((signal) => forward(signal, child))
    for (const signal of FORWARDED) process.on(signal, () => forward(signal, child))
    child
      .once('error', (error: NodeJS.ErrnoException) => {
        const found = error.code !== 'ENOENT'
        const reason = found ? `cannot be run: ${error.message}` : 'was not found'
        reject(new Failure(`The command ${command} ${reason}`, found ? 126 : 127))
      })
      .once('exit', (code, signal) => resolve(signal ? exitCodeOf(signal) : Number(code)))
  })
}

/** Beside those that ask to stop. */
const FORWARDED = ['SIGHUP', 'SIGQUIT', 'SIGUSR2'] as const

function forward(signal: NodeJS.Signals, child: ChildProcess): void {
  // From a terminal the command has got it already; a second one means "at once" to many programs.
  if (signal !== 'SIGINT' || !isatty(0)) child.kill(signal)
}
