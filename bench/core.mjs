import { execFile, execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'

/** One core for the server, another for the load, where the system can do that. */
export const pinned = availableParallelism() >= 2 && has('taskset')

/**
 * A command and its arguments, to run on one core.
 * @param {0 | 1} core
 * @param {readonly string[]} command
 * @returns {[string, string[]]}
 */
export function onCore(core, command) {
  const [file, ...args] = pinned ? ['taskset', '--cpu-list', String(core), ...command] : command
  return [file, args]
}

/** What only waits and counts has no business on the server's core. */
export function leaveServerCore() {
  if (pinned)
    execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', '1', `${process.pid}`], { stdio: 'ignore' })
}

/** @param {string} command whether it is on the path */
export function has(command) {
  try {
    execFileSync('which', [command], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/**
 * Runs a command on one core until it ends.
 * @param {0 | 1} core
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} [environment] besides our own
 * @returns what it printed
 */
export async function run(core, command, environment = {}) {
  const [file, args] = onCore(core, command)
  const { stdout } = await promisify(execFile)(file, args, { env: { ...process.env, ...environment } })
  return stdout
}
