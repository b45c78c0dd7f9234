import { join } from 'node:path'
import t from 'tap'
import type { Event } from '../../src/domain/event.js'
import { MAX_EVENTS } from '../../src/store/events.js'
import { openStore } from '../../src/store/store.js'
import { addAccount, storeWith } from './fixtures.js'

const eventOf = (number: number, accountId = 'a'): Event => ({
  _id: String(number),
  accountId,
  date: number,
  memberId: 'm1',
  tokenId: null,
  accesses: [{ action: 'createAccessToken', resource: 'service-token/*' }],
  before: null,
  after: { name: 'ci' },
})

t.test('lists the events of an account, newest first and so many', async (t) => {
  const { events } = storeWith(t, 'a', 'b')
  for (const event of [eventOf(1), eventOf(2, 'b'), eventOf(3)]) events.append(event.accountId, event)
  t.strictSame(events.list('a', 9), [eventOf(3), eventOf(1)])
  t.strictSame(events.list('a', 1), [eventOf(3)])
  t.strictSame(events.list('c', 9), [])
})

t.test('lists the events of every account, newest first and so many', async (t) => {
  const { events } = storeWith(t, 'a', 'b')
  for (const event of [eventOf(1), eventOf(2, 'b'), eventOf(3)]) events.append(event.accountId, event)
  t.strictSame(events.listAll(9), [eventOf(3), eventOf(2, 'b'), eventOf(1)])
  t.strictSame(events.listAll(2), [eventOf(3), eventOf(2, 'b')])
})

t.test('keeps the newest 1,000 events of each account', async (t) => {
  const { events, transaction } = storeWith(t, 'a', 'b')
  t.equal(MAX_EVENTS, 1_000)
  transaction(() => {
    events.append('b', eventOf(0, 'b'))
    for (let number = 1; number <= MAX_EVENTS; number++) events.append('a', eventOf(number))
  })
  t.strictSame(events.list('a', 9_999).at(-1), eventOf(1))
  for (const number of [1_001, 1_002]) events.append('a', eventOf(number))
  const kept = events.list('a', 9_999)
  t.equal(kept.length, MAX_EVENTS)
  t.strictSame([kept.at(0), kept.at(-1)], [eventOf(1_002), eventOf(3)])
  t.strictSame(events.list('b', 9), [eventOf(0, 'b')])
})

t.test('lets the older ones go in the end, so that an account never has many more', async (t) => {
  const store = storeWith(t, 'a', 'b')
  const { events, transaction } = store
  transaction(() => {
    events.append('b', eventOf(0, 'b'))
    for (let number = 1; number <= 3 * MAX_EVENTS; number++) events.append('a', eventOf(number))
  })
  const kept = events.listAll(9_999)
  t.ok(kept.length <= 1.2 * MAX_EVENTS, String(kept.length))
  t.strictSame(kept.at(0), eventOf(3 * MAX_EVENTS))
  t.strictSame(events.list('a', 9_999).at(-1), eventOf(2 * MAX_EVENTS + 1))
  t.strictSame(events.list('b', 9), [eventOf(0, 'b')])
})

t.test('keeps events of one commit together, in their order', async (t) => {
  const store = openStore(join(t.testdir(), 'events.db'))
  t.teardown(() => store.close())
  for (const account of ['a', 'b']) addAccount(store, account)
  const numbers = [1, 2, 3, 4, 5, 6]
  const accountOf = (number: number) => (number === 3 || number === 4 ? 'b' : 'a')
  for (const number of numbers) {
    store.grouped(() => store.events.append(accountOf(number), eventOf(number, accountOf(number))))
  }
  store.flush()
  const expected = numbers.map((number) => eventOf(number, accountOf(number))).reverse()
  t.strictSame(store.events.listAll(9), expected)
  t.strictSame(store.events.listAll(3), expected.slice(0, 3))
  t.strictSame(store.events.list('a', 3), [eventOf(6), eventOf(5), eventOf(2)])
  t.strictSame(store.events.list('b', 9), [eventOf(4, 'b'), eventOf(3, 'b')])
})

t.test('lets the older ones go even if very many come in one commit', async (t) => {
  const store = openStore(join(t.testdir(), 'events.db'))
  t.teardown(() => store.close())
  addAccount(store, 'a')
  const append = (number: number) => store.grouped(() => store.events.append('a', eventOf(number)))
  for (let number = 1; number <= 3 * MAX_EVENTS; number++) append(number)
  store.flush()
  const kept = store.events.listAll(9_999)
  t.ok(kept.length <= 1.2 * MAX_EVENTS, String(kept.length))
  t.strictSame(
    store.events.list('a', 9_999).map(({ date }) => date),
    Array.from({ length: MAX_EVENTS }, (_, i) => 3 * MAX_EVENTS - i),
  )
})

t.test('keeps events of a change when the next one is refused after it looked for a row', async (t) => {
  const store = openStore(join(t.testdir(), 'events.db'))
  t.teardown(() => store.close())
  addAccount(store, 'a')
  for (const number of [1, 2, 3]) store.grouped(() => store.events.append('a', eventOf(number)))
  const look = () => {
    t.equal(store.tokens.find('a', 'nobody'), undefined)
    throw new Error('on purpose')
  }
  t.throws(() => store.grouped(look), new Error('on purpose'))
  store.flush()
  t.equal(store.events.list('a', 9).length, 3)
})

t.test('clears the events of one account', async (t) => {
  const { events } = storeWith(t, 'a', 'b')
  for (const event of [eventOf(1), eventOf(2, 'b')]) events.append(event.accountId, event)
  events.clear('a')
  t.strictSame(events.listAll(9), [eventOf(2, 'b')])
  events.append('a', eventOf(3))
  t.strictSame(events.list('a', 9), [eventOf(3)])
})
