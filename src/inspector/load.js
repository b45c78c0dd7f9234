import { call, Refused } from './api.js'
import { baseOf } from './store.js'

/** @import { Base, Fault, Reading, State, Store } from './types.js' */

/**
 * Everything but the requests, which come by themselves.
 * @param {Store} store
 * @returns {Promise<{ readonly items: State['requests'], readonly totalCount: number }>} the newest request, and how many
 */
export async function load(store) {
  const { base } = store
  const { scope } = store.state
  const { items: accounts } = await call('GET', '/accounts')
  const accountBase = baseOf(scope ?? (accounts.length === 1 ? accounts[0]._id : undefined))
  const [clock, accountClock, faults, serverFaults, snapshots, changes, newest, account] = await Promise.all([
    readClock(base),
    readClock(accountBase),
    listFaults(base),
    base === '' ? [] : listFaults(''),
    call('GET', `${base}/snapshots`),
    call('GET', `${base}/events?limit=100`),
    call('GET', `${base}/requests?limit=1`),
    accountBase === '' ? undefined : call('GET', `${accountBase}?limit=${store.tokensLimit}`),
  ])
  if (store.state.scope === scope) {
    const lists = { accounts, faults: [...faults, ...serverFaults], snapshots: snapshots.items, changes: changes.items }
    store.set({
      connection: 'live',
      problem: '',
      ...unlessSame(store.state, { account, clock, accountClock, ...lists }),
    })
  }
  return newest
}

/**
 * What is as it was stays the very object that it was, so that nothing is drawn again.
 * @param {State} state
 * @param {Partial<State>} fields
 * @returns {Partial<State>}
 */
function unlessSame(state, fields) {
  const old = /** @type {Readonly<Record<string, unknown>>} */ (/** @type {unknown} */ (state))
  /** @param {[string, unknown]} field */
  const isNew = ([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name])
  return Object.fromEntries(Object.entries(fields).filter(isNew))
}

/** @param {Base} base @returns {Promise<Reading>} */
async function readClock(base) {
  const { now, mode } = await call('GET', `${base}/clock`)
  return { now, mode, readAt: mode === 'frozen' ? 0 : performance.now() }
}

/** @param {Base} base @returns {Promise<Fault[]>} */
async function listFaults(base) {
  const { items } = await call('GET', `${base}/faults`)
  return items.map((/** @type {Fault} */ fault) => ({ ...fault, base }))
}

/** @param {unknown} error @returns {Partial<State>} how things stand after a request that failed */
export function stateAfter(error) {
  if (!(error instanceof Refused)) throw error
  const { status, message: problem } = error
  if (status === 401) return { connection: 'locked', problem }
  if (status === 403) return { connection: 'refused', problem }
  return { connection: 'offline', problem }
}
