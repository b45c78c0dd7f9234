import t from 'tap'
import { emulate, NOW } from '../support/emulate.js'
import { invalidRequest } from '../support/refusals.js'
import { ADMIN, idOf, keyOf, OWNER, pinned, READER, seedOf, WRITER } from '../support/seeds.js'

const GONE = { _id: idOf(5), email: 'gone@example.com', role: 'writer', removed: true } as const

const seed = seedOf({
  members: [OWNER, ADMIN, WRITER, READER, GONE],
  tokens: [
    pinned(10, { role: 'admin', memberId: ADMIN._id, name: 'mine' }),
    pinned(11, { role: 'reader', memberId: ADMIN._id }),
    pinned(12, { role: 'reader', memberId: READER._id }),
    pinned(13, { role: 'admin', memberId: OWNER._id, serviceToken: true }),
    pinned(14, { role: 'writer', memberId: WRITER._id, serviceToken: true }),
    pinned(15, { role: 'writer', memberId: GONE._id }),
    pinned(16, { role: 'admin', memberId: READER._id }),
  ],
})

const ids = (body: { items: readonly { _id: string }[] }) => body.items.map(({ _id }) => Number.parseInt(_id, 16))

t.test('the items of the list are the tokens as get shows them', async (t) => {
  const { call } = await emulate(t, { seed })
  const { status, body } = await call('GET', '/api/v2/tokens')
  const each = await Promise.all([14, 13, 11, 10].map((n) => call('GET', `/api/v2/tokens/${idOf(n)}`)))
  t.strictSame(
    { status, body },
    {
      status: 200,
      body: {
        items: each.map((answer) => answer.body),
        _links: { self: { href: '/api/v2/tokens?limit=25', type: 'application/json' } },
        totalCount: 4,
      },
    },
  )
  t.hasStrict(body.items[3], { _id: idOf(10), name: 'mine', token: '000a', lastUsed: NOW })
})

// TruffleHog's detector calls this without parameters: 200 is a valid key, 401 is none.
t.test('listing without parameters is a 200 for a working key and a 401 for an unknown one', async (t) => {
  const { call } = await emulate(t, { seed })
  const { status, body } = await call('GET', '/api/v2/tokens', { key: keyOf(12) })
  t.strictSame({ status, ids: ids(body) }, { status: 200, ids: [16, 14, 13, 12] })
  t.hasStrict(await call('GET', '/api/v2/tokens', { key: keyOf(99) }), {
    status: 401,
    body: { code: 'unauthorized', message: 'Invalid access token' },
  })
})

t.test('the list of tokens shows what the caller may see', async (t) => {
  const views: readonly [string, number, string, number[]][] = [
    ['an admin its own personal tokens and all service tokens', 10, '', [14, 13, 11, 10]],
    ['an admin the same with showAll=false', 10, '?showAll=false', [14, 13, 11, 10]],
    ['an admin everything with showAll=true', 10, '?showAll=true', [16, 15, 14, 13, 12, 11, 10]],
    ['a reader token of an admin no more with showAll=true', 11, '?showAll=true', [14, 13, 11, 10]],
    ['a reader no more with showAll=true', 12, '?showAll=true', [16, 14, 13, 12]],
    ['an admin token of a reader no more with showAll=true', 16, '?showAll=true', [16, 14, 13, 12]],
    ['a service token all service tokens', 14, '', [14, 13]],
    ['a writer service token no more with showAll=true', 14, '?showAll=true', [14, 13]],
    ['an admin service token all service tokens', 13, '', [14, 13]],
    ['an admin service token everything with showAll=true', 13, '?showAll=true', [16, 15, 14, 13, 12, 11, 10]],
  ]
  for (const [title, n, query, expected] of views) {
    await t.test(title, async (t) => {
      const { call } = await emulate(t, { seed })
      const { status, body } = await call('GET', `/api/v2/tokens${query}`, { key: keyOf(n) })
      t.strictSame(
        { status, ids: ids(body), totalCount: body.totalCount },
        { status: 200, ids: expected, totalCount: expected.length },
      )
    })
  }

  await t.test('showAll lists the tokens of a removed member for admins until they are deleted', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('GET', '/api/v2/tokens?showAll=true')
    t.hasStrict({ status, item: body.items[1] }, { status: 200, item: { _id: idOf(15), memberId: GONE._id } })
    t.hasStrict(await call('DELETE', `/api/v2/tokens/${idOf(15)}`), { status: 204 })
    const after = await call('GET', '/api/v2/tokens?showAll=true')
    t.strictSame({ status: after.status, ids: ids(after.body) }, { status: 200, ids: [16, 14, 13, 12, 11, 10] })
  })

  await t.test('the list has no token of another account', async (t) => {
    const accounts = [10, 11].map((n) => ({
      members: [OWNER],
      tokens: [pinned(n, { role: 'admin', serviceToken: true })],
    }))
    const { call } = await emulate(t, { seed: { version: 1, accounts } })
    for (const n of [10, 11]) {
      const { status, body } = await call('GET', '/api/v2/tokens?showAll=true', { key: keyOf(n) })
      t.strictSame({ status, ids: ids(body) }, { status: 200, ids: [n] })
    }
  })
})

