import { settings } from './settings.mjs'
import { median } from './statistics.mjs'

/**
 * Measures subjects in turn, round after round, so that what else the machine does meets them alike; every other round
 * goes backwards, so that none always comes first. Each has a first turn that does not count.
 * @template {string} Name
 * @param {Record<Name, () => Promise<number>>} subjects
 * @returns {Promise<Record<Name, number[]>>} a sample a round
 */
export async function alternate(subjects, rounds = settings.rounds) {
  const names = Object.keys(subjects)
  const samples = Object.fromEntries(names.map((name) => [name, []]))
  for (const name of names) await subjects[name]()
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) samples[name].push(await subjects[name]())
  }
  return samples
}

/**
 * The ratio of each round, of samples taken next to each other.
 * @param {readonly number[]} ours
 * @param {readonly number[]} peer
 */
export function compare(ours, peer) {
  const ratios = ours.map((sample, round) => sample / peer[round])
  return { ratio: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios), ratios }
}
