import { call, hasControlToken, keepControlToken } from './api.js'
import { $ } from './dom.js'
import { act } from './toasts.js'

/** @import { State, Store } from './types.js' */

/** Asks before everything goes back to the seed. @param {Store} store */
export function createReset(store) {
  const dialog = $('#reset-dialog')
  /** What would be reset, as it was named when the question was asked. */
  let base = store.base

  $('#reset').onclick = () => {
    const { scope, account } = store.state
    base = store.base
    $('#reset-title').textContent = scope === undefined ? 'Reset the whole server?' : `Reset ${account?.organization}?`
    dialog.showModal()
  }
  dialog.querySelector('[data-close]').onclick = () => dialog.close()
  dialog.querySelector('form').onsubmit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault()
    dialog.close()
    await act(store, () => call('POST', `${base}/reset`), 'Everything is as it was after seeding.')
  }
}

/** Asks for the control token of a server that has one. @param {Store} store */
export function createAccess(store) {
  const dialog = $('#access-dialog')
  const { token } = dialog.querySelector('form').elements
  // A browser lets people close any dialog: then it is asked again.
  dialog.onclose = store.redraw
  dialog.querySelector('form').onsubmit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault()
    keepControlToken(token.value)
    token.value = ''
    store.set({ connection: 'connecting' })
    store.refresh()
    dialog.close()
  }

  return (/** @type {State} */ { connection }) => {
    if (connection !== 'locked' || dialog.open) return
    $('#access-problem').textContent = hasControlToken() ? 'The server does not accept this control token.' : ''
    dialog.showModal()
  }
}
