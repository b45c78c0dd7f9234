import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { assembleEmulator, type EmulatorOptions } from '../../../src/emulator.js'
import { builtCommand } from '../../support/built.js'
import { emulate } from '../../support/emulate.js'
import { invalidRequest } from '../../support/refusals.js'

// The build copies Swagger UI to the place where it is served from.
builtCommand()

/** A call that would do something, with these headers; and whether it did. */
function actor({ control }: Awaited<ReturnType<typeof emulate>>) {
  return async (headers: Record<string, string>) => {
    const before = (await control('GET', '/state', authorized(headers))).body
    const { status, body } = await control('POST', '/clock/advance', { body: { by: 1 }, headers })
    const after = (await control('GET', '/state', authorized(headers))).body
    return { status, body, done: JSON.stringify(before) !== JSON.stringify(after) }
  }
}

/** What a look at the state needs, whatever the headers under test are. */
function authorized({ authorization }: Record<string, string>) {
  return { headers: { authorization: SECRET, ...(authorization === SECRET && { authorization }) } }
}

const SECRET = 'Bearer s3cret'

const ALLOWED = [
  'localhost',
  'localhost:5383',
  'LOCALHOST',
  'localhost.',
  '127.0.0.1:5383',
  '127.8.9.10',
  '192.168.1.20:80',
  '[::1]:5383',
  '[fe80::1]',
  'emulator',
  'ld_tokens-1:5383',
  'api.localhost:80',
  'host.docker.internal:5383',
  'emulator.tests.svc',
  'emulator.tests.svc.cluster.local:5383',
  'given.example.com',
  'Given.Example.com:443',
  'a.below.example.org',
  'A.B.below.example.org.:80',
]

const REFUSED = [
  'example.com',
  'example.com:5383',
  'evil.localhost.example.com',
  'localhost.example.com',
  '127.0.0.1.example.com',
  'internal.example.com',
  'notgiven.example.com',
  'below.example.org',
  'notbelow.example.org',
  'svc.example.com',
  'svc.cluster.local.example.com',
  'cluster.local',
  'given.example.com.evil.org',
  '[::1].example.com',
  '[nonsense]',
  '[1:2]',
  'localhost:5383:80',
  'localhost:x',
  'user@localhost',
  'localhost/path',
  'local host',
]

t.test('the control API lets in hosts that no page from elsewhere can have as its name', async (t) => {
  const act = actor(await emulate(t, { allowHosts: ['given.example.com:5383', '*.below.example.org'] }))
  for (const host of ALLOWED) t.match(await act({ host }), { status: 200, done: true }, host)
})

t.test('the control API refuses other hosts, and nothing is done', async (t) => {
  const act = actor(await emulate(t, { allowHosts: ['given.example.com', '*.below.example.org'] }))
  for (const host of REFUSED) {
    t.match(
      await act({ host }),
      {
        status: 403,
        body: { code: 'forbidden', message: `the host ${JSON.stringify(host)} is not let in, see --allow-host` },
        done: false,
      },
      host,
    )
  }
})

t.test('a probe is answered whatever its Host and Origin are, over HTTP/1.0 without a Host too', async (t) => {
  const { emulator } = await emulate(t, { controlToken: 's3cret' })
  const { port } = new URL(await emulator.app.listen({ port: 0, host: '127.0.0.1' }))
  for (const path of ['/_emulator/health', '/_emulator/ready']) {
    for (const headers of ['', 'Host: example.com\r\n', 'Host: a b\r\nOrigin: null\r\n']) {
      const socket = connect(Number(port), '127.0.0.1')
      socket.end(`GET ${path} HTTP/1.0\r\n${headers}\r\n`)
      const answer = Buffer.concat(await socket.toArray()).toString()
      t.match(answer, /^HTTP\/1\.1 200 OK\r\n.*"status":"ok"/s, `${path} ${headers}`)
    }
  }
})

t.test('the control API refuses a request that names no host', async (t) => {
  const { emulator } = await emulate(t)
  const { port } = new URL(await emulator.app.listen({ port: 0, host: '127.0.0.1' }))
  const socket = connect(Number(port), '127.0.0.1')
  socket.end('POST /_emulator/reset HTTP/1.0\r\n\r\n')
  const answer = Buffer.concat(await socket.toArray()).toString()
  t.match(answer, /^HTTP\/1\.1 403 Forbidden\r\n.*the host nothing is not let in/s)
})

t.test('the control API refuses names to let in that are no names', async (t) => {
  for (const host of ['', 'http://example.com', 'a b', '*', '*.', '*.*.com', 'a.*', '*example.com']) {
    await t.rejects(assembleEmulator({ allowHosts: [host] }), {
      code: 'invalid_request',
      message: `an allowed host must be the name of a host or "*." and one, got ${JSON.stringify(host)}`,
    })
  }
})

