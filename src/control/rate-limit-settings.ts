import { invalidRequest } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import { defined, digits, fieldsOf, type Parser, wholeNumber } from './fields.js'

/** What a limit counts: all requests of an account, those of one operation, those of one token. */
export const RATE_LIMITS = ['global', 'route', 'token'] as const
export type RateLimit = (typeof RATE_LIMITS)[number]

/** Requests in a window; what is absent is unlimited. */
export type RateLimitSettings = { readonly [limit in RateLimit]?: number }

export const MAX_RATE_LIMIT = 1_000_000_000

/**
 * The body of `PUT /rate-limit`, or the limits of a seed.
 * @throws invalid_request naming the field
 */
export function parseRateLimit(input: unknown, at = ''): RateLimitSettings {
  return parseLimits(input, at, wholeNumber(1, MAX_RATE_LIMIT))
}

/**
 * Text such as `global=100,route=20,token=50`.
 * @param name of the flag or the environment variable, for the message
 * @throws invalid_request naming what is wrong
 */
export function parseRateLimitFlag(value: string, name = '--rate-limit'): RateLimitSettings {
  const limits = new Map<string, string>()
  for (const part of value.split(',')) {
    const [limit = '', count, ...rest] = part.split('=').map((each) => each.trim())
    if (count === undefined || rest.length > 0) {
      throw invalidRequest(`${name} must be a list such as "global=100,route=20,token=50", got ${quote(value)}`)
    }
    if (limits.has(limit)) throw invalidRequest(`${name} must not have ${quote(limit)} twice`)
    limits.set(limit, count)
  }
  return parseLimits(Object.fromEntries(limits), name, digits(1, MAX_RATE_LIMIT))
}

function parseLimits(input: unknown, at: string, parse: Parser<number>): RateLimitSettings {
  const fields = fieldsOf(input, at, RATE_LIMITS)
  return defined({
    global: fields.optional('global', parse),
    route: fields.optional('route', parse),
    token: fields.optional('token', parse),
  })
}
