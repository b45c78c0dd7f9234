import { call, listen, Refused } from './api.js'
import { load, stateAfter } from './load.js'
import { createNames } from './names.js'
import { sayNone } from './scope.js'
import { changeScope } from './store.js'
import { toast } from './toasts.js'

/** @import { Base, Entry, Store } from './types.js' */

/** As many as the server keeps. */
const MAX_REQUESTS = 1_000
/** Milliseconds between two looks at what does not come by itself. */
const INTERVAL = 1_000
/** Milliseconds from a request to the look at what it changed. */
const AFTER_REQUEST = 120

/**
 * Keeps the page up with the server, as long as somebody can see it: a hidden page holds no connection.
 * @param {(refresh: () => void) => Store} create
 */
export function keepUp(create) {
  /** @type {() => void} */
  let wake = () => {}
  let isSoon = false
  const store = create(() => wake())
  const journal = createJournal(store, () => {
    if (isSoon) return
    isSoon = true
    setTimeout(() => {
      isSoon = false
      wake()
    }, AFTER_REQUEST)
  })
  const learnNames = createNames(store)
  document.addEventListener('visibilitychange', () => wake())

  async function look() {
    const { scope, requests } = store.state
    try {
      const newest = await load(store)
      await journal.follow(store.base)
      if (scope === store.state.scope) journal.forgetBut(newest, requests[0]?._id ?? 0)
      await learnNames()
    } catch (error) {
      if (scope !== store.state.scope) return
      if (scope !== undefined && error instanceof Refused && error.status === 404) {
        if (store.state.account) toast('The account is gone. This is the whole server.')
        else sayNone()
        return changeScope(store, undefined)
      }
      journal.stop()
      store.set(stateAfter(error))
    }
  }

  async function loop() {
    for (;;) {
      // Before the look: a wake-up in the middle of it must not be lost.
      const pause = new Promise((resolve) => {
        const timer = setTimeout(resolve, INTERVAL)
        wake = () => {
          clearTimeout(timer)
          resolve(undefined)
        }
      })
      // Without the control token there is nothing to look at, and nobody without somebody to see it.
      if (document.hidden || store.state.connection === 'locked') journal.stop()
      else await look()
      await pause
    }
  }
  loop()
  return store
}

/**
 * The requests of the scope, as they come.
 * @param {Store} store
 * @param {() => void} onRequest
 */
function createJournal(store, onRequest) {
  /** @type {Base | undefined} */
  let followed
  let stopping = new AbortController()

  /** @param {readonly Entry[]} requests */
  const show = (requests) => store.set({ requests: requests.slice(0, MAX_REQUESTS) })

  function stop() {
    followed = undefined
    stopping.abort()
  }

  /** @param {AsyncIterable<Entry>} entries @param {AbortSignal} signal */
  async function read(entries, signal) {
    try {
      for await (const entry of entries) {
        if (signal.aborted) return
        show([entry, ...store.state.requests])
        onRequest()
      }
    } catch {
      // The stream broke off: the next look says whether the server did.
    }
    if (signal.aborted) return
    stop()
    store.refresh()
  }

  return {
    stop,
    /** @param {Base} base */
    async follow(base) {
      if (followed === base) return
      stop()
      stopping = new AbortController()
      const { signal } = stopping
      const entries = await listen(`${base}/requests/stream`, signal)
      const { items } = await call('GET', `${base}/requests?limit=${MAX_REQUESTS}`)
      if (base !== store.base) return
      followed = base
      show(items)
      const latest = items[0]?._id ?? 0
      read(after(latest, entries), signal)
    },
    /**
     * Somebody may have cleared the journal, or it may have dropped its oldest to make room.
     * @param {{ items: readonly Entry[], totalCount: number }} newest the newest of those that are left, and their number
     * @param {number} known the newest that the page had when it asked
     */
    forgetBut({ items: [newest], totalCount }, known) {
      const { requests } = store.state
      const top = newest?._id ?? known
      const since = requests.findIndex(({ _id }) => _id <= top)
      const kept = (since < 0 ? requests.length : since) + totalCount
      if (kept < requests.length) show(requests.slice(0, kept))
    },
  }
}

/**
 * Leaves out what was in the list too.
 * @param {number} latest
 * @param {AsyncIterable<Entry>} entries
 */
async function* after(latest, entries) {
  for await (const entry of entries) if (entry._id > latest) yield entry
}