t.test('the control API lets in pages of its own, and refuses those from elsewhere, and nothing is done', async (t) => {
  const act = actor(await emulate(t, { allowHosts: ['proxy.example.com', '*.below.example.org'] }))
  const table = [
    ['localhost:5383', 'http://localhost:5383', true],
    ['LOCALHOST:5383', 'http://localhost:5383', true],
    ['localhost', 'http://localhost', true],
    ['localhost:80', 'http://localhost', true],
    ['localhost', 'https://localhost', true],
    ['localhost:443', 'https://localhost', true],
    ['[::1]:5383', 'http://[::1]:5383', true],
    ['localhost:5383', 'null', false],
    ['localhost:5383', '', false],
    ['localhost:5383', 'http://localhost:3000', true],
    ['localhost:5383', 'http://localhost', true],
    ['localhost:5383', 'http://127.0.0.1:5383', true],
    ['emulator:5383', 'http://127.8.9.10', true],
    ['emulator:5383', 'https://[::1]:8443', true],
    ['emulator:5383', 'http://app.localhost:8080', true],
    ['emulator:5383', 'https://proxy.example.com', true],
    ['emulator:5383', 'https://a.below.example.org:8443', true],
    ['emulator', 'http://emulator', true],
    ['192.168.1.20:80', 'http://192.168.1.20', true],
    ['localhost:5383', 'http://192.168.1.20', false],
    ['localhost:5383', 'http://[fe80::1]', false],
    ['localhost:5383', 'http://emulator:5383', false],
    ['localhost:5383', 'http://127.example.com', false],
    ['localhost:5383', 'http://localhost.example.com', false],
    ['localhost:5383', 'http://example.com:5383', false],
    ['localhost:5383', 'http://localhost:5383/', false],
    ['localhost:5383', 'http://localhost:5383 http://example.com', false],
    ['localhost:5383', 'http://example.com http://localhost:5383', false],
    ['localhost:5383', 'http://user@localhost:5383x', false],
    ['localhost:5383', 'chrome-extension://localhost:5383', false],
    ['localhost:99999', 'http://localhost:99999', false],
    ['emulator:99999', 'http://emulator', false],
  ] as const
  for (const [host, origin, allowed] of table) {
    const answer = await act({ host, origin })
    t.match(answer, { status: allowed ? 200 : 403, done: allowed }, `${origin} at ${host}`)
    if (!allowed) t.match(answer.body, { code: 'forbidden', message: /^pages of the origin .* are not let in$/ })
  }
})

t.test('the control API refuses bodies that a page could send without being asked, and nothing is done', async (t) => {
  const { control } = await emulate(t)
  const { body: before } = await control('GET', '/state')
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    const headers = { 'content-type': type }
    t.match(await control('POST', '/clock/advance', { body: '{"by":1}', headers }), { status: 415 }, type)
  }
  t.strictSame((await control('GET', '/state')).body, before)
})

t.test('the control API asks for the control token when there is one, and does nothing without it', async (t) => {
  const act = actor(await emulate(t, { controlToken: 's3cret' }))
  for (const authorization of [SECRET, 'bearer s3cret', 'BEARER   s3cret']) {
    t.match(await act({ authorization }), { status: 200, done: true }, authorization)
  }
  for (const authorization of [
    '',
    's3cret',
    'Bearer',
    'Bearer s3cre',
    'Bearer s3cret2',
    'Bearer S3CRET',
    'Basic s3cret',
  ]) {
    t.match(
      await act({ authorization }),
      {
        status: 401,
        body: { code: 'unauthorized', message: 'send the control token as "Authorization: Bearer …"' },
        done: false,
      },
      authorization,
    )
  }
})

t.test('the control API says how to authorize', async (t) => {
  const { control, token } = await emulate(t, { controlToken: 's3cret' })
  t.match(await control('GET', '/accounts'), { status: 401, headers: { 'www-authenticate': 'Bearer' } })
  t.match(await control('GET', '/accounts', { key: token }), { status: 401 }, 'a key of the API is none')
  t.match(await control('GET', '/nothing'), { status: 401 }, 'whether there is such a path or not')
})

t.test('the control token is no key of the API', async (t) => {
  const { call } = await emulate(t, { controlToken: 's3cret' })
  t.match(await call('GET', '/api/v2/tokens', { key: SECRET }), { status: 401 })
  t.match(await call('GET', '/api/v2/tokens'), { status: 200 })
})

t.test('the control API refuses an empty control token', async (t) => {
  await t.rejects(assembleEmulator({ controlToken: '' }), invalidRequest('the control token must not be empty'))
})

