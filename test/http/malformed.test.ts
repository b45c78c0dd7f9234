import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { emulate } from '../support/emulate.js'
import { INVALID_ACCESS_TOKEN, invalidRequest, NOT_FOUND } from '../support/refusals.js'
import { idOf, keyOf, OWNER, pinned, READER, seedOf } from '../support/seeds.js'
import { assertTellsNothing } from '../support/tells-nothing.js'

const KEY = keyOf(10)
const seed = seedOf({
  members: [OWNER, READER],
  tokens: [pinned(10, { role: 'admin' }), pinned(11, { role: 'reader' })],
})
const HEADERS = `Host: localhost\r\nAuthorization: ${KEY}\r\n`
const NO_HTTP = { status: 400, body: invalidRequest('the request is not valid HTTP') }

async function listen(t: Test) {
  const log: string[] = []
  const logger = { level: 'error', stream: { write: (line: string) => log.push(line) } }
  const { emulator, call } = await emulate(t, { seed, logger })
  const port = Number(new URL(await emulator.app.listen({ port: 0, host: '127.0.0.1' })).port)

  async function open(): Promise<Socket> {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    return socket
  }

  return {
    emulator,
    call,
    log,
    open,
    /** Everything that comes back before the server hangs up. */
    exchange: async (request: string | Buffer) => {
      const socket = await open()
      socket.write(request)
      const all = await text(socket)
      assertTellsNothing(all)
      return answersOf(all)
    },
  }
}

/** The answers on a connection, one after the other. */
function answersOf(all: string) {
  const answers = []
  for (let rest = all; rest !== ''; ) {
    const head = rest.slice(0, rest.indexOf('\r\n\r\n') + 4)
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0)
    const body = rest.slice(head.length, head.length + length)
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1])
    answers.push({ status, head, body: body === '' ? undefined : JSON.parse(body) })
    rest = rest.slice(head.length + length)
  }
  return answers
}

const statusAndBody = ({ status, body }: { status: number; body: unknown }) => ({ status, body })

