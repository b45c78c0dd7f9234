import { rateLimitHeaders } from './headers.js'
import type { RateLimit, RateLimitSettings } from './settings.js'

/** Milliseconds ("Rate limiting" in the overview of LaunchDarkly's API). */
export const RATE_LIMIT_WINDOW = 10_000

export interface RateLimitHit {
  readonly allowed: boolean
  /** For the answer, whatever it is; empty when nothing is limited. */
  readonly headers: Readonly<Record<string, string>>
  /** The limit that refused the request. */
  readonly spent?: RateLimit
}

/** Counts the requests of one account. */
export interface RateLimiter {
  /** Undefined inherits the limits of the server; `{}` means none. Begins a new window; so does a change of inherited limits. */
  configure(settings: RateLimitSettings | undefined): void
  /** The account's own; undefined when it has none. */
  settings(): RateLimitSettings | undefined
  /** Whether there is anything to count for. */
  isLimiting(): boolean
  /**
   * Counts a request, unless a limit is spent: then it is refused and counts nowhere.
   * @param accountNow decides when a window ends, epoch milliseconds
   * @param wallNow what clients compare the reset headers with, epoch milliseconds
   */
  hit(request: RateLimitRequest, accountNow: number, wallNow: number): RateLimitHit
  /** Begins a new window; the settings stay. */
  clear(): void
  /** @returns what takes back a change of the settings from now on, windows included */
  keep(): () => void
}

export interface RateLimitRequest {
  /** Null for a request that is no operation: no route limit counts it. */
  readonly operationId: string | null
  readonly tokenId: string
}

const NEVER = Number.NEGATIVE_INFINITY
const UNLIMITED: RateLimitHit = { allowed: true, headers: {} }

/**
 * A window begins with the first request after the last one ended, for all limits at once: a test that has a fresh
 * account never straddles two.
 * @param inherited the server's settings, for as long as the account has none of its own
 */
export function createRateLimiter(inherited: () => RateLimitSettings | undefined = () => undefined): RateLimiter {
  let own: RateLimitSettings | undefined
  let counted: RateLimitSettings | undefined
  let start = NEVER
  let used = new Map<string, number>()

  function beginWindow(now: number): void {
    start = now
    used = new Map()
  }

  return {
    configure(settings) {
      own = settings
      beginWindow(NEVER)
    },
    settings: () => own,
    isLimiting: () => (own ?? inherited()) !== undefined,
    hit(request, accountNow, wallNow) {
      const settings = own ?? inherited()
      if (settings === undefined) return UNLIMITED
      if (settings !== counted || accountNow < start || accountNow >= start + RATE_LIMIT_WINDOW) beginWindow(accountNow)
      counted = settings
      const counters = countersOf(settings, request)
      const spent = counters.find(({ key, limit }) => countOf(used, key) >= limit)?.kind
      if (spent === undefined) for (const { key } of counters) used.set(key, countOf(used, key) + 1)
      const reset = wallNow + start + RATE_LIMIT_WINDOW - accountNow
      const headers: Record<string, string> = {}
      for (const { kind, key, limit } of counters) {
        Object.assign(headers, rateLimitHeaders(kind, limit, Math.max(0, limit - countOf(used, key)), reset))
      }
      return { allowed: spent === undefined, headers, ...(spent && { spent }) }
    },
    clear: () => beginWindow(NEVER),
    keep: () => {
      const kept = { own, counted, start, used }
      return () => {
        ;({ own, counted, start, used } = kept)
      }
    },
  }
}

interface Counter {
  readonly kind: RateLimit
  readonly key: string
  readonly limit: number
}

function countersOf(settings: RateLimitSettings, { operationId, tokenId }: RateLimitRequest): readonly Counter[] {
  const { global, route, token } = settings
  const counters: Counter[] = []
  if (global !== undefined) counters.push({ kind: 'global', key: 'global', limit: global })
  if (route !== undefined && operationId !== null) {
    counters.push({ kind: 'route', key: `route ${operationId}`, limit: route })
  }
  if (token !== undefined) counters.push({ kind: 'token', key: `token ${tokenId}`, limit: token })
  return counters
}

function countOf(used: ReadonlyMap<string, number>, key: string): number {
  return used.get(key) ?? 0
}
