import { readdirSync, readFileSync, statSync } from 'node:fs'
import Driver, { type Database, SqliteError } from 'better-sqlite3'
import { DatabaseError, explain } from './database-error.js'

export type { Database } from 'better-sqlite3'

const MIGRATIONS = new URL('../../migrations/', import.meta.url)

/** Of 4 KiB: how long the log gets before it goes into the file, which takes time as a whole. */
const CHECKPOINT_PAGES = 4000
/** Of the file in memory, once it is read. More is no gain: SQLite goes through all of it at many a commit. */
const CACHE_KIB = 16_384

/**
 * Opens and migrates a database, and locks it until it is closed.
 * @param file a path, or `:memory:`
 * @throws DatabaseError when it is held by another process, of a newer schema, or no database
 */
export function openDatabase(file: string): Database {
  let database: Database | undefined
  try {
    database = open(file)
    // EXCLUSIVE before WAL, and a write at once: so a second process is refused now and not at its first write.
    database.pragma('locking_mode = EXCLUSIVE')
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = NORMAL')
    database.pragma('foreign_keys = ON')
    database.pragma('temp_store = MEMORY')
    database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
    database.pragma(`cache_size = -${CACHE_KIB}`)
    migrate(database, file)
    return database
  } catch (error) {
    database?.close()
    throw explain(error, file)
  }
}

function open(file: string): Database {
  try {
    return new Driver(file, { timeout: 0 })
  } catch (error) {
    // The driver checks the folder itself, before SQLite does.
    if (error instanceof TypeError) throw new DatabaseError(`The database ${file} cannot be opened: ${error.message}.`)
    throw error
  }
}

function migrate(database: Database, file: string): void {
  const migrations = readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const upgrade = database.transaction(() => {
    const version = Number(database.pragma('user_version', { simple: true }))
    if (version > migrations.length) {
      throw new DatabaseError(
        `The database ${file} has schema ${version}, newer than the ${migrations.length} known to this version.`,
      )
    }
    for (const name of migrations.slice(version)) database.exec(readFileSync(new URL(name, MIGRATIONS), 'utf8'))
    database.pragma(`user_version = ${migrations.length}`)
  })
  upgrade.immediate()
}

/**
 * SQLite goes on with a file that was deleted or replaced, and nobody would find again what it writes there.
 * @returns what throws, with SQLite's own code for it, for as long as the path leads elsewhere
 */
export function createPlaceCheck({ memory, name }: Database): () => void {
  if (memory) return () => {}
  // The driver does not open the spaces around it.
  const file = name.trim()
  const opened = statSync(file)
  return () => {
    const now = statSync(file, { throwIfNoEntry: false })
    if (now?.ino !== opened.ino || now.dev !== opened.dev) {
      throw new SqliteError(`the database ${file} was deleted or replaced`, 'SQLITE_READONLY_DBMOVED')
    }
  }
}
