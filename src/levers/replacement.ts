import type { Store } from '../store/store.js'
import type { ControlLevers } from './controls.js'
import type { ControlsDocument } from './document.js'

/** What takes the place of an account. */
export interface Replacement {
  readonly accountId: string
  readonly controls: ControlsDocument
  /** Makes the account if it is not there, and fills it; it is empty then. */
  fill(): void
}

export type Replacing = ReturnType<typeof createReplacing>

/**
 * How accounts are exchanged, whatever it is that takes their place: rows in one transaction, and only once it is done
 * what is kept in memory.
 * @param forget drops what is kept in memory of an account that is gone
 */
export function createReplacing(store: Store, controls: ControlLevers, forget: (accountId: string) => void) {
  function drop(accountId: string): void {
    store.lastUsed.forget(accountId)
    forget(accountId)
  }

  function settle({ accountId, controls: document }: Replacement): void {
    store.lastUsed.forget(accountId)
    controls.apply(accountId, document)
  }

  return {
    /** What is in the account; its journal, events and baseline stay. */
    one: (replacement: Replacement): void => {
      store.transaction(() => {
        store.accounts.clear(replacement.accountId)
        replacement.fill()
      })
      settle(replacement)
    },

    /** All accounts, by these in this order. One that was there keeps its journal, its events and its baseline. */
    all: (replacements: readonly Replacement[], document: ControlsDocument): void => {
      const accountIds = replacements.map(({ accountId }) => accountId)
      const kept = new Set(accountIds)
      const before = store.accounts.list().map(({ id }) => id)
      const gone = before.filter((id) => !kept.has(id))
      store.transaction(() => {
        for (const id of gone) store.accounts.delete(id)
        for (const id of accountIds) store.accounts.clear(id)
        for (const { fill } of replacements) fill()
        store.accounts.order(accountIds)
        controls.save(undefined, document)
      })
      for (const id of gone) drop(id)
      controls.apply(undefined, document)
      for (const replacement of replacements) settle(replacement)
    },

    /** Deletes an account. */
    none: (accountId: string): void => {
      store.transaction(() => store.accounts.delete(accountId))
      drop(accountId)
    },
  }
}
