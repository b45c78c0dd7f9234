import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { launch, PLAIN, type Reply, type Started, start } from '../support/command.js'
import {
  integrityOf,
  limitFiles,
  smallDisk,
  UNPRIVILEGED,
  withoutDisks,
  withoutFileLimits,
  withoutPermissions,
} from './storage-trouble.js'

t.setTimeout(120_000)

const SILENT = ['--log-level', 'silent']
const SOUND = ['ok', []]
const LIMITS = { global: 1_000_000 }

function serve(t: Test, file: string, wrapper: readonly string[] = []): Promise<Started> {
  return start(t, ['--database', file, ...SILENT], {}, [...PLAIN, ...wrapper])
}

/** Nothing on stdout, and on stderr the sentence alone: no log, no stack. */
async function refusesToStart(t: Test, file: string, reason: RegExp, wrapper: readonly string[] = []): Promise<void> {
  const flags = ['start', '--port', '0', '--database', file]
  const ended = await launch(t, flags, {}, [...PLAIN, ...wrapper]).ended
  t.match(ended, { code: 1, signal: null, stdout: '', stderr: /^The (database|file) [^\n]+\.\n$/ })
  t.match(ended.stderr, reason)
}

/** A file with data in it that nobody serves. @returns the key of a token */
async function filled(t: Test, file: string): Promise<string> {
  const { call, stop } = await serve(t, file)
  const { body } = await call('POST', '/api/v2/tokens', { body: { role: 'reader', name: 'kept' } })
  await stop()
  return body.token
}

