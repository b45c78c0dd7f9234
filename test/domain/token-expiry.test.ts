import t from 'tap'
import { looksLikeSeconds, MAX_EXPIRY, parseExpiry } from '../../src/domain/token-expiry.js'
import { refusalOf } from './fixtures.js'

const NOW = Date.UTC(2026, 0, 1)
const REAL = { now: NOW, mode: 'real' } as const

t.test('an expiry is an integer later than now, or null for never', async (t) => {
  for (const value of [NOW + 1, NOW + 86_400_000, MAX_EXPIRY]) t.equal(parseExpiry(value, REAL), value)
  for (const value of [null, undefined]) t.equal(parseExpiry(value, REAL), null)
})

t.test('any other expiry is refused with the value and the time on the account clock', async (t) => {
  const sentence =
    'expiry must be a whole number of milliseconds since 1970, later than now and at most 8640000000000000 (got'
  const now = `It is ${NOW} (2026-01-01T00:00:00.000Z) on the account's clock.`
  for (const [value, got] of [
    [NOW, `${NOW}`],
    [NOW - 1, `${NOW - 1}`],
    [0, '0'],
    [-1, '-1'],
    [NOW + 0.5, `${NOW + 0.5}`],
    [MAX_EXPIRY + 1, '8640000000000001'],
    [Number.POSITIVE_INFINITY, 'null'],
    [String(NOW + 1), `"${NOW + 1}"`],
    ['2027-01-01', '"2027-01-01"'],
    [true, 'true'],
    [{}, '{}'],
    [[NOW + 1], `[${NOW + 1}]`],
    [NOW / 1000 + 3600, '1767229200, which looks like seconds'],
    [1, '1, which looks like seconds'],
  ] as const) {
    t.strictSame(
      refusalOf(() => parseExpiry(value, REAL)),
      ['invalid_request', `${sentence} ${got}). ${now}`],
    )
  }
})

t.test('the refusal of an expiry says that the account clock is frozen or moved', async (t) => {
  for (const [mode, state] of [
    ['frozen', ', which is frozen'],
    ['offset', ', which is moved'],
    ['real', ''],
  ] as const) {
    t.match(
      refusalOf(() => parseExpiry(NOW, { now: NOW, mode })),
      ['invalid_request', new RegExp(`on the account's clock${state}\\.$`)],
    )
  }
})

t.test('a positive number below 10^11 looks like seconds', async (t) => {
  for (const value of [1, 1_767_225_600, 99_999_999_999]) t.ok(looksLikeSeconds(value), String(value))
  for (const value of [0, -1, 1e11, NOW, '1', null, undefined]) t.notOk(looksLikeSeconds(value), String(value))
})
