import { type AccessToken, type KeyRecord, type KeyState, keyState } from '../domain/access-token.js'
import type { Member } from '../domain/member.js'
import type { Statement } from '../domain/policy.js'
import type { BasePermissions, CustomRole, MemberRole, ResourceCategory, TokenRole } from '../domain/roles.js'

/** What is in an account, for people to look at: more than the API shows, and no key, only what became of each. */

export interface MemberDetails {
  readonly _id: string
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly role: MemberRole
  /** Ids. */
  readonly customRoles: readonly string[]
  /** Epoch milliseconds. */
  readonly creationDate: number
  readonly removed: boolean
}

export interface RoleDetails {
  readonly _id: string
  readonly key: string
  readonly name: string
  readonly description: string
  readonly policy: readonly Statement[]
  readonly basePermissions: BasePermissions
  readonly resourceCategory?: ResourceCategory
}

export interface TokenDetails {
  readonly _id: string
  readonly memberId: string
  readonly name?: string
  readonly description?: string
  readonly role?: TokenRole
  /** Ids. */
  readonly customRoleIds?: readonly string[]
  readonly inlineRole?: readonly Statement[]
  readonly serviceToken: boolean
  readonly defaultApiVersion: number
  /** Epoch milliseconds, like the next two. */
  readonly creationDate: number
  readonly lastModified: number
  readonly lastUsed?: number
  /** The last four characters of the current key. */
  readonly token: string
  /** Newest first. */
  readonly keys: readonly KeyDetails[]
}

export interface KeyDetails {
  /** The last four characters. */
  readonly token: string
  readonly state: KeyState
  /** Whether it is the one of the last create or reset. */
  readonly current: boolean
  /** Epoch milliseconds. */
  readonly expiresAt?: number
}

export function memberDetails({ id, accountId: _, ...member }: Member): MemberDetails {
  return { _id: id, ...member }
}

export function roleDetails({ id, accountId: _, resourceCategory, ...role }: CustomRole): RoleDetails {
  return { _id: id, ...role, ...(resourceCategory !== null && { resourceCategory }) }
}

/** What details and documents say of a token, whatever becomes of its keys. */
export function tokenFields(token: AccessToken) {
  return {
    _id: token.id,
    memberId: token.memberId,
    ...(token.name !== '' && { name: token.name }),
    ...(token.description !== '' && { description: token.description }),
    ...(token.role !== null && { role: token.role }),
    ...(token.customRoleIds.length > 0 && { customRoleIds: token.customRoleIds }),
    ...(token.inlineRole.length > 0 && { inlineRole: token.inlineRole }),
    serviceToken: token.serviceToken,
    defaultApiVersion: token.defaultApiVersion,
    creationDate: token.creationDate,
    lastModified: token.lastModified,
    ...(token.lastUsed !== null && { lastUsed: token.lastUsed }),
  }
}

/** @param keys oldest first */
export function tokenDetails(token: AccessToken, keys: readonly KeyRecord[], now: number): TokenDetails {
  return {
    ...tokenFields(token),
    token: token.lastFour,
    keys: keys.map((key) => keyDetails(key, token, now)).reverse(),
  }
}

function keyDetails(key: KeyRecord, token: AccessToken, now: number): KeyDetails {
  const { lastFour, expiresAt, revokedAt } = key
  return {
    token: lastFour,
    state: keyState(key, token, now),
    current: expiresAt === null && revokedAt === null,
    ...(expiresAt !== null && { expiresAt }),
  }
}
