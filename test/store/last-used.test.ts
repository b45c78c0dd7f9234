import { join } from 'node:path'
import t from 'tap'
import { openStore, type Store } from '../../src/store/store.js'
import { aMember, aToken } from '../domain/fixtures.js'
import { addAccount, sqliteCodeOf, storeWith } from './fixtures.js'

const tokenOf = (accountId: string, id = 't1', lastUsed: number | null = null) => aToken({ accountId, id, lastUsed })

function insert(store: Store, ...tokens: readonly ReturnType<typeof aToken>[]): void {
  store.transaction(() => {
    for (const token of tokens) store.tokens.insert(token)
  })
}

/** When the token was last used, by every way to read it. */
const usesOf = (store: Store, accountId: string) => ({
  // First, because it clears the cache.
  inTransaction: store.transaction(() => store.tokens.find(accountId, 't1')?.lastUsed),
  found: store.tokens.find(accountId, 't1')?.lastUsed,
  inAll: store.tokens.all(accountId)[0]?.lastUsed,
  onPage: store.tokens.page({ accountId }, 1, 0)[0]?.lastUsed,
  onPageOfMember: store.tokens.page({ accountId, memberId: aMember().id }, 1, 0)[0]?.lastUsed,
})

const everywhere = (lastUsed: number | null) => ({
  found: lastUsed,
  inAll: lastUsed,
  onPage: lastUsed,
  onPageOfMember: lastUsed,
  inTransaction: lastUsed,
})

t.test('a use shows at once and after the flush, whether the token is cached or not', async (t) => {
  for (const isCached of [true, false]) {
    const store = storeWith(t, 'a', 'b')
    insert(store, tokenOf('a', 't1', 1), tokenOf('b', 't1', 1))
    if (isCached) usesOf(store, 'a')
    store.tokens.touch(tokenOf('a', 't1', 1), 5)
    t.strictSame(usesOf(store, 'a'), everywhere(5))
    store.tokens.touch(tokenOf('a', 't1', 5), 6)
    t.equal(store.tokens.find('a', 't1')?.lastUsed, 6)
    store.lastUsed.flush()
    t.equal(store.tokens.find('a', 't1')?.lastUsed, 6, 'from the cache')
    t.strictSame(usesOf(store, 'a'), everywhere(6))
    t.strictSame(usesOf(store, 'b'), everywhere(1), 'a token of the same id in another account')
  }
})

t.test('the latest use counts even if the clock was moved back', async (t) => {
  const store = storeWith(t, 'a')
  insert(store, tokenOf('a', 't1', 9))
  store.tokens.touch(tokenOf('a', 't1', 9), 7)
  store.tokens.touch(tokenOf('a', 't1', 7), 3)
  store.lastUsed.flush()
  t.strictSame(usesOf(store, 'a'), everywhere(3))
})

t.test('a flush writes every pending use once', async (t) => {
  const store = storeWith(t, 'a', 'b')
  insert(store, tokenOf('a', 't1'), tokenOf('a', 't2'), tokenOf('b', 't1'))
  store.tokens.touch(tokenOf('a', 't1'), 5)
  store.tokens.touch(tokenOf('b', 't1'), 6)
  store.lastUsed.flush()
  t.strictSame([store.lastUsed.get('a', 't1'), store.lastUsed.get('b', 't1')], [undefined, undefined])
  t.strictSame(
    ['a', 'b'].map((accountId) => store.tokens.all(accountId).map(({ lastUsed }) => lastUsed)),
    [[5, null], [6]],
  )
  store.lastUsed.flush()
  t.equal(store.tokens.find('a', 't1')?.lastUsed, 5)
})

t.test('a change of the token does not overwrite its last use', async (t) => {
  const store = storeWith(t, 'a')
  insert(store, tokenOf('a', 't1', 1))
  store.tokens.touch(tokenOf('a', 't1', 1), 5)
  const change = () => store.transaction(() => store.tokens.update({ ...tokenOf('a', 't1', 1), name: 'new' }))
  change()
  t.strictSame(usesOf(store, 'a'), everywhere(5))
  store.lastUsed.flush()
  change()
  t.strictSame(usesOf(store, 'a'), everywhere(5))
})

t.test('a use of an account that was replaced does not show on the token that has the same id now', async (t) => {
  const store = storeWith(t, 'a', 'b')
  insert(store, tokenOf('a'), tokenOf('b'))
  for (const accountId of ['a', 'b']) store.tokens.touch(tokenOf(accountId), 5)
  store.transaction(() => store.tokens.delete('a', 't1'))
  insert(store, tokenOf('a'))
  store.lastUsed.discard('a')
  t.strictSame([usesOf(store, 'a'), usesOf(store, 'b')], [everywhere(null), everywhere(5)])
})

t.test('a flush ignores a token that was deleted', async (t) => {
  const store = storeWith(t, 'a')
  insert(store, tokenOf('a'))
  store.tokens.touch(tokenOf('a'), 5)
  store.transaction(() => store.tokens.delete('a', 't1'))
  store.lastUsed.flush()
  t.strictSame(store.tokens.all('a'), [])
})

t.test('a flush that fails writes nothing and keeps all uses pending', async (t) => {
  const store = storeWith(t, 'a')
  insert(store, tokenOf('a', 't1'), tokenOf('a', 't2'))
  store.tokens.touch(tokenOf('a', 't1'), 5)
  // The column is for whole numbers.
  store.tokens.touch(tokenOf('a', 't2'), 1.5)
  t.equal(
    sqliteCodeOf(() => store.lastUsed.flush()),
    'SQLITE_CONSTRAINT_DATATYPE',
  )
  t.strictSame([store.lastUsed.get('a', 't1'), store.lastUsed.get('a', 't2')], [5, 1.5])
  store.tokens.touch(tokenOf('a', 't2'), 2)
  store.lastUsed.flush()
  t.strictSame(
    store.tokens.all('a').map(({ lastUsed }) => lastUsed),
    [5, 2],
  )
})

t.test('closing the store flushes', async (t) => {
  const file = join(t.testdir(), 'used.db')
  const first = openStore(file)
  addAccount(first, 'a')
  insert(first, tokenOf('a'))
  first.tokens.touch(tokenOf('a'), 5)
  first.close()
  const second = openStore(file)
  t.teardown(() => second.close())
  t.strictSame(usesOf(second, 'a'), everywhere(5))
})
