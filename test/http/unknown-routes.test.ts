import { once } from 'node:events'
import { get, METHODS } from 'node:http'
import t from 'tap'
import { emulate } from '../support/emulate.js'
import { INVALID_ACCESS_TOKEN, METHOD_NOT_ALLOWED, NOT_FOUND } from '../support/refusals.js'
import { idOf, keyOf, OWNER, pinned, seedOf } from '../support/seeds.js'

const seed = seedOf({
  members: [OWNER],
  tokens: [pinned(10, { role: 'admin' }), pinned(11, { role: 'reader' })],
})
const TARGET = `/api/v2/tokens/${idOf(11)}`

/** The methods of each path, as `Allow` names them. */
const PATHS: readonly [string, string][] = [
  ['/api/v2/tokens', 'GET, HEAD, POST'],
  [TARGET, 'GET, HEAD, PATCH, DELETE'],
  [`${TARGET}/reset`, 'POST'],
  ['/api/v2/caller-identity', 'GET, HEAD'],
  ['/api/v2/members', 'GET, HEAD'],
  ['/api/v2/roles', 'GET, HEAD, POST'],
]
/** CONNECT asks for a tunnel, OPTIONS is a preflight, and HEAD has tests of its own in head.test.ts. */
const methods = METHODS.filter((method) => !['CONNECT', 'OPTIONS', 'HEAD'].includes(method))

t.test('a known path with another method is a 405 that names its methods', async (t) => {
  for (const [path, allow] of PATHS) {
    await t.test(path, async (t) => {
      const { call } = await emulate(t, { seed })
      for (const method of methods.filter((each) => !allow.split(', ').includes(each))) {
        const { status, body, headers } = await call(method, path)
        t.strictSame(
          { status, body, allow: headers['allow'] },
          { status: 405, body: METHOD_NOT_ALLOWED, allow },
          method,
        )
      }
    })
  }

  await t.test('a wrong method is a 405 with a slash at the end, a query and a body, too', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const url of ['/api/v2/tokens/', '/api/v2/tokens?limit=x', '/api/v2/tokens/?x']) {
      const { status, body, headers } = await call('PUT', url, { body: { role: 'reader' } })
      t.strictSame(
        { status, body, allow: headers['allow'] },
        { status: 405, body: METHOD_NOT_ALLOWED, allow: 'GET, HEAD, POST' },
      )
    }
  })

  await t.test('a 405 changes nothing', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const [method, url] of [
      ['PUT', TARGET],
      ['DELETE', '/api/v2/tokens'],
      ['DELETE', `${TARGET}/reset`],
      ['POST', TARGET],
    ] as const) {
      t.hasStrict(await call(method, url), { status: 405 })
    }
    t.hasStrict(await call('GET', TARGET, { key: keyOf(11) }), { status: 200 })
  })
})

t.test('an unknown path is a 404, with any method', async (t) => {
  const paths = [
    '/api/v2/flags/default',
    '/api/v2/token',
    '/api/v2/tokenss',
    '/api/v2/Tokens',
    '/api/v2/TOKENS',
    '/api/v2//tokens',
    '/api/v2/tokens//',
    '/api/v2/tokens//reset',
    `/api/v2//tokens/${idOf(11)}`,
    `${TARGET}//`,
    `${TARGET}/Reset`,
    `${TARGET}/reset/now`,
    `${TARGET}/rotate`,
    '/api/v1/tokens',
    '/api/v2x',
    '/api',
    '/tokens',
    '/favicon.ico',
    `/api/v2/tokens/${idOf(11)};x=1/reset/x`,
  ]
  for (const path of paths) {
    await t.test(path, async (t) => {
      const { call } = await emulate(t, { seed })
      for (const method of ['GET', 'POST', 'PATCH', 'DELETE', 'PUT']) {
        const { status, body, headers } = await call(method, path, method === 'PATCH' ? { body: [] } : {})
        const expected = { status: 404, body: notFound(method, path), allow: undefined }
        t.strictSame({ status, body, allow: headers['allow'] }, expected, method)
      }
    })
  }

  await t.test('an unknown path is a 404 for every method of HTTP', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const method of methods) {
      for (const path of ['/api/v2/nowhere', '/nowhere']) {
        const { status, body } = await call(method, path)
        t.strictSame({ status, body }, { status: 404, body: notFound(method, path) }, method)
      }
    }
  })

  await t.test(
    'whose message has the path as it was sent, but neither query nor keys nor more than 200 characters',
    async (t) => {
      const { call } = await emulate(t, { seed })
      for (const [path, shown] of [
        ['/api/v2/projects?limit=1', '/api/v2/projects'],
        ['/api/v2/projects/a%20b', '/api/v2/projects/a%20b'],
        [`/api/v2/projects/${keyOf(10)}`, '/api/v2/projects/api-…000a'],
        [`/api/v2/projects/${'x'.repeat(300)}`, `/api/v2/projects/${'x'.repeat(183)}…`],
      ] as const) {
        const { status, body } = await call('GET', path)
        t.strictSame({ status, body }, { status: 404, body: notFound('GET', shown) })
      }
    },
  )
})

