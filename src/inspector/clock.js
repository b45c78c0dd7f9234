import { call } from './api.js'
import { $ } from './dom.js'
import { date, time } from './format.js'
import { nowOf } from './store.js'
import { act } from './toasts.js'

/** @import { State, Store } from './types.js' */

const NO_SPAN = 'No span of time. Enter one such as 30s, 1h30m or 2d.'
const NO_TIME = 'No date or time. Enter one such as 2026-01-01 or 2026-01-01T12:30, or epoch milliseconds.'

const MODES = { real: 'Real time', offset: 'Moved, running', frozen: 'Frozen' }

/** The clock of the scope, and what moves it. @param {Store} store */
export function createClock(store) {
  /** @param {string} by @param {Parameters<typeof act>[3]} [entered] */
  const advance = (by, entered) =>
    act(store, () => send('POST', '/clock/advance', { by }), `The clock is ${by} ahead.`, entered)

  /** @param {string} method @param {string} path @param {unknown} [body] */
  const send = (method, path, body) => call(method, store.base + path, body)

  /** @param {'frozen' | 'offset'} mode */
  const keepTime = async (mode) => {
    const { now } = await send('GET', '/clock')
    await send('PUT', '/clock', { now, mode })
  }

  for (const button of document.querySelectorAll('[data-advance]')) {
    const { dataset } = /** @type {HTMLElement} */ (button)
    button.addEventListener('click', () => advance(dataset['advance'] ?? ''))
  }
  $('#freeze').onclick = () => act(store, () => keepTime('frozen'), 'The clock stands still.')
  $('#run').onclick = () => act(store, () => keepTime('offset'), 'The clock runs.')
  $('#follow').onclick = () =>
    act(
      store,
      () => send('DELETE', '/clock'),
      store.state.scope === undefined ? 'The clock shows real time.' : 'The account goes by the server’s clock.',
    )
  $('#advance').onsubmit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault()
    const { by } = $('#advance').elements
    if (await advance(by.value.trim(), { field: by, problem: NO_SPAN })) by.value = ''
  }
  $('#set-clock').onsubmit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault()
    const { now } = $('#set-clock').elements
    const mode = store.state.clock?.mode === 'frozen' ? 'frozen' : 'offset'
    const set = () => send('PUT', '/clock', { now: now.value.trim(), mode })
    if (await act(store, set, 'The clock is set.', { field: now, problem: NO_TIME })) now.value = ''
  }

  return (/** @type {State} */ { clock, scope }) => {
    $('#follow').textContent = scope === undefined ? 'Real time' : 'Follow the server'
    if (!clock) return
    const now = nowOf(clock)
    show('#clock-time', time(now))
    show('#clock-date', `${date(now)}, UTC`)
    show('#clock-mode', MODES[clock.mode])
    $('#clock').dataset.mode = clock.mode
    $('#freeze').disabled = clock.mode === 'frozen'
    $('#run').disabled = clock.mode !== 'frozen'
    $('#follow').disabled = scope === undefined && clock.mode === 'real'
  }
}

/** @param {string} selector @param {string} text */
function show(selector, text) {
  const element = $(selector)
  if (element.textContent !== text) element.textContent = text
}
