import { type KeyState, keyState } from '../domain/access-token.js'
import { notFound } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import { type MemberRep, memberRep } from '../domain/member-representation.js'
import type { Clock, Ids } from '../domain/ports.js'
import { type TokenRep, tokenRep } from '../domain/representation.js'
import { type RoleRep, roleRep } from '../domain/role-representation.js'
import type { Store } from '../store/store.js'
import { withBuiltIns, withKeys } from './built-in.js'
import type { AccountDocument, TokenDocument } from './document.js'
import type { ResetLevers } from './reset.js'
import type { StateLevers } from './state.js'

export interface AccountSummary {
  readonly _id: string
  readonly organization: string
}

/** An account with everything in it, for people to look at; no key, only what became of each. */
export interface AccountDetails extends AccountSummary {
  readonly members: readonly MemberRep[]
  readonly roles: readonly RoleRep[]
  readonly tokens: readonly (TokenRep & { readonly keys: readonly KeyInfo[] })[]
}

export interface KeyInfo {
  /** The last four characters. */
  readonly token: string
  readonly state: KeyState
  /** Epoch milliseconds. */
  readonly expiresAt?: number
}

export interface TokenKey {
  readonly _id: string
  /** The whole key. */
  readonly token: string
}

export interface CreatedAccount extends AccountSummary {
  readonly members: readonly MemberRep[]
  readonly roles: readonly RoleRep[]
  /** The admin token; the first one whose key is known when the document has tokens of its own. Null if none is. */
  readonly token: TokenKey | null
  /** Every token whose key is known. */
  readonly tokens: readonly TokenKey[]
}

export type AccountLevers = ReturnType<typeof createAccountLevers>

/** Tenants: a test makes one, has it for itself, and may leave it behind. */
export function createAccountLevers(store: Store, clock: Clock, ids: Ids, state: StateLevers, reset: ResetLevers) {
  function summary(id: string): AccountSummary {
    const account = store.accounts.find(id)
    if (!account) throw notFound(`there is no account ${quote(id)}`)
    return { _id: id, organization: account.organization }
  }

  function members(id: string): readonly MemberRep[] {
    return store.members.page(id, -1, 0).map(memberRep)
  }

  function roles(id: string): readonly RoleRep[] {
    return store.roles.page(id, -1, 0).map((role) => roleRep(role, store.members.countWithRole(id, role.id)))
  }

  return {
    list: (): readonly AccountSummary[] =>
      store.accounts.list().map(({ id, organization }) => ({ _id: id, organization })),

    /** @throws not_found */
    get: (id: string): AccountDetails => {
      const now = clock.now(id)
      return {
        ...summary(id),
        members: members(id),
        roles: roles(id),
        tokens: store.tokens.page({ accountId: id }, MAX_SHOWN_TOKENS, 0).map((token) => ({
          ...tokenRep(token, store.members.find(id, token.memberId)),
          keys: store.keys.ofToken(id, token.id).map((key) => ({
            token: key.lastFour,
            state: keyState(key, now),
            ...(key.expiresAt !== null && { expiresAt: key.expiresAt }),
          })),
        })),
      }
    },

    /** @throws InvalidDocument, and conflict for an id or a key in use */
    create: (document: AccountDocument): CreatedAccount => {
      const complete = withKeys(withBuiltIns(document, ids.key()), ids)
      const id = state.add(complete)
      reset.markAccount(id)
      const keys = knownKeys(store, id, complete.tokens ?? [])
      const admin = keys.find(({ _id }) => store.tokens.find(id, _id)?.role === 'admin')
      return { ...summary(id), members: members(id), roles: roles(id), token: admin ?? keys[0] ?? null, tokens: keys }
    },

    /** @throws not_found */
    delete: (id: string): void => state.remove(id),
  }
}

/** The newest ones; the API pages through more. */
const MAX_SHOWN_TOKENS = 1000

/** Documents and rows have the same order. */
function knownKeys(store: Store, accountId: string, documents: readonly TokenDocument[]): readonly TokenKey[] {
  const tokens = store.tokens.all(accountId)
  return documents.flatMap(({ key }, i) => {
    const token = tokens[i]
    return key !== undefined && token ? [{ _id: token.id, token: key }] : []
  })
}
