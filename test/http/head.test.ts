import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { accessTokensDocument } from '../../src/generated/access-tokens-document.js'
import { controlDocument } from '../../src/generated/control-document.js'
import { type ApiDocument, operationsOf } from '../../src/http/contract.js'
import { MAX_STREAMS } from '../../src/http/control/routes/stream.js'
import { builtCommand } from '../support/built.js'
import { emulate } from '../support/emulate.js'
import { exchange } from '../support/exchange.js'
import { idOf, keyOf, OWNER, pinned, seedOf } from '../support/seeds.js'

// The build copies Swagger UI to the place where it is served from.
builtCommand()

const ACCOUNT = idOf(5)
const seed = seedOf({
  _id: ACCOUNT,
  members: [OWNER],
  roles: [{ key: 'keepers', name: 'Keepers', policy: [] }],
  tokens: [pinned(10, { role: 'admin' }), pinned(11, { role: 'reader' })],
})
const TARGET = `/api/v2/tokens/${idOf(11)}`

/** An emulator that listens, and what comes back over a connection of its own for each request. */
async function listening(t: Test) {
  const emulation = await emulate(t, { seed, tls: true })
  const { port } = await emulation.emulator.listen({ host: '127.0.0.1' })
  const url = `http://127.0.0.1:${port}`

  async function send(method: string, path: string, key = emulation.token) {
    const { answer } = await exchange(`${url}${path}`, method, key).ended
    const [head = '', body] = answer.split('\r\n\r\n')
    const [, ...lines] = head.split('\r\n')
    const headers = Object.fromEntries(lines.map((line) => line.toLowerCase().split(': ', 2)))
    return { status: Number(head.split(' ')[1]), headers, body }
  }
  return { ...emulation, url, send }
}

/** The path of every operation that reads and ends, filled in from the seed. */
const paths = [accessTokensDocument, controlDocument]
  .flatMap((document) => operationsOf(document as unknown as ApiDocument))
  .filter(({ method, path }) => method === 'GET' && !path.endsWith('/stream'))
  .map(({ path }) =>
    path
      .replace('/members/{id}', `/members/${OWNER._id}`)
      .replace('{id}', idOf(11))
      .replace('{customRoleKey}', 'keepers')
      .replace('{accountId}', ACCOUNT),
  )
const pages = [
  '/_emulator',
  '/_emulator/',
  '/_emulator/inspector/app.js',
  '/_emulator/docs',
  '/_emulator/docs/swagger-ui.css',
]

for (const path of [...paths, '/api/v2/', ...pages]) {
  t.test(`HEAD ${path} has the status and headers of GET, and no body`, async (t) => {
    const { send } = await listening(t)
    // Its use of the token changes the next response.
    await send('GET', path)
    const get = await send('GET', path)
    const head = await send('HEAD', path)
    t.ok([200, 301].includes(get.status), `GET is a ${get.status}`)
    t.match(get.headers, { 'content-length': /^\d+$/ })
    // The control API sends the real time.
    const dated = (headers: object) => ({ ...headers, date: undefined })
    t.strictSame(
      { ...head, headers: dated(head.headers) },
      { status: get.status, headers: dated(get.headers), body: '' },
    )
  })
}

