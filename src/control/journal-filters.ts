import { parseInstant } from './duration.js'
import { defined, digits, fieldsOf } from './fields.js'
import type { NewJournalEntry } from './journal-entry.js'
import { anyMethod, matchesRequest, PATTERN_FIELDS, type RequestPattern, readPattern } from './request-pattern.js'

/** Which entries are asked for: those that agree with every field that is given. */
export interface JournalFilters extends RequestPattern {
  readonly status?: number
  /** Epoch milliseconds, included. */
  readonly since?: number
  /** How many entries to return; it does not change how many are counted. */
  readonly limit?: number
}

export const MAX_JOURNAL_LIMIT = 1_000
export const DEFAULT_JOURNAL_LIMIT = 100

const FIELDS = [...PATTERN_FIELDS, 'status', 'since', 'limit']

/**
 * @param query the parameters of a query string, or the same as an object whose numbers are numbers
 * @throws invalid_request naming the parameter
 */
export function parseJournalFilters(query: unknown): JournalFilters {
  const fields = fieldsOf(query, '', FIELDS)
  return defined({
    ...readPattern(fields, anyMethod),
    status: fields.optional('status', digits(100, 599)),
    since: fields.optional('since', parseInstant),
    limit: fields.optional('limit', digits(1, MAX_JOURNAL_LIMIT)),
  })
}

export function matchesEntry(filters: JournalFilters, entry: NewJournalEntry): boolean {
  const { status, since } = filters
  return (
    (status === undefined || status === entry.status) &&
    (since === undefined || since <= entry.at) &&
    matchesRequest(filters, entry)
  )
}
