import { join } from 'node:path'
import Database from 'better-sqlite3'
import t from 'tap'
import { createEmulator } from '../../src/emulator.js'
import { DatabaseError } from '../../src/store/database-error.js'

t.test('says in one sentence that a database is not one of its own, and lets go of it', async (t) => {
  const file = join(t.testdir(), 'other.db')
  const other = new Database(file)
  other.exec('CREATE TABLE accounts (seq, id); PRAGMA user_version = 1')
  other.close()
  for (let i = 0; i < 2; i++) {
    await t.rejects(
      createEmulator({ database: file }),
      new DatabaseError(`The database ${file} cannot be opened: no such table: tokens (SQLITE_ERROR).`),
    )
  }
})