t.test('a refused HEAD has the status and headers of a refused GET, and no body', async (t) => {
  const { send } = await listening(t)
  for (const [path, key, status] of [
    ['/api/v2/account', keyOf(99), 401],
    [TARGET, 'Homebrew', 401],
    [`/api/v2/tokens/${idOf(99)}`, keyOf(10), 404],
    ['/api/v2/nowhere', keyOf(10), 404],
    ['/nowhere', keyOf(10), 404],
    ['/api/v2/%zz', keyOf(10), 400],
    [`${TARGET}/reset`, keyOf(10), 405],
    ['/_emulator/reset', keyOf(10), 405],
    [`/_emulator/accounts/${idOf(99)}/state`, keyOf(10), 404],
    [`/_emulator/accounts/${idOf(99)}/requests/stream`, keyOf(10), 404],
    ['/_emulator/inspector/nothing.js', keyOf(10), 404],
    ['/_emulator/nowhere', keyOf(10), 404],
  ] as const) {
    const get = await send('GET', path, key)
    const head = await send('HEAD', path, key)
    t.match(get, { status, body: /^\{"code":/ }, path)
    // A 404 for a route names the method, which has another length.
    const { body = '' } = get
    const isNamed = /GET .* is not emulated|no route GET|there is no GET/.test(body)
    const names = isNamed ? { 'content-length': String(body.length + 1) } : {}
    t.strictSame(
      { ...head, headers: { ...head.headers, date: undefined } },
      { status, headers: { ...get.headers, ...names, date: undefined }, body: '' },
      path,
    )
  }
})

t.test('the request log has a HEAD request under the operation of GET, with its own method', async (t) => {
  const { send, control } = await listening(t)
  await send('HEAD', TARGET)
  await send('HEAD', '/api/v2/openapi.json')
  await send('HEAD', '/api/v2/nowhere')
  t.match(await control('GET', '/requests?method=HEAD'), {
    status: 200,
    body: {
      totalCount: 3,
      items: [
        { operationId: null, method: 'HEAD', path: '/api/v2/nowhere', status: 404 },
        { operationId: 'getOpenapiSpec', method: 'HEAD', path: '/api/v2/openapi.json', status: 200 },
        { operationId: 'getToken', method: 'HEAD', path: TARGET, status: 200 },
      ],
    },
  })
  t.match(await control('GET', '/requests/count?method=GET'), { status: 200, body: { count: 0 } })
})

t.test('a fault for an operation meets HEAD too, a fault for the method GET does not', async (t) => {
  for (const [match, head, get] of [
    [{ operationId: 'getToken' }, 418, 418],
    [{ method: 'GET' }, 200, 418],
    [{ method: 'HEAD' }, 418, 200],
    [{ operationId: 'getToken', method: 'HEAD' }, 418, 200],
  ] as const) {
    const { send, control } = await listening(t)
    await control('POST', '/faults', { body: { match, respond: { status: 418, body: { tea: true } } } })
    t.match(await send('HEAD', TARGET), { status: head, body: '' }, JSON.stringify(match))
    t.match(await send('GET', TARGET), { status: get, body: get === 418 ? '{"tea":true}' : /^\{"_id":/ })
  }
})

t.test('a fault that responds 204 to HEAD sends no Content-Length', async (t) => {
  const { send, control } = await listening(t)
  await control('POST', '/faults', { body: { respond: { status: 204 } } })
  t.match(await send('HEAD', TARGET), { status: 204, headers: { 'content-length': undefined }, body: '' })
})

t.test('HEAD of an event stream ends after its headers, and the connection can be used again', async (t) => {
  const { url } = await listening(t)
  const { port, host } = new URL(url)
  for (const path of ['/_emulator/requests/stream', `/_emulator/accounts/${ACCOUNT}/requests/stream`]) {
    const socket = connect(Number(port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write(`HEAD ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
    socket.write(`GET /_emulator/health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
    t.match(
      await text(socket),
      /^HTTP\/1\.1 200 OK\r\n(?:\S+: .+\r\n)*content-type: text\/event-stream\r\n(?:\S+: .+\r\n)*\r\nHTTP\/1\.1 200 OK\r\n.*\{"status":"ok"/s,
    )
  }
})

t.test('HEAD requests of an event stream leave no stream open', async (t) => {
  const { url, send } = await listening(t)
  for (let i = 0; i <= MAX_STREAMS; i++) {
    t.match(await send('HEAD', '/_emulator/requests/stream'), { status: 200, body: '' })
  }
  const response = await fetch(`${url}/_emulator/requests/stream`)
  t.equal(response.status, 200)
  await response.body?.cancel()
})

t.test('the in-process fetch sends HEAD, and its response has no body', async (t) => {
  const { emulator, token } = await emulate(t, { seed })
  for (const [path, status, type] of [
    [TARGET, 200, 'application/json'],
    ['/api/v2/nowhere', 404, 'application/json'],
    ['/_emulator/requests/stream', 200, 'text/event-stream'],
  ] as const) {
    const response = await emulator.fetch(path, { method: 'HEAD', headers: { authorization: token } })
    t.strictSame({ status: response.status, body: response.body }, { status, body: null }, path)
    t.match(response.headers.get('content-type'), type)
  }
})
