import { type Link, link } from '../../domain/representation.js'
import type { Page } from '../../service/page.js'
import { type ApiVersion, PAGED_SINCE } from './api-version.js'

/** A larger limit is served as this one; no maximum is documented. */
export const MAX_LIMIT = 1000

interface Query {
  readonly limit?: number
  readonly offset?: number
}

/** A limit of 0 means the default. */
export function parsePage({ limit, offset }: Query, defaultLimit: number): Page {
  return { limit: Math.min(limit || defaultLimit, MAX_LIMIT), offset: Math.min(offset ?? 0, Number.MAX_SAFE_INTEGER) }
}

/** The page of a list that is paged since a version of the API. Null for the whole list. */
export function parsePageSince(version: ApiVersion, query: Query, defaultLimit: number): Page | null {
  const isPaged = version.date >= PAGED_SINCE || query.limit !== undefined || query.offset !== undefined
  return isPaged ? parsePage(query, defaultLimit) : null
}

/**
 * The links of a page: none leads to a page that does not exist, and none from the first page to the first ("Paginating
 * collections" in the API reference, mirrored for the last).
 */
export function pageLinks(
  path: string,
  page: Page | null,
  totalCount: number,
  parameters: Readonly<Record<string, string>> = {},
): Record<string, Link> {
  const linkTo = (parameters: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams(parameters)
    query.sort()
    return link(query.size > 0 ? `${path}?${query}` : path)
  }
  if (!page) return { self: linkTo(parameters) }
  const { limit, offset } = page
  const to = (start: number) =>
    linkTo({ limit: String(limit), ...(start > 0 && { offset: String(start) }), ...parameters })
  const last = totalCount === 0 ? 0 : Math.floor((totalCount - 1) / limit) * limit
  return {
    ...(offset > 0 && { first: to(0), prev: to(Math.min(Math.max(0, offset - limit), last)) }),
    ...(offset + limit < totalCount && { next: to(offset + limit), last: to(last) }),
    self: to(offset),
  }
}
