import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { emulate } from '../support/emulate.js'

t.test('the server refuses a request whose key is reset while its body is still on the way', async (t) => {
  const { call, emulator, token } = await emulate(t)
  const { port } = await emulator.connections.listen()
  const { body: admin } = await call('POST', '/api/v2/tokens', { body: { role: 'admin' } })
  const body = JSON.stringify({ role: 'admin', serviceToken: true })

  const socket = connect(port, '127.0.0.1')
  socket.write(
    `POST /api/v2/tokens HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${admin.token}\r\nConnection: close\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`,
  )
  // The server has read the headers once it asks for the body.
  await new Promise((resolve) => socket.once('data', resolve))
  await call('POST', `/api/v2/tokens/${admin._id}/reset`)
  socket.end(body)

  t.match(await text(socket), /^HTTP\/1\.1 401[\s\S]*"Invalid access token"/)
  t.match(await call('GET', '/api/v2/tokens?showAll=true', { key: token }), { status: 200, body: { totalCount: 2 } })
})

t.test('the server refuses a request whose key is reset while a fault holds it up', async (t) => {
  const { call, emulator } = await emulate(t)
  const { body: reader } = await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  emulator.controlService.faults.add(undefined, { match: { operationId: 'getToken' }, delay: 50 })

  const held = call('GET', `/api/v2/tokens/${reader._id}`, { key: reader.token })
  await call('POST', `/api/v2/tokens/${reader._id}/reset`)

  t.match(await held, { status: 401, body: { code: 'unauthorized', message: 'Invalid access token' } })
})
