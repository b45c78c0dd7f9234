import type { ControlService } from '../../../control/control.js'
import { type ControlHandlers, DEFAULT_LIMIT } from '../calls.js'

type AccountOperation =
  | 'listAccounts'
  | 'createAccount'
  | 'getAccount'
  | 'deleteAccount'
  | 'patchMember'
  | 'removeMember'

export function accountHandlers({ accounts, members }: ControlService): ControlHandlers<AccountOperation> {
  return {
    listAccounts: () => ({ items: accounts.list() }),
    createAccount: ({ body }) => accounts.create(body ?? {}),
    getAccount: ({ params, query: { limit = DEFAULT_LIMIT, offset = 0 } }) =>
      accounts.get(params.accountId, { limit, offset }),
    deleteAccount: ({ params }) => accounts.delete(params.accountId),
    patchMember: ({ params, body }) => members.patch(params.accountId, params.memberId, body),
    removeMember: ({ params }) => members.remove(params.accountId, params.memberId),
  }
}
