/** @import { Base, Reading, State, Store, View } from './types.js' */

/** @type {State} */
const NOTHING = {
  connection: 'connecting',
  problem: '',
  scope: undefined,
  accounts: [],
  account: undefined,
  known: new Map(),
  accountClock: undefined,
  clock: undefined,
  faults: [],
  snapshots: [],
  changes: [],
  requests: [],
}

/**
 * What is known of the server. A view is drawn when a field that it reads has changed, and once a frame at most, however
 * fast things change.
 * @param {{ readonly refresh: () => void }} server
 * @returns {Store}
 */
export function createStore({ refresh }) {
  /** @type {readonly View[]} */
  let views = []
  /** @type {Set<View>} */
  const due = new Set()

  /** @param {readonly View[]} some */
  function drawSoon(some) {
    if (due.size === 0 && some.length > 0) {
      requestAnimationFrame(() => {
        const drawn = [...due]
        due.clear()
        for (const { draw } of drawn) draw(store.state)
      })
    }
    for (const view of some) due.add(view)
  }

  const store = {
    state: { ...NOTHING, scope: scopeOfAddress() },
    tokensLimit: 100,
    get base() {
      return baseOf(store.state.scope)
    },
    refresh,
    /** @param {Partial<State>} changes */
    set(changes) {
      const old = store.state
      store.state = { ...old, ...changes }
      drawSoon(views.filter(({ reads }) => reads.some((field) => old[field] !== store.state[field])))
    },
    redraw: () => drawSoon(views),
    /** @param {readonly View[]} all */
    show(all) {
      views = all
      store.redraw()
    },
  }
  return store
}

/** @param {string | undefined} scope @returns {Base} */
export function baseOf(scope) {
  return scope === undefined ? '' : `/accounts/${encodeURIComponent(scope)}`
}

/** The address says which account is shown, so that it can be kept and sent around. */
export function scopeOfAddress() {
  const id = new URLSearchParams(location.search).get('account') ?? ''
  return /^[0-9a-f]{24}$/.test(id) ? id : undefined
}

/** Whether the address names an account, though it may be none. */
export function namesAccount() {
  return new URLSearchParams(location.search).has('account')
}

/**
 * Shows another account, or the whole server.
 * @param {Store} store
 * @param {string | undefined} scope
 */
export function changeScope(store, scope) {
  if (scope === store.state.scope) return
  if (scope !== scopeOfAddress())
    history.pushState(null, '', scope === undefined ? location.pathname : `?account=${scope}`)
  const { connection, problem, accounts, known } = store.state
  store.tokensLimit = 100
  store.set({ ...NOTHING, connection, problem, accounts, known, scope })
  store.refresh()
}

/**
 * What a clock shows by now. One that stands still shows what it showed.
 * @param {Reading} reading
 */
export function nowOf({ mode, now, readAt }) {
  return mode === 'frozen' ? now : now + performance.now() - readAt
}
