import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import t from 'tap'
import { openDatabase } from '../../src/store/database.js'
import { DatabaseError } from '../../src/store/database-error.js'
import { APPLICATION_ID, createPlaceCheck } from '../../src/store/database-file.js'
import { openStore } from '../../src/store/store.js'
import { addAccount } from './fixtures.js'

/** The names and bytes of all files in a folder. */
const contentsOf = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')])

/** Runs SQL on a file in a process that is killed afterwards, so that its log or request log stays. */
function runAndKill(file: string, sql: string): void {
  const script = `
    import Database from 'better-sqlite3'
    new Database(${JSON.stringify(file)}).exec(${JSON.stringify(sql)})
    process.kill(process.pid, 'SIGKILL')`
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  if (signal !== 'SIGKILL') throw new Error(stderr)
}

const FOREIGN: Readonly<Record<string, (file: string) => void>> = {
  'a rollback requestLog': (file) => {
    const database = new Database(file)
    database.exec('CREATE TABLE other (id)')
    database.close()
  },
  'a write-ahead log that was closed': (file) => {
    const database = new Database(file)
    database.exec('PRAGMA journal_mode = WAL; CREATE TABLE other (id)')
    database.close()
  },
  'a write-ahead log after a crash': (file) => runAndKill(file, 'PRAGMA journal_mode = WAL; CREATE TABLE other (id)'),
  'an unfinished transaction after a crash': (file) =>
    runAndKill(
      file,
      `CREATE TABLE other (id); PRAGMA cache_spill = 1; PRAGMA cache_size = 1; BEGIN;
       WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n LIMIT 1000)
       INSERT INTO other SELECT hex(randomblob(1000)) FROM n`,
    ),
  'no table': (file) => {
    const database = new Database(file)
    database.exec('VACUUM')
    database.close()
  },
}

for (const [what, create] of Object.entries(FOREIGN)) {
  t.test(`a database of another program with ${what} is refused, and no file is changed`, async (t) => {
    const folder = t.testdir()
    const file = join(folder, 'other.db')
    create(file)
    const before = contentsOf(folder)
    const sentence = `The database ${file} belongs to another program (application_id 0): choose another file.`
    for (let i = 0; i < 2; i++) t.throws(() => openDatabase(file), new DatabaseError(sentence))
    t.strictSame(contentsOf(folder), before)
  })
}

t.test('a file that is too short for a database is refused and unchanged', async (t) => {
  const folder = t.testdir({ 'short.db': 'SQLite' })
  const file = join(folder, 'short.db')
  t.throws(() => openDatabase(file), new DatabaseError(`The file ${file} is not a SQLite database.`))
  t.strictSame(contentsOf(folder), [['short.db', Buffer.from('SQLite').toString('base64')]])
})

t.test('a database of a newer version is refused and unchanged', async (t) => {
  const folder = t.testdir()
  const file = join(folder, 'newer.db')
  const newer = new Database(file)
  newer.exec(`CREATE TABLE later (id); PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 99`)
  newer.close()
  const before = contentsOf(folder)
  const sentence =
    `The database ${file} has schema version 99, but this version of ld-tokens-emulator opens 1 at most: ` +
    'use a newer version, or another file.'
  for (let i = 0; i < 2; i++) t.throws(() => openDatabase(file), new DatabaseError(sentence))
  t.strictSame(contentsOf(folder), before)
})

t.test('a database whose newer version is only in its log is refused', async (t) => {
  const file = join(t.testdir(), 'newer.db')
  openDatabase(file).close()
  runAndKill(file, 'PRAGMA user_version = 99')
  t.throws(() => openDatabase(file), { name: 'DatabaseError', message: /has schema version 99/ })
})

t.test('an empty file becomes a database', async (t) => {
  const file = join(t.testdir({ 'empty.db': '' }), 'empty.db')
  const database = openDatabase(file)
  t.teardown(() => database.close())
  t.equal(database.pragma('application_id', { simple: true }), APPLICATION_ID)
})

t.test('the file has the application id before its log is copied into it', async (t) => {
  const file = join(t.testdir(), 'new.db')
  const store = openStore(file)
  t.teardown(() => store.close())
  addAccount(store, 'a')
  const [version, applicationId] = [60, 68].map((offset) => readFileSync(file).readInt32BE(offset))
  t.strictSame([version, applicationId], [1, APPLICATION_ID])
})

t.test('a change is refused while the file or its log is deleted or replaced', async (t) => {
  for (const suffix of ['', '-wal']) {
    const folder = t.testdir()
    const file = join(folder, 'tokens.db')
    const database = openDatabase(file)
    t.teardown(() => database.close())
    const check = createPlaceCheck(database)
    const path = file + suffix
    const error = { code: 'SQLITE_READONLY_DBMOVED', message: `${path} was deleted or replaced` }
    check()
    renameSync(path, `${path}-aside`)
    t.throws(check, error)
    writeFileSync(path, '')
    t.throws(check, error)
    renameSync(`${path}-aside`, path)
    check()
  }
})

t.test('the log is checked beside the file that a symbolic link leads to', async (t) => {
  const folder = t.testdir({ real: {} })
  symlinkSync(join(folder, 'real', 'tokens.db'), join(folder, 'link.db'))
  openDatabase(join(folder, 'real', 'tokens.db')).close()
  const database = openDatabase(join(folder, 'link.db'))
  t.teardown(() => database.close())
  const check = createPlaceCheck(database)
  check()
  rmSync(join(folder, 'real', 'tokens.db-wal'))
  t.throws(check, { code: 'SQLITE_READONLY_DBMOVED' })
})

t.test('changes that were committed before the log was deleted are in the file after closing', async (t) => {
  const file = join(t.testdir(), 'tokens.db')
  const first = openStore(file)
  addAccount(first, 'a')
  rmSync(`${file}-wal`)
  t.throws(() => addAccount(first, 'b'), { code: 'SQLITE_READONLY_DBMOVED' })
  first.close()
  const second = openStore(file)
  t.teardown(() => second.close())
  t.strictSame(
    second.accounts.list().map(({ id }) => id),
    ['a'],
  )
})
