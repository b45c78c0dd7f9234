import t from 'tap'
import { WELL_KNOWN_KEY } from '../../src/seeds/built-in.js'
import { emulate, NOW } from '../support/emulate.js'
import { idOf, keyOf, OWNER, pinned, seedOf } from '../support/seeds.js'

const PAST = '2025-12-31'
const AHEAD = '2026-01-02'
const GIVEN = keyOf(99)

const tokenOf = async (t: Parameters<typeof emulate>[0], options: Parameters<typeof emulate>[1]) => {
  const { emulator } = await emulate(t, options)
  return { token: emulator.token, expired: emulator.expired }
}

t.test('the key of an emulator is that of the first admin token that has not expired', async (t) => {
  const seed = seedOf({
    tokens: [
      pinned(1, { role: 'reader' }),
      pinned(2, { role: 'admin', expiry: PAST }),
      pinned(3, { role: 'admin', expiry: AHEAD }),
      pinned(4, { role: 'admin' }),
    ],
  })
  t.strictSame(await tokenOf(t, { seed }), { token: keyOf(3), expired: false })
  t.strictSame(await tokenOf(t, { seed, now: AHEAD }), { token: keyOf(4), expired: false })
})

t.test('an emulator whose admin tokens have all expired has no key, even if a reader token works', async (t) => {
  const seed = seedOf({ tokens: [pinned(1, { role: 'reader' }), pinned(2, { role: 'admin', expiry: PAST })] })
  t.strictSame(await tokenOf(t, { seed }), { token: null, expired: true })
})

t.test('the clock of the first account decides whether its tokens have expired', async (t) => {
  const tokens = [pinned(1, { role: 'admin', expiry: AHEAD }), pinned(2, { role: 'admin' })]
  const seed = seedOf({ tokens, clock: { now: '2026-02-01' } })
  t.strictSame(await tokenOf(t, { seed }), { token: keyOf(2), expired: false })
})

t.test('after a restart, the key of an emulator is chosen at the time of the restart', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  const tokens = [pinned(1, { role: 'admin', expiry: AHEAD }), pinned(2, { role: 'admin' })]
  const seed = seedOf({ tokens })
  const first = await emulate(t, { database, seed })
  t.equal(first.emulator.token, keyOf(1))
  await first.emulator.close()
  const second = await emulate(t, { database, seed, now: AHEAD })
  t.strictSame([second.emulator.token, second.emulator.held], [keyOf(2), true])
  await second.call('PATCH', `/api/v2/tokens/${idOf(2)}`, {
    key: keyOf(2),
    body: [{ op: 'add', path: '/expiry', value: Date.parse('2026-01-03') }],
  })
  await second.emulator.close()
  const third = await emulate(t, { database, seed, now: '2026-01-03' })
  t.strictSame([third.emulator.token, third.emulator.expired], [null, true])
})

t.test('an admin token gives its key to the token that the emulator would name', async (t) => {
  const seed = seedOf({
    members: [OWNER],
    tokens: [
      pinned(1, { role: 'reader' }),
      pinned(2, { role: 'admin', expiry: PAST }),
      pinned(3, { role: 'admin', token: '0003', name: 'chosen' }),
      pinned(4, { role: 'admin' }),
    ],
  })
  const { call, emulator } = await emulate(t, { seed, adminToken: GIVEN })
  t.equal(emulator.token, GIVEN)
  t.hasStrict(await call('GET', '/api/v2/tokens', { key: GIVEN }), { status: 200, body: { totalCount: 4 } })
  t.hasStrict(await call('GET', '/api/v2/caller-identity', { key: GIVEN }), {
    status: 200,
    body: { tokenName: 'chosen' },
  })
  t.hasStrict(await call('GET', '/api/v2/tokens', { key: keyOf(3) }), { status: 401 })
  t.hasStrict(await call('GET', '/api/v2/tokens', { key: keyOf(4) }), { status: 200 })
})

