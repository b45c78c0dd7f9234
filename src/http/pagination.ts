import { invalidRequest } from '../domain/errors.js'
import { type Link, link } from '../domain/representation.js'

/** A larger limit is served as this one; no maximum is documented. */
export const MAX_LIMIT = 1000

export interface Page {
  readonly limit: number
  readonly offset: number
}

/** @throws invalid_request for a negative number; a limit of 0 means the default */
export function parsePage({ limit, offset }: { limit?: number; offset?: number }, defaultLimit: number): Page {
  if (limit !== undefined && limit < 0) throw invalidRequest(`limit must not be negative, got ${limit}`)
  if (offset !== undefined && offset < 0) throw invalidRequest(`offset must not be negative, got ${offset}`)
  return { limit: Math.min(limit || defaultLimit, MAX_LIMIT), offset: Math.min(offset ?? 0, Number.MAX_SAFE_INTEGER) }
}

/**
 * The links of a page: none leads to a page that does not exist, and none from the first page to the first ("Paginating
 * collections" in the API reference, mirrored for the last).
 */
export function pageLinks(
  path: string,
  { limit, offset }: Page,
  totalCount: number,
  parameters: Readonly<Record<string, string>> = {},
): Record<string, Link> {
  const to = (start: number) => {
    const query = new URLSearchParams({
      limit: String(limit),
      ...(start > 0 && { offset: String(start) }),
      ...parameters,
    })
    return link(`${path}?${query}`)
  }
  const last = totalCount === 0 ? 0 : Math.floor((totalCount - 1) / limit) * limit
  return {
    ...(offset > 0 && { first: to(0), prev: to(Math.min(Math.max(0, offset - limit), last)) }),
    ...(offset + limit < totalCount && { next: to(offset + limit), last: to(last) }),
    self: to(offset),
  }
}
