import type { Controls } from '../control/controls.js'
import { notFound } from '../domain/errors.js'
import type { Event } from '../domain/event.js'
import { quote } from '../domain/json.js'
import type { IdSequence } from '../domain/ports.js'
import type { EventLog } from '../service/events.js'
import type { Store } from '../store/store.js'
import { createAccountLevers } from './accounts.js'
import { createControlLevers, type Owner } from './controls.js'
import { createMemberLevers } from './members.js'
import { createResetLevers } from './reset.js'
import { createSnapshots, type Snapshots } from './snapshots.js'
import { createStateLevers } from './state.js'

export type Levers = ReturnType<typeof createLevers>

/** Everything that a test may pull, by name. The command line, the control plane and the library all pull these. */
export function createLevers(store: Store, controls: Controls, ids: IdSequence, events: EventLog) {
  const settings = createControlLevers(store, controls, ids)
  const state = createStateLevers(store, controls.clock, ids, settings, (accountId) => {
    controls.forget(accountId)
    snapshots.forget(accountId)
  })
  const snapshots: Snapshots = createSnapshots(controls.clock, state)
  const reset = createResetLevers(store, controls, ids, state, snapshots)

  return {
    accounts: createAccountLevers(store, controls.clock, ids, state, reset),
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
      if (!store.accounts.find(owner)) throw notFound(`there is no account ${quote(owner)}`)
      return store.events.list(owner, limit)
    },
  }
}
