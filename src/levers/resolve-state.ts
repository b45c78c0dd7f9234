import type { Ids } from '../domain/ports.js'
import type { CompleteAccount } from './document.js'
import { createProblems } from './problems.js'
import { type Places, type ResolvedAccount, resolveAccount } from './resolve-account.js'

/**
 * The accounts of a state document, each resolved, and no two with the same id or key.
 * @param now epoch milliseconds in an account, the creation date of what has none
 * @throws InvalidDocument with the problems of all accounts
 */
export function resolveState(
  accounts: readonly CompleteAccount[],
  ids: Ids,
  now: (account: CompleteAccount) => number,
): readonly ResolvedAccount[] {
  const problems = createProblems()
  const places: Places = new Map()
  const resolved = accounts.flatMap(
    (account, i) => problems.attempt(() => resolveAccount(account, ids, now(account), `accounts[${i}].`, places)) ?? [],
  )
  problems.throwIfAny()
  return resolved
}
