/** Times are shown in UTC, as the API and the seeds have them. */

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const DATE = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** @param {number} ms `12:30:05` */
export function time(ms) {
  return new Date(ms).toISOString().split('T')[1]?.slice(0, 8) ?? ''
}

/** @param {number} ms `Thu 1 Jan 2026` */
export function date(ms) {
  return DATE.format(ms).replaceAll(',', '')
}

/** @param {number} ms `2026-01-01 12:30:05 UTC` */
export function dateTime(ms) {
  return `${new Date(ms).toISOString().split('T')[0]} ${time(ms)} UTC`
}

/** @param {number} ms `00:59:12`, `3 d 02:00:00` */
export function countdown(ms) {
  const seconds = Math.ceil(ms / SECOND)
  const days = Math.floor(seconds / (DAY / SECOND))
  const parts = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60]
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':')
  return days > 0 ? `${days} d ${clock}` : clock
}

/** @param {number} ms since then; below zero for what is ahead, because the clock was moved back */
export function ago(ms) {
  if (Math.abs(ms) < 5 * SECOND) return 'just now'
  const text = roughly(Math.abs(ms))
  return ms < 0 ? `in ${text}` : `${text} ago`
}

/** @param {number} ms */
function roughly(ms) {
  if (ms < MINUTE) return `${Math.floor(ms / SECOND)} s`
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`
  if (ms < 2 * DAY) return `${Math.floor(ms / HOUR)} h`
  return `${Math.floor(ms / DAY)} days`
}

/** @param {number} ms `250 ms`, `2 s`, `1 h 30 min` */
export function span(ms) {
  const parts = [
    [Math.floor(ms / DAY), 'd'],
    [Math.floor(ms / HOUR) % 24, 'h'],
    [Math.floor(ms / MINUTE) % 60, 'min'],
    [Math.floor(ms / SECOND) % 60, 's'],
    [Math.round(ms % SECOND), 'ms'],
  ]
  const text = parts.flatMap(([amount, unit]) => (amount === 0 ? [] : [`${amount} ${unit}`]))
  return text.length === 0 ? '0 ms' : text.join(' ')
}

/** @param {number} ms `250 ms`, `2.0 s` */
export function took(ms) {
  return ms < SECOND ? `${Math.round(ms)} ms` : `${(ms / SECOND).toFixed(1)} s`
}

/** @param {number} count @param {string} noun */
export function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** @param {string} id the end of it, which differs most */
export function shortId(id) {
  return `…${id.slice(-6)}`
}
