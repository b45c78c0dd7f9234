import { $, h } from './dom.js'

/** @import { Store } from './types.js' */

/** Milliseconds for which a message stays. */
const STAYS = 6_000

/**
 * Says in a few words what was done, or what went wrong.
 * @param {string} text
 * @param {'done' | 'problem'} kind
 */
export function toast(text, kind = 'done') {
  const message = h(`p.toast.${kind}`, {}, text)
  $('#toasts').append(message)
  setTimeout(() => message.remove(), STAYS)
}

/**
 * Does something, says how it went, and looks at what it changed.
 * @param {Store} store
 * @param {() => Promise<unknown>} work
 * @param {string} done what to say afterwards
 * @returns {Promise<boolean>} whether it went well
 */
export async function act(store, work, done) {
  try {
    await work()
    toast(done)
    return true
  } catch (error) {
    toast(error instanceof Error ? error.message : String(error), 'problem')
    return false
  } finally {
    store.refresh()
  }
}
