import { readFileSync, statSync } from 'node:fs'
import { Failure, usageError } from './failure.js'
import { describeFileError } from './file-error.js'
import type { Terminal } from './terminal.js'

/** The variable that names a file with a secret, as container engines mount them, in place of the variable with the secret. */
export function fileVariable(variable: string): string {
  return `${variable}_FILE`
}

/**
 * Reads a secret from the file that a variable names. A line break at its end is not a part of it.
 * @returns undefined if the variable is not set
 * @throws Failure if the file cannot be read, or if the variable with the secret itself is set too
 */
export function secretFrom(env: Terminal['env'], variable: string): string | undefined {
  const name = fileVariable(variable)
  const path = env[name]
  if (!path) return undefined
  if (env[variable]) throw usageError(`${variable} and ${name} exclude each other`)
  return read(path, name).replace(/\r?\n$/, '')
}

function read(path: string, name: string): string {
  try {
    // Reading is synchronous, so it must not wait for the writer of a pipe.
    if (statSync(path).isFIFO()) throw new Error('it is a named pipe')
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Failure(`The file ${path} of ${name} cannot be read: ${describeFileError(error)}`)
  }
}
