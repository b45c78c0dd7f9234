import { conflict } from '../domain/errors.js'
import type { Store } from '../store/store.js'
import type { ResolvedAccount } from './resolve-account.js'

/**
 * Inserts what is in an account. Call it within a transaction.
 * @param at what the paths of problems start with
 * @throws conflict when one of its keys is in use
 */
export function loadAccount(store: Store, { members, roles, tokens, keys }: ResolvedAccount, at: string): void {
  for (const member of members) store.members.insert(member)
  for (const role of roles) store.roles.insert(role)
  for (const token of tokens) store.tokens.insert(token)
  for (const key of keys) {
    if (store.keys.find(key.hash)) {
      const i = tokens.findIndex(({ id }) => id === key.tokenId)
      throw conflict(`${at}tokens[${i}].key: the key ending in ${key.lastFour} is in use already`)
    }
    store.keys.insert(key)
  }
}
