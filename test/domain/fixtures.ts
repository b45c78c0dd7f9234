import type { AccessToken, KeyRecord } from '../../src/domain/access-token.js'
import { Refusal } from '../../src/domain/errors.js'
import type { Member } from '../../src/domain/member.js'
import type { Caller } from '../../src/domain/principal.js'
import type { CustomRole } from '../../src/domain/roles.js'

/** What a piece of work is refused with, whole, so that tests compare messages and not parts of them. */
export function refusalOf(
  work: () => unknown,
): readonly [code: string, message: string] | { readonly result: unknown } {
  try {
    return { result: work() }
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.message]
    throw error
  }
}

export const ACCOUNT_ID = '5f0c2ab7e4d20f6a1c9e3000'
export const MEMBER_ID = '5f0c2ab7e4d20f6a1c9e3001'
export const TOKEN_ID = '671f0c2ab7e4d20f6a1c9e31'
export const ROLE_ID = '671f0c2ab7e4d20f6a1c9e41'
export const HASH = 'ab'.repeat(32)

export function aMember(fields: Partial<Member> = {}): Member {
  return {
    id: MEMBER_ID,
    accountId: ACCOUNT_ID,
    email: 'ariel@example.com',
    firstName: 'Ariel',
    lastName: 'Flores',
    role: 'admin',
    customRoles: [],
    creationDate: 1_000,
    removed: false,
    ...fields,
  }
}

/** A personal reader token unless told otherwise. */
export function aToken(fields: Partial<AccessToken> = {}): AccessToken {
  return {
    id: TOKEN_ID,
    accountId: ACCOUNT_ID,
    memberId: MEMBER_ID,
    name: '',
    description: '',
    role: 'reader',
    customRoleIds: [],
    inlineRole: [],
    serviceToken: false,
    defaultApiVersion: 20240415,
    creationDate: 2_000,
    lastModified: 3_000,
    lastUsed: null,
    expiry: null,
    lastFour: '7e55',
    grantedWithin: [],
    ...fields,
  }
}

/** A living key unless told otherwise. */
export function aKey(fields: Partial<KeyRecord> = {}): KeyRecord {
  return {
    accountId: ACCOUNT_ID,
    tokenId: TOKEN_ID,
    hash: HASH,
    lastFour: '7e55',
    expiresAt: null,
    revokedAt: null,
    revocation: null,
    ...fields,
  }
}

export function aRole(fields: Partial<CustomRole> = {}): CustomRole {
  return {
    id: ROLE_ID,
    accountId: ACCOUNT_ID,
    key: 'token-keeper',
    name: 'Token keeper',
    description: '',
    policy: [],
    basePermissions: 'no_access',
    resourceCategory: null,
    ...fields,
  }
}

/** A personal token of its member, or a service token when the member is null. */
export function aCaller(token: Partial<AccessToken>, member: Partial<Member> | null): Caller {
  return {
    accountId: ACCOUNT_ID,
    token: aToken({ serviceToken: member === null, ...token }),
    member: member && aMember(member),
  }
}
