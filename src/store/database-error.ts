import { accessSync, constants } from 'node:fs'

/** Why a database cannot be opened, in one sentence for the person who started the emulator. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

/** The sentence for an error, where there is one. By code, never by message. */
export function explain(error: unknown, file: string): unknown {
  if (!(error instanceof Error)) return error
  const { code = '' } = error as NodeJS.ErrnoException
  // `tries` is where version 12 looked for its binary.
  if (code === 'MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED' || 'tries' in error)
    return new DatabaseError(NO_BINARY)
  if (code.startsWith('SQLITE_BUSY')) return new DatabaseError(`The database ${file} is in use by another process.`)
  // SQLite opens what it may not write, and stumbles over the lock.
  if (code.startsWith('SQLITE') && isReadOnly(file))
    return new DatabaseError(`The database ${file} can only be read by this user.`)
  if (code === 'SQLITE_NOTADB') return new DatabaseError(`The file ${file} is not a SQLite database.`)
  if (code.startsWith('SQLITE')) {
    return new DatabaseError(`The database ${file} cannot be opened: ${error.message} (${code}).`)
  }
  return error
}

function isReadOnly(file: string): boolean {
  try {
    accessSync(file, constants.W_OK)
    return false
  } catch (error) {
    return ['EACCES', 'EROFS', 'EPERM'].includes(String((error as NodeJS.ErrnoException).code))
  }
}

const NO_BINARY =
  'better-sqlite3 was installed without the binary for this Node and platform: install again with install scripts allowed, ' +
  'and with a C++ toolchain where none can be downloaded.'
