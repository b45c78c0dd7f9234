import t from 'tap'
import { MAX_RATE_LIMIT, parseRateLimit, parseRateLimitFlag } from '../../src/control/rate-limit-settings.js'

const refusal = (message: string | RegExp) => ({ code: 'invalid_request', message })

t.test('reads limits', async (t) => {
  const all = { global: 100, route: 20, token: 50 }
  t.strictSame(parseRateLimit(all), all)
  t.strictSame(parseRateLimit({ token: 1 }), { token: 1 })
  t.strictSame(parseRateLimit({ global: MAX_RATE_LIMIT }), { global: MAX_RATE_LIMIT })
  t.strictSame(parseRateLimit({}), {})
})

t.test('refuses limits that are none and names the field', async (t) => {
  t.throws(
    () => parseRateLimit({ ip: 5 }),
    refusal('the request has an unknown field "ip": it may have global, route, token'),
  )
  t.throws(() => parseRateLimit(null), refusal('the request must be an object, got null'))
  for (const global of [0, -1, 1.5, '100', null, MAX_RATE_LIMIT + 1]) {
    t.throws(() => parseRateLimit({ global }), refusal(/^global must be a whole number from 1 to 1000000000, got /))
  }
  t.throws(
    () => parseRateLimit({ route: 0 }, 'accounts[0].rateLimit'),
    refusal(/^accounts\[0\]\.rateLimit\.route must/),
  )
})

t.test('reads a flag', async (t) => {
  t.strictSame(parseRateLimitFlag('global=100,route=20,token=50'), { global: 100, route: 20, token: 50 })
  t.strictSame(parseRateLimitFlag('token=5'), { token: 5 })
  t.strictSame(parseRateLimitFlag(' token = 5 , global=1'), { global: 1, token: 5 })
})

t.test('refuses a flag that says nothing and names it', async (t) => {
  for (const value of ['', '100', 'global', 'global=1,', 'global=1=2']) {
    t.throws(() => parseRateLimitFlag(value), refusal(/^--rate-limit must be a list such as "global=100,/))
  }
  t.throws(() => parseRateLimitFlag('global=0'), refusal(/^--rate-limit\.global must be a whole number/))
  t.throws(() => parseRateLimitFlag('global=1e3'), refusal(/^--rate-limit\.global must be .* got "1e3"$/))
  t.throws(() => parseRateLimitFlag('global='), refusal(/^--rate-limit\.global must/))
  t.throws(
    () => parseRateLimitFlag('ip=1', 'LD_EMULATOR_RATE_LIMIT'),
    refusal(/^LD_EMULATOR_RATE_LIMIT has an unknown/),
  )
  t.throws(() => parseRateLimitFlag('global=1,global=2'), refusal('--rate-limit must not have "global" twice'))
})
