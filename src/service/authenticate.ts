import {
  type Credential,
  credentialRefused,
  keyRefused,
  memberRemoved,
  parseAuthorization,
} from '../domain/credential.js'
import type { Refusal } from '../domain/errors.js'
import type { Clock } from '../domain/ports.js'
import type { Caller } from '../domain/principal.js'
import { hashKey } from '../store/key-hash.js'
import type { Store } from '../store/store.js'

/** A key as it was identified: never a refusal, because the account's clock, faults and request log follow from it. */
export type Identity = Credential

export type Authentication = ReturnType<typeof createAuthentication>

export function createAuthentication(store: Store, clock: Pick<Clock, 'now'>) {
  /** Whose key this is, living or dead. */
  function identify(authorization: string | undefined): Identity {
    const parsed = parseAuthorization(authorization)
    return 'kind' in parsed ? parsed : identifyHash(hashKey(parsed.key), parsed.key.slice(-4))
  }

  function identifyHash(hash: string, lastFour: string): Identity {
    const key = store.keys.find(hash)
    return key ? { kind: 'known', key } : { kind: 'unknown', lastFour }
  }

  return {
    identify,

    /** The same a while later: the key may have died meanwhile, or be known by now. */
    identifyAgain: (identity: Identity | null, authorization: string | undefined): Identity =>
      identity?.kind === 'known' ? identifyHash(identity.key.hash, identity.key.lastFour) : identify(authorization),

    /**
     * The caller behind an identity, at this moment; its token counts as used. Or why there is none: unauthorized or
     * invalid_token.
     */
    authenticate: (identity: Identity): Caller | Refusal => {
      if (identity.kind !== 'known') return credentialRefused(identity)
      const { key } = identity
      const { accountId } = key
      const now = clock.now(accountId)
      const token = store.tokens.find(accountId, key.tokenId)
      const refusal = keyRefused(key, now, token)
      if (refusal) return refusal
      if (!token) return credentialRefused({ kind: 'unknown', lastFour: key.lastFour })
      const member = token.serviceToken ? undefined : store.members.find(accountId, token.memberId)
      if (member?.removed) return memberRemoved(member.id)
      store.tokens.touch(token, now)
      return { accountId, token, member: member ?? null }
    },
  }
}
