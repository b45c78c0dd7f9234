import t from 'tap'
import { emulate, NOW } from '../support/emulate.js'
import { NOT_FOUND } from '../support/refusals.js'
import { ADMIN, idOf, keyOf, OWNER, pinned, READER, seedOf, WRITER } from '../support/seeds.js'

const ACCOUNT = idOf(100)
const seed = seedOf({
  _id: ACCOUNT,
  members: [{ ...OWNER, firstName: 'Olive' }, ADMIN, WRITER, READER],
  tokens: [
    pinned(10, { role: 'admin', memberId: ADMIN._id, name: 'mine' }),
    pinned(11, { role: 'reader', memberId: READER._id }),
    pinned(12, { role: 'writer', memberId: OWNER._id, serviceToken: true }),
    pinned(13, { role: 'writer', memberId: WRITER._id }),
  ],
})

t.test('getting a token shows all of it, its key cut to the last four characters', async (t) => {
  const { call } = await emulate(t, { seed })
  const { status, body } = await call('GET', `/api/v2/tokens/${idOf(12)}`)
  t.strictSame(
    { status, body },
    {
      status: 200,
      body: {
        _id: idOf(12),
        ownerId: ACCOUNT,
        memberId: OWNER._id,
        _member: {
          _links: { self: { href: `/api/v2/members/${OWNER._id}`, type: 'application/json' } },
          _id: OWNER._id,
          firstName: 'Olive',
          role: 'owner',
          email: 'owner@example.com',
        },
        creationDate: NOW,
        lastModified: NOW,
        role: 'writer',
        token: '000c',
        serviceToken: true,
        _links: {
          parent: { href: '/api/v2/tokens', type: 'application/json' },
          self: { href: `/api/v2/tokens/${idOf(12)}`, type: 'application/json' },
        },
        defaultApiVersion: 20240415,
      },
    },
  )
})

// TruffleHog's analyzer reads the token of the key it has found, whatever its role.
t.test('a token of any role can get itself', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const n of [10, 11, 12, 13]) {
    t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(n)}`, { key: keyOf(n) }), {
      status: 200,
      body: { _id: idOf(n) },
    })
  }
})

t.test('ownerId of a token is the id of its account', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const n of [10, 11, 12, 13]) {
    t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(n)}`), { status: 200, body: { ownerId: ACCOUNT } })
  }
})

t.test('lastUsed of a token is the time of its last authenticated request', async (t) => {
  await t.test('a token that was never used has no lastUsed', async (t) => {
    const { call, emulator } = await emulate(t, { seed })
    const before = await call('GET', `/api/v2/tokens/${idOf(11)}`)
    t.equal(before.status, 200)
    t.notOk('lastUsed' in before.body)
    emulator.clock.advance('1h')
    await call('GET', '/api/v2/tokens', { key: keyOf(11) })
    emulator.clock.advance('1h')
    t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(11)}`), { status: 200, body: { lastUsed: NOW + 3_600_000 } })
  })

  await t.test('a token that gets itself shows that request as lastUsed', async (t) => {
    const { call, emulator } = await emulate(t, { seed })
    emulator.clock.advance(5)
    t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(10)}`), { status: 200, body: { lastUsed: NOW + 5 } })
  })

  await t.test('a request that is a 403 or 400 counts as lastUsed of its token', async (t) => {
    const { call } = await emulate(t, { seed })
    t.hasStrict(await call('DELETE', `/api/v2/tokens/${idOf(12)}`, { key: keyOf(11) }), { status: 403 })
    t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(11)}`), { status: 200, body: { lastUsed: NOW } })
  })

  await t.test('using a token leaves its lastModified', async (t) => {
    const { call, emulator } = await emulate(t, { seed })
    emulator.clock.advance('1h')
    t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(10)}`), { status: 200, body: { lastModified: NOW } })
  })
})

t.test('getting a token is a 404 when the caller cannot see it', async (t) => {
  const cases: readonly [string, string][] = [
    ['an unknown id', idOf(99)],
    ['a name', 'mine'],
    ['a key', keyOf(10)],
    ['the last four characters of a key', '000a'],
    ['an id in upper case', idOf(10).toUpperCase()],
    ['an id with something behind it', `${idOf(10)}0`],
    ['an id with a space behind it', `${idOf(10)}%20`],
    ['a NUL character', '%00'],
    ['what objects inherit', 'constructor'],
  ]
  for (const [title, id] of cases) {
    await t.test(title, async (t) => {
      const { call } = await emulate(t, { seed })
      const { status, body } = await call('GET', `/api/v2/tokens/${id}`)
      t.strictSame({ status, body }, { status: 404, body: NOT_FOUND })
    })
  }

  await t.test("getting another member's token as a reader is a 404 and not a 403", async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('GET', `/api/v2/tokens/${idOf(10)}`, { key: keyOf(11) })
    t.strictSame({ status, body }, { status: 404, body: NOT_FOUND })
  })

  await t.test('getting a token of another account is a 404', async (t) => {
    const accounts = [
      { members: [OWNER], tokens: [pinned(10, { role: 'admin' })] },
      { members: [OWNER], tokens: [pinned(11, { role: 'admin' })] },
    ]
    const { call } = await emulate(t, { seed: { version: 1, accounts } })
    const { status, body } = await call('GET', `/api/v2/tokens/${idOf(11)}`, { key: keyOf(10) })
    t.strictSame({ status, body }, { status: 404, body: NOT_FOUND })
    t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(11)}`, { key: keyOf(11) }), { status: 200 })
  })

  await t.test('getting a deleted token is a 404', async (t) => {
    const { call } = await emulate(t, { seed })
    t.hasStrict(await call('DELETE', `/api/v2/tokens/${idOf(12)}`), { status: 204 })
    const { status, body } = await call('GET', `/api/v2/tokens/${idOf(12)}`)
    t.strictSame({ status, body }, { status: 404, body: NOT_FOUND })
  })
})

t.test('getting a token ignores a query and a slash at the end of the path', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const suffix of ['?limit=x&expand=all', '/', '/?a=%zz']) {
    t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(12)}${suffix}`), { status: 200, body: { _id: idOf(12) } })
  }
})
