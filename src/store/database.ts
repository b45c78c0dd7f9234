import { readdirSync, readFileSync } from 'node:fs'
import Driver, { type Database } from 'better-sqlite3'
import { explainOpening, explainSqlite } from './database-error.js'
import { APPLICATION_ID, refuseForeignFile, refuseNewerVersion, registerConnection } from './database-file.js'

export type { Database } from 'better-sqlite3'

const MIGRATIONS = new URL('../../migrations/', import.meta.url)

/** Pages of 4 KiB after which the log is copied into the file. The copy waits for the disk, so it should be rare. */
const CHECKPOINT_PAGES = 4000

/**
 * Opens a database, locks it until it is closed, and migrates it to the newest schema.
 * @param file a path, or `:memory:`
 * @throws DatabaseError if the file is in use, belongs to another program, is newer, or is no database; it is unchanged then
 */
export function openDatabase(file: string): Database {
  // The driver trims the path as well.
  const path = file.trim()
  const migrations = readdirSync(MIGRATIONS).sort()
  refuseForeignFile(path, migrations.length)
  const database = connect(path)
  try {
    // Before the first read, so that a second process fails now and not at its first write.
    database.pragma('locking_mode = EXCLUSIVE')
    // A commit survives the end of the process. Only a power failure can undo those since the last checkpoint.
    database.pragma('synchronous = NORMAL')
    database.pragma('foreign_keys = ON')
    migrate(database, path, migrations)
    // After the first migration, so that the header in the file has the application id even if the log is not copied yet.
    database.pragma('journal_mode = WAL')
    database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
    // Any read creates the log, which the place check needs.
    database.pragma('schema_version')
    registerConnection(database)
    return database
  } catch (error) {
    database.close()
    throw explainSqlite(error, path)
  }
}

function connect(path: string): Database {
  try {
    return new Driver(path, { timeout: 0 })
  } catch (error) {
    throw explainOpening(error, path)
  }
}

/** Runs the migrations that the database does not have yet. `user_version` is the number of those that it has. */
function migrate(database: Database, path: string, migrations: readonly string[]): void {
  const run = database.transaction(() => {
    const version = Number(database.pragma('user_version', { simple: true }))
    // The header in the file may be older than the one in the log of a process that crashed.
    refuseNewerVersion(path, version, migrations.length)
    if (version === migrations.length) return
    for (const name of migrations.slice(version)) database.exec(readFileSync(new URL(name, MIGRATIONS), 'utf8'))
    database.pragma(`application_id = ${APPLICATION_ID}`)
    database.pragma(`user_version = ${migrations.length}`)
  })
  run.immediate()
}