t.test('the list of tokens is newest first', async (t) => {
  await t.test('tokens created at the same instant are listed in the reverse order of their creation', async (t) => {
    const { call } = await emulate(t, { seed })
    const made: string[] = []
    for (let i = 0; i < 10; i++) {
      const { body } = await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
      made.unshift(body._id)
    }
    const { status, body } = await call('GET', '/api/v2/tokens?limit=10')
    t.strictSame({ status, ids: body.items.map(({ _id }: { _id: string }) => _id) }, { status: 200, ids: made })
  })

  await t.test('tokens are listed by the order of creation although the clock was moved back', async (t) => {
    const { call, emulator } = await emulate(t, { seed })
    emulator.clock.set({ now: NOW - 86_400_000 })
    const { body: created } = await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
    const { status, body } = await call('GET', '/api/v2/tokens')
    t.hasStrict(
      { status, first: body.items[0] },
      { status: 200, first: { _id: created._id, creationDate: NOW - 86_400_000 } },
    )
  })

  await t.test('changing, resetting or using a token does not move it in the list', async (t) => {
    const { call, emulator } = await emulate(t, { seed })
    emulator.clock.advance('1h')
    await call('PATCH', `/api/v2/tokens/${idOf(13)}`, { body: [{ op: 'add', path: '/name', value: 'x' }] })
    await call('POST', `/api/v2/tokens/${idOf(11)}/reset`)
    const { status, body } = await call('GET', '/api/v2/tokens')
    t.strictSame({ status, ids: ids(body) }, { status: 200, ids: [14, 13, 11, 10] })
  })
})

t.test('the list of tokens is paged by limit and offset', async (t) => {
  const many = (count: number) =>
    seedOf({
      members: [OWNER],
      tokens: Array.from({ length: count }, (_, i) => pinned(1000 + i, { role: 'admin' })),
    })

  await t.test('a page of tokens has 25 items without a limit', async (t) => {
    const { call } = await emulate(t, { seed: many(26) })
    const { status, body } = await call('GET', '/api/v2/tokens')
    t.hasStrict(
      { status, length: body.items.length, totalCount: body.totalCount },
      { status: 200, length: 25, totalCount: 26 },
    )
    t.strictSame(ids(body).slice(0, 2), [1025, 1024])
  })

  await t.test('totalCount of a page counts the tokens of all pages', async (t) => {
    const { call } = await emulate(t, { seed: many(5) })
    const seen: number[] = []
    for (let offset = 0, totalCount = 1; offset < totalCount; offset += 2) {
      const { body } = await call('GET', `/api/v2/tokens?limit=2&offset=${offset}`)
      totalCount = body.totalCount
      seen.push(...ids(body))
    }
    t.strictSame(seen, [1004, 1003, 1002, 1001, 1000])
  })

  await t.test('a page of tokens has 25 items for a limit of 0', async (t) => {
    const { call } = await emulate(t, { seed: many(26) })
    const { status, body } = await call('GET', '/api/v2/tokens?limit=0')
    t.hasStrict({ status, length: body.items.length }, { status: 200, length: 25 })
  })

  await t.test('a limit above 1000 gives a page of 1000 tokens', async (t) => {
    const { call } = await emulate(t, { seed: many(1001) })
    for (const limit of ['1000', '1001', '99999999999999999999999999']) {
      const { status, body } = await call('GET', `/api/v2/tokens?limit=${limit}`)
      t.hasStrict(
        { status, length: body.items.length, totalCount: body.totalCount },
        { status: 200, length: 1000, totalCount: 1001 },
      )
      t.equal(body._links.self.href, '/api/v2/tokens?limit=1000')
    }
    const { status, body } = await call('GET', '/api/v2/tokens?limit=999')
    t.hasStrict({ status, length: body.items.length }, { status: 200, length: 999 })
  })

  await t.test('a page past the last token is empty', async (t) => {
    const { call } = await emulate(t, { seed: many(3) })
    for (const offset of ['3', '4', '99999999999999999999999999']) {
      const { status, body } = await call('GET', `/api/v2/tokens?offset=${offset}`)
      t.hasStrict({ status, body }, { status: 200, body: { items: [], totalCount: 3 } })
    }
  })
})

