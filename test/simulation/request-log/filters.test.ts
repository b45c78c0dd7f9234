import t from 'tap'
import { filtersOf, matchesEntry } from '../../../src/simulation/request-log/filters.js'

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

t.test('a method becomes upper case, and a moment becomes milliseconds', async (t) => {
  t.strictSame(filtersOf({ operationId: 'getToken', method: 'get', status: 404, since: '1970-01-02', limit: 1_000 }), {
    operationId: 'getToken',
    method: 'GET',
    status: 404,
    since: 86_400_000,
    limit: 1_000,
  })
  t.strictSame(filtersOf({ since: '5' }), { since: 5 })
  t.strictSame(filtersOf({}), {})
})

t.test('text that is not a moment is refused', async (t) => {
  t.throws(() => filtersOf({ since: 'now' }), refusal(/^since must be ISO 8601 text/))
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

t.test('a filter finds a cut connection under no status', async (t) => {
  t.notOk(matchesEntry({ status: 404 }, { ...entry, status: null }))
})
