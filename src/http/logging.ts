import { shortenKeys } from '../domain/access-token.js'
import type { Logger } from './app.js'

/** Keys are shortened in whole lines, so in addresses, messages and errors alike. Headers are not logged in the first place. */
export function withoutKeys(logger: Logger): NonNullable<Logger> {
  if (!logger) return false
  const options = logger === true ? {} : logger
  return { ...options, hooks: { ...options.hooks, streamWrite: shortenKeys } }
}
