import type { Controls } from '../control/controls.js'
import { notFound } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { IdSequence } from '../domain/ports.js'
import type { Store } from '../store/store.js'
import type { AccountDocument, StateDocument } from './document.js'
import type { Snapshots } from './snapshots.js'
import type { StateLevers } from './state.js'

export type ResetLevers = ReturnType<typeof createResetLevers>

const BASELINE = 'baseline'

interface Baseline {
  readonly state: StateDocument
  readonly idPosition: number
}

/** Back to how it was right after seeding. What that was is kept with the data, so a restart does not lose it. */
export function createResetLevers(
  store: Store,
  controls: Controls,
  ids: IdSequence,
  state: StateLevers,
  snapshots: Snapshots,
) {
  function markAccount(accountId: string): void {
    store.accounts.setBaseline(accountId, JSON.stringify(state.exportAccount(accountId)))
  }

  function forgetTraces(accountId: string): void {
    const { journal, limiter } = controls.of(accountId)
    journal.clear()
    limiter.clear()
    snapshots.forget(accountId)
  }

  return {
    /** Makes the present state what a reset goes back to. */
    mark: (): void => {
      const baseline: Baseline = { state: state.export(), idPosition: ids.position() }
      store.settings.set(BASELINE, JSON.stringify(baseline))
      for (const { id } of store.accounts.list()) markAccount(id)
    },
    markAccount,

    /** Rows, clock, faults, journal, events, rate windows and snapshots of all accounts; those made since are gone. */
    reset: (): void => {
      const stored = store.settings.get(BASELINE)
      if (stored === undefined) throw notFound('the database was made without a baseline')
      const { state: document, idPosition }: Baseline = JSON.parse(stored)
      state.replace(document)
      for (const account of document.accounts) {
        if (account._id !== undefined) store.accounts.setBaseline(account._id, JSON.stringify(account))
      }
      controls.server.journal.clear()
      controls.server.limiter.clear()
      snapshots.clear()
      ids.seek(idPosition)
    },

    /** The same for one account. @throws not_found */
    resetAccount: (accountId: string): void => {
      const baseline = store.accounts.baseline(accountId)
      if (baseline === undefined) throw notFound(`there is no account ${quote(accountId)}`)
      const document: AccountDocument = JSON.parse(baseline)
      store.transaction(() => {
        state.replaceAccount(accountId, document)
        store.events.clear(accountId)
      })
      forgetTraces(accountId)
    },
  }
}
