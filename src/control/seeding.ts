import { type AccessToken, isExpired, isKeyShaped } from '../domain/access-token.js'
import { invalidRequest } from '../domain/errors.js'
import type { Clock, IdSequence } from '../domain/ports.js'
import { createProblems } from '../schemas/problems.js'
import { completeSeed, WELL_KNOWN_KEY } from '../seeds/built-in.js'
import { checkSeed } from '../seeds/check.js'
import { type ControlSeed, resolveControls } from '../seeds/controls.js'
import type { AccountDocument, ControlsDocument, StateDocument, TokenDocument } from '../seeds/document.js'
import { resolveInstant } from '../seeds/instant.js'
import { representatives } from '../seeds/representatives.js'
import type { MovableClock } from '../simulation/clock/clock.js'
import { hashKey } from '../store/key-hash.js'
import type { Store } from '../store/store.js'
import type { ResetControl } from './reset.js'
import type { StateControl } from './state.js'

export interface SeedOptions {
  readonly seed?: unknown
  /** Seeds a database that was seeded before too; what it held is gone. */
  readonly reseed?: boolean
  readonly adminToken?: string
  /** How the server's clock and limits are set, over what the seed says. */
  readonly controls?: ControlsDocument
}

/**
 * Fills an empty database; one that was seeded before is left alone.
 * @returns keys that can represent the first account
 * @throws InvalidDocument, and invalid_request for an admin token that is no key
 */
export function seedIfEmpty(
  store: Store,
  clock: MovableClock,
  ids: IdSequence,
  state: StateControl,
  reset: ResetControl,
  { seed, reseed = false, adminToken: key, controls }: SeedOptions,
): readonly string[] {
  if (key !== undefined && !isKeyShaped(key)) {
    throw invalidRequest('the admin token must be "api-" and a lower-case UUID v4')
  }
  const document = seed === undefined ? BUILT_IN : checkSeed(seed)
  if (reset.isMarked() && !reseed) {
    if (key !== undefined) return [key]
    const keys = keysOf(document.accounts)
    return keys.length > 0 ? keys : [WELL_KNOWN_KEY]
  }
  // Nothing that was made before is left, so a reproducible sequence starts again.
  ids.seek(0)
  const now = timeIn(document, controls, clock)
  const accounts = completeSeed(document, ids, key, (token) => hasExpired(token, now))
  store.transaction(() => {
    // An account that is only replaced would keep its baseline and its events.
    for (const { id } of store.accounts.list()) state.remove(id)
    state.replace({ ...document, ...controls, accounts })
    reset.mark()
  })
  return key === undefined ? keysOf(accounts) : [key]
}

const BUILT_IN: StateDocument = { version: 1, accounts: [{}] }

/** The keys in the first account of a document that can represent it. */
function keysOf([first]: readonly AccountDocument[]): readonly string[] {
  return representatives((first?.tokens ?? []).filter(({ key }) => key !== undefined)).map(({ key }) => String(key))
}

/** The time on the clock of the first account, once the document is loaded. */
function timeIn(document: StateDocument, controls: ControlsDocument = {}, clock: MovableClock): number {
  const [first = {}] = document.accounts
  // What is wrong in the document is found when it is loaded.
  const settingsOf = (owner: ControlSeed) => resolveControls(owner, { path: '', whole: '' }, createProblems()).clock
  return clock.preview(settingsOf(first) ?? controls.clock ?? settingsOf(document))
}

function hasExpired({ expiry }: TokenDocument, now: number): boolean {
  return isExpired({ expiry: resolveInstant(expiry, '', createProblems()) }, now)
}

/** Whether the well-known key is the current key of a token in any account. */
export function isWellKnown(store: Store): boolean {
  return findCurrent(store, WELL_KNOWN_KEY) !== undefined
}

/**
 * Chooses the first key that works now.
 * @returns the key, or why there is none: the keys are `unknown`, or known but their tokens are `expired`
 */
export function chooseKey(
  store: Store,
  clock: Clock,
  keys: readonly string[],
): { readonly key: string } | { readonly key: null; readonly reason: 'unknown' | 'expired' } {
  const current = keys.flatMap((key) => {
    const token = findCurrent(store, key)
    return token ? [{ key, token }] : []
  })
  const working = current.find(({ token }) => !isExpired(token, clock.now(token.accountId)))
  if (working) return { key: working.key }
  return { key: null, reason: current.length > 0 ? 'expired' : 'unknown' }
}

/** The token that has the key as its current one. */
function findCurrent(store: Store, key: string): AccessToken | undefined {
  const record = store.keys.find(hashKey(key))
  if (record === undefined || record.revokedAt !== null || record.expiresAt !== null) return undefined
  return store.tokens.find(record.accountId, record.tokenId)
}
