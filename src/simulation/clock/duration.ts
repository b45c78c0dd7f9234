import { invalidRequest } from '../../domain/errors.js'
import { quote } from '../../domain/json.js'

/** The last instant a JavaScript date can hold, in epoch milliseconds; also the longest duration. */
export const MAX_INSTANT = 8.64e15

const UNITS = [86_400_000, 3_600_000, 60_000, 1_000, 1]
const DURATION = /^(?=.)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/
const DIGITS = /^\d+$/
const ISO_8601 = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/

/**
 * Converts a duration to milliseconds: a number of them, or text such as `250ms`, `30s`, `1h30m`, `2d`.
 * @throws invalid_request naming `field`
 */
export function parseDuration(value: unknown, field: string): number {
  const duration = typeof value === 'string' ? durationOfText(value) : value
  if (!isInstant(duration)) {
    throw invalidRequest(
      `${field} must be a duration such as "250ms", "30s", "1h30m" or "2d", or a number of milliseconds up to ` +
        `${MAX_INSTANT} (got ${quote(value)}).`,
    )
  }
  return duration
}

/**
 * Converts a moment to epoch milliseconds: a number of them, its digits, or ISO 8601 text. A date without a time is its
 * midnight, and a time without a zone is UTC, so that a test gives the same result on every machine.
 * @throws invalid_request naming `field`
 */
export function parseInstant(value: unknown, field: string): number {
  const instant = typeof value === 'string' ? instantOfText(value) : value
  if (!isInstant(instant)) {
    throw invalidRequest(
      `${field} must be ISO 8601 text such as "2026-01-01" or "2026-01-01T12:30:00Z", or a number of milliseconds ` +
        `since 1970 from 0 to ${MAX_INSTANT} (got ${quote(value)}).`,
    )
  }
  return instant
}

function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_INSTANT
}

function durationOfText(value: string): number {
  const parts = DURATION.exec(value)
  return parts ? UNITS.reduce((sum, unit, i) => sum + Number(parts[i + 1] ?? 0) * unit, 0) : Number.NaN
}

function instantOfText(value: string): number {
  if (DIGITS.test(value)) return Number(value)
  const [, date, zone] = ISO_8601.exec(value) ?? []
  if (date === undefined || !isDayOfCalendar(date)) return Number.NaN
  return Date.parse(value === date || zone !== undefined ? value : `${value}Z`)
}

/** `Date.parse` takes February 30 for March 2. */
function isDayOfCalendar(date: string): boolean {
  const midnight = Date.parse(date)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date)
}
