import { isKeyShaped } from '../domain/access-token.js'
import { invalidRequest } from '../domain/errors.js'
import type { Ids } from '../domain/ports.js'
import { hashKey } from '../store/key-hash.js'
import type { Store } from '../store/store.js'
import { adminToken, WELL_KNOWN_KEY, withBuiltIns } from './built-in.js'
import type { AccountDocument, ControlsDocument, StateDocument } from './document.js'
import { parseState } from './parse-document.js'
import type { ResetLevers } from './reset.js'
import type { StateLevers } from './state.js'

export interface SeedOptions {
  readonly seed?: unknown
  /** Seeds a database that holds data too; what it held is gone. */
  readonly reseed?: boolean
  readonly adminToken?: string
  /** How the server's clock and limits are set, over what the seed says. */
  readonly controls?: ControlsDocument
}

/**
 * Fills an empty database; one that holds accounts is left alone.
 * @returns the key of an admin token of the first account, null when it is not known
 * @throws InvalidDocument, and invalid_request for an admin token that is no key
 */
export function seedIfEmpty(
  store: Store,
  ids: Ids,
  state: StateLevers,
  reset: ResetLevers,
  { seed, reseed = false, adminToken: key, controls }: SeedOptions,
): string | null {
  if (key !== undefined && !isKeyShaped(key)) {
    throw invalidRequest('the admin token must be "api-" and a lower-case UUID v4')
  }
  const document = seed === undefined ? BUILT_IN : parseState(seed)
  if (!reseed && store.accounts.list().length > 0) return knownKey(store, key ?? WELL_KNOWN_KEY)
  const [first = {}, ...others] = document.accounts
  const accounts = [withAdminToken(first, key), ...others.map((account) => withBuiltIns(account, ids.key()))]
  state.replace({ ...document, ...controls, accounts })
  reset.mark()
  return key ?? accounts[0]?.tokens?.find((token) => token.key !== undefined)?.key ?? null
}

const BUILT_IN: StateDocument = { version: 1, accounts: [{}] }

/** After a restart: the key is told only if it is still one. */
function knownKey(store: Store, key: string): string | null {
  return store.keys.find(hashKey(key)) ? key : null
}

/** The account with an admin token of that key beside the tokens of the seed, or the well-known key when it has none. */
function withAdminToken(account: AccountDocument, key: string | undefined): AccountDocument {
  const complete = withBuiltIns(account, key ?? WELL_KNOWN_KEY)
  if (key === undefined || account.tokens === undefined) return complete
  return { ...complete, tokens: [...account.tokens, adminToken(complete.members ?? [], key)] }
}
