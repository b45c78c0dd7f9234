import t from 'tap'
import { matchesEntry, parseJournalFilters } from '../../src/control/journal-filters.js'

const refusal = (message: string | RegExp) => ({ code: 'invalid_request', message })
const entry = {
  _id: 1,
  at: 1_000,
  accountId: 'a',
  tokenId: 't1',
  operationId: 'getToken',
  method: 'GET',
  path: '/api/v2/tokens/abc',
  status: 404,
  durationMs: 1,
}

t.test('reads the parameters of a query', async (t) => {
  const query = {
    operationId: 'getToken',
    method: 'get',
    path: '/api/v2/tokens/*',
    status: '404',
    tokenId: 't1',
    since: '1970-01-02',
    limit: '1000',
  }
  t.strictSame(parseJournalFilters(query), {
    operationId: 'getToken',
    method: 'GET',
    path: '/api/v2/tokens/*',
    tokenId: 't1',
    status: 404,
    since: 86_400_000,
    limit: 1_000,
  })
  t.strictSame(parseJournalFilters({}), {})
})

t.test('takes numbers for numbers', async (t) => {
  const filters = { status: 404, since: 5, limit: 1 }
  t.strictSame(parseJournalFilters(filters), filters)
  t.strictSame(parseJournalFilters({ since: '5' }), { since: 5 })
})

t.test('refuses parameters that are wrong and names them', async (t) => {
  t.throws(
    () => parseJournalFilters({ statuses: '404' }),
    refusal(/^the request has an unknown field "statuses": it may/),
  )
  t.throws(() => parseJournalFilters({ since: 'now' }), refusal(/^since must be epoch milliseconds/))
  t.throws(() => parseJournalFilters({ method: '' }), refusal(/^method must be an HTTP method/))
  for (const status of ['99', '600', '4xx', '', ['404', '500']]) {
    t.throws(() => parseJournalFilters({ status }), refusal(/^status must be a whole number from 100 to 599, got /))
  }
  for (const limit of ['0', '1001', '-1', 'all']) {
    t.throws(() => parseJournalFilters({ limit }), refusal(/^limit must be a whole number from 1 to 1000, got /))
  }
  t.strictSame(parseJournalFilters({ status: '100' }), { status: 100 })
  t.strictSame(parseJournalFilters({ status: '599' }), { status: 599 })
})

t.test('matches an entry that agrees with all that is asked for', async (t) => {
  const filters = {
    operationId: 'getToken',
    method: 'GET',
    path: '*',
    tokenId: 't1',
    status: 404,
    since: 1_000,
  } as const
  t.ok(matchesEntry({}, entry))
  t.ok(matchesEntry({ limit: 1 }, entry))
  t.ok(matchesEntry(filters, entry))
  t.notOk(matchesEntry({ ...filters, status: 200 }, entry))
  t.notOk(matchesEntry({ ...filters, tokenId: 't2' }, entry))
})

t.test('includes the instant that is asked for', async (t) => {
  t.ok(matchesEntry({ since: 999 }, entry))
  t.ok(matchesEntry({ since: 1_000 }, entry))
  t.notOk(matchesEntry({ since: 1_001 }, entry))
})

t.test('finds a cut connection under no status', async (t) => {
  t.notOk(matchesEntry({ status: 404 }, { ...entry, status: null }))
})
