import type { Controls } from '../control/controls.js'
import type { Event } from '../domain/event.js'
import type { IdSequence } from '../domain/ports.js'
import type { EventLog } from '../service/events.js'
import type { Store } from '../store/store.js'
import { createAccountLevers } from './accounts.js'
import { createControlLevers, type Owner } from './controls.js'
import { findAccount } from './find-account.js'
import { createMemberLevers } from './members.js'
import { createReplacing } from './replacement.js'
import { createResetLevers } from './reset.js'
import { createRestoration } from './restoration.js'
import { createSnapshots, type Snapshots } from './snapshots.js'
import { createStateLevers } from './state.js'

export type Levers = ReturnType<typeof createLevers>

/** Everything that a test may pull, by name. The command line, the control plane and the library all pull these. */
export function createLevers(store: Store, controls: Controls, ids: IdSequence, events: EventLog) {
  const settings = createControlLevers(store, controls, ids)
  const replacing = createReplacing(store, settings, (accountId) => {
    controls.forget(accountId)
    snapshots.forget(accountId)
  })
  const state = createStateLevers(store, controls.clock, ids, settings, replacing)
  const restoration = createRestoration(store, settings, replacing)
  const snapshots: Snapshots = createSnapshots(store, controls.clock, restoration)
  const reset = createResetLevers(store, controls, settings, ids, restoration, snapshots)

  return {
    accounts: createAccountLevers(store, controls.clock, ids, state),
    members: createMemberLevers(store, events),
    clock: settings.clock,
    faults: settings.faults,
    rateLimit: settings.rateLimit,
    /** @throws not_found */
    journal: settings.journal,
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
