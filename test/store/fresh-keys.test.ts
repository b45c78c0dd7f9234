import { join } from 'node:path'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { MAX_FRESH_KEYS } from '../../src/store/fresh-keys.js'
import { openStore, type Store } from '../../src/store/store.js'
import { aKey, aMember, aToken } from '../domain/fixtures.js'
import { addAccount, hashOf, sqliteCodeOf, storeWith } from './fixtures.js'

const keyOf = (number: number, accountId = 'a') => aKey({ hash: hashOf(number), tokenId: `t${number}`, accountId })

/** Adds a token with a random key. */
function add(store: Store, number: number, accountId = 'a'): void {
  store.tokens.insertWithKey(aToken({ accountId, id: `t${number}` }), hashOf(number))
}

/** So that the next look is into the database: a transaction that fails after a change drops all that is remembered. */
function forget(store: Store): void {
  sqliteCodeOf(() =>
    store.transaction(() => {
      for (const json of ['{}', 'no JSON']) store.settings.set('clock', json)
    }),
  )
}

/** A store in a file, and which of its tokens hold a key themselves once it is closed. */
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
  const fresh = () => {
    store.close()
    const database = new Database(file)
    t.teardown(() => database.close())
    return database.prepare('SELECT is_fresh FROM all_keys ORDER BY is_fresh, seq').pluck().all()
  }
  return { store, reopen, fresh }
}

t.test('finds the key of a new token, also after a restart', async (t) => {
  const { store, reopen } = storeInFile(t)
  for (const number of [1, 2]) add(store, number)
  t.strictSame(store.keys.find(hashOf(1)), keyOf(1))
  forget(store)
  t.strictSame(
    [1, 2, 3].map((number) => store.keys.find(hashOf(number))),
    [keyOf(1), keyOf(2), undefined],
  )
  const again = reopen()
  t.strictSame(
    [1, 2, 3].map((number) => again.keys.find(hashOf(number))),
    [keyOf(1), keyOf(2), undefined],
  )
})

t.test('lists the keys of new tokens after those of older ones', async (t) => {
  const { store, fresh } = storeInFile(t)
  store.keys.insert(keyOf(2))
  for (const number of [3, 1]) add(store, number)
  t.strictSame(store.keys.all('a'), [keyOf(2), keyOf(3), keyOf(1)])
  t.strictSame(store.keys.ofToken('a', 't3'), [keyOf(3)])
  t.strictSame(fresh(), [0, 1, 1], 'and changes nothing by that')
})

t.test('gives many new keys their own rows together', async (t) => {
  const { store, fresh } = storeInFile(t)
  t.equal(MAX_FRESH_KEYS, 16_384)
  store.transaction(() => {
    for (let i = 0; i <= MAX_FRESH_KEYS; i++) add(store, i)
  })
  forget(store)
  for (let i = 0; i <= MAX_FRESH_KEYS; i++) {
    const found = store.keys.find(hashOf(i))
    if (found?.tokenId !== `t${i}`) t.strictSame(found, keyOf(i))
  }
  t.strictSame(fresh(), [...Array(MAX_FRESH_KEYS).fill(0), 1])
})

for (const [what, change] of [
  ['a key of another token', (store: Store) => store.keys.insert(keyOf(3))],
  ['a token without a key', (store: Store) => store.tokens.insert(aToken({ accountId: 'a', id: 't3' }))],
  ['the end of a key', (store: Store) => store.keys.retireCurrent('a', 't1', { expiresAt: 9, revokedAt: null })],
  ['the end of all keys of a token', (store: Store) => store.keys.revokeAll('a', 't1', 9)],
  ['the end of a token', (store: Store) => store.tokens.delete('a', 't1')],
  ['an image', (store: Store) => store.images.take('a')],
] as const) {
  t.test(`gives new keys their own rows before ${what}`, async (t) => {
    const { store, fresh } = storeInFile(t)
    for (const number of [1, 2]) add(store, number)
    change(store)
    add(store, 4)
    t.equal(store.keys.find(hashOf(2))?.tokenId, 't2')
    forget(store)
    t.strictSame(
      [1, 2, 4].map((number) => store.keys.find(hashOf(number))?.tokenId),
      ['t1', 't2', 't4'],
    )
    t.strictSame(fresh().slice(-3), [0, 0, 1])
  })
}

