import t from 'tap'
import { Cache, MAX_CACHED } from '../../src/store/cache.js'

function setUp() {
  let loads = 0
  return { cache: new Cache(), load: () => ++loads }
}

t.test('a value is loaded once and then read from the cache', async (t) => {
  const { cache, load } = setUp()
  t.strictSame([cache.read('a', load), cache.read('a', load), cache.read('b', load)], [1, 1, 2])
})

t.test('undefined is not cached, null is', async (t) => {
  const { cache, load } = setUp()
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
  const { cache, load } = setUp()
  cache.read('a', load)
  cache.clear()
  t.equal(cache.read('a', load), 2)
})

t.test('a value that is set replaces the cached one', async (t) => {
  const { cache, load } = setUp()
  cache.read('a', load)
  cache.set('a', 'set')
  t.equal(cache.read<unknown>('a', load), 'set')
})

t.test('a suspended cache is empty and caches nothing, and works again afterwards', async (t) => {
  const { cache, load } = setUp()
  cache.read('a', load)
  const loaded = cache.suspend(() => {
    cache.set('b', 'set')
    return [cache.read('a', load), cache.read('a', load), cache.read('b', load)]
  })
  t.strictSame([loaded, cache.read('a', load), cache.read('a', load)], [[2, 3, 4], 5, 5])
})

t.test('a cache that is suspended within a suspension stays suspended until the outer one ends', async (t) => {
  const { cache, load } = setUp()
  cache.suspend(() => {
    cache.suspend(() => cache.read('a', load))
    cache.read('a', load)
  })
  t.strictSame([cache.read('a', load), cache.read('a', load)], [3, 3])
})

t.test('a cache works again after the work of a suspension threw', async (t) => {
  const { cache, load } = setUp()
  const fail = () => {
    throw new Error('on purpose')
  }
  t.throws(() => cache.suspend(fail), new Error('on purpose'))
  t.strictSame([cache.read('a', load), cache.read('a', load)], [1, 1])
})

t.test('the cache is cleared when it is full', async (t) => {
  const { cache, load } = setUp()
  t.equal(MAX_CACHED, 10_000)
  for (let i = 0; i < MAX_CACHED; i++) cache.read(`${i}`, load)
  t.equal(cache.read('0', load), 1)
  cache.read('one more', load)
  t.equal(cache.read('0', load), MAX_CACHED + 2)
})

t.test('a list counts as many values as it has items', async (t) => {
  const { cache, load } = setUp()
  cache.read('a', load)
  cache.read('list', () => Array.from({ length: MAX_CACHED }))
  cache.read('b', load)
  t.equal(cache.read('a', load), 3)
})

t.test('setting the same value again and again does not fill the cache', async (t) => {
  const { cache, load } = setUp()
  cache.read('a', load)
  for (let i = 0; i <= MAX_CACHED; i++) cache.set('b', i)
  t.equal(cache.read('a', load), 1)
})
