import type { IdSequence } from '../domain/ports.js'
import type { ControlsDocument } from '../seeds/document.js'
import type { Simulation } from '../simulation/simulation.js'
import type { AccountSnapshot } from '../store/snapshots.js'
import type { Store } from '../store/store.js'
import { findAccount } from './find-account.js'
import type { Restoration } from './restoration.js'
import type { SettingsControl } from './settings.js'
import type { Snapshots } from './snapshots.js'

export type ResetControl = ReturnType<typeof createResetControl>

const SETTING = 'seed'

/** The state of the server right after seeding, except its accounts: the store has their baselines. */
interface ServerBaseline {
  readonly controls: ControlsDocument
  readonly idPosition: number
}

/** Restores the state right after seeding. It is stored, so that a restart does not lose it. */
export function createResetControl(
  store: Store,
  simulation: Simulation,
  settings: SettingsControl,
  ids: IdSequence,
  restoration: Restoration,
  snapshots: Snapshots,
) {
  function clearTraces(accountId: string): void {
    simulation.of(accountId).requestLog.clear()
    snapshots.forget(accountId)
  }

  return {
    /** Makes the present state the one that a reset of the server restores. Call it in the transaction that seeds. */
    mark: (): void => {
      store.baselines.markSeeded()
      const baseline: ServerBaseline = { controls: settings.document(undefined), idPosition: ids.position() }
      store.settings.set(SETTING, JSON.stringify(baseline))
    },
    /** Whether the database was seeded, even if all its accounts have been deleted since. */
    isMarked: (): boolean => store.settings.get(SETTING) !== undefined,

    /** Resets all accounts and the server, and deletes accounts that were created after seeding. */
    reset: (): void => {
      // Stored by `mark`, before the first request.
      const { controls: document, idPosition }: ServerBaseline = JSON.parse(store.settings.get(SETTING) as string)
      const accounts = store.baselines.seeded()
      restoration.restoreServer(document, accounts, (accountId) => {
        store.baselines.delete(accountId)
        store.events.clear(accountId)
      })
      for (const { account } of accounts) clearTraces(account.id)
      simulation.server.requestLog.clear()
      snapshots.clear()
      ids.seek(idPosition)
    },

    /**
     * Resets one account: rows, clock, faults, rate limits, request log, events and snapshots.
     * @throws not_found, and conflict when a key of its baseline is now in use in another account
     */
    resetAccount: (accountId: string): void => {
      findAccount(store, accountId)
      // Stored when the account was created.
      const baseline = store.baselines.find(accountId) as AccountSnapshot
      restoration.restoreAccount(baseline, () => store.events.clear(accountId))
      clearTraces(accountId)
    },
  }
}
