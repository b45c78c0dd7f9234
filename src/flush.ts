import type { LastUsed } from './store/last-used.js'
import { setInterval } from './timers.js'

/** How often the last uses of tokens are written, in milliseconds. */
const FLUSH_INTERVAL = 1000

interface Log {
  error(error: unknown): void
}

/**
 * Writes again and again what is pending.
 * @returns the timer, which holds no process
 */
export function flushRegularly(lastUsed: Pick<LastUsed, 'flush'>, log: Log, interval = FLUSH_INTERVAL): NodeJS.Timeout {
  return setInterval(() => logFailure(log, () => lastUsed.flush()), interval).unref()
}

/** A full disk is no reason to stop, nor to fail at it: only the last uses are pending, for when there is room again. */
export function logFailure(log: Log, work: () => void): void {
  try {
    work()
  } catch (error) {
    log.error(error)
  }
}
