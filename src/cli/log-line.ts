import { styleText } from 'node:util'

const COLORS = {
  trace: 'gray',
  debug: 'blue',
  info: 'green',
  warn: 'yellow',
  error: 'red',
  fatal: 'magenta',
} as const

/** The fields of an entry that are printed. */
interface Entry {
  /** Epoch milliseconds. */
  readonly time: number
  readonly level: keyof typeof COLORS
  readonly msg?: string
  readonly reqId?: string
  readonly req?: { readonly method: string; readonly url: string }
  readonly res?: { readonly statusCode: number }
  /** Milliseconds. */
  readonly responseTime?: number
  readonly err?: { readonly stack?: string }
}

/**
 * Formats a JSON line of the logger for a terminal: the time in UTC, the level, the message, the request or the response;
 * then the stack of an error on lines of its own.
 * @param json its `level` is a name
 */
export function logLine(json: string, colors: boolean): string {
  const { time, level, msg, reqId, req, res, responseTime, err } = JSON.parse(json) as Entry
  const label = level.toUpperCase().padEnd(5)
  const parts = [
    msg,
    reqId,
    req && `${req.method} ${req.url}`,
    res?.statusCode,
    responseTime !== undefined && `${Math.round(responseTime)} ms`,
  ]
  const head = `${new Date(time).toISOString().slice(11, 19)} ${colors ? colored(level, label) : label}`
  const stack = err?.stack === undefined ? '' : `\n${err.stack.replaceAll(/^/gm, '    ')}`
  return `${head} ${escapeControls(parts.filter(Boolean).join(' ') + stack)}\n`
}

function colored(level: Entry['level'], text: string): string {
  return styleText(COLORS[level], text, { validateStream: false })
}

/** A message or an address may hold what a client sent: its control characters must not reach the terminal. */
function escapeControls(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, (control) => `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
