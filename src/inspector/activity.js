import { call } from './api.js'
import { changeList } from './changes.js'
import { $, render } from './dom.js'
import { plural } from './format.js'
import { peopleOf } from './people.js'
import { createRequestList, isRefused, STEP } from './requests.js'
import { act } from './toasts.js'

/** @import { Entry, State, Store } from './types.js' */
/** @import { Filter, Only } from './requests.js' */

/** Milliseconds between two sentences to a screen reader. */
const QUIET = 5_000

/** What happened: requests or changes. @param {Store} store */
export function createActivity(store) {
  const search = $('#filter')
  const pause = $('#pause')
  const requestList = createRequestList()
  const announce = createAnnouncer()
  let shows = 'requests'
  /** @type {Only} */
  let only = 'all'
  let limit = STEP
  /** What is shown while the list stands still. @type {readonly Entry[] | undefined} */
  let held
  let scope = store.state.scope

  choice('[data-show]', 'show', (value) => {
    shows = value
  })
  choice('[data-only]', 'only', (value) => {
    only = /** @type {Only} */ (value)
  })
  search.oninput = store.redraw
  pause.onclick = () => {
    held = held ? undefined : store.state.requests
    store.redraw()
  }
  $('#clear-requests').onclick = () =>
    act(store, () => call('DELETE', `${store.base}/requests`), 'The requests are forgotten.')

  /** @param {string} selector @param {string} name @param {(value: string) => void} choose */
  function choice(selector, name, choose) {
    const buttons = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)])
    for (const button of buttons) {
      button.onclick = () => {
        for (const each of buttons) each.setAttribute('aria-pressed', String(each === button))
        choose(button.dataset[name] ?? '')
        limit = STEP
        store.redraw()
      }
    }
  }

  const onMore = () => {
    limit += STEP
    store.redraw()
  }

  return {
    /** @param {State} state */
    draw({ changes, connection, requests, ...state }) {
      announce(requests)
      if (requests.length === 0 || scope !== state.scope) held = undefined
      scope = state.scope
      const body = $('#activity-body')
      $('#request-tools').hidden = shows !== 'requests'
      if (connection === 'connecting') return
      const people = peopleOf(state)
      if (shows === 'changes') return render(body, changeList(changes, people))
      const heldFrom = held?.[0]?._id ?? 0
      const waiting = requests.filter(({ _id }) => _id > heldFrom).length
      pause.textContent = held ? (waiting > 0 ? `Resume, ${waiting} new` : 'Resume') : 'Pause'
      const filter = { text: search.value.trim().toLowerCase(), only }
      render(body, requestList(held ?? requests, people, filter, { limit, onMore }))
    },
    /** @param {string} tokenId */
    showRequestsOf(tokenId) {
      $('[data-show=requests]').click()
      search.value = tokenId
      search.focus()
      store.redraw()
    },
  }
}

/** Tells of new refusals, but not of each. */
function createAnnouncer() {
  let told = Number.POSITIVE_INFINITY
  let timer = 0
  return (/** @type {readonly Entry[]} */ requests) => {
    const newest = requests[0]?._id ?? 0
    // What was there when the page came is no news, and a journal that starts again is another one.
    if (told > newest) told = newest
    if (timer !== 0 || told === newest) return
    const refused = requests.filter((entry) => entry._id > told && isRefused(entry))
    told = newest
    if (refused.length === 0) return
    const [{ status, refusal } = {}] = refused
    $('#announcer').textContent =
      `${plural(refused.length, 'refused request')}. Latest: ${status}, ${refusal?.rule ?? ''}`
    timer = setTimeout(() => {
      timer = 0
    }, QUIET)
  }
}
