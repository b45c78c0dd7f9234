import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type DriverTypes from 'better-sqlite3'
import { SqliteError } from 'better-sqlite3'
import t, { type Test } from 'tap'
import { openDatabase } from '../../src/store/database.js'
import { DatabaseError, explainSqlite } from '../../src/store/database-error.js'
import { APPLICATION_ID } from '../../src/store/database-file.js'
import { openStore } from '../../src/store/store.js'
import { launch } from '../support/command.js'
import { addAccount, sqliteCodeOf } from './fixtures.js'

const HOLD_DATABASE = fileURLToPath(new URL('hold-database.ts', import.meta.url))
const MIGRATIONS = readdirSync(new URL('../../migrations/', import.meta.url)).length

/** What an attempt to open a file is refused with. */
function refusalOf(file: string): string {
  try {
    openDatabase(file).close()
  } catch (error) {
    if (error instanceof DatabaseError) return error.message
    throw error
  }
  return 'opened'
}

t.test('a new database has every table and the newest version, in a file and in memory', async (t) => {
  for (const file of [join(t.testdir(), 'new.db'), ':memory:']) {
    const database = openDatabase(file)
    t.teardown(() => database.close())
    t.equal(database.pragma('user_version', { simple: true }), MIGRATIONS)
    t.equal(database.pragma('application_id', { simple: true }), APPLICATION_ID)
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all()
    t.strictSame(tables, [
      ...['accounts', 'baselines', 'events', 'keys', 'members', 'roles', 'settings', 'token_counts', 'tokens'],
    ])
  }
})

t.test('a database enforces references, logs ahead, and is locked for other processes', async (t) => {
  const database = openDatabase(join(t.testdir(), 'new.db'))
  t.teardown(() => database.close())
  for (const [pragma, value] of [
    ['temp_store', 2],
    ['foreign_keys', 1],
    ['journal_mode', 'wal'],
    ['locking_mode', 'exclusive'],
    ['synchronous', 1],
  ] as const) {
    t.equal(database.pragma(pragma, { simple: true }), value, pragma)
  }
})

t.test('the data of a database is there when it is opened again', async (t) => {
  const file = join(t.testdir(), 'kept.db')
  const first = openStore(file)
  addAccount(first, 'kept')
  const before = { accounts: first.accounts.list(), members: first.members.all('kept') }
  first.close()
  const second = openStore(file)
  t.teardown(() => second.close())
  t.strictSame({ accounts: second.accounts.list(), members: second.members.all('kept') }, before)
  t.equal(before.members.length, 1)
})

t.test('a file that is no database is refused and unchanged', async (t) => {
  const text = 'version: 1\naccounts: []\n'.repeat(100)
  const file = join(t.testdir({ 'seed.yaml': text }), 'seed.yaml')
  t.equal(refusalOf(file), `The file ${file} is not a SQLite database.`)
  t.equal(readFileSync(file, 'utf8'), text)
})

t.test('a path in a folder that does not exist is refused', async (t) => {
  const file = join(t.testdir(), 'missing', 'a.db')
  t.equal(
    refusalOf(file),
    `The database ${file} cannot be opened: Cannot open database because the directory does not exist.`,
  )
})

t.test('a folder is refused', async (t) => {
  const folder = t.testdir()
  t.equal(refusalOf(folder), `The database ${folder} cannot be opened: unable to open database file (SQLITE_CANTOPEN).`)
})

t.test('a second opening in the same process is refused, and the first one keeps its lock', async (t) => {
  const file = join(t.testdir(), 'held.db')
  const first = openDatabase(file)
  t.equal(refusalOf(file), `The database ${file} is in use by another process.`)
  const child = holdDatabase(file)
  t.equal(await outputOf(child), `The database ${file} is in use by another process.`)
  first.close()
  t.equal(refusalOf(file), 'opened')
})

t.test('a file that another process holds is refused until that is killed, and then has what it wrote', async (t) => {
  const file = join(t.testdir(), 'held.db')
  const child = holdDatabase(file)
  t.teardown(() => child.kill('SIGKILL'))
  t.equal(await outputOf(child), 'held')
  t.equal(refusalOf(file), `The database ${file} is in use by another process.`)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const store = openStore(file)
  t.teardown(() => store.close())
  t.strictSame(
    store.accounts.list().map(({ id }) => id),
    ['from-the-child'],
  )
})

t.test('another process is refused a file that this process holds', async (t) => {
  const file = join(t.testdir(), 'held.db')
  const store = openStore(file)
  t.teardown(() => store.close())
  const child = holdDatabase(file)
  t.teardown(() => child.kill('SIGKILL'))
  t.equal(await outputOf(child), `The database ${file} is in use by another process.`)
  t.strictSame(store.accounts.list(), [])
})

