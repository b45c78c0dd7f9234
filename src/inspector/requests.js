import { h, render } from './dom.js'
import { dateTime, time, took } from './format.js'
import { apiCurl, hint } from './hints.js'

/** @import { People } from './people.js' */
/** @import { Entry } from './types.js' */

/** How many are drawn at first, and each time more are asked for. */
export const STEP = 50

const NO_REQUESTS =
  'No requests yet. Call the API with KEY set to a key of this server. In a terminal it shows one when it starts. That ' +
  'of the built-in account is in the README, unless --admin-token or a seed gave it another.'

/** @typedef {'all' | 'refused' | 'faults'} Only */
/** @typedef {{ readonly text: string, readonly only: Only }} Filter */

/** The requests of the scope; each row is made once, for they never change. */
export function createRequestList() {
  const list = h('ol.rows.requests', { key: 'requests', 'aria-label': 'Requests, newest first' })
  /** @type {WeakMap<Entry, { readonly who: string, readonly node: HTMLElement }>} */
  const drawn = new WeakMap()

  /** @param {Entry} entry @param {string} name @param {string} place */
  function rowOf(entry, name, place) {
    const who = `${name}, ${place}`
    const old = drawn.get(entry)
    if (old?.who === who) return old.node
    const node = row(entry, name, place)
    drawn.set(entry, { who, node })
    return node
  }

  /**
   * @param {readonly Entry[]} requests
   * @param {People} people
   * @param {Filter} filter
   * @param {{ readonly limit: number, readonly onMore: () => void }} page
   */
  return (requests, people, filter, { limit, onMore }) => {
    /** @param {Entry} entry */
    const nameOf = ({ accountId, tokenId }) => (tokenId === null ? '' : people.tokenName(accountId, tokenId))
    const matching = requests.filter((entry) =>
      matches(entry, `${nameOf(entry)} ${people.place(entry.accountId)}`, filter),
    )
    if (requests.length === 0) {
      return hint(NO_REQUESTS, apiCurl('/tokens'))
    }
    if (matching.length === 0) return h('p.waiting', { key: 'none' }, 'No request matches the filter.')
    render(
      list,
      matching.slice(0, limit).map((entry) => rowOf(entry, nameOf(entry), people.place(entry.accountId))),
    )
    const left = matching.length - limit
    return [
      list,
      left > 0 && h('button.more', { key: 'more', type: 'button', onclick: onMore }, `Show more, ${left} left`),
    ]
  }
}

/** @param {Entry} entry @param {string} who @param {Filter} filter */
function matches(entry, who, { text, only }) {
  if (only === 'refused' && !isRefused(entry)) return false
  if (only === 'faults' && entry.fault === undefined) return false
  if (text === '') return true
  const { method, path, query, operationId, status, tokenId, refusal, hints = [] } = entry
  const words = [refusal?.code, refusal?.rule, refusal?.message, ...hints.map(({ code }) => code)]
  const all = [method, path, query, operationId, status, tokenId, who, ...words]
  return all.join(' ').toLowerCase().includes(text)
}

/** @param {Entry} entry */
export function isRefused({ status, refusal }) {
  return refusal !== undefined || (status !== null && status >= 400)
}

/** @param {Entry} entry @param {string} name @param {string} place */
function row(entry, name, place) {
  const { _id, accountId, tokenId, at, method, path, query, operationId, status, durationMs, refusal, fault } = entry
  const { hints = [] } = entry
  return h(
    'li.request',
    { key: _id },
    h('time.muted', { title: dateTime(at) }, time(at)),
    h(`span.status.${kindOf(status)}`, {}, status ?? 'cut'),
    h('span.method', {}, method),
    h(
      'span.path',
      { title: operationId ?? 'No operation of the API' },
      path,
      query !== undefined && h('span.muted', {}, `?${query}`),
    ),
    h(
      'span.who.muted',
      { title: accountId === null ? false : `Account ${accountId}, token ${tokenId}` },
      fault !== undefined && h('span.badge.fault', { title: `Fault ${fault}` }, 'fault'),
      h('span.whose', {}, name === '' ? 'no known key' : name, place !== '' && h('span.place', {}, place)),
      h('span.took', {}, took(durationMs)),
    ),
    refusal && reason(refusal),
    hints.map(({ code, message }) => h('p.reason', {}, h('code', {}, code), ' ', message)),
  )
}

/** @param {NonNullable<Entry['refusal']>} refusal */
function reason({ code, rule, remedy }) {
  return h('p.reason', {}, h('code', {}, code), ' ', rule, remedy !== undefined && h('span.remedy', {}, remedy))
}

/** @param {number | null} status */
function kindOf(status) {
  return status === null ? 'cut' : `s${Math.floor(status / 100)}`
}
