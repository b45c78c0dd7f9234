import { type Access, invalidRequest } from '../domain/errors.js'
import { type JsonObject, quote } from '../domain/json.js'
import type { Member } from '../domain/member.js'
import { memberRep } from '../domain/member-representation.js'
import { memberResource } from '../domain/resource.js'
import type { components } from '../generated/control.js'
import type { EventLog } from '../service/events.js'
import { findMember } from '../service/members.js'
import type { Store } from '../store/store.js'
import { memberDetails } from './details.js'

type Schemas = components['schemas']

export type MemberControl = ReturnType<typeof createMemberControl>

/** What the API of members would do to one: it is not emulated, but what tokens may do follows from it. */
export function createMemberControl(store: Store, events: EventLog) {
  function findRoles({ accountId }: Member, keysOrIds: readonly string[]): readonly string[] {
    const ids = keysOrIds.map((keyOrId, i) => {
      const role = store.roles.findByKeyOrId(accountId, keyOrId)
      if (!role) throw invalidRequest(`customRoles[${i}]: there is no custom role ${quote(keyOrId)}.`)
      return role.id
    })
    return [...new Set(ids)]
  }

  function update(before: Member, after: Member, actions: readonly string[]): Schemas['Member'] {
    store.members.update(after)
    const resource = memberResource(after.id)
    const accesses: Access[] = actions.map((action) => ({ action, resource }))
    events.append({ accountId: after.accountId }, accesses, asJson(before), after.removed ? null : asJson(after))
    return memberDetails(after)
  }

  return {
    /**
     * Changes a member. Its personal tokens follow with the next request, its service tokens do not change.
     * @throws not_found, and invalid_request for an unknown custom role; nothing is changed then
     */
    patch: (accountId: string, memberId: string, { role, customRoles: keysOrIds }: Schemas['MemberPatch']) =>
      store.transaction(() => {
        const member = findMember(store, accountId, memberId)
        const customRoles = keysOrIds && findRoles(member, keysOrIds)
        const actions = [...(role ? ['updateRole'] : []), ...(customRoles ? ['updateCustomRole'] : [])]
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
