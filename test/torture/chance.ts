import { randomBytes } from 'node:crypto'
import { createRandom } from '../../src/simulation/faults/random.js'

/** Printed with the figures; what was chosen with it can be chosen again. */
export const SEED = process.env['TORTURE_SEED'] ?? randomBytes(4).toString('hex')

export interface Chance {
  /** A whole number from 0 to just under `end`. */
  below(end: number): number
  pick<Item>(items: readonly Item[]): Item
}

/** @param name each user has choices of its own, whatever the others do */
export function chanceOf(name: string): Chance {
  const random = createRandom(`${SEED} ${name}`)
  const below = (end: number) => Math.floor(random() * end)
  return {
    below,
    // Never out of range.
    pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
  }
}
