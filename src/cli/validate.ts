import { shortenKeys } from '../domain/access-token.js'
import { checkSeed } from '../levers/check-seed.js'
import { createIds } from '../system.js'
import type { Run } from './commands.js'
import { usageError } from './failure.js'
import { aboutSeed, readSeed } from './seed-file.js'

/** Tells every problem of a seed file, one a line. @returns 2 when there are any */
export const validate: Run = async ({ operands: [file = ''] }, { stdout, stderr }) => {
  const seed = await readSeed(file).catch(({ message }) => {
    throw usageError(message)
  })
  const problems = checkSeed(seed, createIds())
  for (const problem of problems) stderr.write(`${shortenKeys(aboutSeed(problem))}\n`)
  if (problems.length > 0) return 2
  stdout.write(`The seed ${file} is valid.\n`)
  return 0
}