async function pull({ control }: Started, method: string, path: string, body?: unknown): Promise<Reply> {
  const response = await fetch(`${control}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

const UNAVAILABLE = {
  status: 503,
  body: { code: 'unavailable', message: /^The database cannot be used now \(SQLITE_[A-Z_]+\)\.$/ },
}

/**
 * Brings trouble upon a running server, and ends it: meanwhile each change is refused and nothing comes of it, what is
 * read is there, and afterwards all goes on as if nothing had been.
 */
async function surviving(t: Test, server: Started, trouble: () => void, end: () => void): Promise<void> {
  const { call } = server
  const create = () => call('POST', '/api/v2/tokens', { body: { role: 'reader', name: 'one' } })
  const { body: token } = await create()
  const path = `/api/v2/tokens/${token._id}`
  const spare = (await pull(server, 'POST', '/accounts', {})).body._id
  await pull(server, 'PUT', '/clock', { now: '2026-01-01' })
  await pull(server, 'POST', '/faults', { match: { path: '/nowhere' }, respond: { status: 429 } })
  await pull(server, 'PUT', '/rate-limit', LIMITS)
  await pull(server, 'PUT', '/snapshots/before')
  const changes: Readonly<Record<string, () => Promise<Reply>>> = {
    create,
    patch: () => call('PATCH', path, { body: [{ op: 'replace', path: '/name', value: 'two' }] }),
    reset: () => call('POST', `${path}/reset`),
    delete: () => call('DELETE', path),
    'a role': () => call('POST', '/api/v2/roles', { body: { key: 'ops', name: 'Ops', policy: [] } }),
    'a fault': () => pull(server, 'POST', '/faults', { delay: 60_000 }),
    'no faults': () => pull(server, 'DELETE', '/faults'),
    'the clock': () => pull(server, 'POST', '/clock/advance', { by: '1h' }),
    limits: () => pull(server, 'PUT', '/rate-limit', { global: 1 }),
    'an account': () => pull(server, 'POST', '/accounts', {}),
    'no account': () => pull(server, 'DELETE', `/accounts/${spare}`),
    restore: () => pull(server, 'POST', '/snapshots/before/restore'),
    'reset of everything': () => pull(server, 'POST', '/reset'),
  }
  const read = async () => ({
    tokens: await call('GET', '/api/v2/tokens'),
    state: await pull(server, 'GET', '/state'),
    faults: await pull(server, 'GET', '/faults'),
    events: await pull(server, 'GET', '/events'),
    accounts: await pull(server, 'GET', '/accounts'),
    key: await call('GET', '/api/v2/caller-identity', { key: token.token }),
  })
  // From the second time on, the last uses are the same: the clock stands still.
  await read()
  const before = await read()

  trouble()
  for (const [name, change] of Object.entries(changes)) t.match(await change(), UNAVAILABLE, name)
  t.strictSame(await read(), before, 'nothing was done, and all can be read')
  t.match(await pull(server, 'GET', '/health'), { status: 200, body: { status: 'ok' } })

  end()
  t.match(await create(), { status: 201, body: { name: 'one' } }, 'without a restart')
  t.match(await changes['reset']?.(), { status: 200 })
  t.match(
    await call('GET', '/api/v2/caller-identity', { key: token.token }),
    { status: 401 },
    'the old key is dead now',
  )
}

t.test('files that cannot grow are a 503 until they can', { skip: withoutFileLimits }, async (t) => {
  const file = join(t.testdir(), 'tokens.db')
  const server = await serve(t, file)
  await surviving(
    t,
    server,
    () => limitFiles(server, 1),
    () => limitFiles(server, 'unlimited'),
  )
  limitFiles(server, 1)
  t.match(await server.stop(), { code: 0, signal: null, stderr: '' }, 'it stops as ever')
  t.strictSame(integrityOf(file), SOUND)
  await refusesToStart(t, file, /\(SQLITE_\w+\)\.\n$/, ['prlimit', '--fsize=1:'])
  t.match(await (await serve(t, file)).call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 3 } })
})

t.test('a full disk is a 503 until there is room', { skip: withoutDisks }, async (t) => {
  const disk = smallDisk(t)
  const file = join(disk.folder, 'tokens.db')
  const server = await serve(t, file)
  const description = 'd'.repeat(4000)
  const create = () => server.call('POST', '/api/v2/tokens', { body: { role: 'reader', description } })
  let created = 1
  let answer = await create()
  // There is room within what the files have taken already.
  for (disk.fill(); answer.status === 201; answer = await create()) created++
  t.match(answer, UNAVAILABLE)
  t.match(
    await server.call('GET', '/api/v2/tokens?limit=1000'),
    { status: 200, body: { totalCount: created } },
    'nothing came of it, and all can be read',
  )
  t.match(await pull(server, 'GET', '/health'), { status: 200, body: { status: 'ok' } })
  disk.empty()
  t.match(await create(), { status: 201 }, 'without a restart')
  disk.fill()
  t.match(await server.stop(), { code: 0, signal: null, stderr: '' }, 'it stops as ever')
  disk.empty()
  disk.fill()
  await refusesToStart(t, file, /\(SQLITE_(FULL|IOERR_WRITE)\)\.\n$/)
  disk.empty()
  const again = await serve(t, file)
  t.match(await again.call('GET', '/api/v2/tokens?limit=1'), { status: 200, body: { totalCount: created + 1 } })
  t.match(await again.stop(), { code: 0 })
  t.strictSame(integrityOf(file), SOUND)
})

t.test('while the database file or its log is deleted or replaced, every change is a 503', async (t) => {
  const folder = t.testdir()
  const [file, aside] = [join(folder, 'tokens.db'), join(folder, 'aside.db')]
  const server = await serve(t, file)
  await surviving(
    t,
    server,
    () => renameSync(file, aside),
    () => renameSync(aside, file),
  )
  await surviving(
    t,
    server,
    () => {
      renameSync(file, aside)
      writeFileSync(file, '')
    },
    () => renameSync(aside, file),
  )
  await surviving(
    t,
    server,
    () => renameSync(`${file}-wal`, aside),
    () => renameSync(aside, `${file}-wal`),
  )
  t.match(await server.stop(), { code: 0 })
  t.strictSame(integrityOf(file), SOUND)
})

t.test(
  'a file or a folder that is for reading only is one sentence and code 1',
  { skip: withoutPermissions },
  async (t) => {
    const folder = t.testdir()
    const file = join(folder, 'tokens.db')
    const key = await filled(t, file)
    chmodSync(file, 0o444)
    await refusesToStart(t, file, /can only be read by this user/, UNPRIVILEGED)
    chmodSync(file, 0o644)
    chmodSync(folder, 0o555)
    await refusesToStart(t, file, /SQLITE_/, UNPRIVILEGED)
    await refusesToStart(t, join(folder, 'new.db'), /may not write to the folder/, UNPRIVILEGED)
    chmodSync(folder, 0o755)
    const { call, stop } = await serve(t, file, UNPRIVILEGED)
    t.match(await call('GET', '/api/v2/caller-identity', { key }), { status: 200 })
    await stop()
  },
)

t.test('a file that is broken before the start is one sentence and code 1, and left alone', async (t) => {
  const file = join(t.testdir(), 'tokens.db')
  await filled(t, file)
  const sound = readFileSync(file)
  const page = sound.readUInt16BE(16)
  const broken = {
    'cut off': sound.subarray(0, page),
    'overwritten but for its first page': Buffer.concat([
      sound.subarray(0, page),
      Buffer.alloc(sound.length - page, 0xa5),
    ]),
    'not a database': Buffer.alloc(sound.length, 0xa5),
  }
  for (const [name, bytes] of Object.entries(broken)) {
    await t.test(name, async (t) => {
      writeFileSync(file, bytes)
      await refusesToStart(t, file, /SQLITE_CORRUPT|is not a SQLite database/)
      t.ok(readFileSync(file).equals(bytes), 'for whoever can mend it')
    })
  }
  writeFileSync(file, sound)
  t.match(await (await serve(t, file)).call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 2 } })
})

t.test('a file that is broken under a running server is a 503 where it matters', async (t) => {
  const file = join(t.testdir(), 'tokens.db')
  const first = await serve(t, file)
  // More than SQLite keeps in memory.
  const description = 'd'.repeat(4000)
  for (let i = 0; i < 800; i++) {
    const { status } = await first.call('POST', '/api/v2/tokens', { body: { role: 'reader', description } })
    if (status !== 201) t.fail(String(status))
  }
  await first.stop()
  const sound = readFileSync(file)
  const page = sound.readUInt16BE(16)
  const server = await serve(t, file)
  t.match(await server.call('GET', '/api/v2/tokens?limit=1'), { status: 200 })
  writeFileSync(file, Buffer.concat([sound.subarray(0, page), Buffer.alloc(sound.length - page, 0xa5)]), { flag: 'r+' })
  t.match(await server.call('GET', '/api/v2/tokens?limit=1000'), UNAVAILABLE)
  t.match(await pull(server, 'GET', '/health'), { status: 200 })
  t.match(await server.stop(), { code: 0, signal: null, stderr: '' })
})
