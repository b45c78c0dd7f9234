import { join } from 'node:path'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { parse } from '../../src/cli/parse.js'
import { serve } from '../../src/cli/serve.js'
import { startEmulator } from '../../src/index.js'
import { APPLICATION_ID } from '../../src/store/database-file.js'
import { createCertificate } from '../support/certificate.js'
import { screen } from '../support/terminal.js'

const KEY = 'api-11111111-1111-4111-8111-111111111111'

/** Serves on any free port as the flags say, until the test ends. */
async function served(t: Test, flags: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const request = parse(['--port', '0', '--log-level', 'warn', ...flags], env)
  if (typeof request === 'string') throw new Error(request)
  const terminal = screen({ env })
  const { emulator, url } = await serve(request.values, terminal)
  t.teardown(() => emulator.close())
  return {
    url,
    close: () => emulator.close(),
    token: emulator.token,
    warnings: terminal.err().split('\n').slice(0, -1),
  }
}

/** The one sentence that it fails with. */
async function failure(t: Test, flags: readonly string[]) {
  return served(t, flags).then(
    () => 'none',
    ({ name, message, exitCode }) => `${name} ${exitCode}: ${message}`,
  )
}

t.test('start serves http, or https with a certificate of files or with one that is made', async (t) => {
  t.match((await served(t, [])).url, /^http:\/\/127\.0\.0\.1:\d+$/)
  const { cert, key } = createCertificate()
  const folder = t.testdir({ 'cert.pem': cert, 'key.pem': key })
  const own = ['--tls-cert', join(folder, 'cert.pem'), '--tls-key', join(folder, 'key.pem')]
  for (const flags of [own, ['--tls']]) t.match((await served(t, flags)).url, /^https:\/\/127\.0\.0\.1:\d+$/)
})

t.test('warns that a database held its accounts already, when its key is not known or a seed is ignored', async (t) => {
  const seed = JSON.stringify({ version: 1, accounts: [{ tokens: [{ role: 'admin', key: KEY }] }] })
  const folder = t.testdir({ 'seed.json': seed })
  const flags = ['--database', join(folder, 'tokens.db')]
  async function warnings(...more: readonly string[]) {
    const { warnings, close } = await served(t, [...flags, ...more])
    await close()
    return warnings
  }
  const seeded = ['--seed', join(folder, 'seed.json')]
  t.strictSame(await warnings(...seeded), [])
  t.match(await warnings(), [/"level":40,.*The database already contains accounts and keeps only hashes of their keys/])
  t.strictSame(await warnings('--admin-token', KEY), [])
  t.match(await warnings('--admin-token', KEY.replace('11', '22')), [/"level":40,.*The --admin-token is ignored: /])
  t.match(await warnings(...seeded), [/"level":40,.*seed\.json is ignored: .* Pass --reseed to replace them/])
  t.strictSame(await warnings(...seeded, '--reseed'), [])
})

t.test('warns that no key is known when the admin tokens of the seed have expired', async (t) => {
  const seed = (expiry: string) => ({ version: 1, accounts: [{ tokens: [{ role: 'admin', key: KEY, expiry }] }] })
  const folder = t.testdir({
    'past.json': JSON.stringify(seed('2020-01-01')),
    'ahead.json': JSON.stringify(seed('2099-01-01')),
  })
  const past = await served(t, ['--seed', join(folder, 'past.json')])
  t.equal(past.token, null)
  t.match(past.warnings, [/"level":40,.*No known key works: the admin tokens of the first account have expired/])
  const ahead = await served(t, ['--seed', join(folder, 'ahead.json')])
  t.strictSame([ahead.token, ahead.warnings], [KEY, []])
})

t.test('warns when what anybody knows opens a server that others can reach', async (t) => {
  const { warnings } = await served(t, ['--host', '0.0.0.0', '--id-seed', 'ci'])
  t.match(warnings, [/"level":40,.*well-known key/, /"level":40,.*--id-seed/])
  t.strictSame((await served(t, ['--host', '0.0.0.0', '--admin-token', KEY])).warnings, [])
  for (const host of [[], ['--host', '127.0.0.1'], ['--host', 'localhost']]) {
    t.strictSame((await served(t, ['--id-seed', 'ci', ...host])).warnings, [], host.join(' '))
  }
})

t.test('warns of the well-known key whichever account it opens', async (t) => {
  const role = 'admin'
  const well = { role, key: 'api-00000000-0000-4000-8000-000000000000' }
  const accounts = [{ tokens: [{ role, key: KEY }] }, { tokens: [well] }]
  const folder = t.testdir({ 'seed.json': JSON.stringify({ version: 1, accounts }) })
  const flags = ['--host', '0.0.0.0', '--seed', join(folder, 'seed.json')]
  t.match((await served(t, flags)).warnings, [/"level":40,.*well-known key opens this server/])
  const database = ['--host', '0.0.0.0', '--database', join(folder, 'tokens.db')]
  await (await served(t, ['--database', join(folder, 'tokens.db')])).close()
  t.match((await served(t, [...database, '--admin-token', KEY])).warnings, [
    /--admin-token is ignored/,
    /"level":40,.*well-known key opens this server/,
  ])
})

