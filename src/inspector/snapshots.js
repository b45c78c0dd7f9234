import { call } from './api.js'
import { $, h, render } from './dom.js'
import { dateTime } from './format.js'
import { controlCurl, hint } from './hints.js'
import { act } from './toasts.js'

/** @import { Snapshot, State, Store } from './types.js' */

/** The snapshots of the scope. @param {Store} store */
export function createSnapshots(store) {
  /** @param {string} name */
  const urlOf = (name) => `${store.base}/snapshots/${encodeURIComponent(name)}`

  $('#take-snapshot').onsubmit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault()
    const { name } = $('#take-snapshot').elements
    if (await act(store, () => call('PUT', urlOf(name.value)), `The snapshot ${name.value} is taken.`)) name.value = ''
  }

  /** @param {Snapshot} snapshot */
  function row({ name, createdAt }) {
    const restore = () => act(store, () => call('POST', `${urlOf(name)}/restore`), `Everything is as in ${name}.`)
    const remove = () => act(store, () => call('DELETE', urlOf(name)), `The snapshot ${name} is deleted.`)
    return h(
      'li.snapshot',
      { key: name },
      h('div.what', {}, h('strong', {}, name), h('span.muted', {}, dateTime(createdAt))),
      h('button.button', { type: 'button', 'aria-label': `Restore ${name}`, onclick: restore }, 'Restore'),
      h('button.link', { type: 'button', 'aria-label': `Delete ${name}`, onclick: remove }, 'Delete'),
    )
  }

  return (/** @type {State} */ { snapshots, connection }) => {
    $('#snapshots-count').textContent = snapshots.length > 0 ? snapshots.length : ''
    if (connection === 'connecting') return
    const command = controlCurl(`${store.base}/snapshots/before-rotation`, '-X PUT')
    render(
      $('#snapshots-body'),
      snapshots.length === 0
        ? hint('No snapshots. Take one to come back to this state, here or from a test:', command)
        : h('ul.rows', { key: 'snapshots' }, snapshots.map(row)),
    )
  }
}
