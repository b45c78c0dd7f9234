import { existsSync, readdirSync, readFileSync } from 'node:fs'
import Driver, { type Database } from 'better-sqlite3'
import { explainOpening, explainSqlite } from './database-error.js'
import { APPLICATION_ID, refuseNewerVersion, refuseUnusableFile, registerConnection } from './database-file.js'

export type { Database } from 'better-sqlite3'

const MIGRATIONS = new URL('../../migrations/', import.meta.url)

/** Pages of 4 KiB after which the log is copied into the file. The copy waits for the disk, so it should be rare. */
const CHECKPOINT_PAGES = 4000

/**
 * Opens a database, locks it until it is closed, and migrates it to the newest schema, after a copy beside it if it has an
 * older one.
 * @param file a path, or `:memory:`
 * @param folder of the migrations
 * @throws DatabaseError if the file is in use, belongs to another program, is newer, or is no database; it is unchanged then
 */
export function openDatabase(file: string, folder = MIGRATIONS): Database {
  // The driver trims the path as well.
  const path = file.trim()
  const migrations = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  refuseUnusableFile(path, migrations.length)
  const database = connect(path)
  try {
    // Before the first read, so that a second process fails now and not at its first write.
    database.pragma('locking_mode = EXCLUSIVE')
    // A commit survives a crash of the process. A power failure can lose the commits since the last checkpoint.
    database.pragma('synchronous = NORMAL')
    database.pragma('foreign_keys = ON')
    // A read-only container has no folder for temporary files.
    database.pragma('temp_store = MEMORY')
    migrate(database, path, folder, migrations)
    // A new file is migrated before WAL is on, so that its header, which refuseUnusableFile reads, has the application id.
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
function migrate(database: Database, path: string, folder: URL, migrations: readonly string[]): void {
  const version = Number(database.pragma('user_version', { simple: true }))
  // The header in the file may be older than the one in the log of a process that crashed.
  refuseNewerVersion(path, version, migrations.length)
  if (version === migrations.length) return
  if (version > 0) database.prepare('VACUUM INTO ?').run(freeName(`${path}.v${version}`))
  const run = database.transaction(() => {
    for (const name of migrations.slice(version)) database.exec(readFileSync(new URL(name, folder), 'utf8'))
    database.pragma(`application_id = ${APPLICATION_ID}`)
    database.pragma(`user_version = ${migrations.length}`)
  })
  run.immediate()
}

/** The name, or with a number behind it if there is such a file already. */
function freeName(name: string): string {
  let free = name
  for (let i = 2; existsSync(free); i++) free = `${name}-${i}`
  return free
}
