import type { AccessToken } from './access-token.js'
import type { Statement } from './decision.js'
import type { Member } from './member.js'

export interface Link {
  readonly href: string
  readonly type: string
}

export interface MemberSummary {
  readonly _links: { readonly self: Link }
  readonly _id: string
  readonly firstName?: string
  readonly lastName?: string
  readonly role: string
  readonly email: string
}

/** A token as the API shows it, and as patches see it: optional fields are left out when empty, like Go's omitempty. */
export interface TokenRep {
  readonly _id: string
  readonly ownerId: string
  readonly memberId: string
  readonly _member?: MemberSummary
  readonly name?: string
  readonly description?: string
  readonly creationDate: number
  readonly lastModified: number
  readonly customRoleIds?: readonly string[]
  readonly inlineRole?: readonly Statement[]
  readonly role?: string
  readonly token: string
  readonly serviceToken: boolean
  readonly _links: { readonly parent: Link; readonly self: Link }
  readonly defaultApiVersion: number
  readonly lastUsed?: number
  readonly expiry?: number
}

export const TOKENS_PATH = '/api/v2/tokens'
export const MEMBERS_PATH = '/api/v2/members'

/** @param key the whole key, in the answers to create and reset only; otherwise the last four characters stand for it */
export function tokenRep(token: AccessToken, member: Member | undefined, key?: string): TokenRep {
  return {
    _id: token.id,
    // Every token of an account has the same ownerId: the account's own id (TruffleHog's analyzer).
    ownerId: token.accountId,
    memberId: token.memberId,
    ...(member && { _member: memberSummary(member) }),
    ...(token.name !== '' && { name: token.name }),
    ...(token.description !== '' && { description: token.description }),
    creationDate: token.creationDate,
    lastModified: token.lastModified,
    ...(token.customRoleIds.length > 0 && { customRoleIds: token.customRoleIds }),
    ...(token.inlineRole.length > 0 && { inlineRole: token.inlineRole }),
    ...(token.role !== null && { role: token.role }),
    token: key ?? token.lastFour,
    serviceToken: token.serviceToken,
    _links: { parent: link(TOKENS_PATH), self: link(`${TOKENS_PATH}/${token.id}`) },
    defaultApiVersion: token.defaultApiVersion,
    ...(token.lastUsed !== null && { lastUsed: token.lastUsed }),
    ...(token.expiry !== null && { expiry: token.expiry }),
  }
}

function memberSummary(member: Member): MemberSummary {
  return {
    _links: { self: link(`${MEMBERS_PATH}/${member.id}`) },
    _id: member.id,
    ...(member.firstName !== '' && { firstName: member.firstName }),
    ...(member.lastName !== '' && { lastName: member.lastName }),
    role: member.role,
    email: member.email,
  }
}

export function link(href: string): Link {
  return { href, type: 'application/json' }
}
