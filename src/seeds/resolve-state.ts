import type { Ids } from '../domain/ports.js'
import { createProblems } from '../schemas/problems.js'
import type { ClockSettings } from '../simulation/clock/settings.js'
import type { CompleteAccount } from './document.js'
import { type Places, type ResolvedAccount, resolveAccount } from './resolve-account.js'

/**
 * Resolves the accounts of a state document. No two may have the same id or key.
 * @param now the time on an account's clock, in epoch milliseconds: the default of creation dates
 * @throws InvalidDocument with the problems of all accounts
 */
export function resolveState(
  accounts: readonly CompleteAccount[],
  ids: Ids,
  now: (clock: ClockSettings | undefined) => number,
): readonly ResolvedAccount[] {
  const problems = createProblems()
  const places: Places = new Map()
  const resolved = accounts.flatMap(
    (account, i) =>
      problems.attempt(() => resolveAccount(account, ids, now, { path: `accounts[${i}]`, whole: '' }, places)) ?? [],
  )
  problems.throwIfAny()
  return resolved
}
