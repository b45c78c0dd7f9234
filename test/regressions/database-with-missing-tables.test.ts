import { join } from 'node:path'
import Database from 'better-sqlite3'
import t from 'tap'
import { assembleEmulator } from '../../src/emulator.js'
import { DatabaseError } from '../../src/store/database-error.js'
import { APPLICATION_ID } from '../../src/store/database-file.js'

t.test('a database without its tables is one sentence, and is closed again', async (t) => {
  const file = join(t.testdir(), 'other.db')
  const other = new Database(file)
  other.exec(`CREATE TABLE accounts (seq, id); PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1`)
  other.close()
  for (let i = 0; i < 2; i++) {
    await t.rejects(
      assembleEmulator({ database: file }),
      new DatabaseError(`The database ${file} cannot be opened: no such table: tokens (SQLITE_ERROR).`),
    )
  }
})
