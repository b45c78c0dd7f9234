import { fieldsOf, oneOf } from '../control/fields.js'
import { type Access, invalidRequest } from '../domain/errors.js'
import { type JsonObject, quote } from '../domain/json.js'
import type { Member } from '../domain/member.js'
import { memberRep } from '../domain/member-representation.js'
import { memberResource } from '../domain/resource.js'
import { MEMBER_ROLES, type MemberRole } from '../domain/roles.js'
import type { EventLog } from '../service/events.js'
import { findMember } from '../service/members.js'
import type { Store } from '../store/store.js'
import { type MemberDetails, memberDetails } from './details.js'

export interface MemberChange {
  readonly role?: MemberRole
  /** Keys or ids. When there are none, the base role is in effect. */
  readonly customRoles?: readonly string[]
}

export type MemberLevers = ReturnType<typeof createMemberLevers>

/** What the API of members would do to one: it is not emulated, but what tokens may do follows from it. */
export function createMemberLevers(store: Store, events: EventLog) {
  function parseRoles({ accountId, customRoles }: Member, value: unknown, field: string): readonly string[] {
    if (!Array.isArray(value)) throw invalidRequest(`${field} must be an array, got ${quote(value)}`)
    const ids = value.map((keyOrId, i) => {
      // One that was deleted since may stay.
      if (customRoles.includes(keyOrId)) return keyOrId
      const role = typeof keyOrId === 'string' ? store.roles.findByKeyOrId(accountId, keyOrId) : undefined
      if (!role) throw invalidRequest(`${field}[${i}]: there is no custom role ${quote(keyOrId)}`)
      return role.id
    })
    return [...new Set(ids)]
  }

  function update(before: Member, after: Member, actions: readonly string[]): MemberDetails {
    store.members.update(after)
    const resource = memberResource(after.id)
    const accesses: Access[] = actions.map((action) => ({ action, resource }))
    events.append({ accountId: after.accountId }, accesses, asJson(before), after.removed ? null : asJson(after))
    return memberDetails(after)
  }

  return {
    /**
     * Its personal tokens follow with the next request, its service tokens stay as they are.
     * @throws not_found, and invalid_request for an unknown field or role; nothing is changed then
     */
    patch: (accountId: string, memberId: string, change: unknown): MemberDetails =>
      store.transaction(() => {
        const member = findMember(store, accountId, memberId)
        const fields = fieldsOf(change, '', ['role', 'customRoles'])
        const role = fields.optional('role', oneOf(MEMBER_ROLES))
        const customRoles = fields.optional('customRoles', (value, field) => parseRoles(member, value, field))
        const actions = [...(role ? ['updateRole'] : []), ...(customRoles ? ['updateCustomRole'] : [])]
        if (actions.length === 0) throw invalidRequest('the request must have one of role and customRoles')
        return update(member, { ...member, ...(role && { role }), ...(customRoles && { customRoles }) }, actions)
      }),

    /** Its personal tokens are dead with the next request. @throws not_found when it is unknown or removed already */
    remove: (accountId: string, memberId: string): void =>
      store.transaction(() => {
        const member = findMember(store, accountId, memberId)
        update(member, { ...member, removed: true }, ['deleteMember'])
      }),
  }
}

function asJson(member: Member): JsonObject {
  return memberRep(member) as unknown as JsonObject
}
