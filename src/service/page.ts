import { invalidRequest } from '../domain/errors.js'

/** Items that a list without paging may hold; before API version 20240415 lists were not paged. */
export const MAX_UNPAGED = 10_000

export interface Page {
  readonly limit: number
  readonly offset: number
}

/** The page to read for a list that may be asked for as a whole. @throws invalid_request when it would be too long */
export function pageOrWhole(page: Page | null, totalCount: number, items: string): Page {
  if (page) return page
  if (totalCount > MAX_UNPAGED) {
    throw invalidRequest(`there are more than ${MAX_UNPAGED} ${items}: give limit and offset`)
  }
  return { limit: MAX_UNPAGED, offset: 0 }
}
