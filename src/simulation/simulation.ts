import { createClock, type MovableClock } from './clock/clock.js'
import { createFaults, type Faults } from './faults/faults.js'
import { createRateLimiter, type RateLimiter } from './rate-limit/rate-limiter.js'
import { createRequestLog, type RequestLog } from './request-log/request-log.js'

/** What a test can bend, of one account or of the server. */
export interface OwnerSimulation {
  readonly faults: Faults
  readonly requestLog: RequestLog
  readonly limiter: RateLimiter
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
  const accounts = new Map<string, OwnerSimulation>()
  const server = createOwner()

  function createOwner(): OwnerSimulation {
    return {
      faults: createFaults(random),
      requestLog: createRequestLog(),
      limiter: createRateLimiter(() => server.limiter.settings()),
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
      accounts.get(accountId)?.requestLog.end()
      accounts.get(accountId)?.faults.clear()
      accounts.delete(accountId)
      clock.forget(accountId)
    },
  }
}
