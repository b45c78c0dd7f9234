import type { Statement } from './decision.js'
import type { Permissions } from './policy.js'
import type { TokenRole } from './roles.js'

export const LATEST_API_VERSION = 20240415
/** The versions that the API has had; only the last is not past its end of life. */
export const API_VERSIONS = [20160426, 20191212, 20210729, 20220603, LATEST_API_VERSION] as const
/** A date as a number. */
export type ApiVersionDate = (typeof API_VERSIONS)[number]
export const MAX_NAME_LENGTH = 256
export const MAX_DESCRIPTION_LENGTH = 4096
export const MAX_CUSTOM_ROLES = 100

/** What a token may do: exactly one of the three is set, the others are null or empty. */
export interface Grant {
  readonly role: TokenRole | null
  /** Ids of custom roles, evaluated as they are at the moment of a request. */
  readonly customRoleIds: readonly string[]
  readonly inlineRole: readonly Statement[]
}

/** An access token without its key: keys are kept apart, as hashes, and only `lastFour` of the current one is known. */
export interface AccessToken extends Grant {
  readonly id: string
  readonly accountId: string
  /** The member who created it, or on whose behalf a service token created it. */
  readonly memberId: string
  readonly name: string
  readonly description: string
  readonly serviceToken: boolean
  readonly defaultApiVersion: ApiVersionDate
  /** Epoch milliseconds, like the next two. */
  readonly creationDate: number
  readonly lastModified: number
  /** Null until the first request. */
  readonly lastUsed: number | null
  /** Epoch milliseconds from which every key of the token is refused. Null for a token that never expires. */
  readonly expiry: number | null
  readonly lastFour: string
  /** What the creator of a service token could do at that time; empty for personal tokens. */
  readonly grantedWithin: Permissions
}

/** The key of an API call as it is kept: `hash` is its SHA-256. A current key has neither date. */
export interface KeyRecord {
  readonly accountId: string
  readonly tokenId: string
  readonly hash: string
  readonly lastFour: string
  /**
   * Epoch milliseconds at which the window of an old key ends, as the reset gave it. A key works until then or until its
   * token expires, whichever is earlier.
   */
  readonly expiresAt: number | null
  /** Set when the key was killed at once; such a key stays dead whatever the clock does. */
  readonly revokedAt: number | null
  /**
   * The position in the order of all revocations, which the clocks of accounts cannot tell. Null unless the key is revoked;
   * the store numbers a new revocation.
   */
  readonly revocation: number | null
}

export type KeyState = 'alive' | 'expired' | 'revoked'

/**
 * The state of a key at `now`. It follows from the clock alone, so a clock that is moved back makes an expired key work
 * again, but never a revoked one.
 */
export function keyState(
  key: Pick<KeyRecord, 'expiresAt' | 'revokedAt'>,
  token: Pick<AccessToken, 'expiry'>,
  now: number,
): KeyState {
  if (key.revokedAt !== null) return 'revoked'
  return now < endOf(key, token) ? 'alive' : 'expired'
}

/** Whether the token expires no later than the window of the key ends, so that the key ends with its token. */
export function endsWithToken(key: Pick<KeyRecord, 'expiresAt'>, { expiry }: Pick<AccessToken, 'expiry'>): boolean {
  return expiry !== null && expiry <= (key.expiresAt ?? Infinity)
}

function endOf({ expiresAt }: Pick<KeyRecord, 'expiresAt'>, { expiry }: Pick<AccessToken, 'expiry'>): number {
  return Math.min(expiresAt ?? Infinity, expiry ?? Infinity)
}

export function isExpired({ expiry }: Pick<AccessToken, 'expiry'>, now: number): boolean {
  return expiry !== null && now >= expiry
}

/** What becomes of the old key on a reset: it lives on until an `expiry` ahead, else it dies now. */
export function retireKey(expiry: number | undefined, now: number): Pick<KeyRecord, 'expiresAt' | 'revokedAt'> {
  return expiry !== undefined && expiry > now
    ? { expiresAt: expiry, revokedAt: null }
    : { expiresAt: null, revokedAt: now }
}

export function lastFourOf(key: string): string {
  return key.slice(-4)
}

/** `api-` and a lower-case UUID v4: personal and service tokens alike (TruffleHog's detector runs on this shape). */
export function isKeyShaped(value: string): boolean {
  return KEY.test(value)
}

const KEY = /^api-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Text that may have keys in it, such as a URL, with all but the last four characters of each left out. */
export function shortenKeys(text: string): string {
  return text.length < KEY_LENGTH ? text : text.replace(ANY_KEY, 'api-…')
}

const KEY_LENGTH = 40

const ANY_KEY = /api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{8}(?=[0-9a-f]{4})/gi
