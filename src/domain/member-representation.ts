import type { Member } from './member.js'
import { type Link, link, MEMBERS_PATH } from './representation.js'

/** A member as the API shows it. Fields about what the emulator does not have contain the least that clients require. */
export interface MemberRep {
  readonly _links: { readonly self: Link }
  readonly _id: string
  readonly firstName?: string
  readonly lastName?: string
  readonly role: string
  readonly email: string
  readonly _pendingInvite: boolean
  readonly _verified: boolean
  readonly customRoles: readonly string[]
  readonly mfa: string
  readonly _lastSeen: number
  readonly _lastSeenMetadata?: { readonly tokenId: string }
  readonly creationDate: number
}

/** The last use of a personal token of a member. */
export interface LastSeen {
  /** Epoch milliseconds. */
  readonly date: number
  readonly tokenId: string
}

export function memberRep(member: Member, lastSeen?: LastSeen): MemberRep {
  return {
    _links: { self: link(`${MEMBERS_PATH}/${member.id}`) },
    _id: member.id,
    ...(member.firstName !== '' && { firstName: member.firstName }),
    ...(member.lastName !== '' && { lastName: member.lastName }),
    role: member.role,
    email: member.email,
    _pendingInvite: false,
    _verified: true,
    // Ids: the Terraform provider looks each of them up.
    customRoles: member.customRoles,
    mfa: 'disabled',
    _lastSeen: lastSeen?.date ?? 0,
    ...(lastSeen && { _lastSeenMetadata: { tokenId: lastSeen.tokenId } }),
    creationDate: member.creationDate,
  }
}
