import type { Levers } from '../../../levers/levers.js'
import { parseAccount } from '../../../levers/parse-document.js'
import { type ControlHandlers, parsePage } from './calls.js'

type AccountOperation =
  | 'listAccounts'
  | 'createAccount'
  | 'getAccount'
  | 'deleteAccount'
  | 'patchMember'
  | 'removeMember'

export function accountHandlers({ accounts, members }: Levers): ControlHandlers<AccountOperation> {
  return {
    listAccounts: () => ({ items: accounts.list() }),
    createAccount: ({ body }) => accounts.create(parseAccount(body ?? {})),
    getAccount: ({ params, query }) => accounts.get(params.accountId, parsePage(query)),
    deleteAccount: ({ params }) => accounts.delete(params.accountId),
    patchMember: ({ params, body }) => members.patch(params.accountId, params.memberId, body),
    removeMember: ({ params }) => members.remove(params.accountId, params.memberId),
  }
}
