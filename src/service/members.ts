import { notFound } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { Member } from '../domain/member.js'
import { type MemberRep, memberRep } from '../domain/member-representation.js'
import type { Caller } from '../domain/principal.js'
import type { Store } from '../store/store.js'

export type MemberService = ReturnType<typeof createMemberService>

/** Members, to look at: any caller may. Tests change them through the control API. */
export function createMemberService(store: Store) {
  return {
    /** In the order of creation. */
    list: ({ accountId }: Caller, { limit, offset }: { limit: number; offset: number }) => ({
      members: store.members.page(accountId, limit, offset).map(memberRep),
      totalCount: store.members.count(accountId),
    }),

    /**
     * @param id `me` for the member behind a personal token
     * @throws not_found, for `me` and a service token too: it has no member
     */
    get: (caller: Caller, id: string): MemberRep => {
      if (id !== 'me') return memberRep(findMember(store, caller.accountId, id))
      if (caller.member === null) throw notFound('a service token has no member')
      return memberRep(caller.member)
    },
  }
}

/** @throws not_found when there is no such member, or it was removed */
export function findMember(store: Store, accountId: string, id: string): Member {
  const member = store.members.find(accountId, id)
  if (!member || member.removed) throw notFound(`there is no member ${quote(id)} in the account`)
  return member
}
