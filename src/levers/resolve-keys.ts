import { type KeyRecord, lastFourOf } from '../domain/access-token.js'
import { hashKey } from '../store/key-hash.js'
import type { KeyDocument, TokenDocument } from './document.js'
import type { Problems } from './problems.js'

/** The records of a token's keys, the current one last. */
export function resolveKeys(
  document: TokenDocument,
  owner: Pick<KeyRecord, 'accountId' | 'tokenId'>,
  at: string,
  problems: Problems,
): { lastFour: string; keys: readonly KeyRecord[] } {
  const current = resolveKey(document, at, problems)
  const old = (document.oldKeys ?? []).map((key, i) => ({
    ...owner,
    ...resolveKey(key, `${at}.oldKeys[${i}]`, problems),
    expiresAt: key.expiresAt,
    revokedAt: null,
  }))
  return { lastFour: current.lastFour, keys: [...old, { ...owner, ...current, expiresAt: null, revokedAt: null }] }
}

function resolveKey({ key, keyHash, token }: KeyDocument, at: string, problems: Problems) {
  if (key === undefined && keyHash === undefined) problems.add(`${at} must have key or keyHash`)
  if (key !== undefined && keyHash !== undefined) problems.add(`${at} must not have both key and keyHash`)
  if (keyHash !== undefined && token === undefined) {
    problems.add(`${at} must have token, the last four characters of the key, beside keyHash`)
  }
  return { hash: keyHash ?? hashKey(key ?? ''), lastFour: key === undefined ? (token ?? '') : lastFourOf(key) }
}
