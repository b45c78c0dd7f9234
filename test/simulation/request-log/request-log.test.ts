import t from 'tap'
import type { NewRequestLogEntry, RequestLogEntry } from '../../../src/simulation/request-log/entry.js'
import {
  createRequestLog,
  MAX_REQUEST_LOG_BYTES,
  MAX_REQUEST_LOG_ENTRIES,
  type RequestLog,
} from '../../../src/simulation/request-log/request-log.js'

const request: NewRequestLogEntry = {
  at: 1_000,
  accountId: 'a',
  tokenId: 't1',
  operationId: 'getToken',
  method: 'GET',
  path: '/api/v2/tokens/abc',
  status: 200,
  durationMs: 1.5,
}

/** A request log with one entry for each of these variations of a request. */
function setUp(...entries: Partial<NewRequestLogEntry>[]) {
  const requestLog = createRequestLog()
  for (const entry of entries) requestLog.append({ ...request, ...entry })
  const ids = (...args: Parameters<typeof requestLog.find>) => requestLog.find(...args).items.map(({ _id }) => _id)
  return { requestLog, ids }
}

/** The entry that becomes of a request. */
function appended(requestLog: RequestLog, entry: NewRequestLogEntry) {
  requestLog.append(entry)
  return requestLog.find().items[0]
}

/** As many entries as that. */
const entries = (length: number) => Array.from({ length }, () => ({}))

t.test('the request log is empty at first', async (t) => {
  const { requestLog } = setUp()
  t.strictSame(requestLog.find(), { items: [], totalCount: 0 })
  t.equal(requestLog.count(), 0)
})

t.test('the request log keeps what it is told and numbers it', async (t) => {
  const { requestLog } = setUp()
  const refusal = { code: 'forbidden', rule: 'default deny', message: 'no', remedy: 'ask' }
  t.strictSame(appended(requestLog, request), { _id: 1, ...request })
  t.strictSame(appended(requestLog, { ...request, query: 'limit=1', status: null, refusal, fault: 'f1' }), {
    _id: 2,
    ...request,
    query: 'limit=1',
    status: null,
    refusal,
    fault: 'f1',
  })
})

t.test('the request log shows the newest first', async (t) => {
  t.strictSame(setUp({}, {}, {}).ids(), [3, 2, 1])
})

t.test('the request log shows only what is asked for and counts all of it', async (t) => {
  const { requestLog, ids } = setUp({ status: 404 }, {}, { status: 404 }, { status: 404, method: 'POST' })
  t.strictSame(ids({ status: 404 }), [4, 3, 1])
  t.strictSame(ids({ status: 404, method: 'GET' }), [3, 1])
  t.strictSame(ids({ status: 404, limit: 1 }), [4])
  t.equal(requestLog.find({ status: 404, limit: 1 }).totalCount, 3)
  t.equal(requestLog.count({ status: 404, limit: 1 }), 3)
  t.equal(requestLog.count(), 4)
})

t.test('the request log shows a hundred unless more are asked for', async (t) => {
  const { requestLog, ids } = setUp(...entries(101))
  t.equal(ids().length, 100)
  t.equal(ids({ limit: 1_000 }).length, 101)
  t.equal(requestLog.find().totalCount, 101)
})

t.test('the request log drops the oldest when it is full', async (t) => {
  const { requestLog, ids } = setUp(...entries(MAX_REQUEST_LOG_ENTRIES))
  t.equal(requestLog.count(), MAX_REQUEST_LOG_ENTRIES)
  t.equal(ids({ limit: 1_000 }).at(-1), 1)
  requestLog.append(request)
  t.equal(requestLog.count(), MAX_REQUEST_LOG_ENTRIES)
  t.equal(ids({ limit: 1_000 }).at(-1), 2)
  t.equal(ids()[0], MAX_REQUEST_LOG_ENTRIES + 1)
})

t.test('the request log stays in order however often it wraps around', async (t) => {
  const count = 3 * MAX_REQUEST_LOG_ENTRIES + 7
  const expected = Array.from({ length: MAX_REQUEST_LOG_ENTRIES }, (_, i) => count - i)
  t.strictSame(setUp(...entries(count)).ids({ limit: 1_000 }), expected)
})

t.test('the request log drops the oldest when it takes too many bytes', async (t) => {
  const path = `/${'x'.repeat(MAX_REQUEST_LOG_BYTES / 4)}`
  const { requestLog, ids } = setUp({}, { path }, { path }, { path })
  t.strictSame(ids(), [4, 3, 2, 1])
  requestLog.append({ ...request, path })
  t.strictSame(ids(), [5, 4, 3], 'the oldest goes first, however small')
  for (const _ of entries(10)) requestLog.append(request)
  t.equal(requestLog.count(), 13)
})

t.test('the request log counts what queries and refusals take', async (t) => {
  const long = 'x'.repeat(MAX_REQUEST_LOG_BYTES / 2)
  const refusal = { code: 'c', rule: 'r', message: 'm' }
  t.strictSame(setUp({ query: long }, { query: long }).ids(), [2])
  t.strictSame(setUp({ refusal: { ...refusal, message: long } }, { query: long }).ids(), [2])
  t.strictSame(setUp({ refusal: { ...refusal, remedy: long } }, { query: long }).ids(), [2])
})

t.test('the request log keeps the newest whatever its size', async (t) => {
  const { requestLog, ids } = setUp({}, { path: 'x'.repeat(2 * MAX_REQUEST_LOG_BYTES) })
  t.strictSame(ids(), [2])
  requestLog.append(request)
  t.strictSame(ids(), [3])
})

t.test('the request log goes on counting after it is cleared', async (t) => {
  const { requestLog, ids } = setUp(...entries(MAX_REQUEST_LOG_ENTRIES + 5))
  requestLog.clear()
  t.strictSame(requestLog.find(), { items: [], totalCount: 0 })
  requestLog.append(request)
  t.strictSame(ids(), [MAX_REQUEST_LOG_ENTRIES + 6])
  for (const _ of entries(MAX_REQUEST_LOG_ENTRIES)) requestLog.append(request)
  t.equal(requestLog.count(), MAX_REQUEST_LOG_ENTRIES)
})

t.test('the request log never keeps a key', async (t) => {
  const { requestLog } = setUp()
  const key = 'api-3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e55'
  const entry = appended(requestLog, {
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

t.test('the request log tells its listeners until they are gone', async (t) => {
  const { requestLog } = setUp()
  const heard: RequestLogEntry[] = []
  const listener = (entry: RequestLogEntry) => void heard.push(entry)
  const unsubscribe = requestLog.subscribe(listener)
  const unsubscribeAgain = requestLog.subscribe(listener)
  const first = appended(requestLog, request)
  unsubscribe()
  unsubscribe()
  const second = appended(requestLog, request)
  unsubscribeAgain()
  requestLog.append(request)
  t.strictSame(heard, [first, first, second])
})

t.test('the request log tells its listeners once that there will be no more', async (t) => {
  const { requestLog } = setUp()
  const heard: unknown[] = []
  requestLog.subscribe(
    (entry) => void heard.push(entry._id),
    () => void heard.push('ended'),
  )
  requestLog.subscribe((entry) => void heard.push(entry._id))
  requestLog.append(request)
  requestLog.end()
  requestLog.end()
  requestLog.append(request)
  t.strictSame(heard, [1, 1, 'ended'])
})
