import { accessSync, constants } from 'node:fs'

/** The reason why a database cannot be used, as one sentence for the person who started the emulator. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

/** Turns an error that the driver threw while it opened a file into a `DatabaseError`. */
export function explainOpening(error: unknown, file: string): unknown {
  const code = codeOf(error)
  if (code === 'MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED') return new DatabaseError(noBinary())
  // The driver itself checks that the folder exists, before it calls SQLite.
  if (error instanceof TypeError) return new DatabaseError(`The database ${file} cannot be opened: ${error.message}.`)
  return explainSqlite(error, file)
}

/** Turns an error of SQLite into a `DatabaseError`. Returns any other error unchanged. */
export function explainSqlite(error: unknown, file: string): unknown {
  const code = codeOf(error)
  if (!(error instanceof Error && code.startsWith('SQLITE_'))) return error
  if (code.startsWith('SQLITE_BUSY')) return inUse(file)
  // SQLite opens a file without write permission, and fails later at the lock with a code that does not say so.
  if (isReadOnly(file)) return new DatabaseError(`The database ${file} can only be read by this user.`)
  const folder = folderOf(file)
  if (code === 'SQLITE_CANTOPEN' && isReadOnly(folder)) return new DatabaseError(notWritable(file, folder))
  if (code === 'SQLITE_NOTADB') return new DatabaseError(`The file ${file} is not a SQLite database.`)
  return new DatabaseError(`The database ${file} cannot be opened: ${error.message} (${code}).`)
}

export function inUse(file: string): DatabaseError {
  return new DatabaseError(`The database ${file} is in use by another process.`)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function isReadOnly(file: string): boolean {
  try {
    accessSync(file, constants.W_OK)
    return false
  } catch (error) {
    return ['EACCES', 'EROFS', 'EPERM'].includes(codeOf(error))
  }
}

function notWritable(file: string, folder: string): string {
  return (
    `The database ${file} cannot be opened: the user with the id ${process.getuid?.()} may not write to the folder ` +
    `${folder}. Give that user the folder; in a container use a volume, or run as a user of the group 0.`
  )
}

function noBinary(): string {
  return (
    `better-sqlite3 has no binary that works on this platform (${process.platform} ${process.arch}): reinstall it, ` +
    'on Linux, macOS or Windows and on x64 or arm64, for which it includes binaries.'
  )
}

function folderOf(file: string): string {
  const end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'))
  return end < 0 ? '.' : file.slice(0, end + 1)
}
