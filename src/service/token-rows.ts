import type { AccessToken, KeyRecord } from '../domain/access-token.js'
import { invalidRequest } from '../domain/errors.js'
import { type Json, type JsonObject, quote } from '../domain/json.js'
import type { Member } from '../domain/member.js'
import type { Caller } from '../domain/principal.js'
import { tokenRep } from '../domain/representation.js'
import { tokenResource } from '../domain/resource.js'
import type { TokenAction } from '../domain/token-changes.js'
import { hashKey } from '../store/key-hash.js'
import type { Store } from '../store/store.js'
import type { EventLog } from './events.js'

/** A token with what its representation shows: its member, and its key if it was just made. */
export interface TokenView {
  readonly token: AccessToken
  readonly member: Member | undefined
  readonly key?: string
}

export type TokenRows = ReturnType<typeof createTokenRows>

/** What goes along with a token in the store: its member, its keys, its roles, the record of its changes. */
export function createTokenRows(store: Store, events: EventLog) {
  function view(token: AccessToken, key?: string): TokenView {
    const member = store.members.find(token.accountId, token.memberId)
    return key === undefined ? { token, member } : { token, member, key }
  }

  function addKey(token: AccessToken, key: string): void {
    const record: KeyRecord = {
      accountId: token.accountId,
      tokenId: token.id,
      hash: hashKey(key),
      lastFour: token.lastFour,
      expiresAt: null,
      revokedAt: null,
      revocation: null,
    }
    store.keys.insert(record)
  }

  /** @throws invalid_request naming an unknown role */
  function findRoleIds(accountId: string, idsOrKeys: readonly string[]): readonly string[] {
    if (idsOrKeys.length === 0) return idsOrKeys
    const roleIds = idsOrKeys.map((idOrKey) => {
      const role = store.roles.findByKeyOrId(accountId, idOrKey)
      if (!role) throw invalidRequest(`customRoleIds: there is no custom role ${quote(idOrKey)}`)
      return role.id
    })
    return [...new Set(roleIds)]
  }

  function record(
    caller: Caller,
    actions: readonly TokenAction[],
    token: AccessToken,
    before: Json,
    after: Json,
  ): void {
    const resource = tokenResource(token)
    const accesses = actions.map((action) => ({ action, resource }))
    events.append(caller, accesses, before, after)
  }

  return { view, addKey, findRoleIds, record }
}

/** The representation without the key, as patches see it and events keep it. */
export function document({ token, member }: TokenView): JsonObject {
  return tokenRep(token, member) as unknown as JsonObject
}