/** Runs with the same loader as this test. */
function holdDatabase(file: string): ChildProcess {
  return spawn(process.execPath, [...process.execArgv, HOLD_DATABASE, file], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function outputOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the child has no output')
  const [chunk] = await once(stdout, 'data')
  return String(chunk)
}

type Value = string | number | Buffer | null
type Row = Readonly<Record<string, Value>>

const ROWS: Readonly<Record<string, Row>> = {
  settings: { name: 'clock', value: '{}' },
  accounts: { id: 'c', organization: 'Gamma', service_token_limit: 5, controls: '{}' },
  baselines: { account_id: 'a', seeded: 0, snapshot: '{}' },
  members: {
    ...{ account_id: 'a', id: 'm2', email: 'e', first_name: '', last_name: '', role: 'owner', custom_roles: '[]' },
    ...{ creation_date: 1, removed: 0 },
  },
  roles: {
    ...{ account_id: 'a', id: 'r1', key: 'ops', name: 'Ops', description: '', policy: '[]' },
    ...{ base_permissions: 'reader', resource_category: 'any' },
  },
  tokens: {
    ...{ account_id: 'a', id: 't1', member_id: 'm1', name: '', description: '', role: 'admin', custom_role_ids: '[]' },
    ...{ inline_role: '[]', service_token: 0, default_api_version: 20240415, creation_date: 1, last_modified: 1 },
    ...{ last_used: 1, last_four: '7e55', granted_within: '[]', expiry: 1 },
  },
  keys: {
    ...{ hash: Buffer.alloc(32, 1), account_id: 'a', token_id: 't1', last_four: '7e55' },
    ...{ expires_at: 1, revoked_at: null, revocation: null },
  },
  token_counts: { account_id: 'a', visible_to: 'm1', count: 1 },
  events: { account_id: 'a', number: 1, total_bytes: 2, event: '{}' },
}

/** What each column refuses. */
const BROKEN: readonly (readonly [
  table: string,
  column: string,
  value: string | number | Buffer | null,
  code: string,
])[] = [
  ['settings', 'value', 'no JSON', 'CHECK'],
  ['accounts', 'id', 'a', 'UNIQUE'],
  ['accounts', 'service_token_limit', 'many', 'DATATYPE'],
  ['accounts', 'controls', '', 'CHECK'],
  ['baselines', 'seeded', 2, 'CHECK'],
  ['baselines', 'snapshot', '{', 'CHECK'],
  ['members', 'id', 'm1', 'UNIQUE'],
  ['members', 'account_id', 'z', 'FOREIGNKEY'],
  ['members', 'role', 'god', 'CHECK'],
  ['members', 'custom_roles', '[', 'CHECK'],
  ['members', 'creation_date', 'today', 'DATATYPE'],
  ['members', 'creation_date', 1.5, 'DATATYPE'],
  ['members', 'removed', 2, 'CHECK'],
  ['members', 'first_name', null, 'NOTNULL'],
  ['roles', 'account_id', 'z', 'FOREIGNKEY'],
  ['roles', 'policy', '', 'CHECK'],
  ['roles', 'base_permissions', 'writer', 'CHECK'],
  ['roles', 'resource_category', 'team', 'CHECK'],
  ['tokens', 'account_id', 'z', 'FOREIGNKEY'],
  ['tokens', 'member_id', 'm9', 'FOREIGNKEY'],
  ['tokens', 'role', 'owner', 'CHECK'],
  ['tokens', 'custom_role_ids', 'r1', 'CHECK'],
  ['tokens', 'inline_role', '', 'CHECK'],
  ['tokens', 'service_token', 2, 'CHECK'],
  ['tokens', 'default_api_version', 'beta', 'DATATYPE'],
  ['tokens', 'last_used', 'never', 'DATATYPE'],
  ['tokens', 'last_four', null, 'NOTNULL'],
  ['tokens', 'granted_within', '[[', 'CHECK'],
  ['tokens', 'expiry', 'soon', 'DATATYPE'],
  ['token_counts', 'account_id', 'z', 'FOREIGNKEY'],
  ['token_counts', 'count', 'many', 'DATATYPE'],
  ['keys', 'hash', Buffer.alloc(31), 'CHECK'],
  ['keys', 'hash', 'ab'.repeat(16), 'DATATYPE'],
  ['keys', 'account_id', 'z', 'FOREIGNKEY'],
  ['keys', 'expires_at', 'soon', 'DATATYPE'],
  ['keys', 'revoked_at', 1, 'CHECK'],
  ['keys', 'revocation', 1, 'CHECK'],
  ['events', 'account_id', 'z', 'FOREIGNKEY'],
  ['events', 'number', 'many', 'DATATYPE'],
  ['events', 'total_bytes', null, 'NOTNULL'],
  ['events', 'event', 'no JSON', 'CHECK'],
]

t.test('each table takes a row, and refuses it with a value that the schema forbids', async (t) => {
  for (const [table, row] of Object.entries(ROWS)) {
    const database = withMembers(t)
    const insert = insertInto(database, table, row)
    for (const [brokenTable, column, value, code] of BROKEN) {
      if (brokenTable !== table) continue
      const broken = Buffer.isBuffer(value) ? `${value.length} bytes` : value
      t.equal(
        sqliteCodeOf(() => insert.run({ ...row, [column]: value })),
        `SQLITE_CONSTRAINT_${code}`,
        `${table}.${column} = ${broken}`,
      )
    }
    t.equal(insert.run(row).changes, 1, table)
  }
})

t.test('an id is refused twice in an account, and a hash that is not revoked twice in the database', async (t) => {
  const database = withMembers(t)
  for (const [table, again, elsewhere] of [
    ['roles', { id: 'r2' }, 'no error'],
    ['roles', { key: 'dev' }, 'no error'],
    ['tokens', {}, 'no error'],
    ['keys', { token_id: 't2' }, 'SQLITE_CONSTRAINT_UNIQUE'],
  ] as const) {
    database.prepare(`DELETE FROM ${table}`).run()
    const row = ROWS[table] ?? {}
    const insert = insertInto(database, table, row)
    insert.run(row)
    t.equal(
      sqliteCodeOf(() => insert.run({ ...row, ...again })),
      'SQLITE_CONSTRAINT_UNIQUE',
      `${table} of the same account`,
    )
    t.equal(
      sqliteCodeOf(() => insert.run({ ...row, account_id: 'b' })),
      elsewhere,
      `${table} of another account`,
    )
  }
})

/** A database with the accounts a and b, each with a member m1. */
function withMembers(t: Test): ReturnType<typeof openDatabase> {
  const database = openDatabase(':memory:')
  t.teardown(() => database.close())
  database.exec(`
    INSERT INTO accounts (id, organization) VALUES ('a', 'Alpha'), ('b', 'Beta');
    INSERT INTO members (account_id, id, email, first_name, last_name, role, custom_roles, creation_date, removed)
    VALUES ('a', 'm1', '', '', '', 'admin', '[]', 1, 0), ('b', 'm1', '', '', '', 'admin', '[]', 1, 0);`)
  return database
}

function insertInto(database: ReturnType<typeof openDatabase>, table: string, row: Row): DriverTypes.Statement<Row> {
  const columns = Object.keys(row)
  return database.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.map((column) => `@${column}`)})`)
}

t.test('a database of an older schema is opened after a copy beside it, which no later copy replaces', async (t) => {
  const folder = t.testdir({ migrations: { '0002-more.sql': 'CREATE TABLE more (a TEXT) STRICT' } })
  const initial = new URL('../../migrations/0001-initial.sql', import.meta.url)
  copyFileSync(initial, join(folder, 'migrations', '0001-initial.sql'))
  const newer = pathToFileURL(`${join(folder, 'migrations')}/`)
  const file = join(folder, 'kept.db')
  for (const copies of [['kept.db.v1'], ['kept.db.v1', 'kept.db.v1-2']]) {
    rmSync(file, { force: true })
    const older = openStore(file)
    addAccount(older, 'kept')
    older.close()
    const database = openDatabase(file, newer)
    t.equal(database.pragma('user_version', { simple: true }), 2)
    t.equal(database.prepare('SELECT count(*) FROM more').pluck().get(), 0)
    database.close()
    t.strictSame(
      readdirSync(folder).filter((name) => name.startsWith('kept.db.v')),
      copies,
    )
  }
  const copy = openStore(join(folder, 'kept.db.v1-2'))
  t.strictSame(
    copy.accounts.list().map(({ id }) => id),
    ['kept'],
  )
  copy.close()
  t.strictSame(
    refusalOf(file),
    `The database ${file} has schema version 2, but this version of ld-tokens-emulator opens 1 at most: use a newer version, or another file.`,
  )
})

const notRoot = process.getuid?.() !== 0 && 'only root can run a command as another user'

for (const user of [12_345, 65_534]) {
  t.test(
    `a database in a folder that the user ${user} may not write to is refused with the folder and the user`,
    { skip: notRoot },
    async (t) => {
      const folder = mkdtempSync(join(tmpdir(), 'emulator-'))
      t.teardown(() => rmSync(folder, { recursive: true }))
      chmodSync(folder, 0o755)
      const { stderr, code } = await launch(
        t,
        ['--port', '0', '--database', join(folder, 'tokens.db')],
        { NODE_OPTIONS: '' },
        [...['setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups']],
      ).ended
      t.match(
        { code, stderr },
        {
          code: 1,
          stderr:
            `The database ${join(folder, 'tokens.db')} cannot be opened: the user with the id ${user} may not write to the folder ` +
            `${folder}/. Give that user the folder; in a container use a volume, or run as a user of the group 0.\n`,
        },
      )
    },
  )
}

t.test('a database in a folder that nobody may write to is refused with the folder and the user', async (t) => {
  t.strictSame(
    refusalOf('/proc/sys/emulator.db'),
    `The database /proc/sys/emulator.db cannot be opened: the user with the id ${process.getuid?.()} may not write to the ` +
      'folder /proc/sys/. Give that user the folder; in a container use a volume, or run as a user of the group 0.',
  )
})

t.test('an error of SQLite about a file without a folder in its name names the file', async (t) => {
  const error = new SqliteError('unable to open database file', 'SQLITE_CANTOPEN')
  t.match(explainSqlite(error, 'tokens.db'), {
    message: 'The database tokens.db cannot be opened: unable to open database file (SQLITE_CANTOPEN).',
  })
})
