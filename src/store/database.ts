import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'

export type { Database } from 'better-sqlite3'

/** Why a database cannot be opened, in one sentence for the person who started the emulator. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

const MIGRATIONS = new URL('../../migrations/', import.meta.url)

/** Of 4 KiB: how long the log gets before it goes into the file, which takes time as a whole. */
const CHECKPOINT_PAGES = 4000
/** Of the file in memory, once it is read. */
const CACHE_KIB = 65_536

/**
 * Opens and migrates a database, and locks it until it is closed.
 * @param file a path, or `:memory:`
 * @throws DatabaseError when it is held by another process, of a newer schema, or no database
 */
export function openDatabase(file: string): Database.Database {
  let database: Database.Database | undefined
  try {
    database = new Database(file, { timeout: 0 })
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
    throw explainFailure(error, file)
  }
}

function migrate(database: Database.Database, file: string): void {
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
export function createPlaceCheck(file: string): () => void {
  if (file === ':memory:') return () => {}
  const opened = statSync(file)
  return () => {
    const now = statSync(file, { throwIfNoEntry: false })
    if (now?.ino !== opened.ino || now.dev !== opened.dev) {
      throw new Database.SqliteError(`the database ${file} was deleted or replaced`, 'SQLITE_READONLY_DBMOVED')
    }
  }
}

/** A DatabaseError for what SQLite refuses while a database is made ready; by code, never by message. */
export function explainFailure(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) {
    // better-sqlite3 checks the folder itself, before SQLite does.
    if (error instanceof TypeError) return new DatabaseError(`The database ${file} cannot be opened: ${error.message}.`)
    return error
  }
  if (error.code.startsWith('SQLITE_BUSY'))
    return new DatabaseError(`The database ${file} is in use by another process.`)
  // SQLite opens what it may not write, and stumbles over the lock.
  if (isReadOnly(file)) return new DatabaseError(`The database ${file} can only be read by this user.`)
  if (error.code === 'SQLITE_NOTADB') return new DatabaseError(`The file ${file} is not a SQLite database.`)
  return new DatabaseError(`The database ${file} cannot be opened: ${error.message} (${error.code}).`)
}

function isReadOnly(file: string): boolean {
  try {
    accessSync(file, constants.W_OK)
    return false
  } catch (error) {
    return ['EACCES', 'EROFS', 'EPERM'].includes(String((error as NodeJS.ErrnoException).code))
  }
}
