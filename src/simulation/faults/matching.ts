import { routedPath } from '../../domain/request-path.js'
import { globMatches } from '../../domain/resource.js'
import type { components } from '../../generated/control.js'

/** Selects requests that match every given field. `method` is in upper case, and `*` in `path` matches any characters. */
export type RequestPattern = Omit<components['schemas']['FaultMatch'], 'method'> & { readonly method?: string }

/** What a pattern is compared with; null for what is unknown about a request. */
export interface RequestTraits {
  readonly operationId: string | null
  readonly method: string
  /** As `routedPath` gives it. */
  readonly path: string
  readonly tokenId: string | null
}

export function matchesRequest(pattern: RequestPattern, request: RequestTraits): boolean {
  const { operationId, method, path, tokenId } = pattern
  return (
    (operationId === undefined || operationId === request.operationId) &&
    (method === undefined || method === request.method) &&
    (tokenId === undefined || tokenId === request.tokenId) &&
    (path === undefined || globMatches(routedPath(path), request.path))
  )
}
