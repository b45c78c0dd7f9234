import type { MemberRole } from './roles.js'

/** A person in an account. A removed one is kept for the tokens it created, which no longer work if they are personal. */
export interface Member {
  readonly id: string
  readonly accountId: string
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly role: MemberRole
  /** Ids. When there are any, they take the place of `role`. */
  readonly customRoles: readonly string[]
  /** Epoch milliseconds. */
  readonly creationDate: number
  readonly removed: boolean
}
