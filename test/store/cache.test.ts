import t, { type Test } from 'tap'
import { Cache, MAX_CACHED } from '../../src/store/cache.js'
import { openDatabase } from '../../src/store/database.js'

function setUp(t: Test) {
  const database = openDatabase(':memory:')
  t.teardown(() => database.close())
  const cache = new Cache(database)
  let loads = 0
  return { database, cache, load: () => ++loads }
}

t.test('a value is loaded once and then read from the cache', async (t) => {
  const { cache, load } = setUp(t)
  t.strictSame([cache.read('a', load), cache.read('a', load), cache.read('b', load)], [1, 1, 2])
})

t.test('undefined is not cached, null is', async (t) => {
  const { cache, load } = setUp(t)
  t.equal(
    cache.read('a', () => undefined),
    undefined,
  )
  t.equal(cache.read('a', load), 1)
  t.equal(
    cache.read('b', () => null),
    null,
  )
  t.equal(cache.read<number | null>('b', load), null)
})

t.test('a cleared cache loads every value again', async (t) => {
  const { cache, load } = setUp(t)
  cache.read('a', load)
  cache.clear()
  t.equal(cache.read('a', load), 2)
})

t.test('a value that is set replaces the cached one', async (t) => {
  const { cache, load } = setUp(t)
  cache.read('a', load)
  cache.set('a', 'set')
  t.equal(cache.read<unknown>('a', load), 'set')
})

t.test('a transaction neither reads from the cache nor adds to it', async (t) => {
  const { database, cache, load } = setUp(t)
  cache.read('a', load)
  database.exec('BEGIN')
  t.strictSame([cache.read('a', load), cache.read('b', load)], [2, 3])
  database.exec('ROLLBACK')
  t.strictSame([cache.read('a', load), cache.read('b', load)], [1, 4])
})

t.test('the cache is cleared when it is full', async (t) => {
  const { cache, load } = setUp(t)
  t.equal(MAX_CACHED, 10_000)
  for (let i = 0; i < MAX_CACHED; i++) cache.read(`${i}`, load)
  t.equal(cache.read('0', load), 1)
  cache.read('one more', load)
  t.equal(cache.read('0', load), MAX_CACHED + 2)
})

t.test('a list counts as many values as it has items', async (t) => {
  const { cache, load } = setUp(t)
  cache.read('a', load)
  cache.read('list', () => Array.from({ length: MAX_CACHED }))
  cache.read('b', load)
  t.equal(cache.read('a', load), 3)
})

t.test('setting the same value again and again does not fill the cache', async (t) => {
  const { cache, load } = setUp(t)
  cache.read('a', load)
  for (let i = 0; i <= MAX_CACHED; i++) cache.set('b', i)
  t.equal(cache.read('a', load), 1)
})
