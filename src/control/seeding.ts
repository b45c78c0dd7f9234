import { isKeyShaped } from '../domain/access-token.js'
import { invalidRequest } from '../domain/errors.js'
import type { IdSequence } from '../domain/ports.js'
import { completeSeed, WELL_KNOWN_KEY } from '../seeds/built-in.js'
import { checkSeed } from '../seeds/check.js'
import type { AccountDocument, ControlsDocument, StateDocument } from '../seeds/document.js'
import { firstAdmin } from '../seeds/first-admin.js'
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
 * @returns the key of the first admin token of the first account, else of its first token; null when none is known
 * @throws InvalidDocument, and invalid_request for an admin token that is no key
 */
export function seedIfEmpty(
  store: Store,
  ids: IdSequence,
  state: StateControl,
  reset: ResetControl,
  { seed, reseed = false, adminToken: key, controls }: SeedOptions,
): string | null {
  if (key !== undefined && !isKeyShaped(key)) {
    throw invalidRequest('the admin token must be "api-" and a lower-case UUID v4')
  }
  const document = seed === undefined ? BUILT_IN : checkSeed(seed)
  if (reset.isMarked() && !reseed) {
    const told = key ?? firstKey(document.accounts) ?? WELL_KNOWN_KEY
    return isCurrentKey(store, told) ? told : null
  }
  // Nothing that was made before is left, so a reproducible sequence starts again.
  ids.seek(0)
  const accounts = completeSeed(document, ids, key)
  store.transaction(() => {
    // An account that is only replaced would keep its baseline and its events.
    for (const { id } of store.accounts.list()) state.remove(id)
    state.replace({ ...document, ...controls, accounts })
    reset.mark()
  })
  return key ?? firstKey(accounts) ?? null
}

const BUILT_IN: StateDocument = { version: 1, accounts: [{}] }

function firstKey([first]: readonly AccountDocument[]): string | undefined {
  return firstAdmin((first?.tokens ?? []).filter(({ key }) => key !== undefined))?.key
}

/** Whether the key that everybody knows is the current one of a token, of whatever account. */
export function isWellKnown(store: Store): boolean {
  return isCurrentKey(store, WELL_KNOWN_KEY)
}

function isCurrentKey(store: Store, key: string): boolean {
  const record = store.keys.find(hashKey(key))
  return record !== undefined && record.revokedAt === null && record.expiresAt === null
}
