import type { KeyRecord } from '../domain/access-token.js'
import type { Cache } from './cache.js'
import type { Database } from './database.js'

/** Number of revoked keys that are kept in each account, the latest ones, so that the request log can say why one is refused. */
export const MAX_REVOKED_KEYS = 1000

const COLUMNS = `
  lower(hex(hash)) AS hash,
  account_id AS accountId,
  token_id AS tokenId,
  last_four AS lastFour,
  expires_at AS expiresAt,
  revoked_at AS revokedAt,
  revocation`

/** The position of a new revocation in the order of all revocations. */
const NEXT_REVOCATION = '(SELECT ifnull(max(revocation), 0) + 1 FROM keys WHERE revocation IS NOT NULL)'

interface TokenId {
  readonly accountId: string
  readonly tokenId: string
}

export class Keys {
  readonly #cache
  readonly #byHash
  readonly #ofToken
  readonly #all
  readonly #insert
  readonly #retireCurrent
  readonly #revokeAll
  readonly #trim

  constructor(database: Database, cache: Cache) {
    this.#cache = cache
    this.#byHash = database.prepare<{ hash: string }, KeyRecord>(`
      SELECT ${COLUMNS} FROM keys
      WHERE hash = unhex(@hash)
      ORDER BY revocation IS NOT NULL, revocation DESC
      LIMIT 1`)
    this.#ofToken = database.prepare<TokenId, KeyRecord>(
      `SELECT ${COLUMNS} FROM keys WHERE account_id = @accountId AND token_id = @tokenId ORDER BY seq`,
    )
    this.#all = database.prepare<{ accountId: string }, KeyRecord>(
      `SELECT ${COLUMNS} FROM keys WHERE account_id = @accountId ORDER BY seq`,
    )
    this.#insert = database.prepare<KeyRecord>(`
      INSERT INTO keys (hash, account_id, token_id, last_four, expires_at, revoked_at, revocation)
      VALUES (
        unhex(@hash), @accountId, @tokenId, @lastFour, @expiresAt, @revokedAt,
        iif(@revokedAt IS NULL, NULL, ifnull(@revocation, ${NEXT_REVOCATION}))
      )`)
    this.#retireCurrent = database.prepare<TokenId & Pick<KeyRecord, 'expiresAt' | 'revokedAt'>>(`
      UPDATE keys
      SET
        expires_at = @expiresAt,
        revoked_at = @revokedAt,
        revocation = iif(@revokedAt IS NULL, NULL, ${NEXT_REVOCATION})
      WHERE account_id = @accountId AND token_id = @tokenId AND expires_at IS NULL AND revoked_at IS NULL`)
    this.#revokeAll = database.prepare<TokenId & { revokedAt: number }>(`
      UPDATE keys
      SET revoked_at = @revokedAt, revocation = ${NEXT_REVOCATION}
      WHERE account_id = @accountId AND token_id = @tokenId AND revoked_at IS NULL`)
    this.#trim = database.prepare<{ accountId: string }>(`
      DELETE FROM keys
      WHERE seq IN (
        SELECT seq FROM keys
        WHERE account_id = @accountId AND revocation IS NOT NULL
        ORDER BY revocation DESC, seq DESC
        LIMIT -1 OFFSET ${MAX_REVOKED_KEYS})`)
  }

  /**
   * Finds the key in the account where it is not revoked, else in the account that revoked it last: at most one account can
   * use a key at a time.
   */
  find(hash: string): KeyRecord | undefined {
    // Unknown keys are cached too, as null.
    return this.#cache.read(`key ${hash}`, () => this.#byHash.get({ hash }) ?? null) ?? undefined
  }

  /** Returns the keys of a token, oldest first. */
  ofToken(accountId: string, tokenId: string): readonly KeyRecord[] {
    return this.#ofToken.all({ accountId, tokenId })
  }

  /** Returns all keys of the account, oldest first, with those of deleted tokens. */
  all(accountId: string): readonly KeyRecord[] {
    return this.#all.all({ accountId })
  }

  insert(key: KeyRecord): void {
    this.#insert.run(key)
  }

  /** Gives the current key of a token an expiry, or revokes it; then trims revoked keys. */
  retireCurrent(accountId: string, tokenId: string, end: Pick<KeyRecord, 'expiresAt' | 'revokedAt'>): void {
    this.#retireCurrent.run({ accountId, tokenId, ...end })
    this.#trim.run({ accountId })
  }

  /** Revokes all keys of a token; then trims revoked keys. */
  revokeAll(accountId: string, tokenId: string, revokedAt: number): void {
    this.#revokeAll.run({ accountId, tokenId, revokedAt })
    this.#trim.run({ accountId })
  }
}