t.test('refuses to add a key that a new token has', async (t) => {
  const store = storeWith(t, 'a', 'b')
  add(store, 1)
  t.equal(
    sqliteCodeOf(() => store.keys.insert({ ...keyOf(1, 'b'), tokenId: 't2' })),
    'SQLITE_CONSTRAINT_UNIQUE',
  )
  t.strictSame(store.keys.find(hashOf(1)), keyOf(1))
})

t.test('refuses an image with a key that a new token of another account has by now', async (t) => {
  const store = storeWith(t, 'a', 'b')
  add(store, 1)
  const image = store.images.take('a')
  store.accounts.clear('a')
  add(store, 1, 'b')
  t.throws(() => store.transaction(() => image && store.images.put(image)), { code: 'conflict' })
  t.equal(store.keys.find(hashOf(1))?.accountId, 'b')
})

t.test(
  'finds no key of a token that went with its account, even if another one has the place of its row',
  async (t) => {
    const store = storeWith(t, 'a', 'b')
    for (const number of [1, 2]) add(store, number)
    store.accounts.clear('a')
    t.equal(store.keys.find(hashOf(1)), undefined)
    add(store, 3, 'b')
    add(store, 2, 'b')
    forget(store)
    t.strictSame(
      [1, 2, 3].map((number) => store.keys.find(hashOf(number))),
      [undefined, keyOf(2, 'b'), keyOf(3, 'b')],
    )
  },
)

t.test('does not take a token of the same id for the one whose key it was', async (t) => {
  const store = storeWith(t, 'a')
  add(store, 1)
  store.accounts.clear('a')
  store.members.insert(aMember({ accountId: 'a' }))
  store.tokens.insertWithKey(aToken({ accountId: 'a', id: 't1' }), hashOf(2))
  t.equal(store.keys.find(hashOf(1)), undefined)
  t.equal(store.keys.find(hashOf(2))?.tokenId, 't1')
})

t.test('tells the end of a key that was new', async (t) => {
  const store = storeWith(t, 'a')
  for (const number of [1, 2]) add(store, number)
  store.keys.retireCurrent('a', 't1', { expiresAt: 9, revokedAt: null })
  store.keys.revokeAll('a', 't2', 7)
  t.strictSame(
    [1, 2].map((number) => store.keys.find(hashOf(number))),
    [
      { ...keyOf(1), expiresAt: 9 },
      { ...keyOf(2), revokedAt: 7 },
    ],
  )
})

t.test('keeps the key of a deleted token, so that a refusal can say why', async (t) => {
  const store = storeWith(t, 'a')
  add(store, 1)
  store.tokens.delete('a', 't1')
  store.keys.revokeAll('a', 't1', 7)
  t.strictSame(store.keys.find(hashOf(1)), { ...keyOf(1), revokedAt: 7 })
})

t.test('forgets the new keys of a transaction that failed, and no others', async (t) => {
  const store = storeWith(t, 'a')
  add(store, 1)
  t.throws(() =>
    store.transaction(() => {
      add(store, 2)
      store.keys.insert(keyOf(3))
      throw new Error('on purpose')
    }),
  )
  t.strictSame(
    [1, 2, 3].map((number) => store.keys.find(hashOf(number))?.tokenId),
    ['t1', undefined, undefined],
  )
  add(store, 2)
  t.strictSame(store.keys.find(hashOf(2)), keyOf(2))
})

t.test('finds new keys of a group of changes before they are written, and after', async (t) => {
  const { store, reopen } = storeInFile(t)
  store.grouped(() => add(store, 1))
  store.grouped(() => store.keys.revokeAll('a', 'nobody', 1))
  store.grouped(() => add(store, 2))
  t.strictSame(
    [1, 2].map((number) => store.keys.find(hashOf(number))),
    [keyOf(1), keyOf(2)],
  )
  store.flush()
  const again = reopen()
  t.strictSame(
    [1, 2].map((number) => again.keys.find(hashOf(number))),
    [keyOf(1), keyOf(2)],
  )
})
