import type { Logger } from '../http/logging.js'
import type { Values } from './options.js'
import type { Terminal } from './terminal.js'

/** Logs go to stderr: lines of JSON, or something to read on a terminal. */
export async function loggerOf(level: NonNullable<Values['log-level']>, { stderr, env }: Terminal): Promise<Logger> {
  if (level === 'silent') return false
  if (!stderr.isTTY) return { level, stream: stderr }
  const { default: pretty } = await import('pino-pretty')
  const colorize = !env['NO_COLOR']
  return { level, stream: pretty({ destination: stderr, colorize, translateTime: 'HH:MM:ss', ignore: 'pid,hostname' }) }
}
