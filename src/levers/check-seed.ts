import type { Ids } from '../domain/ports.js'
import { WELL_KNOWN_KEY, withBuiltIns } from './built-in.js'
import { parseState } from './parse-document.js'
import { createProblems } from './problems.js'
import { type ResolvedAccount, resolveAccount } from './resolve-account.js'

/** All that is wrong with a seed, with paths. Loading stops at the first account that will not do; this loads nothing. */
export function checkSeed(seed: unknown, ids: Ids): readonly string[] {
  const problems = createProblems()
  const places = new Map<string, string>()

  function claim(thing: string, name: string, place: string): void {
    const other = places.get(thing)
    if (other !== undefined) problems.add(`${place}: ${name} is at ${other} already`)
    else places.set(thing, place)
  }

  function claimAll({ account, tokens, keys }: ResolvedAccount, at: string): void {
    claim(account.id, `the account ${account.id}`, `${at}_id`)
    for (const { hash, tokenId, lastFour } of keys) {
      const i = tokens.findIndex(({ id }) => id === tokenId)
      claim(hash, `the key ending in ${lastFour}`, `${at}tokens[${i}].key`)
    }
  }

  const document = problems.attempt(() => parseState(seed))
  for (const [i, account] of document?.accounts.entries() ?? []) {
    const at = `accounts[${i}].`
    const complete = withBuiltIns(account, i === 0 ? WELL_KNOWN_KEY : ids.key())
    const resolved = problems.attempt(() => resolveAccount(complete, ids, 0, at))
    if (resolved) claimAll(resolved, at)
  }
  return problems.all
}
