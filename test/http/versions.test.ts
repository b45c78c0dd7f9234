import t from 'tap'
import { emulate } from '../support/emulate.js'
import { invalidRequest } from '../support/refusals.js'
import { keyOf, OWNER, pinned, READER, seedOf } from '../support/seeds.js'

const OLD = [20160426, 20191212, 20210729, 20220603] as const
const LATEST = 20240415

const many = (count: number, defaultApiVersion: (typeof OLD)[number] | typeof LATEST = LATEST) =>
  Array.from({ length: count }, (_, i) => pinned(100_000 + i, { role: 'admin', defaultApiVersion }))
const seed = seedOf({ members: [OWNER], tokens: many(30) })
const version = (value: string | number) => ({ headers: { 'ld-api-version': String(value) } })

t.test('lists of versions before 20240415 are not paged', async (t) => {
  const whole = {
    status: 200,
    length: 30,
    totalCount: 30,
    links: { self: { href: '/api/v2/tokens', type: 'application/json' } },
  }

  for (const date of OLD) {
    await t.test(`LD-API-Version ${date} lists all tokens`, async (t) => {
      const { call } = await emulate(t, { seed })
      const { status, body } = await call('GET', '/api/v2/tokens', version(date))
      t.strictSame({ status, length: body.items.length, totalCount: body.totalCount, links: body._links }, whole)
    })

    await t.test(`a token with the defaultApiVersion ${date} lists all tokens`, async (t) => {
      const { call } = await emulate(t, { seed: seedOf({ members: [OWNER], tokens: many(30, date) }) })
      const { status, body } = await call('GET', '/api/v2/tokens')
      t.strictSame({ status, length: body.items.length, totalCount: body.totalCount, links: body._links }, whole)
    })
  }

  await t.test('the list of an older version is newest first and keeps showAll in its link', async (t) => {
    const tokens = [...many(30), pinned(10, { role: 'reader', memberId: READER._id })]
    const { call } = await emulate(t, { seed: seedOf({ members: [OWNER, READER], tokens }) })
    const { status, body } = await call('GET', '/api/v2/tokens?showAll=true', version(20220603))
    t.hasStrict(
      { status, length: body.items.length, first: body.items[0], links: body._links },
      {
        status: 200,
        length: 31,
        first: { memberId: READER._id },
        links: { self: { href: '/api/v2/tokens?showAll=true' } },
      },
    )
  })

  await t.test('the list of custom roles of an older version is not paged', async (t) => {
    const roles = Array.from({ length: 21 }, (_, i) => ({ key: `role-${i}`, name: `role ${i}`, policy: [] }))
    const { call } = await emulate(t, { seed: seedOf({ members: [OWNER], roles, tokens: many(1) }) })
    const list = async (value: string | number, query = '') => {
      const { status, body } = await call('GET', `/api/v2/roles${query}`, version(value))
      return [status, body.items.length, body.totalCount, body._links.self.href]
    }
    t.strictSame(await list(20220603), [200, 21, 21, '/api/v2/roles'])
    t.strictSame(await list(20220603, '?offset=1'), [200, 20, 21, '/api/v2/roles?limit=20&offset=1'])
    t.strictSame(await list(LATEST), [200, 20, 21, '/api/v2/roles?limit=20'])
  })

  await t.test('an older version lists 10,000 tokens, and with more it is a 400 that asks for paging', async (t) => {
    const tokens = many(10_001)
    const { call } = await emulate(t, { seed: seedOf({ members: [OWNER], tokens }) })
    const { status, body } = await call('GET', '/api/v2/tokens', version(20220603))
    const message = 'there are more than 10000 tokens: give limit and offset'
    t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) })

    t.hasStrict(await call('GET', '/api/v2/tokens?limit=2', version(20220603)), {
      status: 200,
      body: { totalCount: 10_001 },
    })
    t.hasStrict(await call('DELETE', `/api/v2/tokens/${tokens[5]?._id}`), { status: 204 })
    const after = await call('GET', '/api/v2/tokens', version(20220603))
    t.strictSame({ status: after.status, length: after.body.items.length }, { status: 200, length: 10_000 })
  })
})

t.test('lists of version 20240415, and lists with limit or offset, are paged', async (t) => {
  for (const value of [LATEST, 'beta']) {
    await t.test(`LD-API-Version ${value} lists 25 tokens a page`, async (t) => {
      const { call } = await emulate(t, { seed })
      const { status, body } = await call('GET', '/api/v2/tokens', version(value))
      t.strictSame(
        { status, length: body.items.length, totalCount: body.totalCount },
        { status: 200, length: 25, totalCount: 30 },
      )
    })
  }

  for (const [query, length, self] of [
    ['?limit=2', 2, 'limit=2'],
    ['?offset=1', 25, 'limit=25&offset=1'],
    ['?limit=0', 25, 'limit=25'],
    ['?offset=0', 25, 'limit=25'],
  ] as const) {
    await t.test(`an older version pages the list when asked with ${query}`, async (t) => {
      const { call } = await emulate(t, { seed })
      const { status, body } = await call('GET', `/api/v2/tokens${query}`, version(20191212))
      t.strictSame(
        { status, length: body.items.length, self: body._links.self.href },
        { status: 200, length, self: `/api/v2/tokens?${self}` },
      )
    })
  }
})

t.test('LD-API-Version goes before the defaultApiVersion of the token', async (t) => {
  const tokens = [...many(30), pinned(10, { role: 'admin', defaultApiVersion: 20191212 })]
  const { call } = await emulate(t, { seed: seedOf({ members: [OWNER], tokens }) })
  const count = async (key: string, options = {}) =>
    (await call('GET', '/api/v2/tokens', { ...options, key })).body.items.length
  t.equal(await count(keyOf(10)), 31)
  t.equal(await count(keyOf(10), version(LATEST)), 25)
  t.equal(await count(keyOf(100_000)), 25)
  t.equal(await count(keyOf(100_000), version(20191212)), 31)
})

t.test('a token of an older default version shows it', async (t) => {
  const token = pinned(10, { role: 'admin', defaultApiVersion: 20160426 })
  const { call } = await emulate(t, { seed: seedOf({ members: [OWNER], tokens: [token] }) })
  t.hasStrict(await call('GET', `/api/v2/tokens/${token._id}`), { status: 200, body: { defaultApiVersion: 20160426 } })
})

t.test('an unknown version is a 400 that shows it and lists the known ones, on every operation', async (t) => {
  for (const value of ['20240416', '20240415.0', '020240415', '2024-04-15', 'latest', 'Beta', '', '0']) {
    await t.test(JSON.stringify(value), async (t) => {
      const { call } = await emulate(t, { seed })
      const message = `LD-API-Version must be one of 20160426, 20191212, 20210729, 20220603, 20240415 and beta, got ${JSON.stringify(value)}`
      const url = `/api/v2/tokens/${many(1)[0]?._id}`
      for (const [method, path] of [
        ['GET', '/api/v2/tokens'],
        ['POST', '/api/v2/tokens'],
        ['GET', url],
        ['PATCH', url],
        ['DELETE', url],
        ['POST', `${url}/reset`],
        ['GET', '/api/v2/'],
        ['GET', '/api/v2/openapi.json'],
      ] as const) {
        const { status, body } = await call(method, path, version(value))
        t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) })
      }
      t.hasStrict(await call('GET', url), { status: 200 })
    })
  }
})
