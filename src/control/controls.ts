import { createClock, type MovableClock } from './clock.js'
import { createFaults, type Faults } from './faults.js'
import { createJournal, type Journal } from './journal.js'
import { createRateLimiter, type RateLimiter } from './rate-limit.js'

/** What a test can bend, of one account or of the server. */
export interface OwnerControls {
  readonly faults: Faults
  readonly journal: Journal
  readonly limiter: RateLimiter
}

export interface Controls {
  readonly clock: MovableClock
  /** The server's faults come after an account's, its limits apply where an account has none, its journal has it all. */
  readonly server: OwnerControls
  /** Made on first use. */
  of(accountId: string): OwnerControls
  /** Drops what is kept of a deleted account. */
  forget(accountId: string): void
}

/**
 * @param wall real time in epoch milliseconds
 * @param random from 0 to just under 1
 */
export function createControls(wall: () => number, random: () => number): Controls {
  const clock = createClock(wall)
  const accounts = new Map<string, OwnerControls>()
  const server = createOwner()

  function createOwner(): OwnerControls {
    return {
      faults: createFaults(random),
      journal: createJournal(),
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
      accounts.get(accountId)?.journal.end()
      accounts.get(accountId)?.faults.clear()
      accounts.delete(accountId)
      clock.forget(accountId)
    },
  }
}
