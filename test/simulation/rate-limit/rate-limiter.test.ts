import t from 'tap'
import { createRateLimiter, RATE_LIMIT_WINDOW } from '../../../src/simulation/rate-limit/rate-limiter.js'
import type { RateLimitSettings } from '../../../src/simulation/rate-limit/settings.js'

const START = 1_000_000
const WALL = 5_000_000

function setUp(settings: RateLimitSettings) {
  const limiter = createRateLimiter()
  limiter.configure(settings)
  const hit = ({ operationId = 'getToken' as string | null, tokenId = 't1', now = START, wall = WALL } = {}) =>
    limiter.hit({ operationId, tokenId }, now, wall)
  const allowed = (...args: Parameters<typeof hit>) => hit(...args).allowed
  return { limiter, hit, allowed }
}

t.test('the rate limiter is off at first and sends no header', async (t) => {
  const limiter = createRateLimiter()
  t.equal(limiter.settings(), undefined)
  t.strictSame(limiter.hit({ operationId: 'getToken', tokenId: 't1' }, START, WALL), { allowed: true, headers: {} })
})

t.test('the rate limiter sends the headers of every limit there is', async (t) => {
  const { hit } = setUp({ global: 100, route: 20, token: 50 })
  t.strictSame(hit(), {
    allowed: true,
    headers: {
      'X-Ratelimit-Global-Limit': '100',
      'X-Ratelimit-Global-Remaining': '99',
      'X-Ratelimit-Reset': '5010000',
      'X-Ratelimit-Route-Limit': '20',
      'X-Ratelimit-Route-Remaining': '19',
      'X-Ratelimit-Auth-Token-Limit': '50',
      'X-Ratelimit-Auth-Token-Remaining': '49',
      'X-Ratelimit-Auth-Token-Reset': '5010000',
    },
  })
})

t.test('the rate limiter sends no header of a limit there is not', async (t) => {
  t.strictSame(setUp({}).hit(), { allowed: true, headers: {} })
  t.strictSame(Object.keys(setUp({ global: 1 }).hit().headers), [
    'X-Ratelimit-Global-Limit',
    'X-Ratelimit-Global-Remaining',
    'X-Ratelimit-Reset',
  ])
  t.strictSame(Object.keys(setUp({ route: 1 }).hit().headers), [
    'X-Ratelimit-Route-Limit',
    'X-Ratelimit-Route-Remaining',
    'X-Ratelimit-Reset',
  ])
  t.strictSame(Object.keys(setUp({ token: 1 }).hit().headers), [
    'X-Ratelimit-Auth-Token-Limit',
    'X-Ratelimit-Auth-Token-Remaining',
    'X-Ratelimit-Auth-Token-Reset',
  ])
})

t.test('the rate limiter refuses a request when a limit is spent and says which', async (t) => {
  const { hit, allowed } = setUp({ global: 2 })
  t.ok(allowed())
  t.ok(allowed())
  t.strictSame(hit(), {
    allowed: false,
    headers: {
      'X-Ratelimit-Global-Limit': '2',
      'X-Ratelimit-Global-Remaining': '0',
      'X-Ratelimit-Reset': '5010000',
    },
    spent: 'global',
  })
})

t.test('the rate limiter counts each route by itself', async (t) => {
  const { hit, allowed } = setUp({ route: 1 })
  t.ok(allowed({ operationId: 'getToken' }))
  t.ok(allowed({ operationId: 'getTokens' }))
  t.match(hit({ operationId: 'getToken', tokenId: 't2' }), { allowed: false, spent: 'route' })
})

t.test('the rate limiter counts each token by itself', async (t) => {
  const { hit, allowed } = setUp({ token: 1 })
  t.ok(allowed({ tokenId: 't1' }))
  t.ok(allowed({ tokenId: 't2' }))
  t.match(hit({ tokenId: 't1', operationId: 'getTokens' }), { allowed: false, spent: 'token' })
})

