import { h } from './dom.js'
import { countdown, dateTime } from './format.js'
import { nowOf } from './store.js'

/** @import { Key, Store, Token } from './types.js' */

/** How many keys that ran out are shown of a token. */
const MAX_EXPIRED = 3
/** Milliseconds that are left when a countdown gets loud. */
const SOON = 5 * 60_000

/**
 * The keys of a token: those that work, with the time that they have left, and in short those that do not.
 * @param {Token} token with its keys, newest first
 * @param {number} now
 * @param {boolean} isFrozen
 */
export function keyRows({ keys, expiry }, now, isFrozen) {
  const windows = keys.filter(({ state, current }) => state !== 'revoked' && !current)
  const expired = windows.filter((key) => now >= endOf(key.expiresAt, expiry))
  const revoked = keys.filter(({ state }) => state === 'revoked').length
  const shown = keys
    .filter((key) => key.current || windows.includes(key))
    .filter((key) => !expired.slice(MAX_EXPIRED).includes(key))
  const hidden = [
    expired.length > MAX_EXPIRED && `${expired.length - MAX_EXPIRED} more expired`,
    revoked > 0 && `${revoked} revoked`,
  ].filter(Boolean)
  return [
    shown.map((key, i) => keyRow(key, expiry, now, isFrozen, i)),
    hidden.length > 0 && h('li.key.muted', { key: 'rest' }, hidden.join(', ')),
  ]
}

/**
 * @param {Key} key
 * @param {number | undefined} expiry of the token
 * @param {number} now
 * @param {boolean} isFrozen
 * @param {number} index
 */
function keyRow({ token, current, expiresAt }, expiry, now, isFrozen, index) {
  const digits = h('code', {}, h('span', { 'aria-hidden': true }, '••••'), token)
  const key = `${token} ${expiresAt ?? index}`
  const tag = current && h('span.tag', {}, 'current')
  const end = endOf(expiresAt, expiry)
  if (end === Infinity) return h('li.key.alive', { key }, digits, tag)
  const title = titleOf(expiresAt, expiry)
  const left = end - now
  if (left <= 0) return h('li.key.expired', { key, title }, digits, tag, h('span.tag', {}, 'expired'))
  const stands =
    isFrozen && h('span.still', { title: 'The clock stands still' }, h('span.hidden', {}, '(clock frozen)'))
  const timer = h(
    'span.tag.timer',
    {},
    endsWithToken(expiresAt, expiry) ? 'ends with the token in ' : 'expires in ',
    h('time', { 'data-until': end }, countdown(left)),
    stands,
  )
  return h(`li.key.alive.window${left < SOON ? '.soon' : ''}`, { key, title }, digits, tag, timer)
}

/**
 * Both ends, where there are two: only the earlier one counts.
 * @param {number | undefined} expiresAt
 * @param {number | undefined} expiry
 */
function titleOf(expiresAt, expiry) {
  return [
    expiresAt !== undefined && `Window until ${dateTime(expiresAt)}`,
    expiry !== undefined && `Token expires ${dateTime(expiry)}`,
  ]
    .filter(Boolean)
    .join('. ')
}

/** @param {number | undefined} expiresAt @param {number | undefined} expiry */
function endOf(expiresAt = Infinity, expiry = Infinity) {
  return Math.min(expiresAt, expiry)
}

/** @param {number | undefined} expiresAt @param {number | undefined} expiry */
function endsWithToken(expiresAt, expiry) {
  return expiresAt !== undefined && expiry !== undefined && expiry <= expiresAt
}

/** Lets the countdowns go on without drawing all the rest again. @param {Store} store */
export function tickCountdowns(store) {
  const { accountClock } = store.state
  if (!accountClock || accountClock.mode === 'frozen') return
  const now = nowOf(accountClock)
  for (const timer of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-until]'))) {
    const left = Number(timer.dataset['until']) - now
    if (left <= 0) store.redraw()
    else if (timer.textContent !== countdown(left)) timer.textContent = countdown(left)
  }
}
