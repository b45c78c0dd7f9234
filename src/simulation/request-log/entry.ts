import { shortenKeys } from '../../domain/access-token.js'
import type { Refusal } from '../../domain/errors.js'
import type { Hint } from '../../domain/hint.js'

/** One request, as it was answered. Never its body, never a key. */
export interface NewRequestLogEntry {
  /** Epoch milliseconds on the account's clock. */
  readonly at: number
  readonly accountId: string | null
  readonly tokenId: string | null
  readonly operationId: string | null
  readonly method: string
  readonly path: string
  /** What follows the question mark. */
  readonly query?: string
  /** Null when the connection was cut before an answer. */
  readonly status: number | null
  /** Milliseconds of real time. */
  readonly durationMs: number
  readonly refusal?: LoggedRefusal
  /** What may surprise the sender of a successful request elsewhere. */
  readonly hints?: readonly Hint[]
  /** The id of the fault that changed it. */
  readonly fault?: string
}

export interface LoggedRefusal {
  readonly code: string
  readonly rule: string
  readonly message: string
  readonly remedy?: string
}

export interface RequestLogEntry extends NewRequestLogEntry {
  /** Counts up from 1 and never starts again. */
  readonly _id: number
}

/** Why a request was refused, for the request log: what the client saw, and the rule behind it. */
export function loggedRefusal({ code, message, details: { rule = message, remedy } }: Refusal): LoggedRefusal {
  return { code, message, rule, ...(remedy !== undefined && { remedy }) }
}

const OVERHEAD = 256

/** What an entry takes, in bytes, roughly. */
export function sizeOf({ path, query = '', refusal, hints = [] }: NewRequestLogEntry): number {
  const size = hints.reduce((sum, { message }) => sum + message.length, OVERHEAD + path.length + query.length)
  if (refusal === undefined) return size
  const { message, rule, remedy = '' } = refusal
  return size + message.length + rule.length + remedy.length
}

/** Shortens keys that strayed into an address or a message. */
export function withoutKeys(entry: NewRequestLogEntry): NewRequestLogEntry {
  const { refusal, hints } = entry
  const path = shortenKeys(entry.path)
  const query = entry.query === undefined ? undefined : shortenKeys(entry.query)
  if (path === entry.path && query === entry.query && refusal === undefined && hints === undefined) return entry
  return {
    ...entry,
    path,
    ...(query !== undefined && { query }),
    ...(refusal && { refusal: withoutKeysInRefusal(refusal) }),
    ...(hints && { hints: hints.map((hint) => ({ ...hint, message: shortenKeys(hint.message) })) }),
  }
}

function withoutKeysInRefusal({ code, rule, message, remedy }: LoggedRefusal): LoggedRefusal {
  return {
    code,
    rule: shortenKeys(rule),
    message: shortenKeys(message),
    ...(remedy !== undefined && { remedy: shortenKeys(remedy) }),
  }
}
