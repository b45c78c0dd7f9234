import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import type { Test } from 'tap'

/**
 * Runs a command on a terminal of its own, made by `script` of util-linux, and killed when the test ends. What is written to
 * its standard input is typed there. No shell stays beside the command: dash would take Ctrl+C for itself and end with 130.
 */
export function onTerminal(
  t: Test,
  command: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): ChildProcessByStdio<Writable, Readable, null> {
  const line = ['exec', ...command].join(' ')
  const terminal = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  t.teardown(() => terminal.kill('SIGKILL'))
  return terminal
}

/** Why the machine cannot give a command a terminal, or false when it can. */
export function withoutTerminal(): string | false {
  const { status } = spawnSync('script', ['--quiet', '--return', '--command', 'true', '/dev/null'])
  return status !== 0 && 'no script(1) of util-linux to make a terminal'
}
