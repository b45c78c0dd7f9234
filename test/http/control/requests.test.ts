import t from 'tap'
import { emulate, NOW } from '../../support/emulate.js'
import { forBothOwners, type Owned } from '../../support/owners.js'

/** A request log of three requests: a list, a create that was refused, and the read of a token that is not there. */
async function request({ call, emulator }: Owned): Promise<void> {
  await call('GET', '/api/v2/tokens?limit=2&offset=1')
  emulator.clock.advance(1000)
  await call('POST', '/api/v2/tokens', { body: {} })
  emulator.clock.advance(1000)
  await call('GET', '/api/v2/tokens/nothing')
}

forBothOwners(t, 'lists what clients called, newest first', async (t, owned) => {
  await request(owned)
  const { status, body } = await owned.pull('GET', '/requests')
  t.match({ status, body }, { status: 200, body: { totalCount: 3, items: { length: 3 } } })
  const [{ tokenId, accountId, durationMs, ...oldest }] = body.items.slice(-1)
  t.strictSame(oldest, {
    _id: 1,
    at: NOW,
    operationId: 'getTokens',
    method: 'GET',
    path: '/api/v2/tokens',
    query: 'limit=2&offset=1',
    status: 200,
  })
  t.match(
    { tokenId, accountId, durationMs },
    { tokenId: /^[0-9a-f]{24}$/, accountId: /^[0-9a-f]{24}$/, durationMs: Number },
  )
})

forBothOwners(t, 'lists and counts those that match every filter', async (t, owned) => {
  await request(owned)
  const { tokenId } = (await owned.pull('GET', '/requests')).body.items[0]
  const matching: readonly (readonly [string, readonly number[]])[] = [
    ['', [3, 2, 1]],
    ['operationId=getTokens', [1]],
    ['method=get', [3, 1]],
    ['method=GET&status=404', [3]],
    ['path=/api/v2/tokens', [2, 1]],
    ['path=/api/v2/tokens/*', [3]],
    ['status=400', [2]],
    ['status=500', []],
    [`tokenId=${tokenId}`, [3, 2, 1]],
    ['tokenId=another', []],
    [`since=${NOW + 1000}`, [3, 2]],
    ['since=2026-01-01T00:00:02Z', [3]],
  ]
  for (const [query, expected] of matching) {
    const { status, body } = await owned.pull('GET', `/requests?${query}`)
    t.equal(status, 200)
    t.strictSame(
      body.items.map(({ _id }: { _id: number }) => _id),
      expected,
      query,
    )
    t.match(
      await owned.pull('GET', `/requests/count?${query}`),
      { status: 200, body: { count: expected.length } },
      query,
    )
  }
  t.match(await owned.pull('GET', '/requests?limit=2'), {
    status: 200,
    body: { totalCount: 3, items: [{ _id: 3 }, { _id: 2 }] },
  })
})

forBothOwners(t, 'refuses a filter that is none, naming it', async (t, { pull }) => {
  const bad = [
    ['verb=GET', /^the query has an unknown field "verb"\. Known fields: operationId, method, path, /],
    ['status=99', /^status must be a whole number from 100 to 599 \(got 99\)\.$/],
    ['status=ok', /^status must be .* \(got "ok"\)\.$/],
    ['status=200&status=201', /^status must be given once$/],
    ['since=yesterday', /^since must be ISO 8601 text .* \(got "yesterday"\)\.$/],
    ['method=', /^method must be an HTTP method/],
    ['path=tokens', /^path must be a path/],
    ['operationId=', /^operationId must be "getRoot", /],
    ['operationId=listTokens', /^operationId must be .*, "getTokens", .* \(got "listTokens"\)\.$/],
  ] as const
  for (const [query, message] of bad) {
    for (const path of ['/requests', '/requests/count']) {
      t.match(await pull('GET', `${path}?${query}`), { status: 400, body: { code: 'invalid_request', message } }, query)
    }
  }
})

forBothOwners(t, 'a limit is for lists only', async (t, { pull }) => {
  t.match(await pull('GET', '/requests?limit=0'), {
    status: 400,
    body: { code: 'invalid_request', message: 'limit must be a whole number from 1 to 1000 (got 0).' },
  })
  t.match(await pull('GET', '/requests/count?limit=1'), {
    status: 400,
    body: { code: 'invalid_request', message: /^the query has an unknown field "limit"\. Known fields: operationId, / },
  })
})

forBothOwners(t, 'forgets what was called, and goes on counting', async (t, owned) => {
  await request(owned)
  t.match(await owned.pull('DELETE', '/requests'), { status: 204, body: undefined })
  t.match(await owned.pull('GET', '/requests'), { status: 200, body: { totalCount: 0, items: [] } })
  t.match(await owned.pull('GET', '/requests/count'), { status: 200, body: { count: 0 } })
  await owned.call('GET', '/api/v2/tokens')
  t.match(await owned.pull('GET', '/requests'), { status: 200, body: { totalCount: 1, items: [{ _id: 4 }] } })
})

t.test('the request log of an account has its own requests only, that of the server all', async (t) => {
  const { call, control, token } = await emulate(t)
  const { _id, token: other } = (await control('POST', '/accounts')).body
  await call('GET', '/api/v2/tokens', { key: other.token })
  await call('GET', '/api/v2/roles', { key: token })
  await call('GET', '/api/v2/members', { key: null })
  t.match(await control('GET', `/accounts/${_id}/requests`), {
    status: 200,
    body: { totalCount: 1, items: [{ accountId: _id, operationId: 'getTokens' }] },
  })
  t.match(await control('GET', '/requests'), {
    status: 200,
    body: {
      totalCount: 3,
      items: [{ accountId: null, tokenId: null, operationId: 'getMembers', status: 401 }, {}, { accountId: _id }],
    },
  })
})

t.test('calls of the control API are not journaled', async (t) => {
  const { control, emulator } = await emulate(t)
  await control('GET', '/accounts')
  await control('GET', '/nothing')
  await control('POST', '/faults')
  await emulator.app.inject('/_emulator/')
  t.match(await control('GET', '/requests'), { status: 200, body: { totalCount: 0 } })
})
