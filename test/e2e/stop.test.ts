import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import t from 'tap'
import { launch, type Started, start } from '../support/command.js'

t.setTimeout(120_000)

/** A request of which the server has seen the head, and not all of the body. */
async function beginRequest(
  { port, token }: Started,
  body: string,
): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect({ port, host: '127.0.0.1' })
  let answer = ''
  socket.setEncoding('utf8').on('data', (text) => {
    answer += text
  })
  socket.write(
    `POST /api/v2/tokens HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${token}\r\nExpect: 100-continue\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
  )
  // The server asks for the body once it has the head.
  await once(socket, 'data')
  answer = ''
  return { socket, answer: once(socket, 'close').then(() => answer) }
}

/** Resolves when the server takes no connections any more. */
async function untilClosed({ port }: Started): Promise<void> {
  for (;;) {
    const socket = connect({ port, host: '127.0.0.1' })
    try {
      await once(socket, 'connect')
    } catch {
      return
    }
    socket.destroy()
  }
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  t.test(`${signal} ends start with code 0`, async (t) => {
    const { call, stop } = await start(t)
    t.match(await call('GET', '/api/v2/tokens'), { status: 200 })
    t.match(await stop(signal), { code: 0, signal: null })
  })
}

for (const [signal, code] of [
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const) {
  t.test(`${signal} ends a command that does not serve as a shell tells it, also as process 1`, async (t) => {
    const silent = createServer().listen(0, '127.0.0.1')
    t.teardown(() => silent.close())
    await once(silent, 'listening')
    const { port } = silent.address() as AddressInfo
    const { child, ended } = launch(t, ['wait', '--port', String(port)])
    const [socket] = await once(silent, 'connection')
    child.kill(signal)
    t.match(await ended, { code, signal: null })
    socket.destroy()
  })
}

t.test('a signal while it starts ends it with code 0 too, once it has started', async (t) => {
  const { child, until, ended } = launch(t, ['--port', '0', '--log-level', 'trace'])
  await until('stderr', 'Server listening')
  child.kill('SIGTERM')
  t.match(await ended, { code: 0, signal: null })
})

t.test('a running request gets its answer, and is told that the connection ends', async (t) => {
  const server = await start(t)
  const body = '{"role": "reader", "name": "last"}'
  const { socket, answer } = await beginRequest(server, body)
  server.child.kill('SIGTERM')
  await untilClosed(server)
  socket.write(body)
  const text = await answer
  t.match(text, /^HTTP\/1\.1 201 Created\r\n/)
  t.match(text, /\r\nconnection: close\r\n/i)
  t.match(text, '"name":"last"')
  t.match(await server.ended, { code: 0 })
})

t.test(
  'connections without a request in progress are closed at once while another request is still running',
  async (t) => {
    const server = await start(t)
    const body = '{"role": "reader"}'
    const running = await beginRequest(server, body)
    const idle: Promise<unknown>[] = []
    for (const sent of ['', 'GET /api/v2/tok', 'GET /api/v2/tokens HTTP/1.1\r\nHost: local']) {
      const socket = connect({ port: server.port, host: '127.0.0.1' }).on('error', () => {})
      await once(socket, 'connect')
      socket.write(sent)
      idle.push(once(socket, 'close'))
    }
    // A response proves that the server has accepted the connections before this one.
    t.match(await server.call('GET', '/api/v2/tokens'), { status: 200 })
    server.child.kill('SIGTERM')
    await Promise.all(idle)
    running.socket.write(body)
    t.match(await running.answer, /^HTTP\/1\.1 201 Created\r\n/)
    t.match(await server.ended, { code: 0 })
  },
)

t.test('a stopping server does not wait for requests that a fault holds up', async (t) => {
  const server = await start(t)
  for (const fault of [{ delay: 60_000 }, { connection: 'hang' }, { connection: 'drip' }]) {
    await fetch(`${server.control}/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...fault, times: 1 }),
    })
  }
  const held = Promise.allSettled([1, 2, 3].map(() => server.call('GET', '/api/v2/tokens')))
  for (let fired = 0; fired < 3; ) {
    const { items } = (await (await fetch(`${server.control}/faults`)).json()) as { items: { fired: number }[] }
    fired = items.reduce((sum, fault) => sum + fault.fired, 0)
  }
  const before = performance.now()
  server.child.kill('SIGTERM')
  t.match(await server.ended, { code: 0 })
  t.ok(performance.now() - before < 4000, 'in less time than it would give to a handler')
  t.strictSame(
    (await held).map(({ status }) => status),
    ['rejected', 'rejected', 'rejected'],
  )
})

t.test('who listens to the request log does not keep it from ending', async (t) => {
  const server = await start(t)
  const stream = await fetch(`${server.control}/requests/stream`)
  t.match(
    { status: stream.status, type: stream.headers.get('content-type') },
    { status: 200, type: /^text\/event-stream/ },
  )
  const before = performance.now()
  t.match(await server.stop(), { code: 0 })
  t.ok(performance.now() - before < 4000)
})

t.test('a request that never ends is given five seconds', async (t) => {
  const server = await start(t)
  const { answer } = await beginRequest(server, '{"role": "reader"}')
  const before = performance.now()
  t.match(await server.stop(), { code: 0 })
  t.ok(performance.now() - before > 4900)
  t.equal(await answer, '')
})

for (const [signal, code] of [
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const) {
  t.test(`a second signal, ${signal}, ends it at once with code ${code}`, async (t) => {
    const server = await start(t)
    await beginRequest(server, '{"role": "reader"}')
    server.child.kill('SIGTERM')
    await untilClosed(server)
    const before = performance.now()
    t.match(await server.stop(signal), { code, signal: null })
    t.ok(performance.now() - before < 4000)
  })
}
