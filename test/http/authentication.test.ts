import t from 'tap'
import { type CallOptions, emulate, NOW } from '../support/emulate.js'
import { INVALID_ACCESS_TOKEN, INVALID_ACCOUNT_ID, METHOD_NOT_ALLOWED } from '../support/refusals.js'
import { idOf, keyOf, OWNER, pinned, READER, seedOf } from '../support/seeds.js'

const GONE = { _id: idOf(5), email: 'gone@example.com', role: 'admin', removed: true } as const
const KEY = 'api-4dfc17e5-2acc-4075-83bf-7e5500001234'

const seed = seedOf({
  members: [OWNER, READER, GONE],
  tokens: [
    { _id: idOf(10), role: 'admin', key: KEY },
    pinned(11, { role: 'reader', memberId: READER._id, oldKeys: [{ key: keyOf(21), expiresAt: NOW }] }),
    pinned(12, { role: 'admin', memberId: GONE._id }),
    pinned(13, { role: 'admin', memberId: GONE._id, serviceToken: true }),
  ],
})

/** Every way to ask for something that needs a key. */
const REQUESTS: readonly [string, string, CallOptions?][] = [
  ['GET', '/api/v2/tokens'],
  ['POST', '/api/v2/tokens', { body: { role: 'reader' } }],
  ['GET', `/api/v2/tokens/${idOf(10)}`],
  ['PATCH', `/api/v2/tokens/${idOf(10)}`, { body: [] }],
  ['DELETE', `/api/v2/tokens/${idOf(10)}`],
  ['POST', `/api/v2/tokens/${idOf(10)}/reset`],
  ['GET', '/api/v2/members'],
  ['GET', '/api/v2/roles'],
  ['GET', '/api/v2/account'],
  ['GET', '/api/v2/versions'],
  ['GET', '/api/v2/caller-identity'],
]

t.test('a living key, as the whole value of the header, opens', async (t) => {
  for (const [method, url, options] of REQUESTS) {
    await t.test(`${method} ${url} is open to a working key that is the whole value of Authorization`, async (t) => {
      const { call } = await emulate(t, { seed })
      const { status } = await call(method, url, options)
      t.ok(status < 300, `answered ${status}`)
    })
  }
})

