import t from 'tap'
import type { Event } from '../../src/domain/event.js'
import { MAX_EVENT_BYTES, MAX_EVENTS, MAX_EVENTS_BYTES } from '../../src/store/events.js'
import type { Store } from '../../src/store/store.js'
import { storeWith } from './fixtures.js'

const eventOf = (number: number, accountId = 'a', after: Event['after'] = { name: 'ci' }): Event => ({
  _id: String(number),
  accountId,
  date: number,
  memberId: 'm1',
  tokenId: null,
  accesses: [{ action: 'createAccessToken', resource: 'service-token/*' }],
  before: null,
  after,
})

const bytesOf = (event: Event) => Buffer.byteLength(JSON.stringify(event))

/** An event of so many bytes. The characters of its text take two bytes each. */
function eventOfBytes(number: number, bytes: number): Event {
  const room = bytes - bytesOf(eventOf(number, 'a', ''))
  return eventOf(number, 'a', 'é'.repeat(room / 2) + 'e'.repeat(room % 2))
}

function append(store: Store, ...events: readonly Event[]): void {
  store.transaction(() => {
    for (const event of events) store.events.append(event.accountId, event)
  })
}

const datesOf = (store: Store, accountId = 'a') => store.events.list(accountId, 9_999).map(({ date }) => date)

/** From the first number down to the last. */
const downwards = (first: number, last: number) => Array.from({ length: first - last + 1 }, (_, i) => first - i)

t.test('the events of an account are listed newest first, up to a limit', async (t) => {
  const store = storeWith(t, 'a', 'b')
  append(store, eventOf(1), eventOf(2, 'b'), eventOf(3))
  t.strictSame(store.events.list('a', 9), [eventOf(3), eventOf(1)])
  t.strictSame(store.events.list('a', 1), [eventOf(3)])
  t.strictSame(store.events.list('c', 9), [])
})

t.test('the events of all accounts are listed newest first, up to a limit', async (t) => {
  const store = storeWith(t, 'a', 'b')
  append(store, eventOf(1), eventOf(2, 'b'), eventOf(3))
  t.strictSame(store.events.listAll(9), [eventOf(3), eventOf(2, 'b'), eventOf(1)])
  t.strictSame(store.events.listAll(2), [eventOf(3), eventOf(2, 'b')])
})

t.test('an account keeps its newest 1,000 events', async (t) => {
  const store = storeWith(t, 'a', 'b')
  t.equal(MAX_EVENTS, 1_000)
  append(
    store,
    eventOf(0, 'b'),
    ...downwards(MAX_EVENTS, 1)
      .reverse()
      .map((number) => eventOf(number)),
  )
  t.strictSame(datesOf(store), downwards(MAX_EVENTS, 1))
  append(store, eventOf(1_001), eventOf(1_002))
  t.strictSame(datesOf(store), downwards(1_002, 3))
  t.strictSame(datesOf(store, 'b'), [0], 'the events of another account do not count')
})

t.test('an account keeps as many of its newest events as fit into 4 MiB', async (t) => {
  const store = storeWith(t, 'a', 'b')
  t.equal(MAX_EVENTS_BYTES, 4 * 1024 * 1024)
  const size = MAX_EVENTS_BYTES / 16
  append(
    store,
    eventOf(0, 'b'),
    ...downwards(16, 1)
      .reverse()
      .map((number) => eventOfBytes(number, size)),
  )
  t.strictSame(datesOf(store), downwards(16, 1), 'exactly 4 MiB')
  append(store, eventOf(17))
  t.strictSame(datesOf(store), downwards(17, 2))
  append(store, eventOfBytes(18, size))
  t.strictSame(datesOf(store), downwards(18, 3))
  append(store, eventOfBytes(19, size - bytesOf(eventOf(17))))
  t.strictSame(datesOf(store), downwards(19, 3), 'exactly 4 MiB again')
  append(store, eventOf(20))
  t.strictSame(datesOf(store), downwards(20, 4))
  t.strictSame(datesOf(store, 'b'), [0], 'the events of another account do not count')
})

t.test('an event that is too large is kept without its bodies', async (t) => {
  const store = storeWith(t, 'a')
  t.equal(MAX_EVENT_BYTES, 256 * 1024)
  const [whole, larger] = [eventOfBytes(1, MAX_EVENT_BYTES), eventOfBytes(2, MAX_EVENT_BYTES + 1)]
  append(store, whole, larger, { ...larger, before: larger.after, after: null })
  const shortened = { ...larger, before: null, after: null }
  t.strictSame(store.events.list('a', 9), [shortened, shortened, whole])
})

t.test('clearing the events of one account leaves those of others', async (t) => {
  const store = storeWith(t, 'a', 'b')
  append(store, eventOf(1), eventOf(2, 'b'))
  store.transaction(() => store.events.clear('a'))
  t.strictSame(store.events.listAll(9), [eventOf(2, 'b')])
  append(store, eventOf(3))
  t.strictSame(store.events.list('a', 9), [eventOf(3)])
})
