import type { Ids } from '../domain/ports.js'
import type { Problems } from '../schemas/problems.js'

/** The account that a document is resolved for. */
export interface Scope {
  readonly accountId: string
  readonly ids: Ids
  /** Epoch milliseconds, the default of creation dates. */
  readonly now: number
  readonly problems: Problems
}
