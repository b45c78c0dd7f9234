import type { ControlsDocument } from '../seeds/document.js'
import type { Store } from '../store/store.js'
import type { SettingsControl } from './settings.js'

/** The new contents of an account. */
export interface Replacement {
  readonly accountId: string
  readonly controls: ControlsDocument
  /** Creates the account if it does not exist, and fills it. Called in a transaction, when the account is empty. */
  fill(): void
}

export type Replacing = ReturnType<typeof createReplacing>

/**
 * Replaces and deletes accounts: their rows in one transaction and, only after its commit, their state in memory.
 * @param forget drops the state in memory of a deleted account
 */
export function createReplacing(store: Store, controls: SettingsControl, forget: (accountId: string) => void) {
  function deleteRows(accountId: string): void {
    store.accounts.delete(accountId)
    store.baselines.delete(accountId)
  }

  function dropMemory(accountId: string): void {
    store.lastUsed.discard(accountId)
    forget(accountId)
  }

  function applyControls({ accountId, controls: document }: Replacement): void {
    // Uses of the tokens that were replaced.
    store.lastUsed.discard(accountId)
    controls.apply(accountId, document)
  }

  return {
    /** Replaces the contents of one account. Its request log, events and baseline stay. */
    one: (replacement: Replacement): void => {
      store.transaction(() => {
        store.accounts.clear(replacement.accountId)
        replacement.fill()
      })
      applyControls(replacement)
    },

    /**
     * Replaces all accounts, and sets their order. An account that exists already keeps its request log, its events and its
     * baseline.
     */
    all: (replacements: readonly Replacement[], document: ControlsDocument): void => {
      const accountIds = replacements.map(({ accountId }) => accountId)
      const kept = new Set(accountIds)
      const before = store.accounts.list().map(({ id }) => id)
      const deleted = before.filter((id) => !kept.has(id))
      store.transaction(() => {
        for (const id of deleted) deleteRows(id)
        for (const id of accountIds) store.accounts.clear(id)
        for (const { fill } of replacements) fill()
        store.accounts.order(accountIds)
        controls.save(undefined, document)
      })
      for (const id of deleted) dropMemory(id)
      controls.apply(undefined, document)
      for (const replacement of replacements) applyControls(replacement)
    },

    /** Deletes an account. */
    none: (accountId: string): void => {
      store.transaction(() => deleteRows(accountId))
      dropMemory(accountId)
    },
  }
}
