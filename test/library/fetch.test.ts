import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { createEmulator, type Emulator, type FaultSpec } from '../../src/index.js'
import { createCertificate } from '../support/certificate.js'
import { NOW } from './calls.js'

const CUT = { name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } }

async function open(t: Test, fault?: FaultSpec): Promise<Emulator> {
  const emulator = await createEmulator({ now: NOW })
  t.teardown(() => emulator.close())
  if (fault) await emulator.faults.add(fault)
  return emulator
}

t.test('fetch in process answers without a socket', async (t) => {
  const emulator = await open(t)
  const response = await emulator.fetch('/api/v2/tokens', { headers: { authorization: emulator.token } })
  t.match(response, { status: 200, ok: true, statusText: 'OK', url: 'http://emulator.localhost/api/v2/tokens' })
  t.equal(response.headers.get('content-type'), 'application/json')
  t.match(await response.json(), { totalCount: 1 })
})

t.test('fetch in process takes a Request for any host, body included', async (t) => {
  const emulator = await open(t)
  const request = new Request('https://app.launchdarkly.com/api/v2/tokens', {
    method: 'POST',
    headers: { authorization: emulator.token, 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'reader' }),
  })
  const response = await emulator.fetch(request)
  t.equal(response.status, 201)
  t.match(await response.json(), { role: 'reader', token: /^api-/ })
})

t.test('a request in process needs no certificate when the emulator has TLS', async (t) => {
  const emulator = await createEmulator({ tls: createCertificate() })
  t.teardown(() => emulator.close())
  const response = await emulator.fetch('/_emulator/health')
  t.equal(response.status, 200)
  t.match(await response.json(), { status: 'ok' })
})

t.test('fetch in process follows the redirect of the root', async (t) => {
  const emulator = await open(t)
  const response = await emulator.fetch('/api/v2')
  t.match(response, { status: 200, redirected: true, url: 'http://emulator.localhost/api/v2/' })
  t.match(await response.json(), { links: { tokens: { href: '/api/v2/tokens' } } })
})

for (const connection of ['reset', 'empty', 'garbage'] as const) {
  t.test(
    `fetch in process rejects as fetch does when a fault of the kind "${connection}" cuts the connection`,
    async (t) => {
      const emulator = await open(t, { connection })
      await t.rejects(emulator.fetch('/api/v2/versions'), CUT)
      t.match(await emulator.requests.list(), [{ operationId: 'getVersions', status: null, fault: String }])
    },
  )
}

t.test('fetch in process fails while a truncated body is read', async (t) => {
  const emulator = await open(t, { connection: 'truncate' })
  const headers = { authorization: emulator.token }
  const response = await emulator.fetch('/api/v2/versions', { headers })
  t.equal(response.status, 200)
  await t.rejects(response.text(), { name: 'TypeError', message: 'terminated', cause: { code: 'ECONNRESET' } })
  t.match(await emulator.requests.list(), [{ operationId: 'getVersions', status: null }])
})

t.test('fetch in process gets a dripping body byte by byte, until it has enough', async (t) => {
  const emulator = await open(t, { connection: 'drip' })
  const { status, body } = await emulator.fetch('/api/v2/versions', { headers: { authorization: emulator.token } })
  t.equal(status, 200)
  const reader = body?.getReader()
  t.same(await reader?.read(), { done: false, value: new Uint8Array(Buffer.from('{')) })
  t.same(await reader?.read(), { done: false, value: new Uint8Array(Buffer.from('"')) })
  await reader?.cancel()
})

t.test('a hang ends when the caller aborts', async (t) => {
  const emulator = await open(t, { connection: 'hang' })
  const abort = new AbortController()
  const answer = emulator.fetch('/api/v2/versions', { signal: abort.signal })
  setImmediate(() => abort.abort())
  await t.rejects(answer, { name: 'AbortError' })
  t.match(await emulator.requests.list(), [{ operationId: 'getVersions', status: null }])
})

t.test('a hang ends when the emulator closes', async (t) => {
  const emulator = await open(t, { connection: 'hang' })
  const rejected = t.rejects(emulator.fetch('/api/v2/versions'), CUT)
  await emulator.requests.count()
  await emulator.close()
  await rejected
})

t.test('a body that drips ends when the emulator closes', async (t) => {
  const emulator = await open(t, { connection: 'drip' })
  const { body } = await emulator.fetch('/api/v2/versions', { headers: { authorization: emulator.token } })
  const reader = body?.getReader()
  await reader?.read()
  await emulator.close()
  await t.rejects(
    async () => {
      while (!(await reader?.read())?.done) {}
    },
    { name: 'TypeError', message: 'terminated' },
  )
})

t.test('after the emulator is closed, fetch fails as for a server that is gone, and a method says so', async (t) => {
  const emulator = await open(t)
  await emulator.close()
  await t.rejects(emulator.fetch('/api/v2/versions'), {
    name: 'TypeError',
    message: 'fetch failed',
    cause: { code: 'ECONNREFUSED', message: 'the emulator is closed' },
  })
  await t.rejects(emulator.clock.get(), { name: 'UsageError', code: 'closed', message: 'the emulator is closed' })
})

t.test('fetch in process keeps the process alive while it waits, and not any longer', async (t) => {
  const fixture = fileURLToPath(new URL('fixtures/waiting.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, fixture], { encoding: 'utf8' })
  t.match({ status, stdout, stderr }, { status: 0, stdout: 'TimeoutError\n', stderr: '' })
})
