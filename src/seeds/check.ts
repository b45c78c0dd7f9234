import type { components } from '../generated/control.js'
import { checkShape } from '../schemas/control.js'
import type { Place } from '../schemas/path.js'
import { InvalidDocument } from '../schemas/problems.js'
import { structureProblem } from '../schemas/structure.js'

export type Seed = components['schemas']['Seed']

/** How a sentence names the whole seed. */
const SEED: Place = { path: '', whole: 'the seed' }

/**
 * Checks the shape of a seed. References, uniqueness and the like are checked when it is resolved.
 * @returns a copy, so that the caller cannot change it later
 * @throws InvalidDocument with every problem
 */
export function checkSeed(seed: unknown): Seed {
  const problem = structureProblem(seed, SEED)
  if (problem !== undefined) throw new InvalidDocument([problem])
  checkShape('Seed', seed, SEED)
  return JSON.parse(JSON.stringify(seed))
}
