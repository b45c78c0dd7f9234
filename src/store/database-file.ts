import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { type Database, SqliteError } from 'better-sqlite3'
import { DatabaseError, inUse } from './database-error.js'

/** The application id in the header of every database of the emulator: "LDTE" in ASCII. */
export const APPLICATION_ID = 0x4c_44_54_45

/** The header of a SQLite file: https://www.sqlite.org/fileformat.html, section 1.3 */
const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'
const USER_VERSION_OFFSET = 60
const APPLICATION_ID_OFFSET = 68

/** The open databases of this process. Closed ones are removed when the next one is registered. */
const connections = new Set<Database>()

/**
 * Throws unless the file is missing, empty, or a database of the emulator that this version can open. It reads the header
 * without SQLite: opening a file with SQLite can run crash recovery, and so change a file that is not ours.
 * @throws DatabaseError
 */
export function refuseUnusableFile(file: string, newestVersion: number): void {
  if (file === ':memory:') return
  if (isOpenHere(file)) throw inUse(file)
  const header = readHeader(file)
  if (!header) return
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new DatabaseError(`The file ${file} is not a SQLite database.`)
  }
  const applicationId = header.readInt32BE(APPLICATION_ID_OFFSET)
  if (applicationId !== APPLICATION_ID) {
    throw new DatabaseError(
      `The database ${file} belongs to another program (application_id ${applicationId}): choose another file.`,
    )
  }
  refuseNewerVersion(file, header.readInt32BE(USER_VERSION_OFFSET), newestVersion)
}

/** @throws DatabaseError */
export function refuseNewerVersion(file: string, version: number, newestVersion: number): void {
  if (version <= newestVersion) return
  throw new DatabaseError(
    `The database ${file} has schema version ${version}, but this version of ld-tokens-emulator opens ` +
      `${newestVersion} at most: use a newer version, or another file.`,
  )
}

export function registerConnection(database: Database): void {
  for (const connection of connections) if (!connection.open) connections.delete(connection)
  if (!database.memory) connections.add(database)
}

/**
 * Whether this process has the file open. Then its header must not be read, because closing any descriptor of a file drops
 * all locks that the process has on it: https://www.sqlite.org/howtocorrupt.html, section 2.2
 */
function isOpenHere(file: string): boolean {
  const identity = identityOf(file)
  const open = [...connections].filter((connection) => connection.open)
  return identity !== undefined && open.some(({ name }) => identityOf(name) === identity)
}

/** Returns undefined for a file that is missing, empty or unreadable; SQLite reports an unreadable one when it opens it. */
function readHeader(file: string): Buffer | undefined {
  try {
    const stats = statSync(file)
    if (!stats.isFile() || stats.size === 0) return undefined
    const descriptor = openSync(file, 'r')
    const header = Buffer.alloc(HEADER_BYTES)
    readSync(descriptor, header, 0, HEADER_BYTES, 0)
    closeSync(descriptor)
    return header
  } catch {
    return undefined
  }
}

/**
 * Creates a function that throws if the file of the database, or its write-ahead log, was deleted or replaced: SQLite would
 * go on writing to a file that nobody can open again.
 */
export function createPlaceCheck({ memory, name }: Database): () => void {
  if (memory) return () => {}
  // SQLite keeps the log beside the file that a symbolic link leads to.
  const paths = [name, `${realpathSync(name)}-wal`]
  const opened = paths.map((path) => identityOf(path))
  return () => {
    for (const [i, path] of paths.entries()) {
      if (identityOf(path) !== opened[i]) {
        throw new SqliteError(`${path} was deleted or replaced`, 'SQLITE_READONLY_DBMOVED')
      }
    }
  }
}

/** Identifies a file independently of its path. Returns undefined if there is none. */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path)
    return `${dev}:${ino}`
  } catch {
    return undefined
  }
}
