import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { emulate } from './support/emulate.js'

const PATH = '/api/v2/tokens'

/** A listening emulator, and a request on a connection of its own whose body is not all there yet. */
async function halfAsked(t: Test) {
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
  'draining waits for the answer to a request, and tells its client not to use the connection again',
  async (t) => {
    const { emulator, port, socket, body } = await halfAsked(t)
    const drained = emulator.drain(60_000)
    t.ok(await isRefused(port), 'no new connection is taken')
    socket.write(body)
    const answer = await text(socket)
    t.match(answer, /^HTTP\/1\.1 201 Created/)
    t.match(answer, /^connection: close/im)
    await drained
  },
)

t.test('draining waits no longer than it is told, and closing ends the rest', async (t) => {
  const { emulator, socket } = await halfAsked(t)
  await emulator.drain(1)
  const closed = once(
    socket.on('error', () => {}),
    'close',
  )
  await emulator.close()
  await closed
  t.pass('the connection is gone')
})

t.test('draining ends at once when nothing is under way', async (t) => {
  const { emulator } = await emulate(t)
  await emulator.connections.listen()
  await emulator.drain(60_000)
  t.pass('there was nothing to wait for')
})
