import { MEMBERS_PATH } from '../../../domain/representation.js'
import type { operations } from '../../../generated/access-tokens.js'
import type { MemberService } from '../../../service/members.js'
import type { Handlers } from '../../contract.js'
import { pageLinks, parsePage } from '../pagination.js'

export const DEFAULT_LIMIT = 20

export function memberHandlers(members: MemberService): Handlers<Pick<operations, 'getMembers' | 'getMember'>> {
  return {
    getMembers: ({ caller, query }) => {
      const { filter, sort } = query
      const page = parsePage(query, DEFAULT_LIMIT)
      const { members: items, totalCount } = members.list(caller, { ...page, filter, sort })
      const kept = { ...(filter !== undefined && { filter }), ...(sort !== undefined && { sort }) }
      return { items, _links: pageLinks(MEMBERS_PATH, page, totalCount, kept), totalCount }
    },
    getMember: ({ caller, params }) => members.get(caller, params.id),
  }
}
