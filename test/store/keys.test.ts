import t from 'tap'
import { MAX_DEAD_KEYS } from '../../src/store/keys.js'
import type { Store } from '../../src/store/store.js'
import { aKey } from '../domain/fixtures.js'
import { hashOf, sqliteCodeOf, storeWith } from './fixtures.js'

const keyOf = (number: number, tokenId = 't1', accountId = 'a') => aKey({ hash: hashOf(number), tokenId, accountId })
const hashes = (store: Store, accountId = 'a') => store.keys.all(accountId).map(({ hash }) => hash)

t.test('finds a key by its hash, whole', async (t) => {
  const { keys } = storeWith(t, 'a')
  const dead = aKey({ accountId: 'a', hash: hashOf(1), expiresAt: 5, revokedAt: 6, lastFour: 'beef' })
  keys.insert(dead)
  keys.insert(keyOf(2))
  t.strictSame(keys.find(hashOf(1)), dead)
  t.strictSame(keys.find(hashOf(2)), keyOf(2))
  t.equal(keys.find(hashOf(3)), undefined)
})

t.test('refuses a hash that is taken, in any account', async (t) => {
  const { keys } = storeWith(t, 'a', 'b')
  keys.insert(keyOf(1))
  t.equal(
    sqliteCodeOf(() => keys.insert(keyOf(1, 't2', 'b'))),
    'SQLITE_CONSTRAINT_UNIQUE',
  )
  t.strictSame(keys.find(hashOf(1)), keyOf(1))
})

t.test('lists the keys of a token and of an account, oldest first', async (t) => {
  const { keys } = storeWith(t, 'a', 'b')
  for (const key of [keyOf(3), keyOf(1, 't2'), keyOf(2), keyOf(4, 't1', 'b')]) keys.insert(key)
  t.strictSame(keys.ofToken('a', 't1'), [keyOf(3), keyOf(2)])
  t.strictSame(keys.all('a'), [keyOf(3), keyOf(1, 't2'), keyOf(2)])
  t.strictSame(keys.ofToken('b', 't2'), [])
})

t.test('ends the current key of a token and no other', async (t) => {
  const { keys } = storeWith(t, 'a', 'b')
  const old = { ...keyOf(1), expiresAt: 5 }
  const dead = { ...keyOf(2), revokedAt: 6 }
  for (const key of [old, dead, keyOf(3), keyOf(4, 't2'), keyOf(5, 't1', 'b')]) keys.insert(key)
  keys.retireCurrent('a', 't1', { expiresAt: 9, revokedAt: null })
  t.strictSame(keys.ofToken('a', 't1'), [old, dead, { ...keyOf(3), expiresAt: 9 }])
  t.strictSame(keys.ofToken('a', 't2'), [keyOf(4, 't2')])
  t.strictSame(keys.ofToken('b', 't1'), [keyOf(5, 't1', 'b')])
  keys.insert(keyOf(6))
  keys.retireCurrent('a', 't1', { expiresAt: null, revokedAt: 10 })
  t.strictSame(keys.find(hashOf(6)), { ...keyOf(6), revokedAt: 10 })
})

t.test('revokes every key of a token that is not dead yet, windows too', async (t) => {
  const { keys } = storeWith(t, 'a', 'b')
  const old = { ...keyOf(1), expiresAt: 50 }
  const dead = { ...keyOf(2), revokedAt: 6 }
  for (const key of [old, dead, keyOf(3), keyOf(4, 't2'), keyOf(5, 't1', 'b')]) keys.insert(key)
  keys.revokeAll('a', 't1', 10)
  t.strictSame(keys.ofToken('a', 't1'), [dead, { ...old, revokedAt: 10 }, { ...keyOf(3), revokedAt: 10 }])
  t.strictSame([keys.find(hashOf(4)), keys.find(hashOf(5))], [keyOf(4, 't2'), keyOf(5, 't1', 'b')])
})

t.test('keeps the newest 1,000 dead keys of an account, and every key that is not dead', async (t) => {
  const store = storeWith(t, 'a', 'b')
  const { keys } = store
  const windowed = { ...keyOf(1), expiresAt: 5 }
  store.transaction(() => {
    for (const key of [windowed, keyOf(2, 't2')]) keys.insert(key)
    for (let i = 0; i < MAX_DEAD_KEYS; i++) {
      keys.insert(keyOf(1_000 + i))
      keys.retireCurrent('a', 't1', { expiresAt: null, revokedAt: 7 })
    }
    keys.insert({ ...keyOf(3, 't1', 'b'), revokedAt: 1 })
  })
  t.equal(MAX_DEAD_KEYS, 1_000)
  t.equal(hashes(store).length, 2 + MAX_DEAD_KEYS, 'so many are kept')
  keys.insert(keyOf(2_000))
  keys.retireCurrent('a', 't1', { expiresAt: null, revokedAt: 7 })
  keys.insert(keyOf(2_001))
  keys.revokeAll('a', 't1', 8)
  const kept = [hashOf(2), ...Array.from({ length: 997 }, (_, i) => hashOf(1_003 + i)), hashOf(2_000)]
  t.strictSame(hashes(store), [...kept, hashOf(1), hashOf(2_001)], 'the window is the oldest, and died with the last')
  t.strictSame(keys.find(hashOf(1)), { ...windowed, revokedAt: 8 })
  t.strictSame(hashes(store, 'b'), [hashOf(3)], 'another account keeps its own')
})
