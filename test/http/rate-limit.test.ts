import t from 'tap'
import { emulate } from '../support/emulate.js'
import { keyOf, OWNER, pinned, seedOf } from '../support/seeds.js'

const seed = seedOf({ members: [OWNER], tokens: [pinned(1, { role: 'admin' }), pinned(2, { role: 'admin' })] })

/** The headers of a limit, without those that say when it ends. */
function limitsIn(headers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.startsWith('x-ratelimit') && !name.endsWith('reset')),
  )
}

t.test('the rate limit sends no headers without a limit', async (t) => {
  const { call } = await emulate(t, { seed })
  const { status, headers } = await call('GET', '/api/v2/tokens')
  t.equal(status, 200)
  t.notOk(Object.keys(headers).some((name) => name.startsWith('x-ratelimit')))
})

t.test('the rate limit counts the requests of an account, of an operation and of a token', async (t) => {
  const { call } = await emulate(t, { seed, rateLimit: { global: 10, route: 5, token: 3 } })
  const limits = async (path: string, key: string) => {
    const { status, headers } = await call('GET', path, { key })
    t.equal(status, 200)
    return [
      headers['x-ratelimit-global-remaining'],
      headers['x-ratelimit-route-remaining'],
      headers['x-ratelimit-auth-token-remaining'],
    ]
  }
  t.strictSame(await limits('/api/v2/tokens', keyOf(1)), ['9', '4', '2'])
  t.strictSame(await limits('/api/v2/tokens', keyOf(2)), ['8', '3', '2'])
  t.strictSame(await limits('/api/v2/roles', keyOf(2)), ['7', '4', '1'])
  const { headers } = await call('GET', '/api/v2/members', { key: keyOf(1) })
  t.strictSame(limitsIn(headers), {
    'x-ratelimit-global-limit': '10',
    'x-ratelimit-global-remaining': '6',
    'x-ratelimit-route-limit': '5',
    'x-ratelimit-route-remaining': '4',
    'x-ratelimit-auth-token-limit': '3',
    'x-ratelimit-auth-token-remaining': '1',
  })
})

for (const [limit, header] of [
  ['global', 'x-ratelimit-global-remaining'],
  ['route', 'x-ratelimit-route-remaining'],
  ['token', 'x-ratelimit-auth-token-remaining'],
] as const) {
  t.test(
    `the rate limit answers 429 when the ${limit} limit is spent, until the window is over on the account's clock`,
    async (t) => {
      const { call, emulator } = await emulate(t, { seed, rateLimit: { [limit]: 2 } })
      const statuses = []
      for (let i = 0; i < 4; i++) statuses.push((await call('GET', '/api/v2/tokens')).status)
      t.strictSame(statuses, [200, 200, 429, 429])
      emulator.clock.advance(9_999)
      t.match(await call('GET', '/api/v2/tokens'), {
        status: 429,
        body: { code: 'rate_limited', message: "You've exceeded the API rate limit. Try again later." },
        headers: { [header]: '0' },
      })
      emulator.clock.advance(1)
      t.match(await call('GET', '/api/v2/tokens'), { status: 200, headers: { [header]: '1' } })
    },
  )
}

t.test('the rate limit says when the window ends in real time, with what is left of it on the clock', async (t) => {
  const { call, emulator } = await emulate(t, { seed, rateLimit: { global: 9, token: 9 } })
  await call('GET', '/api/v2/tokens')
  emulator.clock.advance(4_000)
  const before = Date.now()
  const { headers } = await call('GET', '/api/v2/tokens')
  for (const name of ['x-ratelimit-reset', 'x-ratelimit-auth-token-reset']) {
    const reset = Number(headers[name])
    t.ok(before + 6_000 <= reset && reset <= Date.now() + 6_000, name)
  }
})

t.test('a refused request changes nothing, and requests without a key count nowhere', async (t) => {
  const { call, emulator } = await emulate(t, { seed, rateLimit: { global: 1 } })
  for (let i = 0; i < 3; i++) t.match(await call('GET', '/api/v2/tokens', { key: null }), { status: 401 })
  t.match(await call('GET', '/api/v2/tokens'), { status: 200 })
  t.match(await call('POST', '/api/v2/tokens', { body: { role: 'reader' } }), { status: 429 })
  emulator.clock.advance('10s')
  t.match(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 2 } })
})

t.test('limits come from a seed too', async (t) => {
  const { call } = await emulate(t, { seed: seedOf({ ...seed.accounts[0], rateLimit: { route: 1 } }) })
  t.match(await call('GET', '/api/v2/tokens'), { status: 200 })
  t.match(await call('GET', '/api/v2/tokens'), { status: 429 })
})

t.test('a request for nothing that is there counts for all limits but that of a route', async (t) => {
  const { call } = await emulate(t, { seed, rateLimit: { global: 2, route: 1 } })
  const unknown = () => call('GET', '/api/v2/flags')
  t.match(await unknown(), { status: 404, headers: { 'x-ratelimit-global-remaining': '1' } })
  const second = await unknown()
  t.match(second, { status: 404, headers: { 'x-ratelimit-global-remaining': '0' } })
  t.notOk('x-ratelimit-route-limit' in second.headers)
  t.match(await unknown(), { status: 429 })
})
