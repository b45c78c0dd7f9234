import { shortenKeys } from '../domain/access-token.js'
import { problemsOfSeed } from '../seeds/problems.js'
import { createIds } from '../system.js'
import type { Run } from './command.js'
import { usageError } from './failure.js'
import { readSeed } from './seed-file.js'

/** Prints every problem of a seed file, one a line. Returns 2 when there are any. */
export const validate: Run = async ({ operands: [file = ''] }, { stdout, stderr }) => {
  const seed = await readSeed(file).catch(({ message }) => {
    throw usageError(message)
  })
  const problems = problemsOfSeed(seed, createIds())
  for (const problem of problems) stderr.write(`${shortenKeys(problem)}\n`)
  if (problems.length > 0) return 2
  stdout.write(`The seed ${file} is valid.\n`)
  return 0
}
