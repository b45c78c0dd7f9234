import { Accounts } from './accounts.js'
import { Baselines } from './baselines.js'
import { Cache } from './cache.js'
import { type Database, openDatabase } from './database.js'
import { explainSqlite } from './database-error.js'
import { createPlaceCheck } from './database-file.js'
import { Events } from './events.js'
import { Keys } from './keys.js'
import { LastUsed } from './last-used.js'
import { Members } from './members.js'
import { Roles } from './roles.js'
import { Settings } from './settings.js'
import { Snapshots } from './snapshots.js'
import { Tokens } from './tokens.js'
import { createTransaction, withCacheClearing } from './transactions.js'

export type Store = ReturnType<typeof createStore>

/**
 * Opens the store: everything that outlives the process, in SQLite. All of it is synchronous. Change rows only within
 * `transaction`: when the outermost one returns, the change is in the file or its write-ahead log, and the cache is cleared.
 * A change outside it would leave stale values in the cache, and would not notice that the file was deleted or replaced.
 * @param file a path, or `:memory:`
 * @throws DatabaseError
 */
export function openStore(file: string): Store {
  const database = openDatabase(file)
  try {
    return createStore(database)
  } catch (error) {
    database.close()
    throw explainSqlite(error, file)
  }
}

function createStore(database: Database) {
  const cache = new Cache()
  const plainTransaction = createTransaction(database, createPlaceCheck(database))
  const lastUsed = new LastUsed(database, plainTransaction)
  const accounts = new Accounts(database)
  const members = new Members(database, cache)
  const roles = new Roles(database, cache)
  const tokens = new Tokens(database, cache, lastUsed)
  const keys = new Keys(database, cache)
  return {
    accounts,
    members,
    roles,
    tokens,
    keys,
    baselines: new Baselines(database),
    events: new Events(database),
    settings: new Settings(database),
    snapshots: new Snapshots({ accounts, members, roles, tokens, keys }),
    lastUsed,
    transaction: withCacheClearing(cache, plainTransaction),
    /** Flushes what is pending and closes the file, even if the flush fails. */
    close: (): void => {
      if (!database.open) return
      try {
        lastUsed.flush()
      } finally {
        database.close()
      }
    },
  }
}
