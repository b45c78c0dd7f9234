import t from 'tap'
import type { KeyRecord } from '../../src/domain/access-token.js'
import { MAX_REVOKED_KEYS } from '../../src/store/keys.js'
import type { Store } from '../../src/store/store.js'
import { aKey } from '../domain/fixtures.js'
import { hashOf, sqliteCodeOf, storeWith } from './fixtures.js'

const keyOf = (number: number, tokenId = 't1', accountId = 'a') => aKey({ hash: hashOf(number), tokenId, accountId })
const hashes = (store: Store, accountId = 'a') => store.keys.all(accountId).map(({ hash }) => hash)

function insert(store: Store, ...keys: readonly KeyRecord[]): void {
  store.transaction(() => {
    for (const key of keys) store.keys.insert(key)
  })
}

t.test('a key is found by its hash, with all fields', async (t) => {
  const store = storeWith(t, 'a')
  const revoked = aKey({ accountId: 'a', hash: hashOf(1), expiresAt: 5, revokedAt: 6, lastFour: 'beef', revocation: 3 })
  insert(store, revoked, keyOf(2))
  t.strictSame(
    [1, 2, 3].map((number) => store.keys.find(hashOf(number))),
    [revoked, keyOf(2), undefined],
  )
})

t.test('a key that was unknown is found once it is inserted', async (t) => {
  const store = storeWith(t, 'a')
  t.equal(store.keys.find(hashOf(1)), undefined)
  insert(store, keyOf(1))
  t.strictSame(store.keys.find(hashOf(1)), keyOf(1))
})

t.test('a hash that any account can use is refused, also one whose window has ended', async (t) => {
  const store = storeWith(t, 'a', 'b')
  insert(store, keyOf(1))
  t.equal(
    sqliteCodeOf(() => insert(store, keyOf(1, 't2', 'b'))),
    'SQLITE_CONSTRAINT_UNIQUE',
  )
  t.strictSame(store.keys.find(hashOf(1)), keyOf(1))
  insert(store, { ...keyOf(2), expiresAt: 1 })
  t.equal(
    sqliteCodeOf(() => insert(store, keyOf(2, 't2', 'b'))),
    'SQLITE_CONSTRAINT_UNIQUE',
  )
})

t.test('a hash that accounts have revoked belongs to the account that can use it', async (t) => {
  const store = storeWith(t, 'a', 'b', 'c')
  insert(store, keyOf(1))
  store.transaction(() => store.keys.revokeAll('a', 't1', 5))
  t.equal(store.keys.find(hashOf(1))?.accountId, 'a')
  insert(store, keyOf(1, 't1', 'b'))
  t.equal(store.keys.find(hashOf(1))?.accountId, 'b')
  insert(store, { ...keyOf(1, 't1', 'c'), revokedAt: 9 })
  t.equal(store.keys.find(hashOf(1))?.accountId, 'b')
})

t.test('a hash that several accounts have revoked belongs to the one that revoked it last, by no clock', async (t) => {
  const store = storeWith(t, 'a', 'b', 'c')
  for (const [accountId, revokedAt] of [
    ['b', 900],
    ['a', 5],
    ['c', 70],
  ] as const) {
    insert(store, keyOf(1, 't1', accountId))
    store.transaction(() => store.keys.retireCurrent(accountId, 't1', { expiresAt: null, revokedAt }))
    t.equal(store.keys.find(hashOf(1))?.accountId, accountId)
  }
  const [restored] = store.keys.all('b')
  store.transaction(() => {
    store.accounts.clear('b')
    if (restored) store.keys.insert(restored)
  })
  t.equal(store.keys.find(hashOf(1))?.accountId, 'c', 'restoring an older revocation does not make it the last')
})

