import { join } from 'node:path'
import t from 'tap'
import { openStore } from '../../src/store/store.js'
import { aToken } from '../domain/fixtures.js'
import { addAccount, storeWith } from './fixtures.js'

const idsOf = ({ accounts }: ReturnType<typeof storeWith>) => accounts.list().map(({ id }) => id)
const fail = () => {
  throw new Error('on purpose')
}

t.test('does all of a transaction and returns what it returns', async (t) => {
  const store = storeWith(t)
  t.equal(
    store.transaction(() => {
      addAccount(store, 'a')
      return 'done'
    }),
    'done',
  )
  t.strictSame(idsOf(store), ['a'])
})

t.test('does nothing of a transaction that throws, and passes the error on', async (t) => {
  const store = storeWith(t, 'a')
  store.tokens.insert(aToken({ accountId: 'a', id: 't1' }))
  t.throws(
    () =>
      store.transaction(() => {
        store.tokens.update(aToken({ accountId: 'a', id: 't1', name: 'new' }))
        store.tokens.insert(aToken({ accountId: 'a', id: 't2' }))
        addAccount(store, 'b')
        t.equal(store.tokens.find('a', 't1')?.name, 'new')
        fail()
      }),
    new Error('on purpose'),
  )
  t.strictSame(idsOf(store), ['a'])
  t.strictSame(store.tokens.all('a'), [aToken({ accountId: 'a', id: 't1' })])
})

t.test('takes a transaction within another for a part of it', async (t) => {
  const store = storeWith(t)
  store.transaction(() => {
    addAccount(store, 'a')
    t.throws(() =>
      store.transaction(() => {
        addAccount(store, 'b')
        fail()
      }),
    )
    store.transaction(() => addAccount(store, 'c'))
  })
  t.strictSame(idsOf(store), ['a', 'c'])
  t.throws(() =>
    store.transaction(() => {
      store.transaction(() => addAccount(store, 'd'))
      fail()
    }),
  )
  t.strictSame(idsOf(store), ['a', 'c'])
})

t.test('shares nothing with another store in memory', async (t) => {
  const [first, second] = [storeWith(t, 'a'), storeWith(t)]
  t.strictSame([idsOf(first), idsOf(second)], [['a'], []])
})

t.test('can be closed twice, and not used afterwards', async (t) => {
  const store = openStore(join(t.testdir(), 'closed.db'))
  store.close()
  store.close()
  t.throws(() => store.accounts.list(), new TypeError('The database connection is not open'))
})

t.test('lets go of its file even if the last uses cannot be written', async (t) => {
  const file = join(t.testdir(), 'closed.db')
  const store = openStore(file)
  store.lastUsed.touch('a', 't1', 'no number' as unknown as number)
  addAccount(store, 'a')
  store.tokens.insert(aToken({ accountId: 'a', id: 't1' }))
  t.throws(() => store.close(), { code: 'SQLITE_CONSTRAINT_DATATYPE' })
  const again = openStore(file)
  t.teardown(() => again.close())
  t.strictSame(idsOf(again), ['a'])
})

t.test('takes a name of a database for what the driver takes it for', async (t) => {
  for (const name of ['', ' :memory: ', join(t.testdir(), 'tokens.db ')]) {
    const store = openStore(name)
    store.transaction(() => addAccount(store, 'a'))
    t.strictSame(idsOf(store), ['a'], JSON.stringify(name))
    store.close()
  }
})
