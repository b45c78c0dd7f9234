import { notFound } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { Member } from '../domain/member.js'
import {
  type ListedMember,
  type MemberFilter,
  type MemberOrder,
  parseMemberFilter,
  parseMemberOrder,
} from '../domain/member-filter.js'
import { type LastSeen, type MemberRep, memberRep } from '../domain/member-representation.js'
import type { Caller } from '../domain/principal.js'
import type { CustomRole } from '../domain/roles.js'
import type { Store } from '../store/store.js'
import type { Page } from './page.js'

export interface MemberQuery extends Page {
  readonly filter?: string | undefined
  readonly sort?: string | undefined
}

export type MemberService = ReturnType<typeof createMemberService>

/** Members, read only: every caller may see them. Tests change them through the control API. */
export function createMemberService(store: Store) {
  function lastSeenOf({ accountId, id }: Member): LastSeen | undefined {
    let latest: LastSeen | undefined
    for (const { id: tokenId, lastUsed } of store.tokens.personal(accountId, id)) {
      if (lastUsed !== null && lastUsed > (latest?.date ?? -1)) latest = { date: lastUsed, tokenId }
    }
    return latest
  }

  function represent(member: Member): MemberRep {
    return memberRep(member, lastSeenOf(member))
  }

  function toListed(member: Member): ListedMember {
    // The role is there: a deleted one is taken away from the members that had it.
    const keys = member.customRoles.map((id) => (store.roles.find(member.accountId, id) as CustomRole).key)
    return { member, customRoles: [...keys, ...member.customRoles], lastSeen: lastSeenOf(member)?.date ?? 0 }
  }

  function select(accountId: string, filter: MemberFilter, order: MemberOrder): readonly Member[] {
    const listed = store.members
      .all(accountId)
      .filter(({ removed }) => !removed)
      .map(toListed)
    return listed
      .filter(filter)
      .sort(order)
      .map(({ member }) => member)
  }

  return {
    /** Lists members in the order of creation, unless `sort` asks for another. @throws invalid_request */
    list: ({ accountId }: Caller, { filter, sort, limit, offset }: MemberQuery) => {
      if (filter === undefined && sort === undefined) {
        const members = store.members.page(accountId, limit, offset).map(represent)
        return { members, totalCount: store.members.count(accountId) }
      }
      const selected = select(
        accountId,
        filter === undefined ? () => true : parseMemberFilter(filter),
        sort === undefined ? () => 0 : parseMemberOrder(sort),
      )
      return { members: selected.slice(offset, offset + limit).map(represent), totalCount: selected.length }
    },

    /**
     * @param id `me` for the member behind a personal token
     * @throws not_found, for `me` and a service token too: it has no member
     */
    get: (caller: Caller, id: string): MemberRep => {
      if (id !== 'me') return represent(findMember(store, caller.accountId, id))
      if (caller.member === null) throw notFound('a service token has no member')
      return represent(caller.member)
    },
  }
}

/** @throws not_found when there is no such member, or it was removed */
export function findMember(store: Store, accountId: string, id: string): Member {
  const member = store.members.find(accountId, id)
  if (!member || member.removed) throw notFound(`there is no member ${quote(id)} in the account`)
  return member
}
