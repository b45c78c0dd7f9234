import { createClock, type MovableClock } from './clock/clock.js'
import { createFaults, type Faults } from './faults/faults.js'
import { createRateLimiter, type RateLimiter } from './rate-limit/rate-limiter.js'
import type { RateLimitSettings } from './rate-limit/settings.js'
import { createRequestLog, type RequestLog } from './request-log/request-log.js'

/** What a test can bend, of one account or of the server. */
export interface OwnerSimulation {
  readonly faults: Faults
  readonly requestLog: RequestLog
  readonly limiter: RateLimiter
  /** Fires when the account is deleted. Requests that a fault holds end then, also those held by a fault of the server. */
  readonly gone: AbortSignal
}

export interface Simulation {
  readonly clock: MovableClock
  /** The server's faults come after an account's, its limits apply where an account has none, its request log has it all. */
  readonly server: OwnerSimulation
  /** Made on first use. */
  of(accountId: string): OwnerSimulation
  /** Drops what is kept of a deleted account. */
  forget(accountId: string): void
}

/**
 * @param wall real time in epoch milliseconds
 * @param random from 0 to just under 1
 */
export function createSimulation(wall: () => number, random: () => number): Simulation {
  const clock = createClock(wall)
  const accounts = new Map<string, OwnerSimulation & { end(): void }>()
  const server = createOwner()

  function createOwner() {
    const faults = createFaults(random)
    const requestLog = createRequestLog()
    const gone = new AbortController()
    return {
      faults,
      requestLog,
      limiter: createRateLimiter((): RateLimitSettings | undefined => server.limiter.settings()),
      gone: gone.signal,
      end: () => {
        requestLog.end()
        faults.clear()
        gone.abort()
      },
    }
  }

  return {
    clock,
    server,
    of: (accountId) => {
      const existing = accounts.get(accountId)
      if (existing) return existing
      const created = createOwner()
      accounts.set(accountId, created)
      return created
    },
    forget: (accountId) => {
      accounts.get(accountId)?.end()
      accounts.delete(accountId)
      clock.forget(accountId)
    },
  }
}
