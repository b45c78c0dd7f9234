import { join } from 'node:path'
import t, { type Test } from 'tap'
import { openDatabase } from '../../src/store/database.js'
import { openStore, type Store } from '../../src/store/store.js'
import { MAX_UNINDEXED_KEYS } from '../../src/store/unindexed-keys.js'
import { aKey } from '../domain/fixtures.js'
import { addAccount, hashOf, sqliteCodeOf, storeWith } from './fixtures.js'

const keyOf = (number: number, tokenId = `t${number}`, accountId = 'a') =>
  aKey({ hash: hashOf(number), tokenId, accountId })

/** So that the next look is into the database. */
function forget(store: Store): void {
  store.keys.revokeAll('a', 'nobody', 1)
}

/** A store in a file, and what its index of hashes has once the store is closed. */
function storeInFile(t: Test) {
  const file = join(t.testdir(), 'keys.db')
  const store = openStore(file)
  addAccount(store, 'a')
  const reopen = () => {
    store.close()
    const reopened = openStore(file)
    t.teardown(() => reopened.close())
    return reopened
  }
  const indexed = () => {
    store.close()
    const database = openDatabase(file)
    t.teardown(() => database.close())
    return database.prepare('SELECT indexed FROM keys ORDER BY seq').pluck().all()
  }
  return { store, reopen, indexed }
}

t.test('finds a random key by its hash before it is in the index, and after a restart', async (t) => {
  const { store, reopen } = storeInFile(t)
  store.keys.insertRandom(keyOf(1))
  store.keys.insertRandom(keyOf(2))
  forget(store)
  t.strictSame(store.keys.find(hashOf(1)), keyOf(1))
  t.equal(store.keys.find(hashOf(3)), undefined)
  const again = reopen()
  t.strictSame([again.keys.find(hashOf(1)), again.keys.find(hashOf(2))], [keyOf(1), keyOf(2)])
  t.equal(again.keys.find(hashOf(3)), undefined)
})

t.test('puts random keys into the index when there are many', async (t) => {
  const { store, indexed } = storeInFile(t)
  t.equal(MAX_UNINDEXED_KEYS, 4096)
  store.transaction(() => {
    for (let i = 0; i <= MAX_UNINDEXED_KEYS; i++) store.keys.insertRandom(keyOf(i))
  })
  forget(store)
  for (let i = 0; i <= MAX_UNINDEXED_KEYS; i++) {
    const found = store.keys.find(hashOf(i))
    if (found?.tokenId !== `t${i}`) t.strictSame(found, keyOf(i))
  }
  t.strictSame(indexed(), [...Array(MAX_UNINDEXED_KEYS).fill(1), 0])
})

t.test('puts random keys into the index before one that is not, which none of them may have', async (t) => {
  const { store, indexed } = storeInFile(t)
  store.keys.insertRandom(keyOf(1))
  t.equal(
    sqliteCodeOf(() => store.keys.insert(keyOf(1, 't2'))),
    'SQLITE_CONSTRAINT_UNIQUE',
  )
  store.keys.insert(keyOf(2))
  store.keys.insertRandom(keyOf(3))
  t.strictSame(store.keys.find(hashOf(1)), keyOf(1))
  t.strictSame(indexed(), [1, 1, 0])
})

t.test('refuses an image with a random key that another account has by now', async (t) => {
  const store = storeWith(t, 'a', 'b')
  store.keys.insertRandom(keyOf(1))
  const image = store.images.take('a')
  store.accounts.clear('a')
  store.keys.insertRandom(keyOf(1, 't1', 'b'))
  t.throws(() => store.transaction(() => image && store.images.put(image)), { code: 'conflict' })
  t.equal(store.keys.find(hashOf(1))?.accountId, 'b')
})

t.test('finds no random key that is gone, and one that came back elsewhere', async (t) => {
  const store = storeWith(t, 'a', 'b')
  for (const number of [1, 2]) store.keys.insertRandom(keyOf(number))
  store.accounts.clear('a')
  t.equal(store.keys.find(hashOf(1)), undefined)
  store.keys.insertRandom(keyOf(3))
  t.strictSame(store.keys.find(hashOf(3)), keyOf(3), 'even if its row has the place of one that is gone')
  t.equal(store.keys.find(hashOf(2)), undefined)
  store.keys.insert(keyOf(1, 't1', 'b'))
  t.strictSame(store.keys.find(hashOf(1)), keyOf(1, 't1', 'b'))
})

t.test('tells the end of a random key that is not in the index', async (t) => {
  const store = storeWith(t, 'a')
  for (const number of [1, 2]) store.keys.insertRandom(keyOf(number, 't1'))
  store.keys.retireCurrent('a', 't1', { expiresAt: 9, revokedAt: null })
  t.strictSame(store.keys.find(hashOf(1)), { ...keyOf(1, 't1'), expiresAt: 9 })
  store.keys.revokeAll('a', 't1', 7)
  t.strictSame(store.keys.find(hashOf(2)), { ...keyOf(2, 't1'), expiresAt: 9, revokedAt: 7 })
})

t.test('forgets the random keys of a transaction that failed, and no others', async (t) => {
  const store = storeWith(t, 'a')
  store.keys.insertRandom(keyOf(1))
  t.throws(() =>
    store.transaction(() => {
      store.keys.insertRandom(keyOf(2))
      store.keys.insert(keyOf(3))
      throw new Error('on purpose')
    }),
  )
  t.strictSame(
    [1, 2, 3].map((number) => store.keys.find(hashOf(number))?.tokenId),
    ['t1', undefined, undefined],
  )
  store.keys.insertRandom(keyOf(2, 't4'))
  t.strictSame(store.keys.find(hashOf(2)), keyOf(2, 't4'))
})

t.test('finds the random keys of a group of changes before they are written, and after', async (t) => {
  const { store, reopen } = storeInFile(t)
  store.grouped(() => store.keys.insertRandom(keyOf(1)))
  store.grouped(() => forget(store))
  t.strictSame(store.keys.find(hashOf(1)), keyOf(1))
  store.flush()
  t.strictSame(reopen().keys.find(hashOf(1)), keyOf(1))
})
