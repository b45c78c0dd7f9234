import type { RateLimit } from './settings.js'

/**
 * The headers of one limit, named as in the overview of LaunchDarkly's API.
 * @param reset when the window ends, epoch milliseconds of real time
 */
export function rateLimitHeaders(
  limit: RateLimit,
  allowed: number,
  remaining: number,
  reset: number,
): Readonly<Record<string, string>> {
  const names = HEADERS[limit]
  return { [names.limit]: `${allowed}`, [names.remaining]: `${remaining}`, [names.reset]: `${reset}` }
}

const HEADERS = {
  global: {
    limit: 'X-Ratelimit-Global-Limit',
    remaining: 'X-Ratelimit-Global-Remaining',
    reset: 'X-Ratelimit-Reset',
  },
  route: {
    limit: 'X-Ratelimit-Route-Limit',
    remaining: 'X-Ratelimit-Route-Remaining',
    reset: 'X-Ratelimit-Reset',
  },
  token: {
    limit: 'X-Ratelimit-Auth-Token-Limit',
    remaining: 'X-Ratelimit-Auth-Token-Remaining',
    reset: 'X-Ratelimit-Auth-Token-Reset',
  },
} as const satisfies Record<RateLimit, unknown>
