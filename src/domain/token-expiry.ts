import { invalidRequest } from './errors.js'
import { quote } from './json.js'
import type { ClockReading } from './ports.js'

/** The last instant that a JavaScript date can hold, in epoch milliseconds. */
export const MAX_EXPIRY = 8.64e15

/**
 * Parses the `expiry` that a request gives a token. Null and undefined mean that it never expires.
 * @param clock the account's
 * @throws invalid_request, unless the value is later than now
 */
export function parseExpiry(value: unknown, clock: ClockReading): number | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' && Number.isInteger(value) && value > clock.now && value <= MAX_EXPIRY) return value
  throw invalidRequest(
    `expiry must be a whole number of milliseconds since 1970, later than now and at most ${MAX_EXPIRY} (got ` +
      `${quote(value)}${looksLikeSeconds(value) ? ', which looks like seconds' : ''}). ${describe(clock)}`,
  )
}

/** Whether an instant in milliseconds is so early that it was probably meant in seconds: before March 1973. */
export function looksLikeSeconds(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value < 1e11
}

function describe({ now, mode }: ClockReading): string {
  const moved = mode === 'real' ? '' : `, which is ${mode === 'frozen' ? 'frozen' : 'moved'}`
  return `It is ${now} (${new Date(now).toISOString()}) on the account's clock${moved}.`
}