t.test('the keys of a token and of an account are listed oldest first', async (t) => {
  const store = storeWith(t, 'a', 'b')
  insert(store, keyOf(3), keyOf(1, 't2'), keyOf(2), keyOf(4, 't1', 'b'))
  t.strictSame(store.keys.ofToken('a', 't1'), [keyOf(3), keyOf(2)])
  t.strictSame(store.keys.all('a'), [keyOf(3), keyOf(1, 't2'), keyOf(2)])
  t.strictSame(store.keys.ofToken('b', 't2'), [])
})

t.test('only the current key of a token gets an expiry, or is revoked', async (t) => {
  const store = storeWith(t, 'a', 'b')
  const old = { ...keyOf(1), expiresAt: 5 }
  const revoked = { ...keyOf(2), revokedAt: 6, revocation: 1 }
  insert(store, old, revoked, keyOf(3), keyOf(4, 't2'), keyOf(5, 't1', 'b'))
  store.transaction(() => store.keys.retireCurrent('a', 't1', { expiresAt: 9, revokedAt: null }))
  t.strictSame(store.keys.ofToken('a', 't1'), [old, revoked, { ...keyOf(3), expiresAt: 9 }])
  t.strictSame(store.keys.ofToken('a', 't2'), [keyOf(4, 't2')])
  t.strictSame(store.keys.ofToken('b', 't1'), [keyOf(5, 't1', 'b')])
  insert(store, keyOf(6))
  store.transaction(() => store.keys.retireCurrent('a', 't1', { expiresAt: null, revokedAt: 10 }))
  t.strictSame(store.keys.find(hashOf(6)), { ...keyOf(6), revokedAt: 10, revocation: 2 })
})

t.test('every key of a token can be revoked, those with an expiry too', async (t) => {
  const store = storeWith(t, 'a', 'b')
  const old = { ...keyOf(1), expiresAt: 50 }
  const revoked = { ...keyOf(2), revokedAt: 6, revocation: 1 }
  insert(store, old, revoked, keyOf(3), keyOf(4, 't2'), keyOf(5, 't1', 'b'))
  store.transaction(() => store.keys.revokeAll('a', 't1', 10))
  t.strictSame(store.keys.ofToken('a', 't1'), [
    { ...old, revokedAt: 10, revocation: 2 },
    revoked,
    { ...keyOf(3), revokedAt: 10, revocation: 2 },
  ])
  t.strictSame([store.keys.find(hashOf(4)), store.keys.find(hashOf(5))], [keyOf(4, 't2'), keyOf(5, 't1', 'b')])
})

t.test('an account keeps the 1,000 keys that were revoked last, and all that are not revoked', async (t) => {
  const store = storeWith(t, 'a', 'b')
  const { keys } = store
  t.equal(MAX_REVOKED_KEYS, 1_000)
  const windowed = { ...keyOf(1), expiresAt: 5 }
  store.transaction(() => {
    for (const key of [windowed, keyOf(2, 't2')]) keys.insert(key)
    for (let i = 0; i < MAX_REVOKED_KEYS; i++) {
      keys.insert(keyOf(1_000 + i))
      keys.retireCurrent('a', 't1', { expiresAt: null, revokedAt: 7 })
    }
    keys.insert({ ...keyOf(3, 't1', 'b'), revokedAt: 1 })
  })
  t.equal(hashes(store).length, 2 + MAX_REVOKED_KEYS)
  store.transaction(() => {
    keys.insert(keyOf(2_000))
    keys.retireCurrent('a', 't1', { expiresAt: null, revokedAt: 7 })
    keys.insert(keyOf(2_001))
    // The oldest key is revoked last, so it is kept.
    keys.revokeAll('a', 't1', 8)
  })
  const kept = Array.from({ length: 997 }, (_, i) => hashOf(1_003 + i))
  t.strictSame(hashes(store), [hashOf(1), hashOf(2), ...kept, hashOf(2_000), hashOf(2_001)])
  t.strictSame(keys.find(hashOf(1)), { ...windowed, revokedAt: 8, revocation: 1_003 })
  t.strictSame(hashes(store, 'b'), [hashOf(3)], 'the keys of another account do not count')
})
