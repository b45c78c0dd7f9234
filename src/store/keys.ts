import type { KeyRecord } from '../domain/access-token.js'
import type { Database } from './database.js'
import type { FreshKeys } from './fresh-keys.js'
import type { Inserts } from './inserts.js'
import type { Memory } from './memory.js'

/** Dead keys kept in each account, so that a refusal can say why. */
export const MAX_DEAD_KEYS = 1000

export type Keys = ReturnType<typeof createKeys>

export function createKeys(database: Database, inserts: Inserts, memory: Memory, freshKeys: FreshKeys) {
  const { keys: known, keep } = memory
  const byHash = database.prepare<[Buffer], KeyRow>('SELECT * FROM keys WHERE hash = ?')
  const ofToken = database.prepare<[string, string], KeyRow>(
    'SELECT * FROM all_keys WHERE account_id = ? AND token_id = ? ORDER BY is_fresh, seq',
  )
  const all = database.prepare<[string], KeyRow>('SELECT * FROM all_keys WHERE account_id = ? ORDER BY is_fresh, seq')
  const insert = inserts.prepare(
    'INSERT INTO keys (hash, account_id, token_id, last_four, expires_at, revoked_at) VALUES (?, ?, ?, ?, ?, ?)',
    (key: KeyRecord) => [...[bytes(key.hash), key.accountId, key.tokenId, key.lastFour, key.expiresAt, key.revokedAt]],
  )
  const endCurrent = database.prepare<[number | null, string, string]>(
    `UPDATE keys SET expires_at = ? WHERE ${OF_TOKEN} AND ${IS_CURRENT}`,
  )
  const revokeCurrent = database.prepare<[number | null, number, string, string]>(revoke('?', IS_CURRENT))
  const revokeAll = database.prepare<[number, string, string]>(revoke('expires_at', 'revoked_at IS NULL'))
  const countDead = database
    .prepare<[string], number>('SELECT count(*) FROM keys WHERE account_id = ? AND revoked_at IS NOT NULL')
    .pluck()
  const forgetOldest = database.prepare<[string, number]>(`
    DELETE FROM keys
    WHERE seq IN (SELECT seq FROM keys WHERE account_id = ? AND revoked_at IS NOT NULL ORDER BY seq LIMIT ?)`)

  /** After so many more are dead. */
  function buried(accountId: string, more: number): void {
    known.clear()
    memory.adjust(accountId, DEAD, more)
    const excess = memory.counted(accountId, DEAD, () => Number(countDead.get(accountId))) - MAX_DEAD_KEYS
    if (excess <= 0) return
    forgetOldest.run(accountId, excess)
    memory.adjust(accountId, DEAD, -excess)
  }

  function read(hash: string): KeyRecord | null {
    const row = freshKeys.find(hash) ?? byHash.get(bytes(hash))
    return row ? toKey(row) : null
  }

  return {
    find: (hash: string): KeyRecord | undefined => {
      const remembered = known.get(hash)
      const key = remembered === undefined ? keep(known, hash, read(hash)) : remembered
      return key ?? undefined
    },
    /** Oldest first. */
    ofToken: (accountId: string, tokenId: string): readonly KeyRecord[] => ofToken.all(accountId, tokenId).map(toKey),
    /** Dead ones and those of deleted tokens too. */
    all: (accountId: string): readonly KeyRecord[] => all.all(accountId).map(toKey),
    insert: (key: KeyRecord): void => {
      freshKeys.settle()
      insert(key)
      keep(known, key.hash, key)
      if (key.revokedAt !== null) memory.adjust(key.accountId, DEAD, 1)
    },
    /** Gives the current key of a token its end. */
    retireCurrent: (
      accountId: string,
      tokenId: string,
      { expiresAt, revokedAt }: Pick<KeyRecord, 'expiresAt' | 'revokedAt'>,
    ): void => {
      freshKeys.settle()
      if (revokedAt === null) {
        endCurrent.run(expiresAt, accountId, tokenId)
        known.clear()
      } else buried(accountId, revokeCurrent.run(expiresAt, revokedAt, accountId, tokenId).changes)
    },
    revokeAll: (accountId: string, tokenId: string, now: number): void => {
      freshKeys.settle()
      buried(accountId, revokeAll.run(now, accountId, tokenId).changes)
    },
  }
}

const OF_TOKEN = 'account_id = ? AND token_id = ?'
const IS_CURRENT = 'expires_at IS NULL AND revoked_at IS NULL'

/** New rows for those that die: dead keys are forgotten in the order of their death. */
function revoke(expiresAt: string, which: string): string {
  return `
    REPLACE INTO keys (hash, account_id, token_id, last_four, expires_at, revoked_at)
    SELECT hash, account_id, token_id, last_four, ${expiresAt}, ? FROM keys WHERE ${OF_TOKEN} AND ${which} ORDER BY seq`
}

export interface KeyRow {
  readonly hash: Buffer
  readonly account_id: string
  readonly token_id: string
  readonly last_four: string
  readonly expires_at: number | null
  readonly revoked_at: number | null
}

function bytes(hash: string): Buffer {
  return Buffer.from(hash, 'hex')
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

/** The name of the count of dead keys. */
const DEAD = 'dead keys'
