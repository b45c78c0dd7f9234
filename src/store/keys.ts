import type { KeyRecord } from '../domain/access-token.js'
import type { Cache } from './cache.js'
import type { Database } from './database.js'

/** Number of revoked keys that are kept in each account, the latest ones, so that the request log can say why one is refused. */
export const MAX_REVOKED_KEYS = 1000

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
    this.#byHash = database.prepare<{ hash: Buffer }, KeyRow>(`
      SELECT * FROM keys
      WHERE hash = @hash
      ORDER BY revocation IS NOT NULL, revocation DESC
      LIMIT 1`)
    this.#ofToken = database.prepare<TokenId, KeyRow>(
      'SELECT * FROM keys WHERE account_id = @accountId AND token_id = @tokenId ORDER BY seq',
    )
    this.#all = database.prepare<{ accountId: string }, KeyRow>(
      'SELECT * FROM keys WHERE account_id = @accountId ORDER BY seq',
    )
    this.#insert = database.prepare<KeyRow>(`
      INSERT INTO keys (hash, account_id, token_id, last_four, expires_at, revoked_at, revocation)
      VALUES (
        @hash, @account_id, @token_id, @last_four, @expires_at, @revoked_at,
        iif(@revoked_at IS NULL, NULL, ifnull(@revocation, ${NEXT_REVOCATION}))
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
    const key = this.#cache.read(`key ${hash}`, () => {
      const row = this.#byHash.get({ hash: toBytes(hash) })
      return row ? toKey(row) : null
    })
    return key ?? undefined
  }

  /** Returns the keys of a token, oldest first. */
  ofToken(accountId: string, tokenId: string): readonly KeyRecord[] {
    return this.#ofToken.all({ accountId, tokenId }).map(toKey)
  }

  /** Returns all keys of the account, oldest first, with those of deleted tokens. */
  all(accountId: string): readonly KeyRecord[] {
    return this.#all.all({ accountId }).map(toKey)
  }

  insert(key: KeyRecord): void {
    this.#insert.run(toRow(key))
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

const NEXT_REVOCATION = '(SELECT ifnull(max(revocation), 0) + 1 FROM keys WHERE revocation IS NOT NULL)'

interface KeyRow {
  readonly hash: Buffer
  readonly account_id: string
  readonly token_id: string
  readonly last_four: string
  readonly expires_at: number | null
  readonly revoked_at: number | null
  readonly revocation: number | null
}

function toKey(row: KeyRow): KeyRecord {
  return {
    accountId: row.account_id,
    tokenId: row.token_id,
    hash: row.hash.toString('hex'),
    lastFour: row.last_four,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    ...(row.revocation !== null && { revocation: row.revocation }),
  }
}

function toRow(key: KeyRecord): KeyRow {
  return {
    hash: toBytes(key.hash),
    account_id: key.accountId,
    token_id: key.tokenId,
    last_four: key.lastFour,
    expires_at: key.expiresAt,
    revoked_at: key.revokedAt,
    revocation: key.revocation ?? null,
  }
}

function toBytes(hash: string): Buffer {
  return Buffer.from(hash, 'hex')
}
