import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get as getPlainly, request } from 'node:http'
import { Agent, get as getSecurely } from 'node:https'
import { connect, type Socket } from 'node:net'
import { json, text } from 'node:stream/consumers'
import { connect as connectSecurely } from 'node:tls'
import { fastify } from 'fastify'
import t, { type Test } from 'tap'
import { LAUNCHDARKLY_HOSTS } from '../../src/domain/launchdarkly-hosts.js'
import { createConnections } from '../../src/http/connections.js'
import { LOOPBACK } from '../../src/http/listen.js'
import { createCertificate } from '../support/certificate.js'
import { emulate } from '../support/emulate.js'

/** An emulator with a certificate that was made for it, on a port. */
async function listening(t: Test) {
  const log: string[] = []
  const logger = { level: 'warn', stream: { write: (line: string) => log.push(line) } }
  const emulation = await emulate(t, { tls: true, logger })
  const { url, port } = await emulation.emulator.listen()
  const ca = readFileSync(emulation.emulator.ca ?? '', 'utf8')
  return { ...emulation, url, port, ca, log }
}

/** The port of a server without routes, with TLS, that waits 30 ms for a first byte and 60 ms for a handshake. */
async function impatient(t: Test): Promise<number> {
  const app = fastify()
  t.teardown(() => app.close())
  const { port } = await createConnections(app, LOOPBACK, { firstByte: 30, handshake: 60 }).listen(
    {},
    createCertificate(),
  )
  return port
}

/** The first bytes of a ClientHello. */
const HALF_A_HANDSHAKE = Buffer.from('16030100c8010000c40303', 'hex')

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

t.test('one port answers http and https, on every loopback address', async (t) => {
  const { url, port, ca, token } = await listening(t)
  t.equal(url, `https://127.0.0.1:${port}`)
  const headers = { authorization: token }
  for (const host of ['127.0.0.1', '[::1]', 'localhost']) {
    const target = `${host}:${port}/api/v2/tokens`
    for (const sent of [
      getPlainly(`http://${target}`, { headers }),
      getSecurely(`https://${target}`, { headers, ca }),
    ]) {
      const [response] = await once(sent, 'response')
      t.match({ status: response.statusCode, body: await json(response) }, { status: 200, body: { totalCount: 1 } })
    }
  }
})

t.test(
  'the certificate is for the hosts of LaunchDarkly, and the control API is closed under their names',
  async (t) => {
    const { port, ca, token } = await listening(t)
    for (const servername of LAUNCHDARKLY_HOSTS) {
      const answer = async (path: string) => {
        const headers = { authorization: token, host: servername }
        const sent = getSecurely(`https://127.0.0.1:${port}${path}`, { headers, ca, servername, agent: false })
        const [response] = await once(sent, 'response')
        return { status: response.statusCode, body: await text(response) }
      }
      t.match(await answer('/api/v2/tokens'), { status: 200, body: /"totalCount":1/ })
      t.match(await answer('/_emulator/accounts'), {
        status: 403,
        body: new RegExp(`the host \\\\"${servername}\\\\"`),
      })
      t.match(await answer('/_emulator/ca.pem'), { status: 200, body: ca })
    }
  },
)

t.test('a host of LaunchDarkly cannot be allowed to reach the control API', async (t) => {
  for (const host of [...LAUNCHDARKLY_HOSTS, '*.launchdarkly.com', '*.us']) {
    await t.rejects(emulate(t, { allowHosts: [host] }), {
      code: 'invalid_request',
      message: `an allowed host must not cover a host of LaunchDarkly, got "${host}"`,
    })
  }
})

t.test('an https connection serves many requests, a body included', async (t) => {
  const { url, ca, token } = await listening(t)
  const agent = new Agent({ keepAlive: true, maxSockets: 1, ca })
  t.teardown(() => agent.destroy())
  const { request: requestSecurely } = await import('node:https')
  for (let i = 1; i <= 5; i++) {
    const headers = { authorization: token, 'content-type': 'application/json' }
    const sent = requestSecurely(`${url}/api/v2/tokens`, { agent, method: 'POST', headers })
    sent.end(JSON.stringify({ name: 'x'.repeat(200), role: 'reader' }))
    const [response] = await once(sent, 'response')
    await text(response)
    t.strictSame([response.statusCode, sent.reusedSocket], [201, i > 1])
  }
})

t.test('requests that are pipelined over http on a port with TLS are all answered', async (t) => {
  const { port } = await listening(t)
  const socket = await open(port)
  const head = 'GET /_emulator/health HTTP/1.1\r\nHost: localhost\r\n'
  // The first byte comes alone.
  socket.write('G')
  await new Promise(setImmediate)
  socket.write(`${head.slice(1)}\r\n${head}\r\n${head}Connection: close\r\n\r\n`)
  t.equal((await text(socket)).match(/HTTP\/1\.1 200 OK\r\n/g)?.length, 3)
})