t.test('an admin token becomes a new token when no admin token of the seed works', async (t) => {
  for (const tokens of [
    [pinned(1, { role: 'reader' })],
    [pinned(1, { role: 'admin', expiry: PAST })],
    [{ role: 'admin', keyHash: 'ab'.repeat(32), token: 'abcd' } as const],
  ]) {
    const { call, emulator } = await emulate(t, { seed: seedOf({ members: [OWNER], tokens }), adminToken: GIVEN })
    t.equal(emulator.token, GIVEN)
    t.hasStrict(await call('GET', '/api/v2/tokens?showAll=true', { key: GIVEN }), {
      status: 200,
      body: { totalCount: 2, items: [{ name: 'Admin token', role: 'admin' }, {}] },
    })
  }
})

t.test('an admin token that the seed gives to a token changes nothing', async (t) => {
  const seed = seedOf({ members: [OWNER], tokens: [pinned(1, { role: 'admin' }), pinned(2, { role: 'reader' })] })
  const { call, emulator } = await emulate(t, { seed, adminToken: keyOf(2) })
  t.equal(emulator.token, keyOf(2))
  t.hasStrict(await call('GET', '/api/v2/tokens', { key: keyOf(1) }), { status: 200, body: { totalCount: 2 } })
})

t.test('without a seed, an admin token takes the place of the well-known key', async (t) => {
  const { call, emulator } = await emulate(t, { adminToken: GIVEN })
  t.equal(emulator.token, GIVEN)
  t.hasStrict(await call('GET', '/api/v2/tokens', { key: WELL_KNOWN_KEY }), { status: 401 })
})

t.test('a new account names the first of its admin tokens that has not expired', async (t) => {
  const { control } = await emulate(t)
  const tokens = [
    pinned(1, { role: 'admin', expiry: NOW - 1 }),
    pinned(2, { role: 'admin', expiry: NOW }),
    pinned(3, { role: 'admin', expiry: NOW + 1 }),
  ]
  const { status, body } = await control('POST', '/accounts', { body: { tokens } })
  t.hasStrict({ status, body }, { status: 201, body: { token: { _id: idOf(3), token: keyOf(3) } } })
  const { status: none, body: expired } = await control('POST', '/accounts', {
    body: { tokens: [pinned(4, { role: 'admin', expiry: PAST })] },
  })
  t.strictSame([none, expired.token], [201, null])
})

t.test(
  'a seed may hold tokens that have expired and old keys whose windows have ended, in both notations',
  async (t) => {
    const seed = seedOf({
      members: [OWNER],
      tokens: [
        pinned(1, { role: 'admin' }),
        pinned(2, { role: 'reader', expiry: PAST }),
        pinned(3, { role: 'reader', expiry: NOW + 1, oldKeys: [{ key: keyOf(30), expiresAt: PAST }] }),
        pinned(4, { role: 'reader', oldKeys: [{ key: keyOf(40), expiresAt: NOW + 1 }] }),
      ],
    })
    const { call, control } = await emulate(t, { seed })
    const statusOf = async (n: number) => (await call('GET', '/api/v2/account', { key: keyOf(n) })).status
    t.strictSame(await Promise.all([2, 3, 30, 4, 40].map(statusOf)), [401, 200, 401, 200, 200])
    const { body } = await control('GET', '/state')
    t.match(body.accounts[0].tokens, [
      { expiry: undefined },
      { expiry: Date.parse(PAST) },
      { expiry: NOW + 1, oldKeys: [{ expiresAt: Date.parse(PAST) }] },
      { expiry: undefined, oldKeys: [{ expiresAt: NOW + 1 }] },
    ])
  },
)

t.test('the details of an account show the expiry of a token beside the end of each window', async (t) => {
  const seed = seedOf({
    members: [OWNER],
    tokens: [pinned(1, { role: 'admin', expiry: NOW + 5, oldKeys: [{ key: keyOf(10), expiresAt: NOW + 9 }] })],
  })
  const { control, emulator } = await emulate(t, { seed })
  const { body } = await control('GET', '/accounts')
  const details = async () => (await control('GET', `/accounts/${body.items[0]._id}`)).body.tokens
  const keys = (state: string) => [
    { token: '0001', state, current: true, expiresAt: undefined },
    { token: '000a', state, current: false, expiresAt: NOW + 9 },
  ]
  t.match(await details(), [{ expiry: NOW + 5, keys: keys('alive') }])
  emulator.clock.advance(5)
  t.match(await details(), [{ expiry: NOW + 5, keys: keys('expired') }])
})
