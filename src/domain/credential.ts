import { type AccessToken, endsWithToken, isKeyShaped, type KeyRecord, keyState } from './access-token.js'
import { Refusal } from './errors.js'

/**
 * What a request presented as its key. `bearer` is refused by a branch of its own in the real API; `malformed` is anything
 * that is not shaped like an API key, SDK and mobile keys included.
 */
export type Credential =
  | { readonly kind: 'missing' | 'malformed' | 'bearer' }
  | { readonly kind: 'unknown'; readonly lastFour: string }
  | { readonly kind: 'known'; readonly key: KeyRecord }

/** Sorts the value of an Authorization header: a key to look up, or why it is none. */
export function parseAuthorization(header: string | undefined): { key: string } | Credential {
  if (header === undefined || header === '') return { kind: 'missing' }
  if (isKeyShaped(header)) return { key: header }
  return { kind: /^bearer\b/i.test(header) ? 'bearer' : 'malformed' }
}

/** The 401 bodies seen from the real API without or with a wrong key differ by what was presented. */
export function credentialRefused(credential: Exclude<Credential, { kind: 'known' }>): Refusal {
  switch (credential.kind) {
    case 'missing':
      return new Refusal('unauthorized', 'Invalid account ID header', {
        rule: 'no Authorization header',
        remedy: 'Send the key as the whole value of the Authorization header.',
      })
    case 'malformed':
      return new Refusal('unauthorized', 'Invalid account ID header', {
        rule: 'the Authorization header is not an API key',
        remedy: 'Send "api-" and a UUID v4 as the whole value; SDK keys, mobile keys and client-side IDs are refused.',
      })
    case 'bearer':
      return new Refusal('invalid_token', 'invalid access token', {
        rule: 'the Authorization header has the scheme Bearer',
        remedy: 'Send the key alone, without "Bearer".',
      })
    case 'unknown':
      return invalidAccessToken(
        `no token has the key ending in ${credential.lastFour}`,
        'The token was deleted, the state was reset, or the key belongs to another server.',
      )
  }
}

/**
 * Says why a known key is refused now. Undefined if it works.
 * @param token undefined if it was deleted, which revoked its keys
 */
export function keyRefused(
  key: KeyRecord,
  now: number,
  token: Pick<AccessToken, 'id' | 'expiry'> | undefined,
): Refusal | undefined {
  switch (keyState(key, token ?? { expiry: null }, now)) {
    case 'alive':
      return undefined
    case 'expired':
      return token && endsWithToken(key, token)
        ? invalidAccessToken(
            `the token ${token.id} expired at ${instant(token.expiry)}`,
            'Create another token, or give this one a later expiry with another token.',
          )
        : invalidAccessToken(
            `the old key ending in ${key.lastFour} expired at ${instant(key.expiresAt)}, when its window ended`,
            'Use the key from the response to the reset, or reset with a later expiry.',
          )
    case 'revoked':
      return token
        ? invalidAccessToken(
            `the key ending in ${key.lastFour} was revoked by a reset at ${instant(key.revokedAt)}`,
            'Use the key from the response to the reset, or reset with an expiry ahead, in epoch milliseconds.',
          )
        : invalidAccessToken(
            `the key ending in ${key.lastFour} was revoked at ${instant(key.revokedAt)} and its token is deleted`,
            'Create another token.',
          )
  }
}

export function memberRemoved(memberId: string): Refusal {
  return invalidAccessToken(
    `the token is personal and its member ${memberId} was removed`,
    'Use a token of another member, or a service token.',
  )
}

function invalidAccessToken(rule: string, remedy: string): Refusal {
  return new Refusal('unauthorized', 'Invalid access token', { rule, remedy })
}

/** The date that a key in such a state has. */
function instant(ms: number | null): string {
  return new Date(Number(ms)).toISOString()
}
