import type { KeyRecord } from '../domain/access-token.js'
import type { Database } from './database.js'
import type { Memory } from './memory.js'

/** Dead keys kept in each account, so that a refusal can say why. */
export const MAX_DEAD_KEYS = 1000

export type Keys = ReturnType<typeof createKeys>

export function createKeys(database: Database, { keys: known, keep }: Memory) {
  const byHash = database.prepare<[Buffer], KeyRow>('SELECT * FROM keys WHERE hash = ?')
  const ofToken = database.prepare<[string, string], KeyRow>(
    'SELECT * FROM keys WHERE account_id = ? AND token_id = ? ORDER BY seq',
  )
  const all = database.prepare<[string], KeyRow>('SELECT * FROM keys WHERE account_id = ? ORDER BY seq')
  const insert = database.prepare<[Buffer, string, string, string, number | null, number | null]>(`
    INSERT INTO keys (hash, account_id, token_id, last_four, expires_at, revoked_at)
    VALUES (?, ?, ?, ?, ?, ?)`)
  const retireCurrent = database.prepare<[number | null, number | null, string, string]>(`
    UPDATE keys SET expires_at = ?, revoked_at = ?
    WHERE account_id = ? AND token_id = ? AND expires_at IS NULL AND revoked_at IS NULL`)
  const revokeAll = database.prepare<[number, string, string]>(
    'UPDATE keys SET revoked_at = ? WHERE account_id = ? AND token_id = ? AND revoked_at IS NULL',
  )
  const forgetDead = database.prepare<[string, string, number]>(`
    DELETE FROM keys
    WHERE account_id = ? AND revoked_at IS NOT NULL AND seq <= (
      SELECT seq FROM keys WHERE account_id = ? AND revoked_at IS NOT NULL ORDER BY seq DESC LIMIT 1 OFFSET ?)`)

  function prune(accountId: string): void {
    forgetDead.run(accountId, accountId, MAX_DEAD_KEYS)
  }

  return {
    find: (hash: string): KeyRecord | undefined =>
      known.get(hash) ?? keep(known, hash, keyOf(byHash.get(Buffer.from(hash, 'hex')))),
    /** Oldest first. */
    ofToken: (accountId: string, tokenId: string): readonly KeyRecord[] => ofToken.all(accountId, tokenId).map(toKey),
    /** Dead ones and those of deleted tokens too. */
    all: (accountId: string): readonly KeyRecord[] => all.all(accountId).map(toKey),
    insert: (key: KeyRecord): void => {
      const hash = Buffer.from(key.hash, 'hex')
      insert.run(hash, key.accountId, key.tokenId, key.lastFour, key.expiresAt, key.revokedAt)
    },
    /** Gives the current key of a token its end. */
    retireCurrent: (
      accountId: string,
      tokenId: string,
      { expiresAt, revokedAt }: Pick<KeyRecord, 'expiresAt' | 'revokedAt'>,
    ): void => {
      retireCurrent.run(expiresAt, revokedAt, accountId, tokenId)
      known.clear()
      prune(accountId)
    },
    revokeAll: (accountId: string, tokenId: string, now: number): void => {
      revokeAll.run(now, accountId, tokenId)
      known.clear()
      prune(accountId)
    },
  }
}

interface KeyRow {
  readonly hash: Buffer
  readonly account_id: string
  readonly token_id: string
  readonly last_four: string
  readonly expires_at: number | null
  readonly revoked_at: number | null
}

function keyOf(row: KeyRow | undefined): KeyRecord | undefined {
  return row && toKey(row)
}

function toKey(row: KeyRow): KeyRecord {
  return {
    accountId: row.account_id,
    tokenId: row.token_id,
    hash: row.hash.toString('hex'),
    lastFour: row.last_four,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  }
}
