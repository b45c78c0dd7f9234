import type { AccessToken } from './access-token.js'
import type { Member } from './member.js'
import type { Permissions, Policy } from './policy.js'
import { builtInPolicy, type CustomRole, isOfAdmin } from './roles.js'

/** Who is calling: a token and, if it is a personal one, the member it speaks for. */
export interface Caller {
  readonly accountId: string
  readonly token: AccessToken
  readonly member: Member | null
}

/** Finds a custom role by its id; undefined when it was deleted. */
export type FindRole = (id: string) => CustomRole | undefined

/**
 * What the caller may do now. A personal token: its own policy within its member's, both as they are at this moment. A
 * service token: its own policy within what its creator could do when it was created ("API access tokens" in
 * LaunchDarkly's documentation).
 */
export function permissionsOf({ token, member }: Caller, findRole: FindRole): Permissions {
  const own = policiesOfToken(token, findRole)
  return member ? [own, policiesOfMember(member, findRole)] : [own, ...token.grantedWithin]
}

/**
 * Whether the caller sees the personal tokens of other members. Roles decide here, not policies: the member of a personal
 * token must be an admin or owner too, and every layer of `grantedWithin` of a service token the policy of one.
 */
export function hasAdminRole({ token, member }: Caller): boolean {
  if (token.role !== 'admin') return false
  if (!member) return token.grantedWithin.every(isOfAdmin)
  return member.customRoles.length === 0 && (member.role === 'admin' || member.role === 'owner')
}

/** A caller sees every service token, and the personal tokens of its own member ("Access tokens" in the API reference). */
export function isVisible(token: AccessToken, caller: Caller): boolean {
  return token.serviceToken || token.memberId === caller.member?.id || hasAdminRole(caller)
}

function policiesOfToken(token: AccessToken, findRole: FindRole): readonly Policy[] {
  if (token.role !== null) return [builtInPolicy(token.role)]
  if (token.customRoleIds.length > 0) return policiesOfRoles(token.customRoleIds, findRole)
  return [{ statements: token.inlineRole }]
}

/** A member's custom roles take the place of its base role ("the custom role takes precedence"). */
function policiesOfMember(member: Member, findRole: FindRole): readonly Policy[] {
  return member.customRoles.length > 0 ? policiesOfRoles(member.customRoles, findRole) : [builtInPolicy(member.role)]
}

/** A deleted role grants nothing. */
function policiesOfRoles(ids: readonly string[], findRole: FindRole): readonly Policy[] {
  return ids.flatMap((id) => {
    const role = findRole(id)
    return role ? [{ name: role.name, statements: role.policy }] : []
  })
}
