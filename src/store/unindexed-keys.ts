import type { KeyRecord } from '../domain/access-token.js'
import type { Database } from './database.js'
import type { Memory } from './memory.js'

/** How many keys wait for the index of hashes at most; then all get into it. */
export const MAX_UNINDEXED_KEYS = 4096

/** Which token has a key: its row is found by that until the hash is in the index. */
export type KeyOwner = Pick<KeyRecord, 'accountId' | 'tokenId'>

export type UnindexedKeys = ReturnType<typeof createUnindexedKeys>

/**
 * Keys whose hashes are not in the index yet. Hashes are random, so each new one changes a page of the index for itself,
 * which was 40 % of what a commit wrote; of many together, most share their page with others.
 */
export function createUnindexedKeys(database: Database, memory: Memory) {
  const all = database.prepare<[], KeyOwner & { readonly hash: string }>(
    `SELECT lower(hex(hash)) AS hash, account_id AS accountId, token_id AS tokenId FROM keys WHERE ${UNINDEXED}`,
  )
  const index = database.prepare(`UPDATE keys SET indexed = 1 WHERE ${UNINDEXED}`)

  const read = (): Map<string, KeyOwner> => new Map(all.all().map((row) => [row.hash, row]))
  // They may be owners of rows that are gone.
  const owners = () => memory.unindexedKeys(read)

  function indexAll(): void {
    if (owners().size === 0) return
    index.run()
    owners().clear()
  }

  return {
    /** Undefined when the hash is in the index, or nowhere. */
    ownerOf: (hash: string): KeyOwner | undefined => owners().get(hash),
    add: (key: KeyRecord): void => {
      const { size } = owners().set(key.hash, key)
      if (size >= MAX_UNINDEXED_KEYS) indexAll()
    },
    index: indexAll,
  }
}

/** They are the newest: all get into the index before one that does not wait. */
const UNINDEXED = `seq > coalesce((SELECT seq FROM keys NOT INDEXED WHERE indexed = 1 ORDER BY seq DESC LIMIT 1), 0)`