t.test('what is not HTTP is answered 400 in the shape of the API, and the connection ends', async (t) => {
  const requests: readonly [string, string | Buffer][] = [
    ['no HTTP at all', 'nonsense\r\n\r\n'],
    ['zero bytes', Buffer.alloc(64)],
    ['another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['an unknown version', `GET /api/v2/tokens HTTP/3.7\r\n${HEADERS}\r\n`],
    ['an unknown method', `FETCH /api/v2/tokens HTTP/1.1\r\n${HEADERS}\r\n`],
    ['a method in lower case', `get /api/v2/tokens HTTP/1.1\r\n${HEADERS}\r\n`],
    ['a URL with bytes that are no ASCII', Buffer.from(`GET /api/v2/tokens/\xff HTTP/1.1\r\n${HEADERS}\r\n`, 'latin1')],
    ['a URL with a space', `GET /api/v2/tokens /x HTTP/1.1\r\n${HEADERS}\r\n`],
    ['a header with a space in its name', `GET /api/v2/tokens HTTP/1.1\r\n${HEADERS}X Y: z\r\n\r\n`],
    ['a header with a NUL character', `GET /api/v2/tokens HTTP/1.1\r\n${HEADERS}X: a\0b\r\n\r\n`],
    ['a header without a name', `GET /api/v2/tokens HTTP/1.1\r\n${HEADERS}: c\r\n\r\n`],
    ['a length that is no number', `POST /api/v2/tokens HTTP/1.1\r\n${HEADERS}Content-Length: ten\r\n\r\n`],
    ['a negative length', `POST /api/v2/tokens HTTP/1.1\r\n${HEADERS}Content-Length: -1\r\n\r\n`],
    ['two lengths', `POST /api/v2/tokens HTTP/1.1\r\n${HEADERS}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} `],
    [
      'a length and chunks',
      `POST /api/v2/tokens HTTP/1.1\r\n${HEADERS}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['a chunk of no length', `POST /api/v2/tokens HTTP/1.1\r\n${HEADERS}Transfer-Encoding: chunked\r\n\r\nzz\r\n`],
  ]
  for (const [title, request] of requests) {
    await t.test(title, async (t) => {
      const { exchange } = await listen(t)
      const [answer, ...others] = await exchange(request)
      t.strictSame(answer && statusAndBody(answer), NO_HTTP)
      t.match(answer?.head, /^HTTP\/1\.1 400 Bad Request\r\n/)
      t.match(answer?.head, /^content-type: application\/json/im)
      t.match(answer?.head, /^connection: close/im)
      t.strictSame(others, [])
    })
  }

  await t.test('the server goes on after requests that are not HTTP', async (t) => {
    const { exchange, call } = await listen(t)
    for (const [, request] of requests) await exchange(request)
    t.hasStrict(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 2 } })
  })
})

t.test('headers that are too large are a 431 in the shape of the API', async (t) => {
  const large = { status: 431, body: invalidRequest('the headers are too large') }
  for (const [title, request] of [
    ['one header', `GET /api/v2/tokens HTTP/1.1\r\n${HEADERS}X: ${'x'.repeat(20_000)}\r\n\r\n`],
    ['many headers', `GET /api/v2/tokens HTTP/1.1\r\n${HEADERS}${'X-A: some text\r\n'.repeat(2_000)}\r\n`],
    ['a key', `GET /api/v2/tokens HTTP/1.1\r\nHost: x\r\nAuthorization: api-${'0'.repeat(20_000)}\r\n\r\n`],
    ['a URL with an over-long id', `GET /api/v2/tokens/${'a'.repeat(100_000)} HTTP/1.1\r\n${HEADERS}\r\n`],
  ] as const) {
    await t.test(title, async (t) => {
      const { exchange } = await listen(t)
      const [answer, ...others] = await exchange(request)
      t.strictSame(answer && statusAndBody(answer), large)
      t.match(answer?.head, /^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/)
      t.strictSame(others, [])
    })
  }

  await t.test('a very long id is a 404 and not a 431', async (t) => {
    const { exchange } = await listen(t)
    const [answer] = await exchange(
      `GET /api/v2/tokens/${'a'.repeat(10_000)} HTTP/1.1\r\n${HEADERS}Connection: close\r\n\r\n`,
    )
    t.strictSame(answer && statusAndBody(answer), { status: 404, body: NOT_FOUND })
  })
})

t.test('a request without Host is a 400 in the shape of the API, unless it is of HTTP 1.0', async (t) => {
  const { exchange } = await listen(t)
  const [answer] = await exchange(`GET /api/v2/tokens HTTP/1.1\r\nAuthorization: ${KEY}\r\nConnection: close\r\n\r\n`)
  t.strictSame(answer && statusAndBody(answer), { status: 400, body: invalidRequest('the request has no Host header') })
  const [old] = await exchange(`GET /api/v2/tokens HTTP/1.0\r\nAuthorization: ${KEY}\r\n\r\n`)
  t.hasStrict(old, { status: 200, body: { totalCount: 2 } })
})

t.test('a body is sent on when the client waits for a 100, and expectations nobody knows are ignored', async (t) => {
  const { exchange } = await listen(t)
  const create = (expect: string) =>
    exchange(
      `POST /api/v2/tokens HTTP/1.1\r\n${HEADERS}Expect: ${expect}\r\nConnection: close\r\n` +
        'Content-Type: application/json\r\nContent-Length: 17\r\n\r\n{"role":"reader"}',
    )
  t.hasStrict(await create('100-continue'), [{ status: 100 }, { status: 201, body: { role: 'reader' } }])
  t.hasStrict(await create('a-miracle'), [{ status: 201, body: { role: 'reader' } }])
})

t.test('white space around a key in its header is not part of it', async (t) => {
  const { exchange } = await listen(t)
  const [answer] = await exchange(
    `GET /api/v2/tokens HTTP/1.1\r\nHost: x\r\nAuthorization: \t ${KEY}  \r\nConnection: close\r\n\r\n`,
  )
  t.hasStrict(answer, { status: 200, body: { totalCount: 2 } })
})

t.test('requests sent without waiting are answered in order', async (t) => {
  await t.test('pipelined requests with different keys each get the response to their own key', async (t) => {
    const { exchange } = await listen(t)
    const get = (path: string, key: string, more = '') =>
      `GET ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\n${more}\r\n`
    const answers = await exchange(
      get('/api/v2/tokens/a', KEY) +
        get('/api/v2/tokens?limit=x', KEY) +
        get(`/api/v2/tokens/${idOf(11)}`, keyOf(11)) +
        get('/api/v2/tokens', keyOf(99)) +
        get('/nowhere', KEY, 'Connection: close\r\n'),
    )
    t.hasStrict(answers, [
      { status: 404, body: NOT_FOUND },
      { status: 400, body: { code: 'invalid_request' } },
      { status: 200, body: { _id: idOf(11) } },
      { status: 401, body: INVALID_ACCESS_TOKEN },
      { status: 404, body: { code: 'not_found', message: 'there is no GET /nowhere: the API is under /api/v2' } },
    ])
  })

  await t.test('a pipelined request sees what the requests before it did', async (t) => {
    const { exchange } = await listen(t)
    const url = `/api/v2/tokens/${idOf(11)}`
    const answers = await exchange(
      `GET ${url} HTTP/1.1\r\n${HEADERS}\r\nDELETE ${url} HTTP/1.1\r\n${HEADERS}\r\n` +
        `GET ${url} HTTP/1.1\r\n${HEADERS}Connection: close\r\n\r\n`,
    )
    t.strictSame(
      answers.map(({ status }) => status),
      [200, 204, 404],
    )
  })
})

t.test('a body that cannot be read ends the connection, so that what follows is not taken for a request', async (t) => {
  const { exchange } = await listen(t)
  const body = 'x'.repeat(2_000_000)
  const answers = await exchange(
    `POST /api/v2/tokens HTTP/1.1\r\n${HEADERS}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
  )
  t.hasStrict(answers, [{ status: 413, body: { code: 'payload_too_large' } }])
  t.match(answers[0]?.head, /^connection: close/im)
})

t.test('a client that goes away in the middle of its request leaves nothing behind', async (t) => {
  const start = `POST /api/v2/tokens HTTP/1.1\r\n${HEADERS}Content-Type: application/json\r\nContent-Length: 17\r\n\r\n{"ro`

  for (const [title, leave] of [
    ['by closing', (socket: Socket) => socket.destroy()],
    ['by resetting', (socket: Socket) => socket.resetAndDestroy()],
  ] as const) {
    await t.test(title, async (t) => {
      const { emulator, call, log, open } = await listen(t)
      const accepted = once(emulator.app.server, 'connection')
      const requested = once(emulator.app.server, 'request')
      const socket = await open()
      const [peer] = (await accepted) as [Socket]
      socket.write(start)
      await requested
      const closed = new Promise((resolve) => peer.once('close', resolve))
      leave(socket)
      await closed
      t.hasStrict(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 2 } })
      t.strictSame(log, [])
    })
  }

  await t.test('a client that closes only its sending side in the middle of a request gets a 400', async (t) => {
    const { call, log, open } = await listen(t)
    const socket = await open()
    socket.end(start)
    const [answer] = answersOf(await text(socket))
    t.strictSame(answer && statusAndBody(answer), NO_HTTP)
    t.hasStrict(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 2 } })
    t.strictSame(log, [])
  })
})

t.test('a failure of the parser that says nothing more is a 400, a request that takes too long a 408', async (t) => {
  for (const [code, status, message] of [
    [undefined, 400, 'the request is not valid HTTP'],
    ['ERR_HTTP_REQUEST_TIMEOUT', 408, 'the request took too long to arrive'],
  ] as const) {
    const { emulator, open } = await listen(t)
    const accepted = once(emulator.app.server, 'connection')
    const socket = await open()
    const [peer] = await accepted
    // Node's own timeout would take a minute.
    emulator.app.server.emit('clientError', Object.assign(new Error('failed'), { code }), peer)
    const [answer] = answersOf(await text(socket))
    t.strictSame(answer && statusAndBody(answer), { status, body: invalidRequest(message) })
  }
})

t.test('nothing more is written to a connection that the server has ended', async (t) => {
  const { emulator, open } = await listen(t)
  const accepted = once(emulator.app.server, 'connection')
  const socket = await open()
  const [peer] = await accepted
  peer.end('the last words')
  emulator.app.server.emit('clientError', new Error('failed'), peer)
  t.equal(await text(socket), 'the last words')
  t.equal(peer.destroyed, true)
})
