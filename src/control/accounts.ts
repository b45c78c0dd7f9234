import { type AccessToken, isExpired } from '../domain/access-token.js'
import type { Clock, Ids } from '../domain/ports.js'
import type { components } from '../generated/control.js'
import { withBuiltIns, withKeys } from '../seeds/built-in.js'
import type { AccountDocument, CompleteAccount } from '../seeds/document.js'
import { representatives } from '../seeds/representatives.js'
import type { Account } from '../store/accounts.js'
import type { Store } from '../store/store.js'
import { memberDetails, roleDetails, tokenDetails } from './details.js'
import { findAccount } from './find-account.js'
import type { StateControl } from './state.js'

type Schemas = components['schemas']
type Contents = Pick<Schemas['Account'], '_id' | 'organization' | 'members' | 'roles'>

export type AccountControl = ReturnType<typeof createAccountControl>

/** Tenants: a test makes one, has it for itself, and may leave it behind. */
export function createAccountControl(store: Store, clock: Clock, ids: Ids, state: StateControl) {
  function contents({ id, organization }: Account): Contents {
    return {
      _id: id,
      organization,
      members: store.members.all(id).map(memberDetails),
      roles: store.roles.page(id, -1, 0).map(roleDetails),
    }
  }

  return {
    list: (): readonly Schemas['AccountSummary'][] =>
      store.accounts.summaries().map(({ id, ...summary }) => ({ _id: id, ...summary })),

    /** @throws not_found */
    get: (id: string, { limit, offset }: { limit: number; offset: number }): Schemas['Account'] => {
      const account = findAccount(store, id)
      const { serviceTokenLimit } = account
      const now = clock.now(id)
      return {
        ...contents(account),
        ...(serviceTokenLimit !== null && { serviceTokenLimit }),
        tokens: store.tokens
          .page({ accountId: id }, limit, offset)
          .map((token) => tokenDetails(token, store.keys.ofToken(id, token.id), now)),
        tokensCount: store.tokens.count({ accountId: id }),
      }
    },

    /** @throws InvalidDocument, and conflict for an id or a key in use */
    create: (document: AccountDocument): Schemas['AccountCreated'] => {
      const complete = withKeys(withBuiltIns(document, ids.key()), ids)
      const id = state.add(complete)
      const known = knownKeys(store.tokens.all(id), complete)
      const now = clock.now(id)
      const first = representatives(known).find((token) => !isExpired(token, now))
      return {
        ...contents(findAccount(store, id)),
        token: first ? { _id: first.id, token: first.key } : null,
        tokens: known.map(({ id: _id, name, key }) => ({ _id, ...(name !== '' && { name }), token: key })),
      }
    },

    /** @throws not_found */
    delete: (id: string): void => state.remove(id),
  }
}

/** The tokens whose whole key is known. Documents and rows have the same order. */
function knownKeys(tokens: readonly AccessToken[], { tokens: documents }: CompleteAccount) {
  return tokens.flatMap((token, i) => {
    const key = documents[i]?.key
    return key === undefined ? [] : [{ ...token, key }]
  })
}
