import type { Event } from '../domain/event.js'
import type { IdSequence } from '../domain/ports.js'
import type { EventLog } from '../service/events.js'
import type { Simulation } from '../simulation/simulation.js'
import type { Store } from '../store/store.js'
import { createAccountControl } from './accounts.js'
import { findAccount } from './find-account.js'
import { createMemberControl } from './members.js'
import { createReplacing } from './replacement.js'
import { createResetControl } from './reset.js'
import { createRestoration } from './restoration.js'
import { createSettingsControl, type Owner } from './settings.js'
import { createSnapshots, type Snapshots } from './snapshots.js'
import { createStateControl } from './state.js'

export type ControlService = ReturnType<typeof createControlService>

/** Everything that a test may pull, by name. The command line, the control API and the library all pull these. */
export function createControlService(store: Store, simulation: Simulation, ids: IdSequence, events: EventLog) {
  const settings = createSettingsControl(store, simulation, ids)
  const replacing = createReplacing(store, settings, (accountId) => {
    simulation.forget(accountId)
    snapshots.forget(accountId)
  })
  const state = createStateControl(store, simulation.clock, ids, settings, replacing)
  const restoration = createRestoration(store, settings, replacing)
  const snapshots: Snapshots = createSnapshots(store, simulation.clock, restoration)
  const reset = createResetControl(store, simulation, settings, ids, restoration, snapshots)

  return {
    accounts: createAccountControl(store, simulation.clock, ids, state),
    members: createMemberControl(store, events),
    clock: settings.clock,
    faults: settings.faults,
    rateLimit: settings.rateLimit,
    /** @throws not_found */
    requestLog: settings.requestLog,
    state,
    snapshots,
    reset,
    restoreControls: settings.restoreAll,
    /** Newest first; of all accounts together when there is no owner. @throws not_found */
    events: (owner: Owner, limit: number): readonly Event[] => {
      if (owner === undefined) return store.events.listAll(limit)
      return store.events.list(findAccount(store, owner).id, limit)
    },
  }
}
