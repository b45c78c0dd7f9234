import { once } from 'node:events'
import { get } from 'node:https'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { networkInterfaces } from 'node:os'
import { text } from 'node:stream/consumers'
import fastify from 'fastify'
import t, { type Test } from 'tap'
import { createConnections } from '../../src/http/connections.js'
import { createEmulator, startEmulator } from '../../src/index.js'
import { createCertificate } from '../support/certificate.js'

const hasIPv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
)
const withIPv6 = { skip: !hasIPv6 && 'there is no IPv6' }

/** Takes a port until the test ends. */
async function occupy(t: Test, host: string, port = 0): Promise<number> {
  const server: Server = createServer().listen({ host, port })
  t.teardown(() => server.close())
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

t.test('listen listens on a free port of the loopback address', async (t) => {
  const emulator = await startEmulator()
  t.teardown(() => emulator.close())
  t.equal(emulator.url, `http://127.0.0.1:${emulator.port}`)
  const response = await fetch(`${emulator.url}/api/v2/versions`)
  t.equal(response.status, 401)
  t.match(await response.json(), { code: 'unauthorized' })
})

t.test('listen listens on the same port of IPv6', withIPv6, async (t) => {
  const emulator = await startEmulator()
  t.teardown(() => emulator.close())
  const response = await fetch(`http://[::1]:${emulator.port}/_emulator/health`)
  t.equal(response.status, 200)
  t.match(await response.json(), { status: 'ok' })
})

t.test('what is not HTTP gets the same answer on IPv6', withIPv6, async (t) => {
  const emulator = await startEmulator()
  t.teardown(() => emulator.close())
  const socket = connect(emulator.port, '::1')
  socket.end('this is not HTTP\r\n\r\n')
  t.match(await text(socket), /^HTTP\/1\.1 400 Bad Request\r\n.*"code":"invalid_request"/s)
})

t.test('listen shows the host that was given', async (t) => {
  for (const [host, shown] of [
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['0.0.0.0', '127.0.0.1'],
    ...(hasIPv6 ? [['::1', '[::1]'] as const, ['::', '[::1]'] as const] : []),
  ] as const) {
    const emulator = await startEmulator({ host, openControl: true })
    t.teardown(() => emulator.close())
    t.equal(emulator.url, `http://${shown}:${emulator.port}`)
    t.equal((await fetch(`${emulator.url}/_emulator/health`)).status, 200)
  }
})

t.test('listen rejects a taken port and can listen on another one', async (t) => {
  const port = await occupy(t, '127.0.0.1')
  const emulator = await createEmulator()
  t.teardown(() => emulator.close())
  await t.rejects(emulator.listen({ port }), { code: 'EADDRINUSE' })
  await t.rejects(emulator.listen({ port, host: '127.0.0.1' }), { code: 'EADDRINUSE' })
  t.throws(() => emulator.url, { message: /does not listen/ })

  t.equal(await emulator.listen(), emulator.url)
  t.equal((await fetch(`${emulator.url}/_emulator/health`)).status, 200)
})

t.test('listen rejects a port that is taken on IPv6 only', withIPv6, async (t) => {
  const port = await occupy(t, '::1')
  const emulator = await createEmulator()
  t.teardown(() => emulator.close())
  await t.rejects(emulator.listen({ port }), { code: 'EADDRINUSE' })
})

t.test('listen leaves it to clients when a connection ends', async (t) => {
  const emulator = await startEmulator()
  t.teardown(() => emulator.close())
  const { status, headers } = await fetch(`${emulator.url}/api/v2/versions`)
  t.strictSame([status, headers.get('connection'), headers.get('keep-alive')], [401, 'keep-alive', null])
})

t.test('listen leaves nothing behind when it cannot start', async (t) => {
  async function countServers(): Promise<number> {
    // Handles are let go of at the end of a turn of the event loop.
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    return process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length
  }
  const port = await occupy(t, '127.0.0.1')
  const before = await countServers()
  await t.rejects(startEmulator({ port }), { code: 'EADDRINUSE' })
  t.equal(await countServers(), before)
})

t.test('listen looks for a port that is free on both addresses, but not for ever', async (t) => {
  const app = fastify()
  t.teardown(() => app.close())
  // The second address has taken whichever port is tried.
  await t.rejects(createConnections(app, ['127.0.0.1', '127.0.0.1']).listen(), { code: 'EADDRINUSE' })
})

t.test('listen listens without IPv6 where there is none', async (t) => {
  const app = fastify()
  t.teardown(() => app.close())
  // An address for documentation, which no machine has.
  const { url, port } = await createConnections(app, ['127.0.0.1', '2001:db8::1']).listen()
  t.equal(url, `http://127.0.0.1:${port}`)
  t.equal((await fetch(url)).status, 404)
})

t.test('draining an app closes its ports', async (t) => {
  const app = fastify()
  t.teardown(() => app.close())
  const connections = createConnections(app)
  const { url } = await connections.listen()
  await connections.drain(60_000)
  await t.rejects(fetch(url), { cause: { code: 'ECONNREFUSED' } })
})

t.test('listen listens once', async (t) => {
  const emulator = await startEmulator()
  t.teardown(() => emulator.close())
  await t.rejects(emulator.listen(), { message: 'the emulator listens already' })
})

t.test('listen has no URL before it listens', async (t) => {
  const emulator = await createEmulator()
  t.teardown(() => emulator.close())
  t.throws(() => emulator.url, { message: /does not listen: call listen\(\)/ })
  t.throws(() => emulator.port, { message: /does not listen/ })
})

t.test('listen answers https with a certificate of your own', async (t) => {
  const tls = createCertificate()
  const emulator = await startEmulator({ tls })
  t.teardown(() => emulator.close())
  t.equal(emulator.url, `https://127.0.0.1:${emulator.port}`)
  for (const host of ['127.0.0.1', ...(hasIPv6 ? ['[::1]'] : [])]) {
    const url = `https://${host}:${emulator.port}/_emulator/health`
    const [response] = await once(get(url, { ca: tls.cert, servername: 'localhost' }), 'response')
    t.equal(response.statusCode, 200)
    t.match(JSON.parse(await text(response)), { status: 'ok' })
  }
  await t.rejects(createEmulator({ tls: { cert: 'none', key: 'none' } }), {
    name: 'CertificateError',
    message: 'the certificate is not in PEM format',
  })
})
