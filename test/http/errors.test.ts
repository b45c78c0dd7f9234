import t from 'tap'
import { emulate } from '../support/emulate.js'
import { INVALID_ACCESS_TOKEN, invalidRequest, NOT_FOUND } from '../support/refusals.js'
import { idOf, keyOf, OWNER, pinned, READER, seedOf } from '../support/seeds.js'

const seed = seedOf({
  members: [OWNER, READER],
  tokens: [pinned(10, { role: 'admin' }), pinned(11, { role: 'reader', memberId: READER._id })],
})

t.test('every error has a code and a message, and no more than that', async (t) => {
  const { call } = await emulate(t, { seed })
  const json = { 'content-type': 'application/json' }
  const answers = [
    await call('GET', '/api/v2/tokens?limit=x'),
    await call('GET', '/api/v2/tokens', { key: null }),
    await call('GET', '/api/v2/tokens', { key: 'Bearer x' }),
    await call('GET', `/api/v2/tokens/${idOf(99)}`),
    await call('GET', '/api/v2/nowhere'),
    await call('GET', '/nowhere'),
    await call('PUT', '/api/v2/tokens'),
    await call('POST', '/api/v2/tokens', { body: ' '.repeat(2_000_000), headers: json }),
    await call('POST', '/api/v2/tokens', { body: '<xml/>', headers: { 'content-type': 'application/xml' } }),
    await call('PATCH', `/api/v2/tokens/${idOf(10)}`, { body: [{ op: 'remove', path: '/inlineRole' }] }),
  ]
  t.strictSame(
    answers.map(({ status, body }) => [status, body.code]),
    [
      [400, 'invalid_request'],
      [401, 'unauthorized'],
      [401, 'invalid_token'],
      [404, 'not_found'],
      [404, 'not_found'],
      [404, 'not_found'],
      [405, 'method_not_allowed'],
      [413, 'payload_too_large'],
      [415, 'unsupported_media_type'],
      [422, 'patch_failed'],
    ],
  )
  for (const { body, headers } of answers) {
    t.strictSame(Object.keys(body).sort(), ['code', 'message'])
    t.match(headers['content-type'], /^application\/json/)
  }
})

t.test('a 403 says besides what was refused and why', async (t) => {
  const { call } = await emulate(t, { seed })
  const { status, body } = await call('DELETE', `/api/v2/tokens/${idOf(11)}`, { key: keyOf(11) })
  t.strictSame(
    { status, body },
    {
      status: 403,
      body: {
        code: 'forbidden',
        message: 'Access to the requested resource was denied',
        access: { action: 'deleteAccessToken', resource: `member/${READER._id}:token/${idOf(11)}` },
        reason: { effect: 'deny' },
      },
    },
  )
})

t.test('bad percent-encoding in the path is a 400, whatever the path and with or without a key', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const url of [
    '/api/v2/tokens/%',
    '/api/v2/tokens/%zz',
    '/api/v2/tokens/%e0%a4%a',
    '/api/v2/tokens/%ff/reset',
    '/%c0',
  ]) {
    for (const key of [keyOf(10), null]) {
      for (const method of ['GET', 'POST', 'PUT']) {
        const { status, body } = await call(method, url, { key })
        t.strictSame({ status, body }, { status: 400, body: invalidRequest('the URL is not valid percent-encoding') })
      }
    }
  }
})

t.test('good percent-encoding is decoded, once', async (t) => {
  const { call } = await emulate(t, { seed })
  const encoded = [...idOf(10)].map((digit) => `%${digit.charCodeAt(0).toString(16)}`).join('')
  t.hasStrict(await call('GET', `/api/v2/tokens/${encoded}`), { status: 200, body: { _id: idOf(10) } })
  for (const id of [
    encoded.replaceAll('%', '%25'),
    `${idOf(10)}%2f`,
    `x%2f..%2f${idOf(10)}`,

    '%00',
    '%f0%9f%94%91',
  ]) {
    const { status, body } = await call('GET', `/api/v2/tokens/${id}`)
    t.strictSame({ status, body }, { status: 404, body: NOT_FOUND }, id)
  }
})

t.test('an id of any length is not found, but only by those with a key', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const length of [25, 1_000, 100_000, 1_000_000]) {
    const url = `/api/v2/tokens/${'a'.repeat(length)}`
    for (const [method, path] of [
      ['GET', url],
      ['DELETE', url],
      ['POST', `${url}/reset`],
    ] as const) {
      const { status, body } = await call(method, path)
      t.strictSame({ status, body }, { status: 404, body: NOT_FOUND })
      t.hasStrict(await call(method, path, { key: keyOf(99) }), { status: 401, body: INVALID_ACCESS_TOKEN })
    }
  }
})

t.test('broken percent-encoding in the query is a text like any other', async (t) => {
  const { call } = await emulate(t, { seed })
  t.hasStrict(await call('GET', '/api/v2/tokens?color=%zz&%=%'), { status: 200 })
  t.hasStrict(await call('GET', '/api/v2/tokens?limit=%zz'), { status: 400, body: { code: 'invalid_request' } })
})

t.test('parameters with the names of what objects inherit are ignored', async (t) => {
  const { call } = await emulate(t, { seed })
  const url = '/api/v2/tokens?__proto__=1&constructor=x&toString=x&__proto__[limit]=1&hasOwnProperty=1'
  t.hasStrict(await call('GET', url), { status: 200, body: { totalCount: 1 } })
})
