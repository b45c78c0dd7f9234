import { API_VERSIONS, LATEST_API_VERSION } from '../../domain/access-token.js'
import { invalidRequest } from '../../domain/errors.js'
import { quote } from '../../domain/json.js'

/** The first version with paged lists of tokens and custom roles. */
export const PAGED_SINCE = 20240415

export interface ApiVersion {
  /** A date as a number, such as 20240415. */
  readonly date: number
  /** Whether the request asked for `beta`, which is the latest version and what comes after. */
  readonly isBeta: boolean
}

/**
 * Reads the version of a request: the header `LD-API-Version`, else the token's own. A repeated header counts by its first
 * value: the Terraform provider sends the header twice, and Node joins the values as "20240415, 20240415".
 * @throws invalid_request for an unknown version
 */
export function parseApiVersion(header: string | readonly string[] | undefined, defaultVersion: number): ApiVersion {
  if (header === undefined) return { date: defaultVersion, isBeta: false }
  const [first = ''] = String(header).split(',', 1)
  const value = first.trim()
  if (value === 'beta') return { date: LATEST_API_VERSION, isBeta: true }
  const date = API_VERSIONS.find((known) => String(known) === value)
  if (date === undefined) {
    throw invalidRequest(`LD-API-Version must be one of ${API_VERSIONS.join(', ')} and beta, got ${quote(value)}`)
  }
  return { date, isBeta: false }
}
