import { conflict } from '../domain/errors.js'
import type { IdSequence } from '../domain/ports.js'
import { createProblems } from '../schemas/problems.js'
import { withBuiltIns } from '../seeds/built-in.js'
import { resolveControls } from '../seeds/controls.js'
import type { AccountDocument, CompleteAccount, StateDocument } from '../seeds/document.js'
import { exportAccount } from '../seeds/export-account.js'
import { loadAccount } from '../seeds/load-account.js'
import { type ResolvedAccount, resolveAccount } from '../seeds/resolve-account.js'
import { resolveState } from '../seeds/resolve-state.js'
import type { MovableClock } from '../simulation/clock/clock.js'
import { type ClockSettings, REAL } from '../simulation/clock/settings.js'
import type { AccountSnapshot } from '../store/snapshots.js'
import type { Store } from '../store/store.js'
import { findAccount } from './find-account.js'
import type { Replacement, Replacing } from './replacement.js'
import type { SettingsControl } from './settings.js'

const DOCUMENT = { path: '', whole: 'the document' }

export type StateControl = ReturnType<typeof createStateControl>

/** The whole state, or one account's, as a document and back. A replacement is one transaction. */
export function createStateControl(
  store: Store,
  clock: MovableClock,
  ids: IdSequence,
  controls: SettingsControl,
  replacing: Replacing,
) {
  function exportOne(accountId: string): AccountDocument {
    return { ...exportAccount(store, findAccount(store, accountId)), ...controls.document(accountId) }
  }

  function resolve(document: CompleteAccount): ResolvedAccount {
    return resolveAccount(document, ids, clock.preview, DOCUMENT)
  }

  function replacementBy(resolved: ResolvedAccount): Replacement {
    return { accountId: resolved.account.id, controls: resolved.controls, fill: () => fill(resolved) }
  }

  /** Fills the account. If it does not exist, it is created, and this state becomes its baseline. */
  function fill(resolved: ResolvedAccount): void {
    const { account } = resolved
    const exists = store.accounts.find(account.id) !== undefined
    if (exists) store.accounts.update(account)
    else store.accounts.insert(account)
    loadAccount(store, resolved)
    controls.save(account.id, resolved.controls)
    if (!exists) store.baselines.set(store.snapshots.take(account.id) as AccountSnapshot)
  }

  return {
    export: (): StateDocument => ({
      version: 1,
      ...controls.document(undefined),
      accounts: store.accounts.list().map(({ id }) => exportOne(id)),
    }),
    /** @throws not_found */
    exportAccount: exportOne,

    /** @throws InvalidDocument, and conflict for an id or a key in use @returns the account's id */
    add: (document: CompleteAccount): string => {
      if (document._id !== undefined && store.accounts.find(document._id)) {
        throw conflict(`_id: the account ${document._id} exists already`)
      }
      ids.branch(() => JSON.stringify(document))
      const replacement = replacementBy(resolve(document))
      replacing.one(replacement)
      return replacement.accountId
    },

    /** @throws not_found */
    remove: (accountId: string): void => replacing.none(findAccount(store, accountId).id),

    /**
     * The accounts become those of the document. One that was there keeps its request log, its events and its baseline.
     * @throws InvalidDocument; nothing is changed then
     */
    replace: (document: StateDocument): void => {
      ids.branch(() => JSON.stringify(document))
      const problems = createProblems()
      const server = resolveControls(document, DOCUMENT, problems)
      const accounts = document.accounts.map((account) => withBuiltIns(account, ids.key()))
      const now = (own: ClockSettings | undefined) => clock.preview(own ?? server.clock ?? REAL)
      const resolved = problems.attempt(() => resolveState(accounts, ids, now)) ?? []
      problems.throwIfAny()
      replacing.all(resolved.map(replacementBy), server)
    },

    /**
     * The account keeps its id, everything in it is as the document says.
     * @throws InvalidDocument, conflict, not_found; nothing is changed then
     */
    replaceAccount: (accountId: string, document: AccountDocument): void => {
      findAccount(store, accountId)
      if (document._id !== undefined && document._id !== accountId) {
        throw conflict(`_id: the account is ${accountId}, the document is of ${document._id}`)
      }
      ids.branch(() => JSON.stringify(document))
      replacing.one(replacementBy(resolve({ ...withBuiltIns(document, ids.key()), _id: accountId })))
    },
  }
}
