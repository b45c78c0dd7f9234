import type { Control } from './control.js'
import { type ControlApi, createControlApi } from './control-api.js'
import type { AccountDetails, AccountSeed, ApiKey, CreatedToken, Member, MemberPatch, Page, Role } from './documents.js'
import type { TokenOperations } from './token-operations.js'
import { UsageError } from './usage-error.js'

/** Controls one account. */
export interface Account extends ControlApi<AccountSeed> {
  readonly id: string
  /** Its name. */
  readonly organization: string
  /** As they were when the account was created or looked up. */
  readonly members: readonly Member[]
  /** As they were when the account was created or looked up. */
  readonly roles: readonly Role[]
  /** What is in it now, with one page of its tokens: 100 unless asked for more. */
  get(page?: Page): Promise<AccountDetails>
  /** Sets the role or the custom roles of a member, whose personal tokens follow at once. */
  patchMember(id: string, change: MemberPatch): Promise<Member>
  /** The member's personal tokens stay, and are refused. */
  removeMember(id: string): Promise<void>
  /** Its keys are unknown from the next request on. */
  delete(): Promise<void>
}

/** An account that was made just now, so that its keys are known. */
export interface CreatedAccount extends Account, TokenOperations {
  /**
   * The key of its first admin token that has not expired, or of its first token if none of them is an admin token.
   * @throws Error when none is known, because all have expired or were given as hashes
   */
  readonly token: ApiKey
  /** Every token whose key is known. */
  readonly tokens: readonly CreatedToken[]
}

type Known = Pick<AccountDetails, '_id' | 'organization' | 'members' | 'roles'>

/**
 * @param server the control API of the server
 * @param own the same paths, below the account
 */
export function createAccountHandle(server: Control, own: Control, known: Known): Account {
  const { _id: accountId, organization, members, roles } = known
  const params = { accountId }
  return {
    id: accountId,
    organization,
    members,
    roles,
    ...createControlApi<AccountSeed>(own),
    get: (query) => server.call('get', '/accounts/{accountId}', { params, query }),
    patchMember: (memberId, body) =>
      server.call('patch', '/accounts/{accountId}/members/{memberId}', { params: { ...params, memberId }, body }),
    removeMember: (memberId) =>
      server.call('delete', '/accounts/{accountId}/members/{memberId}', { params: { ...params, memberId } }),
    delete: () => server.call('delete', '/accounts/{accountId}', { params }),
  }
}

/**
 * The account with the keys that are shown only now.
 * @param operationsWith makes the operations that are called with a key
 */
export function withTokens(
  account: Account,
  {
    tokens,
    token: first,
  }: { readonly tokens: readonly CreatedToken[]; readonly token: Pick<CreatedToken, 'token'> | null },
  operationsWith: (ownKey: () => ApiKey) => TokenOperations,
): CreatedAccount {
  const ownKey = () => {
    if (first) return first.token as ApiKey
    throw new UsageError(
      'no_key',
      'no key of the account can be used: its tokens have expired, or its document has only hashes of their keys',
    )
  }
  return {
    ...account,
    ...operationsWith(ownKey),
    tokens,
    get token() {
      return ownKey()
    },
  }
}
