import { h, render } from './dom.js'
import { dateTime, shortId, time, took } from './format.js'
import { apiCurl, hint } from './hints.js'

/** @import { Account, Entry } from './types.js' */

/** How many are drawn at first, and each time more are asked for. */
export const STEP = 50

const NO_REQUESTS =
  'No requests yet. Call the API with KEY set to a key of this server. That of the built-in account is in the README, ' +
  'unless --admin-token or a seed gave it another.'

/** @typedef {'all' | 'refused' | 'faults'} Only */
/** @typedef {{ readonly text: string, readonly only: Only }} Filter */

/** The requests of the scope; each row is made once, for they never change. */
export function createRequestList() {
  const list = h('ol.rows.requests', { key: 'requests', 'aria-label': 'Requests, newest first' })
  /** @type {WeakMap<Entry, { readonly name: string, readonly node: HTMLElement }>} */
  const drawn = new WeakMap()

  /** @param {Entry} entry @param {string} name */
  function rowOf(entry, name) {
    const old = drawn.get(entry)
    if (old?.name === name) return old.node
    const node = row(entry, name)
    drawn.set(entry, { name, node })
    return node
  }

  /**
   * @param {readonly Entry[]} requests
   * @param {Account | undefined} account
   * @param {Filter} filter
   * @param {{ readonly limit: number, readonly onMore: () => void }} page
   */
  return (requests, account, filter, { limit, onMore }) => {
    const names = new Map(account?.tokens.map(({ _id, name }) => [_id, name]))
    /** @param {Entry} entry */
    const nameOf = ({ tokenId }) => (tokenId === null ? '' : (names.get(tokenId) ?? shortId(tokenId)))
    const matching = requests.filter((entry) => matches(entry, nameOf(entry), filter))
    if (requests.length === 0) {
      return hint(NO_REQUESTS, apiCurl('/tokens'))
    }
    if (matching.length === 0) return h('p.waiting', { key: 'none' }, 'No request matches the filter.')
    render(
      list,
      matching.slice(0, limit).map((entry) => rowOf(entry, nameOf(entry))),
    )
    const left = matching.length - limit
    return [
      list,
      left > 0 && h('button.more', { key: 'more', type: 'button', onclick: onMore }, `Show more, ${left} left`),
    ]
  }
}

/** @param {Entry} entry @param {string} name @param {Filter} filter */
function matches(entry, name, { text, only }) {
  if (only === 'refused' && !isRefused(entry)) return false
  if (only === 'faults' && entry.fault === undefined) return false
  if (text === '') return true
  const { method, path, query, operationId, status, tokenId, refusal } = entry
  const all = [method, path, query, operationId, status, tokenId, name, refusal?.code, refusal?.rule, refusal?.message]
  return all.join(' ').toLowerCase().includes(text)
}

/** @param {Entry} entry */
export function isRefused({ status, refusal }) {
  return refusal !== undefined || (status !== null && status >= 400)
}

/** @param {Entry} entry @param {string} name */
function row(entry, name) {
  const { _id, accountId, tokenId, at, method, path, query, operationId, status, durationMs, refusal, fault } = entry
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
      name === '' ? 'no known key' : name,
      h('span.took', {}, took(durationMs)),
    ),
    refusal && reason(refusal),
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
