import t from 'tap'
import { createJournal, type Journal, MAX_JOURNAL_BYTES, MAX_JOURNAL_ENTRIES } from '../../../src/simulation/request-log/request-log.js'
import type { JournalEntry, NewJournalEntry } from '../../../src/simulation/request-log/entry.js'

const request: NewJournalEntry = {
  at: 1_000,
  accountId: 'a',
  tokenId: 't1',
  operationId: 'getToken',
  method: 'GET',
  path: '/api/v2/tokens/abc',
  status: 200,
  durationMs: 1.5,
}

/** A journal with one entry for each of these variations of a request. */
function setUp(...entries: Partial<NewJournalEntry>[]) {
  const journal = createJournal()
  for (const entry of entries) journal.append({ ...request, ...entry })
  const ids = (...args: Parameters<typeof journal.find>) => journal.find(...args).items.map(({ _id }) => _id)
  return { journal, ids }
}

/** The entry that becomes of a request. */
function appended(journal: Journal, entry: NewJournalEntry) {
  journal.append(entry)
  return journal.find().items[0]
}

/** As many entries as that. */
const entries = (length: number) => Array.from({ length }, () => ({}))

t.test('is empty at first', async (t) => {
  const { journal } = setUp()
  t.strictSame(journal.find(), { items: [], totalCount: 0 })
  t.equal(journal.count(), 0)
})

t.test('keeps what it is told and numbers it', async (t) => {
  const { journal } = setUp()
  const refusal = { code: 'forbidden', rule: 'default deny', message: 'no', remedy: 'ask' }
  t.strictSame(appended(journal, request), { _id: 1, ...request })
  t.strictSame(appended(journal, { ...request, query: 'limit=1', status: null, refusal, fault: 'f1' }), {
    _id: 2,
    ...request,
    query: 'limit=1',
    status: null,
    refusal,
    fault: 'f1',
  })
})

t.test('shows the newest first', async (t) => {
  t.strictSame(setUp({}, {}, {}).ids(), [3, 2, 1])
})

t.test('shows only what is asked for and counts all of it', async (t) => {
  const { journal, ids } = setUp({ status: 404 }, {}, { status: 404 }, { status: 404, method: 'POST' })
  t.strictSame(ids({ status: 404 }), [4, 3, 1])
  t.strictSame(ids({ status: 404, method: 'GET' }), [3, 1])
  t.strictSame(ids({ status: 404, limit: 1 }), [4])
  t.equal(journal.find({ status: 404, limit: 1 }).totalCount, 3)
  t.equal(journal.count({ status: 404, limit: 1 }), 3)
  t.equal(journal.count(), 4)
})

t.test('shows a hundred unless more are asked for', async (t) => {
  const { journal, ids } = setUp(...entries(101))
  t.equal(ids().length, 100)
  t.equal(ids({ limit: 1_000 }).length, 101)
  t.equal(journal.find().totalCount, 101)
})

t.test('drops the oldest when it is full', async (t) => {
  const { journal, ids } = setUp(...entries(MAX_JOURNAL_ENTRIES))
  t.equal(journal.count(), MAX_JOURNAL_ENTRIES)
  t.equal(ids({ limit: 1_000 }).at(-1), 1)
  journal.append(request)
  t.equal(journal.count(), MAX_JOURNAL_ENTRIES)
  t.equal(ids({ limit: 1_000 }).at(-1), 2)
  t.equal(ids()[0], MAX_JOURNAL_ENTRIES + 1)
})

t.test('stays in order however often it wraps around', async (t) => {
  const count = 3 * MAX_JOURNAL_ENTRIES + 7
  const expected = Array.from({ length: MAX_JOURNAL_ENTRIES }, (_, i) => count - i)
  t.strictSame(setUp(...entries(count)).ids({ limit: 1_000 }), expected)
})

t.test('drops the oldest when it takes too many bytes', async (t) => {
  const path = `/${'x'.repeat(MAX_JOURNAL_BYTES / 4)}`
  const { journal, ids } = setUp({}, { path }, { path }, { path })
  t.strictSame(ids(), [4, 3, 2, 1])
  journal.append({ ...request, path })
  t.strictSame(ids(), [5, 4, 3], 'the oldest goes first, however small')
  for (const _ of entries(10)) journal.append(request)
  t.equal(journal.count(), 13)
})

t.test('counts what queries and refusals take', async (t) => {
  const long = 'x'.repeat(MAX_JOURNAL_BYTES / 2)
  const refusal = { code: 'c', rule: 'r', message: 'm' }
  t.strictSame(setUp({ query: long }, { query: long }).ids(), [2])
  t.strictSame(setUp({ refusal: { ...refusal, message: long } }, { query: long }).ids(), [2])
  t.strictSame(setUp({ refusal: { ...refusal, remedy: long } }, { query: long }).ids(), [2])
})

t.test('keeps the newest whatever its size', async (t) => {
  const { journal, ids } = setUp({}, { path: 'x'.repeat(2 * MAX_JOURNAL_BYTES) })
  t.strictSame(ids(), [2])
  journal.append(request)
  t.strictSame(ids(), [3])
})

t.test('goes on counting after it is cleared', async (t) => {
  const { journal, ids } = setUp(...entries(MAX_JOURNAL_ENTRIES + 5))
  journal.clear()
  t.strictSame(journal.find(), { items: [], totalCount: 0 })
  journal.append(request)
  t.strictSame(ids(), [MAX_JOURNAL_ENTRIES + 6])
  for (const _ of entries(MAX_JOURNAL_ENTRIES)) journal.append(request)
  t.equal(journal.count(), MAX_JOURNAL_ENTRIES)
})

t.test('never keeps a key', async (t) => {
  const { journal } = setUp()
  const key = 'api-3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e55'
  const entry = appended(journal, {
    ...request,
    path: `/api/v2/tokens/${key}`,
    query: `a=${key}&b=${key}`,
    refusal: { code: 'invalid_request', rule: `no ${key}`, message: `got "${key}"`, remedy: `not ${key}` },
  })
  t.strictSame(entry, {
    _id: 1,
    ...request,
    path: '/api/v2/tokens/api-…7e55',
    query: 'a=api-…7e55&b=api-…7e55',
    refusal: { code: 'invalid_request', rule: 'no api-…7e55', message: 'got "api-…7e55"', remedy: 'not api-…7e55' },
  })
})

t.test('tells its listeners until they are gone', async (t) => {
  const { journal } = setUp()
  const heard: JournalEntry[] = []
  const listener = (entry: JournalEntry) => void heard.push(entry)
  const unsubscribe = journal.subscribe(listener)
  const unsubscribeAgain = journal.subscribe(listener)
  const first = appended(journal, request)
  unsubscribe()
  unsubscribe()
  const second = appended(journal, request)
  unsubscribeAgain()
  journal.append(request)
  t.strictSame(heard, [first, first, second])
})

t.test('tells its listeners once that there will be no more', async (t) => {
  const { journal } = setUp()
  const heard: unknown[] = []
  journal.subscribe(
    (entry) => void heard.push(entry._id),
    () => void heard.push('ended'),
  )
  journal.subscribe((entry) => void heard.push(entry._id))
  journal.append(request)
  journal.end()
  journal.end()
  journal.append(request)
  t.strictSame(heard, [1, 1, 'ended'])
})
