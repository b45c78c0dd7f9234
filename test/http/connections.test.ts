import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { emulate } from '../support/emulate.js'

const PATH = '/api/v2/tokens'

/** Starts an emulator on a socket and sends it a request without its body. */
async function beginRequest(t: Test) {
  const { emulator, token } = await emulate(t)
  const { port } = await emulator.connections.listen()
  const body = JSON.stringify({ role: 'reader' })
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const arrived = once(emulator.app.server, 'request')
  const head = [
    'Host: x',
    `Authorization: ${token}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ]
  socket.write(`POST ${PATH} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`)
  await arrived
  return { emulator, port, socket, body }
}

async function isRefused(port: number): Promise<boolean> {
  const socket: Socket = connect(port, '127.0.0.1')
  const refused = await once(socket, 'connect').then(
    () => false,
    () => true,
  )
  socket.destroy()
  return refused
}

t.test(
  'draining waits for the response to a request, which tells the client not to use the connection again',
  async (t) => {
    const { emulator, port, socket, body } = await beginRequest(t)
    const drained = emulator.drain(60_000)
    t.ok(await isRefused(port), 'new connections are refused')
    socket.write(body)
    const response = await text(socket)
    t.match(response, /^HTTP\/1\.1 201 Created/)
    t.match(response, /^connection: close/im)
    await drained
  },
)

t.test('draining waits for the given time at most, and closing then ends requests in progress', async (t) => {
  const { emulator, socket } = await beginRequest(t)
  await emulator.drain(1)
  const closed = once(
    socket.on('error', () => {}),
    'close',
  )
  await emulator.close()
  await closed
  t.pass('the connection is closed')
})

t.test('draining ends at once when there are no connections', async (t) => {
  const { emulator } = await emulate(t)
  await emulator.connections.listen()
  await emulator.drain(60_000)
  t.pass('it did not wait')
})

t.test('draining waits for the responses to all pipelined requests of a connection', async (t) => {
  const { emulator, token } = await emulate(t)
  const { port } = await emulator.connections.listen()
  const head = `HTTP/1.1\r\nHost: x\r\nAuthorization: ${token}\r\n\r\n`
  let drained: Promise<void> | undefined
  let requests = 0
  // Before the handler, which responds at once.
  emulator.app.server.prependListener('request', () => {
    requests++
    if (requests === 2) drained = emulator.drain(60_000)
  })
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET ${PATH} ${head}DELETE ${PATH}/x ${head}`)
  const [first = '', second = '', ...others] = (await text(socket)).split('HTTP/1.1 ').slice(1)
  t.match(first, /^200 OK.*connection: keep-alive/is)
  t.match(second, /^404 Not Found.*connection: close/is)
  t.strictSame(others, [])
  await drained
})

t.test('a connection that arrives while the server closes is closed at once', async (t) => {
  const { emulator } = await emulate(t)
  const { port } = await emulator.connections.listen()
  // The system may have accepted a connection before the port was closed; this server passes one on at that moment.
  const late = createServer((socket) => emulator.app.server.emit('connection', socket)).listen(0, '127.0.0.1')
  t.teardown(() => late.close())
  await once(late, 'listening')
  await emulator.drain(60_000)
  t.ok(await isRefused(port))
  const socket = connect((late.address() as AddressInfo).port, '127.0.0.1')
  t.equal(await text(socket), '')
})

t.test('draining closes connections without a request in progress before a running request ends', async (t) => {
  const { emulator, port, socket, body } = await beginRequest(t)
  const idle = ['', 'GET /api', `GET ${PATH} HTTP/1.1\r\nHost: lo`].map((sent) => {
    const connection = connect(port, '127.0.0.1')
    connection.write(sent)
    return connection
  })
  // A response proves that the server has accepted the connections before this one.
  await (await fetch(`http://127.0.0.1:${port}/_emulator/health`)).text()
  const drained = emulator.drain(60_000)
  t.strictSame(await Promise.all(idle.map(text)), ['', '', ''])
  socket.write(body)
  t.match(await text(socket), /^HTTP\/1\.1 201 Created/)
  await drained
})
