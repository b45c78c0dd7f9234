import { join } from 'node:path'
import t from 'tap'
import { openStore } from '../../src/store/store.js'
import { aToken } from '../domain/fixtures.js'
import { addAccount, storeWith } from './fixtures.js'

const idsOf = ({ accounts }: ReturnType<typeof storeWith>) => accounts.list().map(({ id }) => id)
const fail = () => {
  throw new Error('on purpose')
}

t.test('a transaction that throws changes no row and leaves nothing in the cache', async (t) => {
  const store = storeWith(t, 'a')
  store.transaction(() => store.tokens.insert(aToken({ accountId: 'a', id: 't1' })))
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
  t.strictSame([store.tokens.find('a', 't1')?.name, store.tokens.find('a', 't2')], ['', undefined])
})

t.test('a file that is named :memory: does not matter to a database in memory', async (t) => {
  const folder = t.testdir({ ':memory:': 'no database' })
  const before = process.cwd()
  t.teardown(() => process.chdir(before))
  process.chdir(folder)
  t.strictSame(idsOf(storeWith(t, 'a')), ['a'])
})

t.test('stores in memory are independent', async (t) => {
  const [first, second] = [storeWith(t, 'a'), storeWith(t)]
  t.strictSame([idsOf(first), idsOf(second)], [['a'], []])
})

t.test('a store can be closed twice, and not used afterwards', async (t) => {
  const store = openStore(join(t.testdir(), 'closed.db'))
  store.close()
  store.close()
  t.throws(() => store.accounts.list(), new TypeError('The database connection is not open'))
})

t.test('closing releases the file even if the flush fails', async (t) => {
  const file = join(t.testdir(), 'closed.db')
  const store = openStore(file)
  addAccount(store, 'a')
  store.transaction(() => store.tokens.insert(aToken({ accountId: 'a', id: 't1' })))
  store.tokens.touch(aToken({ accountId: 'a', id: 't1' }), 'no number' as unknown as number)
  t.throws(() => store.close(), { code: 'SQLITE_CONSTRAINT_DATATYPE' })
  const again = openStore(file)
  t.teardown(() => again.close())
  t.strictSame(idsOf(again), ['a'])
})

t.test('an empty name is a database in memory, and blanks around a name are ignored', async (t) => {
  for (const name of ['', ' :memory: ', join(t.testdir(), 'tokens.db ')]) {
    const store = openStore(name)
    store.transaction(() => addAccount(store, 'a'))
    t.strictSame(idsOf(store), ['a'], JSON.stringify(name))
    store.close()
  }
})