t.test('the header is answered 401', async (t) => {
  const unauthorized: readonly [string, string][] = [
    ['when it is garbage', 'Homebrew'],
    ['when it is a word that objects inherit', 'constructor'],
    ['when it is an SDK key', KEY.replace('api-', 'sdk-')],
    ['when it is a mobile key', KEY.replace('api-', 'mob-')],
    ['when it is a client-side id', idOf(10)],
    ['when it is the key in upper case', KEY.toUpperCase()],
    ['when the prefix is in upper case', KEY.replace('api-', 'API-')],
    ['when the UUID is in upper case', `api-${KEY.slice(4).toUpperCase()}`],
    ['when the prefix is missing', KEY.slice(4)],
    ['when it is the prefix alone', 'api-'],
    ['when the UUID is of version 1', 'api-4dfc17e5-2acc-1075-83bf-7e5500001234'],
    ['when the UUID is of version 7', 'api-4dfc17e5-2acc-7075-83bf-7e5500001234'],
    ['when the UUID is of another variant', 'api-4dfc17e5-2acc-4075-73bf-7e5500001234'],
    ['when the UUID has no dashes', 'api-4dfc17e52acc407583bf7e5500001234'],
    ['when a space is inside the key', 'api-4dfc17e5-2acc-4075-83bf-7e550000 1234'],
    ['when a character is missing', KEY.slice(0, -1)],
    ['when there is one too many', `${KEY}0`],
    ['when it is in quotes', `"${KEY}"`],
    ['when there are two keys', `${KEY}, ${KEY}`],
    ['when it has the scheme Basic', `Basic ${Buffer.from(`${KEY}:`).toString('base64')}`],
    ['when it has the scheme Token', `Token ${KEY}`],
    ['when a scheme begins like Bearer', `Bearerx ${KEY}`],
    ['when it is as long as a header may be', 'api-'.repeat(2000)],
  ]
  // Homebrew's formula test of ldcli asserts this body for a key that is none.
  for (const [title, key] of unauthorized) {
    await t.test(`an Authorization header is a 401 ${title}`, async (t) => {
      const { call } = await emulate(t, { seed })
      const { status, body } = await call('GET', '/api/v2/tokens', { key })
      t.strictSame({ status, body }, { status: 401, body: INVALID_ACCOUNT_ID })
    })
  }

  for (const key of [
    `Bearer ${KEY}`,
    `bearer ${KEY}`,
    `BEARER ${KEY}`,
    'Bearer x',
    'Bearer',
    'Bearer ',
    `Bearer ${keyOf(99)}`,
  ]) {
    await t.test(`an Authorization header with the scheme Bearer is a 401: ${key}`, async (t) => {
      const { call } = await emulate(t, { seed })
      const { status, body } = await call('GET', '/api/v2/tokens', { key })
      t.strictSame({ status, body }, { status: 401, body: { code: 'invalid_token', message: 'invalid access token' } })
    })
  }

  for (const [title, key] of [
    ['missing', null],
    ['empty', ''],
  ] as const) {
    await t.test(`an Authorization header that is ${title} is a 401`, async (t) => {
      const { call } = await emulate(t, { seed })
      const { status, body } = await call('GET', '/api/v2/tokens', { key })
      t.strictSame({ status, body }, { status: 401, body: INVALID_ACCOUNT_ID })
    })

    await t.test(
      `caller-identity refuses an Authorization header that is ${title} with words of its own`,
      async (t) => {
        const { call } = await emulate(t, { seed })
        const { status, body } = await call('GET', '/api/v2/caller-identity', { key })
        t.strictSame({ status, body }, { status: 401, body: { code: 'unauthorized', message: 'invalid access token' } })
      },
    )
  }

  await t.test('caller-identity refuses a wrong key in the same words as other operations', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const [key, expected] of [
      ['Homebrew', INVALID_ACCOUNT_ID],
      [keyOf(99), INVALID_ACCESS_TOKEN],
    ] as const) {
      const { status, body } = await call('GET', '/api/v2/caller-identity', { key })
      t.strictSame({ status, body }, { status: 401, body: expected })
    }
  })

  await t.test('a key in the query, a cookie or another header counts for nothing', async (t) => {
    const { call } = await emulate(t, { seed })
    const headers = { cookie: `authorization=${KEY}`, 'x-api-key': KEY, 'ld-api-key': KEY, 'proxy-authorization': KEY }
    const { status, body } = await call('GET', `/api/v2/tokens?authorization=${KEY}`, { key: null, headers })
    t.strictSame({ status, body }, { status: 401, body: INVALID_ACCOUNT_ID })
  })
})

