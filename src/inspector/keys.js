import { h } from './dom.js'
import { countdown, dateTime } from './format.js'
import { nowOf } from './store.js'

/** @import { Key, Store } from './types.js' */

/** How many keys that ran out are shown of a token. */
const MAX_EXPIRED = 3
/** Milliseconds that are left when a countdown gets loud. */
const SOON = 5 * 60_000

/**
 * The keys of a token: those that work, with what is left of their time, and in short those that do not.
 * @param {readonly Key[]} keys newest first
 * @param {number} now
 * @param {boolean} isFrozen
 */
export function keyRows(keys, now, isFrozen) {
  const windows = keys.filter(({ state, current }) => state !== 'revoked' && !current)
  const expired = windows.filter((key) => !isAlive(key, now))
  const revoked = keys.filter(({ state }) => state === 'revoked').length
  const shown = keys
    .filter((key) => key.current || windows.includes(key))
    .filter((key) => !expired.slice(MAX_EXPIRED).includes(key))
  const hidden = [
    expired.length > MAX_EXPIRED && `${expired.length - MAX_EXPIRED} more expired`,
    revoked > 0 && `${revoked} revoked`,
  ].filter(Boolean)
  return [
    shown.map((key, i) => keyRow(key, now, isFrozen, i)),
    hidden.length > 0 && h('li.key.muted', { key: 'rest' }, hidden.join(', ')),
  ]
}

/** @param {Key} key @param {number} now @param {boolean} isFrozen @param {number} index */
function keyRow({ token, expiresAt }, now, isFrozen, index) {
  const digits = h('code', {}, h('span', { 'aria-hidden': true }, '••••'), token)
  const key = `${token} ${expiresAt ?? index}`
  if (expiresAt === undefined) return h('li.key.alive', { key }, digits, h('span.tag', {}, 'current'))
  const left = expiresAt - now
  const title = `Works until ${dateTime(expiresAt)}`
  if (left <= 0)
    return h('li.key.expired', { key, title: `Since ${dateTime(expiresAt)}` }, digits, h('span.tag', {}, 'expired'))
  const stands =
    isFrozen && h('span.still', { title: 'The clock stands still' }, h('span.hidden', {}, '(clock frozen)'))
  const timer = h('span.tag.timer', {}, 'expires in ', h('time', { 'data-until': expiresAt }, countdown(left)), stands)
  return h(`li.key.alive.window${left < SOON ? '.soon' : ''}`, { key, title }, digits, timer)
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

/** @param {Key} key @param {number} now */
function isAlive({ expiresAt }, now) {
  return expiresAt === undefined || now < expiresAt
}