t.test('a client that speaks neither http nor TLS gets a 400, and one that leaves at once gets nothing', async (t) => {
  const { port, log } = await listening(t)
  const stranger = await open(port)
  stranger.write('SSH-2.0-scanner\r\n')
  t.match(await text(stranger), /^HTTP\/1\.1 400 Bad Request\r\n/)
  const scanner = await open(port)
  scanner.end()
  t.equal(await text(scanner), '')
  const reset = await open(port)
  reset.resetAndDestroy()
  const leaving = await open(port)
  leaving.end(HALF_A_HANDSHAKE)
  t.equal(await text(leaving), '')
  const broken = connectSecurely({ port, host: '127.0.0.1', minVersion: 'TLSv1.2', ciphers: 'AES128-SHA' })
  await t.rejects(once(broken, 'secureConnect'))
  t.strictSame(log, [])
})

t.test(
  'a connection without a byte, and a TLS handshake without an end, are closed after their timeouts',
  async (t) => {
    const port = await impatient(t)
    const silent = await open(port)
    const halfway = await open(port)
    halfway.write(HALF_A_HANDSHAKE)
    t.strictSame(await Promise.all([text(silent), text(halfway)]), ['', ''])
  },
)

t.test('a connection that has sent its first byte in time is not closed by the timeout of that byte', async (t) => {
  const port = await impatient(t)
  const secure = connectSecurely({ port, host: '127.0.0.1', rejectUnauthorized: false })
  await once(secure, 'secureConnect')
  const plain = await open(port)
  plain.write('GET /')
  // A connection that was opened later and sent nothing is closed before.
  t.equal(await text(await open(port)), '')
  t.equal(await text(await open(port)), '')
  for (const [socket, request] of [
    [secure, 'GET / HTTP/1.0\r\nHost: localhost\r\n\r\n'],
    [plain, ' HTTP/1.0\r\nHost: localhost\r\n\r\n'],
  ] as const) {
    socket.write(request)
    t.match(await text(socket), /^HTTP\/1\.1 404 Not Found/)
  }
})

t.test(
  'draining closes connections in every state of http and TLS, and waits for the request in progress',
  async (t) => {
    const { emulator, port, ca, token } = await listening(t)
    const silent = await open(port)
    const halfway = await open(port)
    halfway.write(HALF_A_HANDSHAKE)
    const idle = connectSecurely({ port, host: '127.0.0.1', ca, servername: 'localhost' })
    await once(idle, 'secureConnect')
    const { request: requestSecurely } = await import('node:https')
    const headers = { authorization: token, 'content-type': 'application/json', 'content-length': 17 }
    const arrived = once(emulator.app.server, 'request')
    const sent = requestSecurely({ port, ca, headers, host: '127.0.0.1', path: '/api/v2/tokens', method: 'POST' })
    sent.write('{"role":')
    await arrived
    const drained = emulator.drain(60_000)
    t.strictSame(await Promise.all([silent, halfway, idle].map((socket) => text(socket))), ['', '', ''])
    sent.end('"reader"}')
    const [response] = await once(sent, 'response')
    t.match([response.statusCode, response.headers.connection], [201, 'close'])
    await text(response)
    await drained
  },
)

t.test('a server that failed to listen can listen elsewhere, with a certificate for the new host', async (t) => {
  const { port: taken } = await listening(t)
  const { emulator } = await emulate(t, { tls: true })
  await t.rejects(emulator.listen({ port: taken }), { code: 'EADDRINUSE' })
  const { port } = await emulator.listen({ host: '127.0.0.3' })
  const ca = readFileSync(emulator.ca ?? '', 'utf8')
  const [response] = await once(
    getSecurely(`https://127.0.0.3:${port}/_emulator/health`, { ca, agent: false }),
    'response',
  )
  t.equal(response.statusCode, 200)
})

t.test(
  'ca.pem is a 404 without a certificate that was made for the server, and a 405 for any other method',
  async (t) => {
    const { control } = await emulate(t)
    t.match(await control('GET', '/ca.pem'), { status: 404, body: { message: /Start it with --tls/ } })
    const { port } = await listening(t)
    const [response] = await once(
      request(`http://127.0.0.1:${port}/_emulator/ca.pem`, { method: 'POST' }).end(),
      'response',
    )
    t.match({ status: response.statusCode, allow: response.headers.allow }, { status: 405, allow: 'GET, HEAD' })
    const [served] = await once(getPlainly(`http://127.0.0.1:${port}/_emulator/ca.pem`), 'response')
    t.match(
      { status: served.statusCode, type: served.headers['content-type'] },
      { status: 200, type: 'application/x-pem-file' },
    )
  },
)
