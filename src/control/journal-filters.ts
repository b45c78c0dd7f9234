import type { operations } from '../generated/control.js'
import { parseInstant } from './duration.js'
import type { NewJournalEntry } from './journal-entry.js'
import { matchesRequest, type RequestPattern } from './request-pattern.js'

/** The query of `GET /requests`. */
export type RequestQuery = NonNullable<operations['listRequests']['parameters']['query']>

/** Selects entries that match every given field. */
export interface JournalFilters extends RequestPattern {
  readonly status?: number
  /** Epoch milliseconds, included. */
  readonly since?: number
  /** Maximum number of entries to return. It does not change how many are counted. */
  readonly limit?: number
}

export const DEFAULT_JOURNAL_LIMIT = 100

/** @throws invalid_request for a `since` that is not an instant */
export function filtersOf({ method, since, ...query }: RequestQuery): JournalFilters {
  return {
    ...query,
    ...(method !== undefined && { method: method.toUpperCase() }),
    ...(since !== undefined && { since: parseInstant(since, 'since') }),
  }
}

export function matchesEntry(filters: JournalFilters, entry: NewJournalEntry): boolean {
  const { status, since } = filters
  return (
    (status === undefined || status === entry.status) &&
    (since === undefined || since <= entry.at) &&
    matchesRequest(filters, entry)
  )
}