t.test('a list with a wrong parameter is a 400', async (t) => {
  const integers = [
    '-1',
    '-0',
    '+1',
    '1.5',
    '0x10',
    '1e3',
    'ten',
    '%20',
    '%201',
    '1%20',
    '1,000',
    '%zz',
    '٣',
    'NaN',
    'null',
  ]
  for (const name of ['limit', 'offset']) {
    for (const text of integers) {
      await t.test(`a list with ${name}=${text} is a 400`, async (t) => {
        const { call } = await emulate(t, { seed })
        const { status, body } = await call('GET', `/api/v2/tokens?${name}=${encodeURI(text).replaceAll('%25', '%')}`)
        t.match(
          { status, body },
          {
            status: 400,
            body: {
              code: 'invalid_request',
              message: new RegExp(`^${name} must be a whole number of at least 0 \\(got `),
            },
          },
        )
      })
    }
  }
  for (const text of ['2', 'tRUE', 'yes', '%20', '%20true', 'null']) {
    await t.test(`a list with showAll=${text} is a 400`, async (t) => {
      const { call } = await emulate(t, { seed })
      const { status, body } = await call('GET', `/api/v2/tokens?showAll=${text}`)
      t.match(
        { status, body },
        { status: 400, body: { code: 'invalid_request', message: /^showAll must be true or false \(got "/ } },
      )
    })
  }
  for (const name of ['limit', 'offset', 'showAll']) {
    await t.test(`a list with ${name} given twice is a 400`, async (t) => {
      const { call } = await emulate(t, { seed })
      const { status, body } = await call('GET', `/api/v2/tokens?${name}=1&${name}=1`)
      t.strictSame({ status, body }, { status: 400, body: invalidRequest(`${name} must be given once`) })
    })
  }

  await t.test('a wrong showAll is a 400 for a caller that is no admin, too', async (t) => {
    const { call } = await emulate(t, { seed })
    t.hasStrict(await call('GET', '/api/v2/tokens?showAll=x', { key: keyOf(12) }), {
      status: 400,
      body: { code: 'invalid_request' },
    })
  })

  await t.test('the message about a very long parameter is short', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('GET', `/api/v2/tokens?limit=${'x'.repeat(10_000)}`)
    t.equal(status, 400)
    t.ok(body.message.length < 200, body.message)
  })
})

t.test(
  'the list ignores unknown parameters, leading zeros of a limit, and a slash at the end of the path',
  async (t) => {
    const { call } = await emulate(t, { seed })
    for (const url of [
      '/api/v2/tokens?filter=x&sort=y&sort=z',
      '/api/v2/tokens?limit=025',
      '/api/v2/tokens/?offset=00',
    ]) {
      const { status, body } = await call('GET', url)
      t.strictSame({ status, ids: ids(body) }, { status: 200, ids: [14, 13, 11, 10] })
    }
  },
)
