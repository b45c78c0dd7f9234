import type { KeyRecord } from '../domain/access-token.js'
import type { Database } from './database.js'
import type { Inserts } from './inserts.js'
import type { Memory } from './memory.js'
import type { UnindexedKeys } from './unindexed-keys.js'

/** Dead keys kept in each account, so that a refusal can say why. */
export const MAX_DEAD_KEYS = 1000

export type Keys = ReturnType<typeof createKeys>

export function createKeys(database: Database, inserts: Inserts, memory: Memory, unindexed: UnindexedKeys) {
  const { keys: known, keep } = memory
  const byHash = database.prepare<[Buffer], KeyRow>('SELECT * FROM keys WHERE hash = ? AND indexed = 1')
  const byOwner = database.prepare<[string, string, Buffer], KeyRow>(
    'SELECT * FROM keys WHERE account_id = ? AND token_id = ? AND hash = ?',
  )
  const ofToken = database.prepare<[string, string], KeyRow>(
    'SELECT * FROM keys WHERE account_id = ? AND token_id = ? ORDER BY seq',
  )
  const all = database.prepare<[string], KeyRow>('SELECT * FROM keys WHERE account_id = ? ORDER BY seq')
  const insert = inserts.prepare(
    `
    INSERT INTO keys (hash, account_id, token_id, last_four, expires_at, revoked_at, indexed)
    VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ({ key, indexed }: { key: KeyRecord; indexed: 0 | 1 }) => [
      ...[bytes(key.hash), key.accountId, key.tokenId, key.lastFour, key.expiresAt, key.revokedAt, indexed],
    ],
  )
  const retireCurrent = database.prepare<[number | null, number | null, string, string]>(`
    UPDATE keys SET expires_at = ?, revoked_at = ?
    WHERE account_id = ? AND token_id = ? AND expires_at IS NULL AND revoked_at IS NULL`)
  const revokeAll = database.prepare<[number, string, string]>(
    'UPDATE keys SET revoked_at = ? WHERE account_id = ? AND token_id = ? AND revoked_at IS NULL',
  )
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
    const owner = unindexed.ownerOf(hash)
    const row = (owner && byOwner.get(owner.accountId, owner.tokenId, bytes(hash))) ?? byHash.get(bytes(hash))
    return row ? toKey(row) : null
  }

  function inserted(key: KeyRecord): void {
    keep(known, key.hash, key)
    if (key.revokedAt !== null) memory.adjust(key.accountId, DEAD, 1)
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
    /** Whatever key it is: the database refuses one that is there already. */
    insert: (key: KeyRecord): void => {
      unindexed.index()
      insert({ key, indexed: 1 })
      inserted(key)
    },
    /** Of a key made at random, which nobody can have: its hash may wait for the index. */
    insertRandom: (key: KeyRecord): void => {
      insert({ key, indexed: 0 })
      unindexed.add(key)
      inserted(key)
    },
    /** Gives the current key of a token its end. */
    retireCurrent: (
      accountId: string,
      tokenId: string,
      { expiresAt, revokedAt }: Pick<KeyRecord, 'expiresAt' | 'revokedAt'>,
    ): void => {
      const { changes } = retireCurrent.run(expiresAt, revokedAt, accountId, tokenId)
      buried(accountId, revokedAt === null ? 0 : changes)
    },
    revokeAll: (accountId: string, tokenId: string, now: number): void => {
      buried(accountId, revokeAll.run(now, accountId, tokenId).changes)
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
