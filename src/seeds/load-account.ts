import { conflict } from '../domain/errors.js'
import type { Store } from '../store/store.js'
import type { ResolvedAccount } from './resolve-account.js'

/**
 * Inserts what is in an account. Call it within a transaction.
 * @throws conflict when one of its keys is in use
 */
export function loadAccount(store: Store, { members, roles, tokens, keys }: ResolvedAccount): void {
  for (const member of members) store.members.insert(member)
  for (const role of roles) store.roles.insert(role)
  for (const token of tokens) store.tokens.insert(token)
  for (const { record, at } of keys) {
    const other = store.keys.find(record.hash)
    // A revoked key stays refused in its account for ever, so another account can have it.
    if (other?.revokedAt === null) {
      throw conflict(`${at}: the key ending in ${record.lastFour} is in use in the account ${other.accountId}`)
    }
    store.keys.insert(record)
  }
}
