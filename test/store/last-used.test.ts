import { join } from 'node:path'
import t from 'tap'
import { openStore } from '../../src/store/store.js'
import { aToken } from '../domain/fixtures.js'
import { addAccount, sqliteCodeOf, storeWith } from './fixtures.js'

t.test('lays a use that is not written yet over every way to read a token', async (t) => {
  const { tokens, lastUsed } = storeWith(t, 'a', 'b')
  for (const accountId of ['a', 'b']) tokens.insert(aToken({ accountId, id: 't1', lastUsed: 1 }))
  tokens.insert(aToken({ accountId: 'a', id: 't2' }))
  lastUsed.touch('a', 't1', 5)
  t.equal(tokens.find('a', 't1')?.lastUsed, 5)
  for (const scope of [{ accountId: 'a' }, { accountId: 'a', memberId: aToken().memberId }]) {
    t.strictSame(
      tokens.page(scope, 9, 0).map((token) => token.lastUsed),
      [null, 5],
    )
  }
  t.strictSame(
    tokens.all('a').map((token) => token.lastUsed),
    [5, null],
  )
  t.equal(tokens.find('b', 't1')?.lastUsed, 1, 'the same id in another account is another token')
})

t.test('keeps the latest call even when the clock was moved back', async (t) => {
  const { tokens, lastUsed } = storeWith(t, 'a')
  tokens.insert(aToken({ accountId: 'a', id: 't1', lastUsed: 9 }))
  lastUsed.touch('a', 't1', 7)
  lastUsed.touch('a', 't1', 3)
  t.equal(lastUsed.pending('a', 't1'), 3)
  lastUsed.flush()
  t.equal(tokens.find('a', 't1')?.lastUsed, 3)
})

t.test('writes what is pending and then has nothing pending', async (t) => {
  const { tokens, lastUsed } = storeWith(t, 'a', 'b')
  for (const accountId of ['a', 'b']) tokens.insert(aToken({ accountId, id: 't1' }))
  tokens.insert(aToken({ accountId: 'a', id: 't2', lastUsed: 2 }))
  lastUsed.touch('a', 't1', 5)
  lastUsed.touch('b', 't1', 6)
  lastUsed.flush()
  t.equal(lastUsed.pending('a', 't1'), undefined)
  t.equal(lastUsed.pending('b', 't1'), undefined)
  t.strictSame(
    [tokens.find('a', 't1'), tokens.find('b', 't1'), tokens.find('a', 't2')].map((token) => token?.lastUsed),
    [5, 6, 2],
  )
  lastUsed.flush()
  t.equal(tokens.find('a', 't1')?.lastUsed, 5)
})

t.test('is not overwritten by a change of the token', async (t) => {
  const { tokens, lastUsed } = storeWith(t, 'a')
  const token = aToken({ accountId: 'a', id: 't1', lastUsed: 1 })
  tokens.insert(token)
  lastUsed.touch('a', 't1', 5)
  tokens.update({ ...token, name: 'new', lastUsed: 1 })
  t.equal(tokens.find('a', 't1')?.lastUsed, 5)
  lastUsed.flush()
  tokens.update({ ...token, lastUsed: 1 })
  t.equal(tokens.find('a', 't1')?.lastUsed, 5)
})

t.test('forgets what is pending in one account', async (t) => {
  const { tokens, lastUsed } = storeWith(t, 'a', 'b')
  for (const accountId of ['a', 'b']) {
    tokens.insert(aToken({ accountId, id: 't1' }))
    lastUsed.touch(accountId, 't1', 5)
  }
  lastUsed.forget('a')
  t.equal(tokens.find('a', 't1')?.lastUsed, null)
  t.equal(tokens.find('b', 't1')?.lastUsed, 5)
})

t.test('drops the use of a token that was deleted before it was written', async (t) => {
  const store = storeWith(t, 'a')
  store.tokens.insert(aToken({ accountId: 'a', id: 't1' }))
  store.lastUsed.touch('a', 't1', 5)
  store.tokens.delete('a', 't1')
  store.lastUsed.flush()
  t.strictSame(store.tokens.all('a'), [])
})

t.test('is written when the store is closed', async (t) => {
  const file = join(t.testdir(), 'used.db')
  const first = openStore(file)
  addAccount(first, 'a')
  first.tokens.insert(aToken({ accountId: 'a', id: 't1' }))
  first.lastUsed.touch('a', 't1', 5)
  first.close()
  const second = openStore(file)
  t.teardown(() => second.close())
  t.equal(second.tokens.find('a', 't1')?.lastUsed, 5)
})

t.test('takes nothing with it that waits for its commit, when it cannot be written', async (t) => {
  const file = join(t.testdir(), 'used.db')
  const first = openStore(file)
  addAccount(first, 'a')
  first.tokens.insert(aToken({ accountId: 'a', id: 't1' }))
  const told: unknown[] = []
  first.grouped(() => first.tokens.insert(aToken({ accountId: 'a', id: 't2' })))
  first.whenSettled((error) => told.push(error))
  // A column for whole numbers only.
  first.lastUsed.touch('a', 't1', 1.5)
  t.equal(
    sqliteCodeOf(() => first.lastUsed.flush()),
    'SQLITE_CONSTRAINT_DATATYPE',
  )
  t.strictSame(told, [undefined], 'the change was committed')
  first.lastUsed.touch('a', 't1', 2)
  first.close()
  const second = openStore(file)
  t.teardown(() => second.close())
  t.strictSame(
    second.tokens.all('a').map(({ id, lastUsed }) => [id, lastUsed]),
    [
      ['t1', 2],
      ['t2', null],
    ],
  )
})
