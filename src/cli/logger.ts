import type { Logger } from '../http/logging.js'
import { logLine } from './log-line.js'
import type { Values } from './options.js'
import type { Terminal } from './terminal.js'

/** Logs go to stderr: readable lines on a terminal, JSON lines elsewhere. */
export function loggerOf(level: NonNullable<Values['log-level']>, { stderr, env }: Terminal): Logger {
  if (level === 'silent') return false
  if (!stderr.isTTY) return { level, stream: stderr }
  const colors = !env['NO_COLOR']
  return {
    level,
    formatters: { level: (label) => ({ level: label }) },
    stream: { write: (json) => stderr.write(logLine(json, colors)) },
  }
}