t.test('a key of the right shape is answered 401', async (t) => {
  await t.test('a well-formed key that no token has is a 401', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('GET', '/api/v2/tokens', { key: keyOf(99) })
    t.strictSame({ status, body }, { status: 401, body: INVALID_ACCESS_TOKEN })
  })

  await t.test('the well-known key is a 401 when a seed gives another key', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('GET', '/api/v2/tokens', { key: keyOf(0) })
    t.strictSame({ status, body }, { status: 401, body: INVALID_ACCESS_TOKEN })
    const withoutSeed = await emulate(t)
    t.hasStrict(await withoutSeed.call('GET', '/api/v2/tokens', { key: keyOf(0) }), { status: 200 })
  })

  await t.test('an old key is a 401 once its window has ended', async (t) => {
    const { call, emulator } = await emulate(t, { seed })
    const { status, body } = await call('GET', '/api/v2/tokens', { key: keyOf(21) })
    t.strictSame({ status, body }, { status: 401, body: INVALID_ACCESS_TOKEN })
    emulator.clock.set({ now: NOW - 1 })
    t.hasStrict(await call('GET', '/api/v2/tokens', { key: keyOf(21) }), { status: 200 })
  })

  await t.test('the old key of a reset is a 401', async (t) => {
    const { call } = await emulate(t, { seed })
    await call('POST', `/api/v2/tokens/${idOf(11)}/reset`)
    const { status, body } = await call('GET', '/api/v2/tokens', { key: keyOf(11) })
    t.strictSame({ status, body }, { status: 401, body: INVALID_ACCESS_TOKEN })
  })

  await t.test('the key of a deleted token is a 401', async (t) => {
    const { call } = await emulate(t, { seed })
    await call('DELETE', `/api/v2/tokens/${idOf(11)}`)
    const { status, body } = await call('GET', '/api/v2/tokens', { key: keyOf(11) })
    t.strictSame({ status, body }, { status: 401, body: INVALID_ACCESS_TOKEN })
  })

  await t.test(
    'the key of a personal token of a removed member is a 401, while admins still see the token',
    async (t) => {
      const { call } = await emulate(t, { seed })
      const { status, body } = await call('GET', '/api/v2/tokens', { key: keyOf(12) })
      t.strictSame({ status, body }, { status: 401, body: INVALID_ACCESS_TOKEN })
      t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(12)}`), { status: 200, body: { memberId: GONE._id } })
    },
  )

  await t.test('the key of a personal token is a 401 from the request after its member was removed', async (t) => {
    const account = idOf(100)
    const tokens = [pinned(10, { role: 'admin' }), pinned(11, { role: 'reader', memberId: READER._id })]
    const { call, emulator } = await emulate(t, { seed: seedOf({ _id: account, members: [OWNER, READER], tokens }) })
    t.hasStrict(await call('GET', '/api/v2/tokens', { key: keyOf(11) }), { status: 200 })
    emulator.controlService.members.remove(account, READER._id)
    t.hasStrict(await call('GET', '/api/v2/tokens', { key: keyOf(11) }), { status: 401, body: INVALID_ACCESS_TOKEN })
  })

  await t.test('the key of a service token works after the member that created it was removed', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('GET', `/api/v2/tokens/${idOf(13)}`, { key: keyOf(13) })
    t.hasStrict({ status, body }, { status: 200, body: { memberId: GONE._id } })
  })
})

t.test('a wrong key comes before everything else that is wrong', async (t) => {
  const requests: readonly (readonly [string, string, string, CallOptions?])[] = [
    ...REQUESTS.map(([method, url, options = {}]) => [`${method} ${url}`, method, url, options] as const),
    ['a body that is broken', 'POST', '/api/v2/tokens', { body: '{', headers: { 'content-type': 'application/json' } }],
    ['a body of another type', 'POST', '/api/v2/tokens', { body: 'x', headers: { 'content-type': 'text/plain' } }],
    ['a body that is too large', 'POST', '/api/v2/tokens', { body: 'x'.repeat(2_000_000) }],
    ['a query that is wrong', 'GET', '/api/v2/tokens?limit=x'],
    ['an unknown version', 'GET', '/api/v2/tokens', { headers: { 'ld-api-version': 'x' } }],
    ['an unknown id', 'GET', `/api/v2/tokens/${idOf(99)}`],
    ['an unknown route', 'GET', '/api/v2/flags/default'],
    ['an unknown method', 'PUT', '/api/v2/tokens'],
  ]
  for (const [title, method, url, options] of requests) {
    await t.test(title, async (t) => {
      const { call } = await emulate(t, { seed })
      const { status, body } = await call(method, url, { ...options, key: keyOf(99) })
      t.strictSame({ status, body }, { status: 401, body: INVALID_ACCESS_TOKEN })
    })
  }

  await t.test('a request with a wrong key changed nothing, whatever else was wrong with it', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const [method, url, options] of REQUESTS) await call(method, url, { ...options, key: null })
    t.hasStrict(await call('GET', '/api/v2/tokens?showAll=true'), { status: 200, body: { totalCount: 4 } })
    t.hasStrict(await call('PUT', '/api/v2/tokens'), { status: 405, body: METHOD_NOT_ALLOWED })
  })
})

t.test('a key opens its own account and no other', async (t) => {
  const accounts = [
    { _id: idOf(100), members: [OWNER], tokens: [pinned(10, { role: 'admin' })] },
    { _id: idOf(101), members: [OWNER], tokens: [pinned(11, { role: 'admin' })] },
  ]
  const { call } = await emulate(t, { seed: { version: 1, accounts } })
  for (const [n, account] of [
    [10, idOf(100)],
    [11, idOf(101)],
  ] as const) {
    t.hasStrict(await call('GET', '/api/v2/account', { key: keyOf(n) }), { status: 200, body: { _id: account } })
  }
})
