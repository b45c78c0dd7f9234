import type { MovableClock } from '../control/clock.js'
import { type ClockSettings, REAL } from '../control/clock-settings.js'
import { conflict, notFound } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { Ids } from '../domain/ports.js'
import type { Store } from '../store/store.js'
import { withBuiltIns } from './built-in.js'
import type { ControlLevers } from './controls.js'
import type { AccountDocument, StateDocument } from './document.js'
import { exportAccount } from './export-account.js'
import { loadAccount } from './load-account.js'
import { resolveAccount } from './resolve-account.js'

export type StateLevers = ReturnType<typeof createStateLevers>

/** The whole state, or one account's, as a document and back. A replacement is one transaction. */
export function createStateLevers(
  store: Store,
  clock: MovableClock,
  ids: Ids,
  controls: ControlLevers,
  forget: (accountId: string) => void,
) {
  function exportOne(accountId: string): AccountDocument {
    if (!store.accounts.find(accountId)) throw notFound(`there is no account ${quote(accountId)}`)
    return { ...exportAccount(store, accountId), ...controls.document(accountId) }
  }

  /** Adds an account, within a transaction. @returns its id; its controls are still to be applied */
  function insert(document: AccountDocument, serverClock: ClockSettings | undefined, at: string): string {
    const resolved = resolveAccount(document, ids, clock.preview(document.clock ?? serverClock), at)
    const { id } = resolved.account
    if (store.accounts.find(id)) throw conflict(`${at}_id: the account ${id} exists already`)
    store.accounts.insert(resolved.account)
    loadAccount(store, resolved, at)
    controls.save(id, document)
    return id
  }

  function drop(accountId: string): void {
    store.lastUsed.forget(accountId)
    forget(accountId)
  }

  return {
    export: (): StateDocument => ({
      version: 1,
      ...controls.document(undefined),
      accounts: store.accounts.list().map(({ id }) => exportOne(id)),
    }),
    exportAccount: exportOne,

    /** @throws InvalidDocument, conflict @returns the account's id */
    add: (document: AccountDocument): string => {
      const id = store.transaction(() => insert(document, undefined, ''))
      controls.apply(id, document)
      return id
    },

    remove: (accountId: string): void => {
      if (!store.accounts.find(accountId)) throw notFound(`there is no account ${quote(accountId)}`)
      store.accounts.delete(accountId)
      drop(accountId)
    },

    /** Every account goes, those of the document come. @throws InvalidDocument, conflict; nothing is changed then */
    replace: (document: StateDocument): void => {
      const before = store.accounts.list()
      const added = store.transaction(() => {
        for (const { id } of before) store.accounts.delete(id)
        controls.save(undefined, document)
        return document.accounts.map((account, i) =>
          insert(withBuiltIns(account, ids.key()), document.clock ?? REAL, `accounts[${i}].`),
        )
      })
      for (const { id } of before) drop(id)
      controls.apply(undefined, document)
      for (const [i, id] of added.entries()) controls.apply(id, document.accounts[i] ?? {})
    },

    /** The account keeps its id, everything in it is as the document says. @throws InvalidDocument, conflict, not_found */
    replaceAccount: (accountId: string, document: AccountDocument): void => {
      if (!store.accounts.find(accountId)) throw notFound(`there is no account ${quote(accountId)}`)
      if (document._id !== undefined && document._id !== accountId) {
        throw conflict(`_id: the account is ${accountId}, the document is of ${document._id}`)
      }
      store.transaction(() => {
        const complete = { ...withBuiltIns(document, ids.key()), _id: accountId }
        const resolved = resolveAccount(complete, ids, clock.preview(document.clock), '')
        store.accounts.clear(accountId)
        store.accounts.update(resolved.account)
        loadAccount(store, resolved, '')
        controls.save(accountId, document)
      })
      store.lastUsed.forget(accountId)
      controls.apply(accountId, document)
    },
  }
}
