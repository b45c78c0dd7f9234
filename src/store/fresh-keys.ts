import type { KeyRecord } from '../domain/access-token.js'
import type { Database } from './database.js'
import type { KeyRow } from './keys.js'
import type { Memory } from './memory.js'

/**
 * How many keys are kept with their tokens at most; then all get their own rows. Among 300,000 others that takes 160 ms, 10 μs
 * for each; four times as often it would take 62 ms, 15 μs for each.
 */
export const MAX_FRESH_KEYS = 16_384

/** Which token has a key: its hash is looked for there. */
export type KeyOwner = Pick<KeyRecord, 'accountId' | 'tokenId'>

export type FreshKeys = ReturnType<typeof createFreshKeys>

/**
 * Keys whose hashes are in the rows of their tokens and not in `keys` yet: random ones of the newest tokens, of which nothing
 * is known but the token. Hashes are random, so each new one changes a page of their index for itself, which was 40 % of what
 * a commit wrote; of many together, most share their page with others.
 */
export function createFreshKeys(database: Database, memory: Memory) {
  const all = database.prepare<[], KeyOwner & { readonly hash: string }>(
    `SELECT lower(hex(fresh_hash)) AS hash, account_id AS accountId, id AS tokenId FROM tokens WHERE ${FRESH}`,
  )
  const ofOwner = database.prepare<[string, string, Buffer], KeyRow>(
    'SELECT * FROM all_keys WHERE account_id = ? AND token_id = ? AND hash = ? AND is_fresh',
  )
  const insert = database.prepare(`
    INSERT INTO keys (hash, account_id, token_id, last_four)
    SELECT fresh_hash, account_id, id, last_four FROM tokens WHERE ${FRESH} ORDER BY seq`)
  const clear = database.prepare(`UPDATE tokens SET fresh_hash = NULL WHERE ${FRESH}`)

  const read = (): Map<string, KeyOwner> => new Map(all.all().map((row) => [row.hash, row]))
  // They may be owners of tokens that are gone.
  const owners = () => memory.freshKeys(read)

  function move(): void {
    insert.run()
    clear.run()
  }
  const moveTogether = database.transaction(move)

  function settle(): void {
    if (owners().size === 0) return
    // A savepoint would cost more than the rest.
    if (database.inTransaction) move()
    else moveTogether()
    owners().clear()
  }

  return {
    find: (hash: string): KeyRow | undefined => {
      const owner = owners().get(hash)
      return owner && ofOwner.get(owner.accountId, owner.tokenId, Buffer.from(hash, 'hex'))
    },
    /** Of a token that was inserted with its hash. */
    add: (key: KeyRecord): void => {
      memory.keep(memory.keys, key.hash, key)
      const { size } = owners().set(key.hash, key)
      if (size >= MAX_FRESH_KEYS) settle()
    },
    /** Gives all of them their own rows. Call it before a key changes, a token goes, or one comes that does not hold its key. */
    settle,
  }
}

/** They are the newest: all of them are settled before there is a token without. */
const FRESH = `seq > coalesce((SELECT seq FROM tokens NOT INDEXED WHERE fresh_hash IS NULL ORDER BY seq DESC LIMIT 1), 0)`
