import { once } from 'node:events'
import { get } from 'node:http'
import t from 'tap'
import { type CallOptions, type Emulation, emulate, NOW } from '../support/emulate.js'
import { idOf, keyOf, OWNER, pinned, READER, seedOf } from '../support/seeds.js'

const seed = seedOf({
  _id: idOf(5),
  members: [OWNER, READER],
  tokens: [
    pinned(9, { role: 'admin' }),
    pinned(10, { role: 'reader', serviceToken: true }),
    pinned(11, { role: 'admin', memberId: READER._id }),
  ],
})
const KNOWN = { accountId: idOf(5) }
const UNKNOWN = { accountId: null, tokenId: null }

/** The entry of a call, once it is answered. */
async function entryOf({ call, control }: Emulation, method: string, path: string, options?: CallOptions) {
  await call(method, path, options)
  return (await control('GET', '/requests?limit=1')).body.items[0]
}

t.test('the request log says which rule refused a request without a living key, and what would help', async (t) => {
  const emulation = await emulate(t, { seed })
  const entry = (key: string | null) => entryOf(emulation, 'GET', '/api/v2/tokens', { key })
  const table = [
    [
      null,
      { code: 'unauthorized', message: 'Invalid account ID header' },
      'no Authorization header',
      'Send the key as the whole value of the Authorization header.',
    ],
    [
      'sdk-00000000-0000-4000-8000-000000000000',
      { code: 'unauthorized', message: 'Invalid account ID header' },
      'the Authorization header is not an API key',
      'Send "api-" and a UUID v4 as the whole value; SDK keys, mobile keys and client-side IDs are refused.',
    ],
    [
      `Bearer ${keyOf(9)}`,
      { code: 'invalid_token', message: 'invalid access token' },
      'the Authorization header has the scheme Bearer',
      'Send the key alone, without "Bearer".',
    ],
    [
      keyOf(0xbad),
      { code: 'unauthorized', message: 'Invalid access token' },
      'no token has the key ending in 0bad',
      'The token was deleted, the state was reset, or the key belongs to another server.',
    ],
  ] as const
  for (const [key, words, rule, remedy] of table) {
    t.match(await entry(key), { ...UNKNOWN, status: 401, refusal: { ...words, rule, remedy } }, rule)
  }
})

t.test('the request log says when a key expired', async (t) => {
  const emulation = await emulate(t, { seed })
  const { call, emulator } = emulation
  await call('POST', `/api/v2/tokens/${idOf(10)}/reset?expiry=${NOW + 1000}`)
  emulator.clock.advance(1000)
  t.match(await entryOf(emulation, 'GET', '/api/v2/tokens', { key: keyOf(10) }), {
    ...KNOWN,
    tokenId: idOf(10),
    at: NOW + 1000,
    operationId: 'getTokens',
    status: 401,
    refusal: {
      code: 'unauthorized',
      message: 'Invalid access token',
      rule: 'the old key ending in 000a expired at 2026-01-01T00:00:01.000Z, when its window ended',
      remedy: 'Use the key from the response to the reset, or reset with a later expiry.',
    },
  })
})

t.test('the request log says when a key was revoked by a reset', async (t) => {
  const emulation = await emulate(t, { seed })
  await emulation.call('POST', `/api/v2/tokens/${idOf(10)}/reset`)
  t.match(await entryOf(emulation, 'GET', '/api/v2/tokens', { key: keyOf(10) }), {
    ...KNOWN,
    tokenId: idOf(10),
    status: 401,
    refusal: {
      rule: 'the key ending in 000a was revoked by a reset at 2026-01-01T00:00:00.000Z',
      remedy: 'Use the key from the response to the reset, or reset with an expiry ahead, in epoch milliseconds.',
    },
  })
})

t.test('the request log says when a key was revoked, and that its token is deleted', async (t) => {
  const emulation = await emulate(t, { seed })
  await emulation.call('DELETE', `/api/v2/tokens/${idOf(10)}`)
  t.match(await entryOf(emulation, 'GET', '/api/v2/tokens', { key: keyOf(10) }), {
    ...KNOWN,
    tokenId: idOf(10),
    status: 401,
    refusal: {
      rule: 'the key ending in 000a was revoked at 2026-01-01T00:00:00.000Z and its token is deleted',
      remedy: 'Create another token.',
    },
  })
})

t.test('the request log says that the member of a personal token was removed', async (t) => {
  const emulation = await emulate(t, { seed })
  await emulation.control('DELETE', `/accounts/${idOf(5)}/members/${READER._id}`)
  t.match(await entryOf(emulation, 'GET', '/api/v2/tokens', { key: keyOf(11) }), {
    ...KNOWN,
    tokenId: idOf(11),
    status: 401,
    refusal: {
      rule: `the token is personal and its member ${READER._id} was removed`,
      remedy: 'Use a token of another member, or a service token.',
    },
  })
})

