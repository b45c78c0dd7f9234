import type { LastUsed } from './store/last-used.js'

/** How often the last uses of tokens are written, in milliseconds. */
const FLUSH_INTERVAL = 1000

/**
 * Writes again and again what is pending. A full disk is no reason to stop: it is written when there is room again.
 * @returns the timer, which holds no process
 */
export function flushRegularly(
  lastUsed: Pick<LastUsed, 'flush'>,
  log: { error(error: unknown): void },
  interval = FLUSH_INTERVAL,
): NodeJS.Timeout {
  const timer = setInterval(() => {
    try {
      lastUsed.flush()
    } catch (error) {
      log.error(error)
    }
  }, interval)
  return timer.unref()
}
