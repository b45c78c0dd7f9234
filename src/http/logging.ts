import type { FastifyServerOptions } from 'fastify'
import { shortenKeys } from '../domain/access-token.js'

/** Fastify's own options; its defaults when true. */
export type Logger = FastifyServerOptions['logger']

/** Keys are shortened in whole lines, so in addresses, messages and errors alike. Headers are not logged in the first place. */
export function withoutKeys(logger: Logger): NonNullable<Logger> {
  if (!logger) return false
  const options = logger === true ? {} : logger
  return { ...options, hooks: { ...options.hooks, streamWrite: shortenKeys } }
}
