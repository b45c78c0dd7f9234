import { notFound } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { Account } from '../store/accounts.js'
import type { Store } from '../store/store.js'

/** @throws not_found */
export function findAccount(store: Store, id: string): Account {
  const account = store.accounts.find(id)
  if (!account) throw notFound(`there is no account ${quote(id)}`)
  return account
}