t.test('the rate limiter counts a request that is no operation on no route', async (t) => {
  const { hit, allowed } = setUp({ route: 1, token: 2 })
  t.strictSame(Object.keys(hit({ operationId: null }).headers), [
    'X-Ratelimit-Auth-Token-Limit',
    'X-Ratelimit-Auth-Token-Remaining',
    'X-Ratelimit-Auth-Token-Reset',
  ])
  t.ok(allowed({ operationId: null }))
  t.notOk(allowed({ operationId: null }))
})

t.test('the rate limiter counts a refused request nowhere', async (t) => {
  const { hit, allowed } = setUp({ global: 2, token: 1 })
  t.ok(allowed({ tokenId: 't1' }))
  t.notOk(allowed({ tokenId: 't1' }))
  t.match(hit({ tokenId: 't2' }), { allowed: true, headers: { 'X-Ratelimit-Global-Remaining': '0' } })
})

t.test('the rate limiter keeps the old window until ten seconds have passed', async (t) => {
  const { allowed } = setUp({ global: 1, route: 1, token: 1 })
  t.ok(allowed({ now: START }))
  t.notOk(allowed({ now: START + RATE_LIMIT_WINDOW - 1 }))
  t.ok(allowed({ now: START + RATE_LIMIT_WINDOW }))
  t.notOk(allowed({ now: START + 2 * RATE_LIMIT_WINDOW - 1 }))
})

t.test('the rate limiter begins a window with the first request after the last one', async (t) => {
  const { allowed } = setUp({ global: 1 })
  t.ok(allowed({ now: START }))
  t.ok(allowed({ now: START + 25_000 }))
  t.notOk(allowed({ now: START + 34_999 }))
  t.ok(allowed({ now: START + 35_000 }))
})

t.test('the rate limiter begins a window when the clock is set back', async (t) => {
  const { hit, allowed } = setUp({ global: 1 })
  t.ok(allowed({ now: START }))
  t.match(hit({ now: START - 1 }), { allowed: true, headers: { 'X-Ratelimit-Reset': `${WALL + RATE_LIMIT_WINDOW}` } })
})

t.test('the rate limiter tells in real time what is left of the window on the clock of the account', async (t) => {
  const { hit } = setUp({ global: 9, token: 9 })
  hit({ now: START })
  t.match(hit({ now: START + 4_000, wall: WALL + 1 }).headers, {
    'X-Ratelimit-Reset': `${WALL + 6_001}`,
    'X-Ratelimit-Auth-Token-Reset': `${WALL + 6_001}`,
  })
  t.match(hit({ now: START + 9_999 }).headers, { 'X-Ratelimit-Reset': `${WALL + 1}` })
})

t.test('the rate limiter begins a new window when it is cleared and keeps its settings', async (t) => {
  const { limiter, allowed } = setUp({ global: 1 })
  t.ok(allowed())
  limiter.clear()
  t.ok(allowed())
  t.notOk(allowed())
  t.strictSame(limiter.settings(), { global: 1 })
})

t.test('the rate limiter begins a new window when it is configured', async (t) => {
  const { limiter, allowed } = setUp({ global: 1 })
  t.ok(allowed())
  limiter.configure({ global: 1 })
  t.ok(allowed())
  limiter.configure(undefined)
  t.equal(limiter.settings(), undefined)
  t.ok(allowed())
})

t.test('the rate limiter goes by the limits of the server until it has its own', async (t) => {
  let server: RateLimitSettings | undefined = { global: 2 }
  const limiter = createRateLimiter(() => server)
  const hit = () => limiter.hit({ operationId: 'getToken', tokenId: 't1' }, START, WALL)
  t.match(hit(), { allowed: true, headers: { 'X-Ratelimit-Global-Limit': '2' } })
  hit()
  t.match(hit(), { allowed: false })
  t.equal(limiter.settings(), undefined)
  server = { global: 1 }
  t.match(hit(), { allowed: true, headers: { 'X-Ratelimit-Global-Limit': '1' } }, 'a new window began')
  t.match(hit(), { allowed: false, headers: { 'X-Ratelimit-Global-Remaining': '0' } })
  limiter.configure({})
  t.strictSame(hit(), { allowed: true, headers: {} })
  limiter.configure(undefined)
  t.match(hit(), { allowed: true, headers: { 'X-Ratelimit-Global-Remaining': '0' } })
})
