import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import t from 'tap'
import { createEmulator, type Emulator, startEmulator } from '../../src/index.js'
import { createCertificate } from '../support/certificate.js'
import { call, KEY, NOW } from './calls.js'

/** Milliseconds that `close` takes. */
async function closing(emulator: Emulator): Promise<number> {
  const start = performance.now()
  await emulator.close()
  return performance.now() - start
}

t.test('close ends what hangs, at once', async (t) => {
  const emulator = await startEmulator({ now: NOW })
  const { token } = await emulator.createAccount()
  await emulator.faults.add({ match: { path: '/api/v2/account' }, connection: 'hang' })
  await emulator.faults.add({ match: { path: '/api/v2/members' }, delay: '1h' })
  const headers = { authorization: token }
  const stream = await emulator.requests.stream()
  const hanging = ['account', 'members'].flatMap((path) =>
    Array.from({ length: 5 }, (_, i) =>
      i === 0 ? emulator.fetch(`/api/v2/${path}`, { headers }) : fetch(`${emulator.url}/api/v2/${path}`, { headers }),
    ),
  )
  const settled = Promise.allSettled(hanging)
  // Held requests are counted by their faults as soon as they arrive.
  for (let arrived = 0; arrived < hanging.length; ) {
    const faults = await emulator.faults.list()
    arrived = faults.reduce((sum, { fired }) => sum + fired, 0)
  }

  t.ok((await closing(emulator)) < 100)
  for (const { status } of await settled) t.equal(status, 'rejected')
  t.same(await stream.next(), { done: true, value: undefined })
})

t.test('close does not wait for idle, silent and half-open connections', async (t) => {
  for (const tls of [undefined, createCertificate()]) {
    const emulator = await startEmulator(tls && { tls })
    const silent = connect(emulator.port, '127.0.0.1')
    const talking = connect(emulator.port, '127.0.0.1')
    talking.write('POST /api/v2/tokens HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n{')
    await Promise.all([once(silent, 'connect'), once(talking, 'connect')])
    const closed = [silent, talking].map((socket) => {
      socket.resume().on('error', () => {})
      return new Promise((resolve) => socket.once('close', resolve))
    })
    // One that is answered was accepted after these.
    if (!tls) await (await fetch(`${emulator.url}/_emulator/health`)).text()

    t.ok((await closing(emulator)) < 100)
    await Promise.all(closed)
  }
})

t.test('close can be called again, and while it is under way', async (t) => {
  const emulator = await startEmulator()
  await Promise.all([emulator.close(), emulator.close()])
  t.equal(await emulator.close(), undefined)
  t.throws(() => emulator.url, { message: /does not listen/ })
  await t.rejects(emulator.listen(), { message: 'the emulator is closed' })
})

t.test('close waits for a listen that is under way, so that no port stays taken', async (t) => {
  const emulator = await createEmulator()
  const listening = emulator.listen()
  await emulator.close()
  await t.rejects(fetch(await listening), { cause: { code: 'ECONNREFUSED' } })
})

t.test('the port is free after close', async (t) => {
  const first = await startEmulator()
  const { port, url } = first
  await first.close()
  const second = await startEmulator({ port })
  t.teardown(() => second.close())
  t.equal(second.url, url)
})

t.test('the next emulator on the port is not asked on a connection to the one before', async (t) => {
  let emulator = await startEmulator()
  const { port, url } = emulator
  for (let i = 0; i < 20; i++) {
    for (let j = 0; j < 3; j++) t.match(await (await fetch(`${url}/_emulator/health`)).json(), { status: 'ok' })
    await emulator.close()
    emulator = await startEmulator({ port })
  }
  await emulator.close()
})

t.test('an emulator is disposed of at the end of its scope', async (t) => {
  const emulator = await startEmulator()
  const { url } = emulator
  await emulator[Symbol.asyncDispose]()
  await t.rejects(fetch(url), { cause: { code: 'ECONNREFUSED' } })
})

