import type { Access } from './errors.js'
import type { Json } from './json.js'

/** A change, for the audit trail. `before` and `after` are representations without secrets. */
export interface Event {
  readonly _id: string
  readonly accountId: string
  /** Epoch milliseconds. */
  readonly date: number
  /** Null when a test made the change through the control API. */
  readonly memberId: string | null
  readonly tokenId: string | null
  readonly accesses: readonly Access[]
  readonly before: Json
  readonly after: Json
}
