import { createActivity } from './activity.js'
import { createClock } from './clock.js'
import { createConnection } from './connection.js'
import { createAccess, createReset } from './dialogs.js'
import { createFaults } from './faults.js'
import { tickCountdowns } from './keys.js'
import { keepUp } from './live.js'
import { createScope } from './scope.js'
import { createSnapshots } from './snapshots.js'
import { createStore } from './store.js'
import { createTokens } from './tokens.js'

/** Milliseconds: often enough that no second of a countdown is skipped. */
const TICK = 250

const store = keepUp((refresh) => createStore({ refresh }))
const activity = createActivity(store)
const clock = createClock(store)
createReset(store)
store.show([
  { reads: ['connection', 'problem'], draw: createConnection() },
  { reads: ['connection'], draw: createAccess(store) },
  { reads: ['accounts', 'scope'], draw: createScope(store) },
  { reads: ['account', 'accountClock', 'accounts', 'connection'], draw: createTokens(store, activity) },
  { reads: ['account', 'accounts', 'changes', 'connection', 'known', 'requests', 'scope'], draw: activity.draw },
  { reads: ['clock', 'scope'], draw: clock },
  { reads: ['connection', 'faults', 'scope'], draw: createFaults(store) },
  { reads: ['connection', 'snapshots', 'scope'], draw: createSnapshots(store) },
])
setInterval(() => {
  clock(store.state)
  tickCountdowns(store)
}, TICK)