/** Routes with an empty id have the published sentence. */
function notFound(method: string, path: string) {
  const hasEmptyId = EMPTY_IDS.includes(`${method} ${path}`)
  if (hasEmptyId) return NOT_FOUND
  if (!path.startsWith('/api/v2/')) {
    return { code: 'not_found', message: `there is no ${method} ${path}: the API is under /api/v2` }
  }
  return { code: 'not_found', message: `${method} ${path} is not emulated` }
}

const EMPTY_IDS = [
  ...['GET', 'PATCH', 'DELETE'].map((method) => `${method} /api/v2/tokens//`),
  'POST /api/v2/tokens//reset',
]

t.test('without a working key an unknown path and a wrong method are a 401', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const method of methods) {
    for (const path of ['/api/v2/tokens/x', '/api/v2/nowhere', '/api/v2/tokens//']) {
      const { status, body } = await call(method, path, { key: keyOf(99) })
      t.strictSame({ status, body }, { status: 401, body: INVALID_ACCESS_TOKEN })
    }
  }
})

t.test('a slash at the end of an unknown path makes no difference', async (t) => {
  const { call } = await emulate(t, { seed })
  t.hasStrict(await call('GET', '/api/v2/tokens/'), { status: 200, body: { totalCount: 2 } })
  t.hasStrict(await call('POST', '/api/v2/tokens/', { body: { role: 'reader' } }), { status: 201 })
  t.hasStrict(await call('GET', `${TARGET}/`), { status: 200, body: { _id: idOf(11) } })
  t.hasStrict(await call('PATCH', `${TARGET}/`, { body: [] }), { status: 200 })
  t.hasStrict(await call('POST', `${TARGET}/reset/`), { status: 200 })
  t.hasStrict(await call('DELETE', `${TARGET}/`), { status: 204 })
})

t.test('GET / redirects to the inspector, and HEAD too', async (t) => {
  const { emulator } = await emulate(t)
  for (const method of ['GET', 'HEAD'] as const) {
    const { statusCode, headers, body } = await emulator.app.inject({ method, url: '/' })
    t.match({ statusCode, location: headers.location, body }, { statusCode: 302, location: '/_emulator/', body: '' })
  }
})

for (const path of ['/tokens', '/v2/tokens?limit=1', '//api/v2/tokens', '/api', '/favicon.ico']) {
  t.test(
    `a request to ${path}, outside of the API, is in the request log of its account with the reason`,
    async (t) => {
      const { emulator, token, control } = await emulate(t, { seed })
      const { port } = new URL(await emulator.app.listen({ port: 0, host: '127.0.0.1' }))
      const [response] = await once(get({ port, path, headers: { authorization: token } }), 'response')
      await once(response.resume(), 'end')
      const [shown] = path.split('?')
      const { body } = await control('GET', '/requests')
      t.match(
        { status: response.statusCode, items: body.items },
        {
          status: 404,
          items: [
            {
              path: shown,
              operationId: null,
              status: 404,
              tokenId: idOf(10),
              refusal: { code: 'not_found', rule: `there is no GET ${shown}: the API is under /api/v2` },
            },
          ],
        },
      )
    },
  )
}

for (const path of ['/api/v2/tokens/%zz', '/api/v2/tokens/%c3%28?limit=1', '/%']) {
  t.test(`a request to ${path}, whose percent-encoding is broken, is in the request log with the reason`, async (t) => {
    const { emulator, token, control } = await emulate(t, { seed })
    const { port } = new URL(await emulator.app.listen({ port: 0, host: '127.0.0.1' }))
    for (const [key, tokenId] of [
      [token, idOf(10)],
      ['none', null],
    ] as const) {
      const [response] = await once(get({ port, path, headers: { authorization: key } }), 'response')
      await once(response.resume(), 'end')
      const { body } = await control('GET', '/requests?limit=1')
      t.match(
        { status: response.statusCode, items: body.items },
        {
          status: 400,
          items: [
            {
              path: path.split('?')[0],
              operationId: null,
              status: 400,
              tokenId,
              refusal: { code: 'invalid_request', rule: 'the URL is not valid percent-encoding' },
            },
          ],
        },
      )
    }
  })
}