t.test('the request log says which action a role lacks, and on what', async (t) => {
  const emulation = await emulate(t, { seed })
  const remedy = 'Use a token that may, such as one with the role admin of an admin member.'
  const deny = (key: string, id: string) => entryOf(emulation, 'DELETE', `/api/v2/tokens/${id}`, { key })
  t.match(await deny(keyOf(10), idOf(10)), {
    tokenId: idOf(10),
    status: 403,
    refusal: {
      code: 'forbidden',
      message: 'Access to the requested resource was denied',
      rule: `the token ${idOf(10)} with role reader, within what its creator could do lacks deleteAccessToken on service-token/${idOf(10)}`,
      remedy,
    },
  })
  t.match(await deny(keyOf(11), idOf(11)), {
    tokenId: idOf(11),
    status: 403,
    refusal: {
      rule: `the token ${idOf(11)} with role admin, within member reader@example.com lacks deleteAccessToken on member/${READER._id}:token/${idOf(11)}`,
      remedy,
    },
  })
})

t.test('the request log says that a statement denies an action, and of which role', async (t) => {
  const deny = { effect: 'deny', resources: ['member/*:token/*'], actions: ['deleteAccessToken'] }
  const others = { effect: 'deny', resources: ['member/*:token/*'], notActions: ['createAccessToken'] }
  const emulation = await emulate(t, {
    seed: {
      version: 1,
      accounts: [
        {
          members: [{ email: 'mira@example.com', role: 'owner' }],
          roles: [{ key: 'keepers', name: 'Keepers', policy: [deny] }],
          tokens: [
            { _id: idOf(1), customRoleIds: ['keepers'], key: keyOf(1) },
            { _id: idOf(2), inlineRole: [others], key: keyOf(2) },
          ],
        },
      ],
    },
  })
  for (const [n, statement] of [
    [1, 'the role "Keepers"'],
    [2, 'an inline role'],
  ] as const) {
    t.match(await entryOf(emulation, 'DELETE', `/api/v2/tokens/${idOf(n)}`, { key: keyOf(n) }), {
      status: 403,
      refusal: {
        rule: new RegExp(`is denied deleteAccessToken on member/\\w+:token/${idOf(n)} by a statement of ${statement}$`),
        remedy: 'Take the statement away, or use a token that it does not meet.',
      },
    })
  }
})

t.test('the request log says what is not there, and what is only not seen', async (t) => {
  const emulation = await emulate(t, { seed })
  const get = (path: string, key = keyOf(9)) => entryOf(emulation, 'GET', path, { key })
  const words = { code: 'not_found', message: 'Invalid resource identifier' }
  t.match(await get('/api/v2/tokens/nothing'), {
    operationId: 'getToken',
    status: 404,
    refusal: { ...words, rule: 'there is no token "nothing" in the account' },
  })
  t.match(await get(`/api/v2/tokens/${idOf(9)}`, keyOf(10)), {
    status: 404,
    refusal: { ...words, rule: `the token ${idOf(9)} is another member's, and the caller is no admin` },
  })
  t.match(await get('/api/v2/nothing?a=b?c'), {
    operationId: null,
    path: '/api/v2/nothing',
    query: 'a=b?c',
    status: 404,
    refusal: {
      code: 'not_found',
      message: 'GET /api/v2/nothing is not emulated',
      rule: 'GET /api/v2/nothing is not emulated',
    },
  })
})

t.test('the request log says what is wrong with a request in the words of the answer', async (t) => {
  const emulation = await emulate(t, { seed })
  const table = [
    ['POST', '/api/v2/tokens', { body: {} }, 400, 'invalid_request'],
    ['POST', '/api/v2/tokens', { body: 'x', headers: { 'content-type': 'text/plain' } }, 415, 'unsupported_media_type'],
    ['PATCH', `/api/v2/tokens/${idOf(9)}`, { body: [{ op: 'remove', path: '/x' }] }, 422, 'patch_failed'],
    ['GET', '/api/v2/tokens?limit=x', {}, 400, 'invalid_request'],
  ] as const
  for (const [method, path, options, status, code] of table) {
    const { refusal, ...entry } = await entryOf(emulation, method, path, options)
    t.match({ ...entry, refusal }, { tokenId: idOf(9), status, refusal: { code } })
    t.equal(refusal.rule, refusal.message)
    t.notOk('remedy' in refusal)
  }
  t.match(await entryOf(emulation, 'PUT', '/api/v2/tokens'), {
    operationId: null,
    status: 405,
    refusal: { code: 'method_not_allowed', rule: '/api/v2/tokens allows only GET, HEAD, POST' },
  })
})

