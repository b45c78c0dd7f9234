import { notFound } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { ControlsDocument } from '../seeds/document.js'
import type { AccountSnapshot } from '../store/snapshots.js'
import type { Store } from '../store/store.js'
import type { Replacement, Replacing } from './replacement.js'
import { parseStored, type SettingsControl } from './settings.js'

/** All accounts, and the clock, faults and rate limits of the server. */
export interface ServerSnapshot {
  readonly controls: ControlsDocument
  readonly accounts: readonly AccountSnapshot[]
  /** The snapshots that resets of these accounts restore. */
  readonly baselines: readonly AccountSnapshot[]
}

export type Restoration = ReturnType<typeof createRestoration>

/** Takes and restores snapshots of one account or of the server. */
export function createRestoration(store: Store, controls: SettingsControl, replacing: Replacing) {
  function takeAccount(accountId: string): AccountSnapshot {
    const snapshot = store.snapshots.take(accountId)
    if (!snapshot) throw notFound(`there is no account ${quote(accountId)}`)
    return snapshot
  }

  function replacementBy(snapshot: AccountSnapshot, also: () => void): Replacement {
    return {
      accountId: snapshot.account.id,
      controls: parseStored(snapshot.controls),
      fill: () => {
        store.snapshots.restore(snapshot)
        also()
      },
    }
  }

  return {
    /** @throws not_found */
    takeAccount,
    takeServer: (): ServerSnapshot => {
      const ids = store.accounts.list().map(({ id }) => id)
      return {
        controls: controls.document(undefined),
        accounts: ids.map(takeAccount),
        // Every account has one since it was created.
        baselines: ids.map((id) => store.baselines.find(id) as AccountSnapshot),
      }
    },

    /**
     * @param also runs in the same transaction
     * @throws conflict when a key of the account is now in use in another one; nothing is changed then
     */
    restoreAccount: (snapshot: AccountSnapshot, also: () => void = () => {}): void =>
      replacing.one(replacementBy(snapshot, also)),

    /**
     * Replaces all accounts by these.
     * @param also runs in the same transaction, after an account was restored
     */
    restoreServer: (
      document: ControlsDocument,
      accounts: readonly AccountSnapshot[],
      also: (accountId: string) => void,
    ): void => {
      const replacements = accounts.map((snapshot) => replacementBy(snapshot, () => also(snapshot.account.id)))
      replacing.all(replacements, document)
    },
  }
}
