import t from 'tap'
import {
  endsWithToken,
  isExpired,
  isKeyShaped,
  type KeyRecord,
  keyState,
  lastFourOf,
  retireKey,
  shortenKeys,
} from '../../src/domain/access-token.js'
import { aKey, aToken } from './fixtures.js'

const EXPIRY = 1_000_000

const FOREVER = aToken()
const stateOf = (key: Partial<KeyRecord>, now: number, expiry: number | null = null) =>
  keyState(aKey(key), aToken({ expiry }), now)

t.test('a key without an end works at any time', async (t) => {
  for (const now of [0, EXPIRY, 8.64e15]) t.equal(keyState(aKey(), FOREVER, now), 'alive')
})

t.test('an old key works until the end of its window, and a current one until its token expires', async (t) => {
  for (const [now, state] of [
    [EXPIRY - 1, 'alive'],
    [EXPIRY, 'expired'],
    [EXPIRY + 1, 'expired'],
    // A clock that is moved back.
    [EXPIRY - 1, 'alive'],
  ] as const) {
    t.equal(stateOf({ expiresAt: EXPIRY }, now), state)
    t.equal(stateOf({}, now, EXPIRY), state)
  }
})

t.test('an old key works until its window ends or its token expires, whichever is earlier', async (t) => {
  for (const [window, expiry] of [
    [EXPIRY, EXPIRY + 5],
    [EXPIRY + 5, EXPIRY],
    [EXPIRY, EXPIRY],
  ] as const) {
    t.equal(stateOf({ expiresAt: window }, EXPIRY - 1, expiry), 'alive')
    t.equal(stateOf({ expiresAt: window }, EXPIRY, expiry), 'expired')
  }
})

t.test('a key ends with its token unless its window ends earlier', async (t) => {
  for (const [expiresAt, expiry, expected] of [
    [null, null, false],
    [null, EXPIRY, true],
    [EXPIRY, null, false],
    [EXPIRY, EXPIRY, true],
    [EXPIRY, EXPIRY + 1, false],
    [EXPIRY + 1, EXPIRY, true],
  ] as const) {
    t.equal(endsWithToken(aKey({ expiresAt }), aToken({ expiry })), expected, `${expiresAt} and ${expiry}`)
  }
})

t.test('a token is expired from its expiry on', async (t) => {
  t.equal(isExpired(aToken(), 8.64e15), false)
  t.strictSame(
    [EXPIRY - 1, EXPIRY, EXPIRY + 1].map((now) => isExpired(aToken({ expiry: EXPIRY }), now)),
    [false, true, true],
  )
})

t.test('a revoked key stays revoked, whatever the clock, its window and its token say', async (t) => {
  for (const expiresAt of [null, EXPIRY]) {
    for (const now of [0, EXPIRY - 2, EXPIRY - 1, EXPIRY, 8.64e15]) {
      for (const expiry of [null, EXPIRY]) {
        t.equal(stateOf({ expiresAt, revokedAt: EXPIRY - 1 }, now, expiry), 'revoked')
      }
    }
  }
  t.equal(stateOf({ revokedAt: 0 }, 0), 'revoked')
})

t.test('the code of keys lets the old key of a reset live on until an expiry ahead, else revokes it now', async (t) => {
  const now = EXPIRY
  t.strictSame(retireKey(now + 1, now), { expiresAt: now + 1, revokedAt: null })
  for (const expiry of [undefined, now, now - 1, 0, -1]) {
    t.strictSame(retireKey(expiry, now), { expiresAt: null, revokedAt: now }, String(expiry))
  }
})

t.test('the code of keys shows the last four characters of a key', async (t) => {
  t.equal(lastFourOf('api-3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e55'), '7e55')
})

t.test('the code of keys knows the shape of a key', async (t) => {
  for (const variant of ['8', '9', 'a', 'b']) {
    t.ok(isKeyShaped(`api-3f9d2c1e-7a54-4b0e-${variant}d8c-2f6b1a0c7e55`), variant)
  }
  for (const value of [
    '',
    'api-',
    '3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e55',
    'sdk-3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e55',
    'mob-3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e55',
    'api-3f9d2c1e-7a54-1b0e-9d8c-2f6b1a0c7e55',
    'api-3f9d2c1e-7a54-4b0e-cd8c-2f6b1a0c7e55',
    'api-3F9D2C1E-7A54-4B0E-9D8C-2F6B1A0C7E55',
    'API-3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e55',
    'api-3f9d2c1e7a544b0e9d8c2f6b1a0c7e55',
    'api-3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e5',
    'api-3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e555',
    ' api-3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e55',
    'api-3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e55\n',
    'api-3f9d2c1g-7a54-4b0e-9d8c-2f6b1a0c7e55',
    '61095542756dba551110ae21',
  ]) {
    t.notOk(isKeyShaped(value), JSON.stringify(value))
  }
})

t.test('the code of keys leaves only the last four characters of every key in a text', async (t) => {
  const [one, two] = ['api-3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e55', 'API-00000000-0000-0000-0000-00000000BEEF']
  t.equal(shortenKeys(`/tokens?key=${one}&other=${two}`), '/tokens?key=api-…7e55&other=api-…BEEF')
  t.equal(shortenKeys(one + one), 'api-…7e55api-…7e55')
  for (const text of ['', '/api/v2/tokens', '61095542756dba551110ae21', one.slice(0, -1)])
    t.equal(shortenKeys(text), text)
})
