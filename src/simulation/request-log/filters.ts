import type { operations } from '../../generated/control.js'
import { parseInstant } from '../clock/duration.js'
import { matchesRequest, type RequestPattern } from '../faults/matching.js'
import type { NewRequestLogEntry } from './entry.js'

/** The query of `GET /requests`. */
export type RequestQuery = NonNullable<operations['listRequests']['parameters']['query']>

/** Selects entries that match every given field. */
export interface RequestLogFilters extends RequestPattern {
  readonly status?: number
  /** Epoch milliseconds, included. */
  readonly since?: number
  /** Maximum number of entries to return. It does not change how many are counted. */
  readonly limit?: number
}

export const DEFAULT_REQUEST_LOG_LIMIT = 100

/** @throws invalid_request for a `since` that is not an instant */
export function filtersOf({ method, since, ...query }: RequestQuery): RequestLogFilters {
  return {
    ...query,
    ...(method !== undefined && { method: method.toUpperCase() }),
    ...(since !== undefined && { since: parseInstant(since, 'since') }),
  }
}

export function matchesEntry(filters: RequestLogFilters, entry: NewRequestLogEntry): boolean {
  const { status, since } = filters
  return (
    (status === undefined || status === entry.status) &&
    (since === undefined || since <= entry.at) &&
    matchesRequest(filters, entry)
  )
}
