import { API_VERSIONS, LATEST_API_VERSION } from '../domain/access-token.js'
import { invalidRequest } from '../domain/errors.js'

/** The first version with paged lists of tokens and custom roles. */
export const PAGED_SINCE = 20240415

export interface ApiVersion {
  /** A date as a number, such as 20240415. */
  readonly date: number
  /** Whether the request asked for `beta`, which is the latest version and what comes after. */
  readonly isBeta: boolean
}

/**
 * The version of an answer: the header `LD-API-Version`, else the token's own.
 * @throws invalid_request for a version that never was
 */
export function parseApiVersion(header: string | readonly string[] | undefined, defaultVersion: number): ApiVersion {
  if (header === undefined) return { date: defaultVersion, isBeta: false }
  if (header === 'beta') return { date: LATEST_API_VERSION, isBeta: true }
  const date = API_VERSIONS.find((known) => String(known) === header)
  if (date === undefined) {
    throw invalidRequest(`LD-API-Version must be one of ${API_VERSIONS.join(', ')} and beta`)
  }
  return { date, isBeta: false }
}
