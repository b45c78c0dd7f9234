import type { Test } from 'tap'
import { openStore, type Store } from '../../src/store/store.js'
import { ACCOUNT_ID, aMember } from '../domain/fixtures.js'

/** A store in memory with accounts that have one member each. */
export function storeWith(t: Test, ...accountIds: readonly string[]): Store {
  const store = openStore(':memory:')
  t.teardown(() => store.close())
  for (const id of accountIds) addAccount(store, id)
  return store
}

export function addAccount(store: Store, id: string = ACCOUNT_ID): void {
  store.transaction(() => {
    store.accounts.insert({ id, organization: `Organisation ${id}`, serviceTokenLimit: null })
    store.members.insert(aMember({ accountId: id }))
  })
}

/** A hash that is as good as another. */
export function hashOf(number: number): string {
  return number.toString(16).padStart(64, '0')
}

/** The code of the SQLite error that a piece of work throws. */
export function sqliteCodeOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return (error as { code?: unknown }).code
  }
  return 'no error'
}
