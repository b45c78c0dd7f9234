import { Refused } from './api.js'
import { $, h } from './dom.js'

/** @import { Store } from './types.js' */

/** Milliseconds for which a message stays. */
const STAYS = 6_000
/** How many are there at once. */
const MOST = 3

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && !document.querySelector('dialog[open]')) $('#toasts').replaceChildren()
})

/**
 * Says in a few words what was done, or what went wrong.
 * @param {string} text
 * @param {'done' | 'problem'} kind
 */
export function toast(text, kind = 'done') {
  const toasts = $('#toasts')
  const dismiss = () => message.remove()
  const button = h('button.link', { type: 'button', 'aria-label': 'Dismiss', onclick: dismiss }, '✕')
  const message = h(`p.toast.${kind}`, {}, h('span', {}, text), button)
  for (const other of [...toasts.children]) if (other.firstChild?.textContent === text) other.remove()
  toasts.append(message)
  if (toasts.children.length > MOST) toasts.firstChild.remove()
  setTimeout(dismiss, STAYS)
}

/**
 * Says at a field what is wrong with what was entered, until something else is.
 * @param {HTMLInputElement} field
 * @param {string} problem empty for nothing
 */
function complain(field, problem) {
  $(`#${field.getAttribute('aria-describedby')}`).textContent = problem
  if (problem === '') return field.removeAttribute('aria-invalid')
  field.setAttribute('aria-invalid', 'true')
  field.oninput = () => complain(field, '')
  field.focus()
}

/**
 * Does something, says how it went, and looks at what it changed.
 * @param {Store} store
 * @param {() => Promise<unknown>} work
 * @param {string} done what to say afterwards
 * @param {{ readonly field: HTMLInputElement, readonly problem: string }} [entered] what to say where, when it was invalid
 * @returns {Promise<boolean>} whether it went well
 */
export async function act(store, work, done, entered) {
  try {
    await work()
    toast(done)
    return true
  } catch (error) {
    if (entered && error instanceof Refused && error.status === 400) complain(entered.field, entered.problem)
    else toast(error instanceof Error ? error.message : String(error), 'problem')
    return false
  } finally {
    store.refresh()
  }
}