t.test('warns once of variables that no option has', async (t) => {
  const { warnings } = await served(t, [], { LD_EMULATOR_SERVICE_HOST: '10.0.0.1', LD_EMULATOR_SERVICE_PORT: '5383' })
  t.match(warnings, [/"level":40,.*ignored: LD_EMULATOR_SERVICE_HOST, LD_EMULATOR_SERVICE_PORT\./])
  t.equal(warnings.length, 1)
})

t.test('start fails when the port is in use', async (t) => {
  const { port, close } = await startEmulator()
  t.teardown(close)
  const sentence = `Failure 1: Port ${port} is in use. Is an emulator already running? Use --port 0 for a free one`
  t.equal(await failure(t, ['--port', String(port)]), sentence)
  t.equal(await failure(t, ['--port', String(port), '--host', '127.0.0.1']), sentence)
})

t.test('start fails on a host that is none of this machine', async (t) => {
  for (const host of ['192.0.2.1', 'no-such-host.invalid']) {
    t.match(
      await failure(t, ['--host', host]),
      /^Failure 1: The server cannot listen: (listen|getaddrinfo) E[A-Z_]+\b.*$/,
    )
  }
})

t.test('start fails with a seed that cannot be read, parsed or loaded', async (t) => {
  const folder = t.testdir({
    'broken.json': '{',
    'broken.yaml': 'a: [',
    'wrong.json': '{"version": 1, "accounts": [{"colour": "red", "members": [{}]}]}',
    'empty.yaml': '',
    'twice.yaml': `
      version: 1
      accounts:
        - tokens:
            - {role: reader, key: ${KEY}}
            - {role: writer, key: ${KEY}}`,
  })
  const sentences = {
    'missing.json': /^Failure 1: The seed .*missing\.json cannot be read: no such file or directory$/,
    'broken.json': /^Failure 1: The seed .*broken\.json is not JSON: .*$/,
    'broken.yaml': /^Failure 1: The seed .*broken\.yaml is not YAML: .*$/,
    'wrong.json':
      /^Failure 1: The seed .*wrong\.json is refused: 3 problems:\n- accounts\[0\] .*"colour"[\s\S]*\n- .*role is missing.*$/,
    'empty.yaml': /^Failure 1: The seed .*empty\.yaml is refused: the seed must be an object \(got null\)\.$/,
    'twice.yaml':
      /^Failure 1: The seed .*twice\.yaml is refused: accounts\[0\]\.tokens\[1\]\.key: the key ending in 1111 .*$/,
  }
  for (const [file, sentence] of Object.entries(sentences)) {
    t.match(await failure(t, ['--seed', join(folder, file)]), sentence)
  }
})

t.test('start fails with a database that is newer, of another program, in use, or no database', async (t) => {
  const folder = t.testdir({ 'notes.txt': 'Long enough to be looked at as if it were a database. '.repeat(20) })
  const newer = new Database(join(folder, 'newer.db'))
  newer.pragma(`application_id = ${APPLICATION_ID}`)
  newer.pragma('user_version = 999')
  newer.close()
  const other = new Database(join(folder, 'other.db'))
  other.exec('CREATE TABLE other (id)')
  other.close()
  const held = new Database(join(folder, 'held.db'))
  held.exec('BEGIN EXCLUSIVE')
  t.teardown(() => held.close())
  const sentences = {
    'newer.db': /^Failure 1: The database .*newer\.db has schema version 999, .*\.$/,
    'other.db': /^Failure 1: The database .*other\.db belongs to another program .*\.$/,
    'held.db': /^Failure 1: The database .*held\.db is in use by another process\.$/,
    'notes.txt': /^Failure 1: The file .*notes\.txt is not a SQLite database\.$/,
    'missing/tokens.db': /^Failure 1: The database .*tokens\.db cannot be opened: .*\.$/,
  }
  for (const [file, sentence] of Object.entries(sentences)) {
    t.match(await failure(t, ['--database', join(folder, file)]), sentence)
  }
})

t.test('a folder that cannot hold certificates is a failure in one sentence', async (t) => {
  const file = join(t.testdir({ file: '' }), 'file')
  t.equal(
    await failure(t, ['--tls', '--tls-dir', file]),
    `Failure 1: The folder ${file} cannot hold certificates (EEXIST). Choose another one.`,
  )
})

t.test('start does not hide what nobody expected behind a sentence', async (t) => {
  await t.rejects(serve({ port: -1 }, screen()), { name: 'RangeError', code: 'ERR_SOCKET_BAD_PORT' })
})
