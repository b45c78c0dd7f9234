import { type KeyRecord, lastFourOf } from '../domain/access-token.js'
import type { components } from '../generated/control.js'
import type { Problems } from '../schemas/problems.js'
import { hashKey } from '../store/key-hash.js'
import type { TokenDocument } from './document.js'
import { resolveInstant } from './instant.js'

type KeyDocument = Pick<components['schemas']['OldKeySeed'], 'key' | 'keyHash' | 'token'>

export interface ResolvedKey {
  readonly record: KeyRecord
  /** Its path in the document. */
  readonly at: string
}

/** The records of a token's keys, the current one last. */
export function resolveKeys(
  document: TokenDocument,
  owner: Pick<KeyRecord, 'accountId' | 'tokenId'>,
  at: string,
  problems: Problems,
): { lastFour: string; keys: readonly ResolvedKey[] } {
  const current = resolveKey(document, { ...owner, expiresAt: null }, at, problems)
  const old = (document.oldKeys ?? []).map((key, i) => {
    const place = `${at}.oldKeys[${i}]`
    const expiresAt = resolveInstant(key.expiresAt, `${place}.expiresAt`, problems)
    return resolveKey(key, { ...owner, expiresAt }, place, problems)
  })
  return { lastFour: current.record.lastFour, keys: [...old, current] }
}

function resolveKey(
  { key, keyHash, token }: KeyDocument,
  owner: Pick<KeyRecord, 'accountId' | 'tokenId' | 'expiresAt'>,
  at: string,
  problems: Problems,
): ResolvedKey {
  // Not in the schema, because a new account gets keys where they are missing.
  if (key === undefined && keyHash === undefined) problems.add(`${at} must have key or keyHash.`)
  if (key !== undefined && token !== undefined && token !== lastFourOf(key)) {
    problems.add(`${at}.token must be the last four characters of the key.`)
  }
  const [hash, lastFour] = key === undefined ? [keyHash ?? '', token ?? ''] : [hashKey(key), lastFourOf(key)]
  return {
    record: { ...owner, hash, lastFour, revokedAt: null, revocation: null },
    at: `${at}.${key === undefined ? 'keyHash' : 'key'}`,
  }
}