t.test('the request log says which limit was spent', async (t) => {
  const emulation = await emulate(t, { seed, rateLimit: { route: 1 } })
  await emulation.call('GET', '/api/v2/tokens')
  t.match(await entryOf(emulation, 'GET', '/api/v2/tokens'), {
    tokenId: idOf(9),
    operationId: 'getTokens',
    status: 429,
    refusal: {
      code: 'rate_limited',
      message: "You've exceeded the API rate limit. Try again later.",
      rule: 'the route rate limit is spent',
      remedy: 'Wait for the time in the reset header, advance the clock, or change the limits.',
    },
  })
})

t.test('the request log says nothing of a refusal where there was none, nor of a fault', async (t) => {
  const emulation = await emulate(t, { seed })
  const entry = await entryOf(emulation, 'POST', '/api/v2/tokens', { body: { role: 'reader' } })
  t.match(entry, { operationId: 'postToken', status: 201, method: 'POST', path: '/api/v2/tokens' })
  t.strictSame(Object.keys(entry).sort(), [
    ...['_id', 'accountId', 'at', 'durationMs', 'method', 'operationId', 'path', 'status', 'tokenId'],
  ])
})

t.test('the request log has neither bodies nor keys, whatever address they strayed into', async (t) => {
  const emulation = await emulate(t, { seed })
  const { call, control } = emulation
  const created = await call('POST', '/api/v2/tokens', { body: { role: 'reader', name: 'a secret name' } })
  await call('GET', `/api/v2/tokens/${keyOf(9)}?key=${created.body.token}`)
  const requestLog = JSON.stringify((await control('GET', '/requests')).body)
  for (const secret of ['a secret name', created.body.token, keyOf(9)]) t.notOk(requestLog.includes(secret))
})

t.test('the request log keeps the time of the account', async (t) => {
  const emulation = await emulate(t, { seed })
  await emulation.control('PUT', `/accounts/${idOf(5)}/clock`, { body: { now: 7 } })
  t.match(await entryOf(emulation, 'GET', '/api/v2/tokens'), { at: 7 })
  t.match(await entryOf(emulation, 'GET', '/api/v2/tokens', { key: null }), { at: NOW })
})

t.test('the request log does not count what a browser asks beforehand', async (t) => {
  const { call, control } = await emulate(t, { seed })
  await call('OPTIONS', '/api/v2/tokens', {
    key: null,
    headers: { origin: 'http://example.com', 'access-control-request-method': 'GET' },
  })
  t.match(await control('GET', '/requests/count'), { status: 200, body: { count: 0 } })
})

t.test('the request log has a request that was answered when the client has the answer', async (t) => {
  const { control, emulator, token } = await emulate(t, { seed })
  const url = await emulator.app.listen({ port: 0 })
  for (let i = 1; i <= 20; i++) {
    await (await fetch(`${url}/api/v2/openapi.json`, { headers: { authorization: token } })).text()
    t.match(await control('GET', '/requests/count'), { status: 200, body: { count: i } })
  }
})

for (const sent of [
  '/api/v2/tokens/',
  '/api/v2/%74okens',
  '/%61pi/v2/token%73/?limit=1',
  '/api/v2/tokens#part',
  'http://example.com/api/v2/tokens',
]) {
  t.test(
    `a request to ${sent} has the path of its route in the request log, and a filter by that path finds it`,
    async (t) => {
      const { emulator, token, control } = await emulate(t, { seed })
      const { port } = new URL(await emulator.app.listen({ port: 0, host: '127.0.0.1' }))
      const request = get({ port, path: sent, headers: { authorization: token } })
      const [response] = await once(request, 'response')
      await once(response.resume(), 'end')
      const { body } = await control('GET', '/requests?path=/api/v2/tokens')
      t.match(
        { status: response.statusCode, items: body.items },
        { status: 200, items: [{ path: '/api/v2/tokens', operationId: 'getTokens', status: 200 }] },
      )
    },
  )
}

t.test('a filter whose path is encoded or ends with a slash finds the same requests', async (t) => {
  const { call, control } = await emulate(t, { seed })
  await call('GET', '/api/v2/tokens')
  for (const path of ['/api/v2/tokens/', '/api/v2/%2574okens', '/api/v2/token*']) {
    t.match(await control('GET', `/requests/count?path=${path}`), { status: 200, body: { count: 1 } }, path)
  }
})

t.test('no key is in the path of the request log, however it is encoded', async (t) => {
  const { emulator, token, control } = await emulate(t, { seed })
  const { port } = new URL(await emulator.app.listen({ port: 0, host: '127.0.0.1' }))
  const encoded = token.replace('-', '%2D')
  for (const path of [
    `/${token}`,
    `/api/v2/${encoded}`,
    `/api/v2/%E0%A4%A${token}`,
    `/${token}/%zz`,
    `/${token}#${token}`,
  ]) {
    const [response] = await once(get({ port, path, headers: { authorization: token } }), 'response')
    await once(response.resume(), 'end')
    const { body } = await control('GET', '/requests?limit=1')
    t.notMatch(JSON.stringify(body), token.slice(4, -4), path)
  }
})
