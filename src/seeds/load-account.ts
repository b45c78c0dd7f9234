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
    if (store.keys.find(record.hash)) throw conflict(`${at}: the key ending in ${record.lastFour} is in use already`)
    store.keys.insert(record)
  }
}
