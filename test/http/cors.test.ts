import t from 'tap'
import { emulate } from '../support/emulate.js'
import { idOf, keyOf, OWNER, pinned, READER, seedOf } from '../support/seeds.js'

const seed = seedOf({
  members: [OWNER, READER],
  tokens: [pinned(10, { role: 'admin' }), pinned(11, { role: 'reader', memberId: READER._id })],
})
const JSON_TYPE = { 'content-type': 'application/json' }

const answers: readonly [number, string, string, object?][] = [
  [200, 'GET', '/api/v2/tokens'],
  [200, 'GET', '/api/v2/', { key: null }],
  [201, 'POST', '/api/v2/tokens', { body: { role: 'reader' } }],
  [204, 'DELETE', `/api/v2/tokens/${idOf(11)}`],
  [400, 'POST', '/api/v2/tokens', { body: '{', headers: JSON_TYPE }],
  [401, 'GET', '/api/v2/tokens', { key: null }],
  [403, 'POST', '/api/v2/tokens', { body: { role: 'reader' }, key: keyOf(11) }],
  [404, 'GET', '/api/v2/flags'],
  [405, 'PUT', '/api/v2/tokens'],
  [413, 'POST', '/api/v2/tokens', { body: ' '.repeat(2_000_000), headers: JSON_TYPE }],
  [415, 'POST', '/api/v2/tokens', { body: 'x' }],
  [422, 'PATCH', `/api/v2/tokens/${idOf(10)}`, { body: [{ op: 'remove', path: '/inlineRole' }] }],
]

for (const [expected, method, url, options] of answers) {
  t.test(`an answer with status ${expected} to ${method} ${url}`, async (t) => {
    for (const origin of ['https://app.example.com', 'http://localhost:3000', 'null']) {
      await t.test(`${method} ${url} with status ${expected} echoes the origin ${origin}`, async (t) => {
        const { call } = await emulate(t, { seed })
        const given = (options ?? {}) as { headers?: Record<string, string> }
        const { status, headers } = await call(method, url, { ...given, headers: { ...given.headers, origin } })
        t.equal(status, expected)
        t.match(headers, { 'access-control-allow-origin': origin, vary: 'Origin' })
        t.notOk('access-control-allow-credentials' in headers)
      })
    }

    await t.test('any origin is allowed if the request names none', async (t) => {
      const { call } = await emulate(t, { seed })
      const { status, headers } = await call(method, url, options ?? {})
      t.hasStrict({ status, headers }, { status: expected, headers: { 'access-control-allow-origin': '*' } })
      t.notOk('access-control-allow-credentials' in headers)
    })
  })
}

t.test('a preflight needs no key and is answered with the documented headers', async (t) => {
  const paths = ['/api/v2/tokens', `/api/v2/tokens/${idOf(10)}`, `/api/v2/tokens/${idOf(10)}/reset`, '/api/v2/flags']
  for (const path of paths) {
    for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
      await t.test(`a preflight for ${method} ${path} needs no key`, async (t) => {
        const { call } = await emulate(t, { seed })
        const { status, body, headers } = await call('OPTIONS', path, {
          key: null,
          headers: {
            origin: 'https://app.example.com',
            'access-control-request-method': method,
            'access-control-request-headers': 'authorization, content-type',
          },
        })
        t.hasStrict(
          { status, body, headers },
          {
            status: 204,
            body: undefined,
            headers: {
              'access-control-allow-origin': 'https://app.example.com',
              'access-control-allow-headers': 'Accept, Content-Type, Content-Length, Accept-Encoding, Authorization',
              'access-control-allow-methods': 'OPTIONS, GET, DELETE, PATCH',
              'access-control-max-age': '300',
            },
          },
        )
      })
    }
  }

  await t.test('a preflight without an origin allows any, and does nothing', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, headers } = await call('OPTIONS', `/api/v2/tokens/${idOf(11)}`, { key: keyOf(10) })
    t.hasStrict({ status, headers }, { status: 204, headers: { 'access-control-allow-origin': '*' } })
    t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(11)}`), { status: 200 })
  })
})