t.test('pages and documents need no control token, but a host and an origin that are let in', async (t) => {
  const { emulator } = await emulate(t, { controlToken: 's3cret' })
  for (const url of ['/openapi.json', '/', '/docs', '/docs/initializer.js']) {
    const get = (headers: Record<string, string>) => emulator.app.inject({ url: `/_emulator${url}`, headers })
    t.match(await get({}), { statusCode: 200 }, url)
    t.match(await get({ host: 'example.com' }), { statusCode: 403 }, url)
    t.match(await get({ origin: 'null' }), { statusCode: 403 }, url)
  }
})

t.test('the control API says nothing to pages from elsewhere about what they may do', async (t) => {
  const { emulator } = await emulate(t)
  const headers = { host: 'localhost', origin: 'http://example.com', 'access-control-request-method': 'PUT' }
  for (const method of ['OPTIONS', 'GET'] as const) {
    const answer = await emulator.app.inject({ method, url: '/_emulator/clock', headers })
    t.equal(answer.statusCode, 403)
    t.notOk(Object.keys(answer.headers).some((name) => name.startsWith('access-control')))
  }
})

t.test('the emulated API can be reached under any name and by any page', async (t) => {
  const { call } = await emulate(t, { controlToken: 's3cret' })
  const headers = { host: 'app.launchdarkly.com', origin: 'http://example.com' }
  t.match(await call('GET', '/api/v2/tokens', { headers }), { status: 200 })
})

t.test('the control API refuses whatever is wrong in one way or another, and nothing is done', async (t) => {
  const act = actor(await emulate(t, { controlToken: 's3cret' }))
  const hosts = [
    ['localhost', 200],
    ['example.com', 403],
  ] as const
  const origins = [
    [undefined, 200],
    ['http://localhost', 200],
    ['http://example.com', 403],
    ['null', 403],
  ] as const
  const tokens = [
    [SECRET, 200],
    ['Bearer wrong', 401],
    [undefined, 401],
  ] as const
  const types = [
    ['application/json', 200],
    ['text/plain', 415],
  ] as const
  for (const [host, byHost] of hosts) {
    for (const [origin, byOrigin] of origins) {
      for (const [authorization, byToken] of tokens) {
        for (const [type, byType] of types) {
          const answer = await act({
            host,
            ...(origin && { origin }),
            ...(authorization && { authorization }),
            'content-type': type,
          })
          const status = [byHost, byOrigin, byToken, byType].find((each) => each !== 200) ?? 200
          t.match(answer, { status, done: status === 200 }, `${host}, ${origin}, ${authorization}, ${type}`)
        }
      }
    }
  }
})

/** Asks over a socket, where connections of that kind arrive. */
function ask(target: { host: string; port: string } | { socketPath: string }, headers: Record<string, string> = {}) {
  return new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
    const options = { ...target, path: '/_emulator/accounts', headers: { host: 'localhost', ...headers } }
    request(options, async (response) => {
      const chunks = await response.toArray()
      resolve({ status: response.statusCode, body: JSON.parse(Buffer.concat(chunks).toString()) })
    })
      .on('error', reject)
      .end()
  })
}

const CLOSED = {
  status: 403,
  body: {
    code: 'forbidden',
    message: 'the control API is closed to connections from outside, see --control-token and --open-control',
  },
}

t.test('the control API is open to this machine without a control token', async (t) => {
  const hasIPv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ family }) => family === 'IPv6'))
  for (const host of ['127.0.0.1', '0.0.0.0', ...(hasIPv6 ? ['::'] : [])]) {
    const { emulator } = await emulate(t)
    const { port } = new URL(await emulator.app.listen({ port: 0, host }))
    t.match(await ask({ host: '127.0.0.1', port }), { status: 200 }, host)
  }
})

const outside = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4')
const skip = outside === undefined && 'this machine has no address but loopback'

t.test('the control API is closed to others without a control token', { skip }, async (t) => {
  const host = outside?.address ?? ''
  const targetOf = async (options: EmulatorOptions) => {
    const { emulator } = await emulate(t, options)
    return { host, port: new URL(await emulator.app.listen({ port: 0, host: '0.0.0.0' })).port }
  }
  const authorization = SECRET
  t.match(await ask(await targetOf({})), CLOSED)
  t.match(await ask(await targetOf({ openControl: true })), { status: 200 })
  t.match(await ask(await targetOf({ controlToken: 's3cret' })), { status: 401 })
  t.match(await ask(await targetOf({ controlToken: 's3cret' }), { authorization }), { status: 200 })
  t.match(await ask(await targetOf({ controlToken: 's3cret', openControl: true })), { status: 401 })
})

t.test('the control API is closed to connections of which it cannot be told where they come from', async (t) => {
  const { emulator } = await emulate(t)
  // Not in the test's own folder: the path of a socket has to be short.
  const folder = mkdtempSync(join(tmpdir(), 'emulator-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const socketPath = join(folder, 'sock')
  await emulator.app.listen({ path: socketPath })
  t.match(await ask({ socketPath }), CLOSED)
})
