import type { LastUsed } from './store/last-used.js'
import { setInterval } from './timers.js'

/** Milliseconds between two flushes. A process that is killed loses the uses of tokens since the last one. */
const FLUSH_INTERVAL = 1000

interface Log {
  error(error: unknown): void
}

/** Flushes again and again. Returns the timer, which does not keep the process alive. */
export function flushRegularly(lastUsed: Pick<LastUsed, 'flush'>, log: Log, interval = FLUSH_INTERVAL): NodeJS.Timeout {
  return setInterval(() => logFailure(log, () => lastUsed.flush()), interval).unref()
}

/** Logs an error instead of throwing it. A full disk must not stop the server: the uses stay pending for the next flush. */
export function logFailure(log: Log, work: () => void): void {
  try {
    work()
  } catch (error) {
    log.error(error)
  }
}
