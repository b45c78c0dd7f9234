import t from 'tap'
import { createMemory, MAX_REMEMBERED } from '../../src/store/memory.js'
import { aMember } from '../domain/fixtures.js'

t.test('keeps what it is given, of each account, and nothing that is not there', async (t) => {
  const memory = createMemory()
  const member = aMember()
  t.equal(memory.keep(memory.of('a').members, 'm1', member), member)
  t.equal(memory.keep(memory.of('a').members, 'm2', undefined), undefined)
  t.strictSame([[...memory.of('a').members], memory.of('b').members.size], [[['m1', member]], 0])
})

t.test('forgets an account and the keys of all, and no other account', async (t) => {
  const memory = createMemory()
  for (const account of ['a', 'b']) memory.keep(memory.of(account).members, 'm1', aMember())
  memory.keep(memory.keys, 'hash', null)
  memory.forget('a')
  t.strictSame([memory.of('a').members.size, memory.of('b').members.size, memory.keys.size], [0, 1, 0])
})

t.test('forgets all', async (t) => {
  const memory = createMemory()
  memory.keep(memory.of('a').members, 'm1', aMember())
  memory.keep(memory.keys, 'hash', null)
  memory.forgetAll()
  t.strictSame([memory.of('a').members.size, memory.keys.size], [0, 0])
})

t.test('counts once and then goes by what it is told', async (t) => {
  const memory = createMemory()
  let counts = 0
  const counted = () => memory.counted('a', 'things', () => 10 * ++counts)
  memory.adjust('a', 'things', 5)
  t.equal(counted(), 10, 'what was not counted yet is not adjusted')
  memory.adjust('a', 'things', -3)
  t.equal(counted(), 7)
  memory.forget('a')
  t.equal(counted(), 20)
})

t.test('goes on counting when there is too much of the rest, and not when all is forgotten', async (t) => {
  const memory = createMemory()
  let counts = 0
  const counted = (account: string) => memory.counted(account, 'things', () => ++counts)
  counted('a')
  for (let i = 0; i <= MAX_REMEMBERED; i++) memory.keep(memory.keys, String(i), null)
  t.equal(counted('a'), 1)
  memory.forgetAll()
  t.equal(counted('a'), 2)
})

t.test('holds no more than so many counts', async (t) => {
  const memory = createMemory()
  let counts = 0
  const counted = (name: string) => memory.counted('a', name, () => ++counts)
  counted('first')
  for (let i = 1; i < MAX_REMEMBERED; i++) counted(String(i))
  t.equal(counted('first'), 1)
  t.equal(counted('one more'), MAX_REMEMBERED + 1)
  t.equal(counted('first'), MAX_REMEMBERED + 2)
})

t.test('never holds more than so much', async (t) => {
  const memory = createMemory()
  for (let i = 0; i < MAX_REMEMBERED; i++) memory.keep(memory.keys, String(i), null)
  t.equal(memory.keys.size, MAX_REMEMBERED)
  memory.keep(memory.keys, 'one more', null)
  t.strictSame([...memory.keys], [['one more', null]])
  const ids = Array.from({ length: MAX_REMEMBERED }, String)
  memory.keep(memory.of('a').pages, 'all', ids)
  t.equal(memory.keys.size, 0, 'a page counts as what is on it')
})

t.test('holds no more than so many pages without anything on them', async (t) => {
  const memory = createMemory()
  const { pages } = memory.of('a')
  for (let i = 0; i <= MAX_REMEMBERED; i++) memory.keep(memory.of('a').pages, String(i), [])
  t.not(memory.of('a').pages, pages, 'they were forgotten')
  t.ok(memory.of('a').pages.size < MAX_REMEMBERED)
})
