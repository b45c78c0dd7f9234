import t from 'tap'
import { lazy } from '../../src/http/lazy.js'

t.test('a lazy value is loaded once, also for calls at the same time', async (t) => {
  let loads = 0
  const read = lazy(async () => ++loads)
  t.strictSame(await Promise.all([read(), read(), read()]), [1, 1, 1])
  t.equal(await read(), 1)
})

t.test('a lazy value that failed to load is loaded again by the next call', async (t) => {
  let loads = 0
  const read = lazy(async () => {
    loads++
    if (loads === 1) throw new Error('no free file descriptor')
    return loads
  })
  await t.rejects(Promise.all([read(), read()]), { message: 'no free file descriptor' })
  t.strictSame([await read(), await read()], [2, 2])
})
