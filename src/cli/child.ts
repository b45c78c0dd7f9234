import { type ChildProcess, spawn } from 'node:child_process'
import { isatty } from 'node:tty'
import { sleep } from '../timers.js'
import { Failure } from './failure.js'
import { isFile, platformCommand } from './platform-command.js'
import { exitCodeOf, onStopSignal } from './signals.js'

/** Milliseconds that a command and the processes it started have to end after SIGTERM. Then they are killed. */
const PATIENCE = 5000
/** Milliseconds between two looks whether they have ended. */
const INTERVAL = 20

/** Signals that are passed on, beside those that ask to stop. */
const PASSED_ON = ['SIGHUP', 'SIGQUIT', 'SIGUSR2'] as const
/** Signals that a terminal sends to the command itself. A second one means "at once" to many programs. */
const SENT_BY_TERMINAL: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT']

/**
 * Runs a command with the standard streams of this process, and passes signals on to it. On a terminal it stays in the
 * foreground group, so that it can read keys. Elsewhere it gets a group of its own: signals go to all processes of the group,
 * and those that are left some seconds after a SIGTERM are killed.
 * @returns its exit code; 128 and the number of the signal that killed it
 * @throws Failure when it cannot be run
 */
export async function runChild(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const isOnTerminal = [0, 1, 2].some((descriptor) => isatty(descriptor))
  const hasGroup = !isOnTerminal && process.platform !== 'win32'
  /** The command, once it is started. */
  const started: ChildProcess[] = []
  let ending: Promise<void> | undefined

  function pass(signal: NodeJS.Signals): void {
    for (const child of started) {
      if (hasGroup) {
        signalGroup(child, signal)
        if (signal === 'SIGTERM') ending ??= endGroup(child)
      } else if (!isOnTerminal || !SENT_BY_TERMINAL.includes(signal)) child.kill(signal)
    }
  }

  onStopSignal(pass)
  for (const signal of PASSED_ON) process.on(signal, pass)
  // After the handlers: a signal may come before this process runs again.
  const child = start(command, args, env, hasGroup)
  started.push(child)
  const code = await exitCode(command, child)
  await ending
  return code
}

function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv, detached: boolean): ChildProcess {
  const { platform } = process
  const found = platformCommand(command, args, { platform, env, cwd: process.cwd(), isFile })
  const { windowsVerbatimArguments } = found
  return spawn(found.file, found.args, { env, stdio: 'inherit', detached, windowsVerbatimArguments })
}

/** @returns whether there was a process that got the signal; 0 only asks */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  try {
    // Without an id, because the command could not be started, this throws.
    return process.kill(-Number(pid), signal)
  } catch {
    return false
  }
}

/** Resolves when every process of the group has ended, and kills those that are too slow. */
async function endGroup(child: ChildProcess): Promise<void> {
  const deadline = performance.now() + PATIENCE
  while (signalGroup(child, 0)) {
    if (performance.now() > deadline) return void signalGroup(child, 'SIGKILL')
    await sleep(INTERVAL)
  }
}

function exitCode(command: string, child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child
      .once('error', (error: NodeJS.ErrnoException) => {
        const found = error.code !== 'ENOENT'
        const reason = found ? `cannot be run: ${error.message}` : 'was not found'
        reject(new Failure(`The command ${command} ${reason}`, found ? 126 : 127))
      })
      .once('exit', (code, signal) => resolve(signal ? exitCodeOf(signal) : Number(code)))
  })
}