t.test('a process ends when nothing but an emulator is left in it that it is told not to wait for', async (t) => {
  const fixture = fileURLToPath(new URL('fixtures/unref.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, fixture], { encoding: 'utf8' })
  t.match({ status, stdout, stderr }, { status: 0, stdout: '200\n', stderr: '' })
})

t.test('starting and closing fifty times leaks neither handles nor memory', async (t) => {
  setFlagsFromString('--expose_gc')
  const collect: () => void = runInNewContext('gc')
  async function cycle(): Promise<void> {
    const emulator = await startEmulator()
    await call(emulator, emulator.token, 'GET', '/api/v2/tokens')
    await (await fetch(`${emulator.url}/_emulator/health`)).text()
    await emulator.close()
  }
  for (let i = 0; i < 5; i++) await cycle()
  collect()
  const resources = process.getActiveResourcesInfo().length
  const { heapUsed } = process.memoryUsage()
  for (let i = 0; i < 50; i++) await cycle()
  collect()
  t.ok(process.getActiveResourcesInfo().length <= resources)
  // An emulator weighs about 2 MB.
  t.ok(process.memoryUsage().heapUsed - heapUsed < 10_000_000)
})

t.test('two emulators share nothing', async (t) => {
  const [one, other] = await Promise.all([startEmulator(), startEmulator()])
  t.teardown(() => Promise.all([one.close(), other.close()]))
  const before = await other.getState()
  await one.clock.set(NOW)
  await one.faults.add({ respond: { status: 429 } })
  await one.rateLimit.set({ global: 1 })
  await one.snapshot('mine')
  const { token } = await one.createAccount()

  t.not(one.port, other.port)
  t.same(await other.getState(), before)
  t.same(await other.snapshots(), [])
  t.match(await call(other, token, 'GET', '/api/v2/tokens'), { status: 401 })
  t.match(await call(other, other.token, 'GET', '/api/v2/tokens'), { status: 200 })
  t.equal(await one.requests.count(), 0)
  await one.close()
  t.match(await call(other, other.token, 'GET', '/api/v2/tokens'), { status: 200 })
})

t.test('an option whose value cannot be used is refused with its name, a code and a stack', async (t) => {
  const code = 'invalid_option'
  const stack = /lifecycle\.test/
  await t.rejects(createEmulator({ adminToken: 'secret' }), { code, stack: /\n +at /, message: /admin token/ })
  await t.rejects(createEmulator({ allowHosts: ['a b'] }), { code, stack: /\n +at /, message: /allowed host/ })
  await t.rejects(startEmulator({ now: 'tomorrow' }), { code, stack: /\n +at /, message: /now/ })
  const wrong: readonly (readonly [object, string])[] = [
    [{ allowHosts: 'x' }, 'allowHosts must be a list of host names'],
    [{ allowHosts: [1] }, 'allowHosts must be a list of host names'],
    [{ tls: { cert: 'x' } }, 'tls must be true, { folder }, or { cert, key } as PEM text'],
    [{ tls: 'yes' }, 'tls must be true, { folder }, or { cert, key } as PEM text'],
    [{ controlToken: 'пароль' }, 'controlToken must be one or more printable ASCII characters without blanks'],
    [{ controlToken: '' }, 'controlToken must be one or more printable ASCII characters without blanks'],
    [{ seed: 7 }, 'seed must be a seed document'],
    [{ database: '' }, 'database must be a text that is not empty'],
    [{ reseed: 'yes' }, 'reseed must be true or false'],
    [{ now: true }, 'now must be epoch milliseconds, ISO 8601 text or a Date'],
    [{ rateLimit: 5 }, 'rateLimit must be an object with the limits'],
    [{ logger: 'info' }, "logger must be true, or the options of Fastify's logger"],
  ]
  for (const [options, message] of wrong) {
    await t.rejects(createEmulator(options), { name: 'UsageError', code, message, stack }, message)
  }
  await t.rejects(createEmulator(null as never), { code, message: 'the options must be an object' })
  await t.rejects(startEmulator({ host: '' }), { name: 'TypeError', message: 'host must not be empty' })
})

t.test('the option now may be a Date', async (t) => {
  const emulator = await createEmulator({ now: new Date(NOW) })
  t.teardown(() => emulator.close())
  t.strictSame(await emulator.clock.get(), { now: NOW, mode: 'frozen' })
})

t.test('an option of another name is refused with those that there are', async (t) => {
  const misspelt: object = { admintoken: KEY }
  const refused = {
    name: 'UsageError',
    code: 'invalid_option',
    message: /^an emulator has no option admintoken; it has database, seed, .*logger$/,
  }
  for (const create of [createEmulator, startEmulator]) await t.rejects(create(misspelt), refused)
})

t.test('the key of the first account is known unless the database held it already', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  const first = await createEmulator({ database, adminToken: KEY })
  t.equal(first.token, KEY)
  await first.close()

  const again = await createEmulator({ database })
  t.teardown(() => again.close())
  t.throws(() => again.token, { message: /Pass one of them as adminToken/ })
  t.match(await call(again, KEY, 'GET', '/api/v2/tokens'), { status: 200 })
})

t.test('reading the key of an emulator whose admin tokens have all expired is an error that says why', async (t) => {
  const tokens = [{ role: 'admin', key: KEY, expiry: '2025-01-01' }]
  const emulator = await createEmulator({ now: '2026-01-01', seed: { version: 1, accounts: [{ tokens }] } })
  t.teardown(() => emulator.close())
  t.throws(() => emulator.token, { message: /^The admin tokens of the first account have expired\./ })
})
