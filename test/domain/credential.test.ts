import t from 'tap'
import {
  type Credential,
  credentialRefused,
  keyRefused,
  memberRemoved,
  parseAuthorization,
} from '../../src/domain/credential.js'
import type { Refusal } from '../../src/domain/errors.js'
import { aKey, aToken, TOKEN_ID } from './fixtures.js'

const KEY = 'api-3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e55'
const EXPIRY = Date.UTC(2026, 0, 1)

const shown = (refusal: Refusal | undefined) => refusal && [refusal.code, refusal.message, refusal.details.rule]

t.test('authentication takes a key as the whole value of the header', async (t) => {
  t.strictSame(parseAuthorization(KEY), { key: KEY })
})

t.test('authentication sorts what is no key by why it is none', async (t) => {
  for (const [header, kind] of [
    [undefined, 'missing'],
    ['', 'missing'],
    ['Homebrew', 'malformed'],
    [' ', 'malformed'],
    [`${KEY} `, 'malformed'],
    [KEY.toUpperCase(), 'malformed'],
    [KEY.replace('api', 'sdk'), 'malformed'],
    [KEY.replace('api', 'mob'), 'malformed'],
    ['61095542756dba551110ae21', 'malformed'],
    [`Basic ${KEY}`, 'malformed'],
    [`api_key ${KEY}`, 'malformed'],
    ['Bearers', 'malformed'],
    [`Bearer ${KEY}`, 'bearer'],
    [`bearer ${KEY}`, 'bearer'],
    ['BEARER x', 'bearer'],
    ['Bearer', 'bearer'],
  ] as const) {
    t.strictSame(parseAuthorization(header), { kind }, String(header))
  }
})

t.test('authentication refuses each with the body that the real API was seen to send', async (t) => {
  const refused = (credential: Exclude<Credential, { kind: 'known' }>) => shown(credentialRefused(credential))
  t.strictSame(refused({ kind: 'missing' }), ['unauthorized', 'Invalid account ID header', 'no Authorization header'])
  t.strictSame(refused({ kind: 'malformed' }), [
    'unauthorized',
    'Invalid account ID header',
    'the Authorization header is not an API key',
  ])
  t.strictSame(refused({ kind: 'bearer' }), [
    'invalid_token',
    'invalid access token',
    'the Authorization header has the scheme Bearer',
  ])
  t.strictSame(refused({ kind: 'unknown', lastFour: '7e55' }), [
    'unauthorized',
    'Invalid access token',
    'no token has the key ending in 7e55',
  ])
})

t.test('suggests a way out of every refusal', async (t) => {
  const refusals = [
    ...(['missing', 'malformed', 'bearer'] as const).map((kind) => credentialRefused({ kind })),
    credentialRefused({ kind: 'unknown', lastFour: '7e55' }),
    memberRemoved('m1'),
    keyRefused(aKey({ expiresAt: EXPIRY }), EXPIRY, aToken()),
    keyRefused(aKey(), EXPIRY, aToken({ expiry: EXPIRY })),
    keyRefused(aKey({ revokedAt: EXPIRY }), EXPIRY, aToken()),
    keyRefused(aKey({ revokedAt: EXPIRY }), EXPIRY, undefined),
  ]
  const remedies = refusals.map((refusal) => refusal?.details.remedy)
  t.equal(new Set(remedies).size, refusals.length)
  for (const remedy of remedies) t.match(remedy, /^[A-Z].*\.$/)
})

t.test('authentication lets a living key pass, in its window too', async (t) => {
  t.equal(keyRefused(aKey(), EXPIRY, aToken()), undefined)
  t.equal(keyRefused(aKey({ expiresAt: EXPIRY }), EXPIRY - 1, aToken()), undefined)
})

t.test('authentication refuses an old key whose window ended and says when it did', async (t) => {
  for (const now of [EXPIRY, EXPIRY + 1]) {
    t.strictSame(shown(keyRefused(aKey({ expiresAt: EXPIRY }), now, aToken())), [
      'unauthorized',
      'Invalid access token',
      'the old key ending in 7e55 expired at 2026-01-01T00:00:00.000Z, when its window ended',
    ])
  }
})

t.test('authentication refuses the keys of an expired token, and says which end came first', async (t) => {
  const token = `the token ${TOKEN_ID} expired at 2026-01-01T00:00:00.000Z`
  const window = 'the old key ending in 7e55 expired at 2026-01-01T00:00:00.000Z, when its window ended'
  const revoked = 'the key ending in 7e55 was revoked by a reset at 2026-01-01T00:00:00.000Z'
  for (const [key, expiry, rule] of [
    [{}, EXPIRY, token],
    [{ expiresAt: EXPIRY + 5 }, EXPIRY, token],
    [{ expiresAt: EXPIRY }, EXPIRY, token],
    [{ expiresAt: EXPIRY }, EXPIRY + 5, window],
    [{ expiresAt: EXPIRY }, null, window],
    [{ revokedAt: EXPIRY }, EXPIRY - 1, revoked],
  ] as const) {
    t.strictSame(shown(keyRefused(aKey(key), EXPIRY + 10, aToken({ expiry }))), [
      'unauthorized',
      'Invalid access token',
      rule,
    ])
  }
})

t.test('authentication refuses a revoked key and says whether its token is still there', async (t) => {
  const key = aKey({ revokedAt: EXPIRY, expiresAt: EXPIRY + 1_000 })
  t.strictSame(shown(keyRefused(key, EXPIRY - 1, aToken())), [
    'unauthorized',
    'Invalid access token',
    'the key ending in 7e55 was revoked by a reset at 2026-01-01T00:00:00.000Z',
  ])
  t.strictSame(shown(keyRefused(key, EXPIRY - 1, undefined)), [
    'unauthorized',
    'Invalid access token',
    'the key ending in 7e55 was revoked at 2026-01-01T00:00:00.000Z and its token is deleted',
  ])
})

t.test('authentication refuses the personal tokens of a removed member', async (t) => {
  t.strictSame(shown(memberRemoved('m1')), [
    'unauthorized',
    'Invalid access token',
    'the token is personal and its member m1 was removed',
  ])
})
