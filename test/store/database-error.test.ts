import { join } from 'node:path'
import Database from 'better-sqlite3'
import t from 'tap'
import { DatabaseError, explainOpening, explainSqlite } from '../../src/store/database-error.js'

/** The error that the driver throws when it cannot load this binary. */
function failureOf(nativeBinding: string): unknown {
  try {
    new Database(':memory:', { nativeBinding }).close()
  } catch (error) {
    return error
  }
  return 'opened'
}

t.test('a missing or broken binary is one sentence that names the platform and says what to do', async (t) => {
  const folder = t.testdir({ 'text.node': 'this is no binary' })
  const sentence =
    `better-sqlite3 has no binary that works on this platform (${process.platform} ${process.arch}): reinstall it, ` +
    'on Linux, macOS or Windows and on x64 or arm64, for which it includes binaries.'
  for (const name of ['missing.node', 'text.node']) {
    const error = failureOf(join(folder, name))
    t.strictSame(explainOpening(error, 'tokens.db'), new DatabaseError(sentence))
    t.equal(explainSqlite(error, 'tokens.db'), error, 'elsewhere, a missing module is not about the driver')
  }
})

t.test('an error that does not come from the database is returned unchanged', async (t) => {
  for (const error of [new Error('a bug'), new DatabaseError('explained already'), 'no error']) {
    t.equal(explainOpening(error, 'tokens.db'), error)
    t.equal(explainSqlite(error, 'tokens.db'), error)
  }
  const bug = new TypeError('a bug')
  t.equal(explainSqlite(bug, 'tokens.db'), bug)
})

t.test('an error of SQLite about a broken file names the file', async (t) => {
  const file = join(t.testdir({ 'tokens.db': 'broken' }), 'tokens.db')
  for (const [code, sentence] of [
    ['SQLITE_NOTADB', `The file ${file} is not a SQLite database.`],
    ['SQLITE_CORRUPT', `The database ${file} cannot be opened: malformed (SQLITE_CORRUPT).`],
  ] as const) {
    t.strictSame(explainSqlite(new Database.SqliteError('malformed', code), file), new DatabaseError(sentence))
  }
})
