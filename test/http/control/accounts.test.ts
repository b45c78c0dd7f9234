import t from 'tap'
import { emulate, NOW } from '../../support/emulate.js'
import { INVALID_ACCESS_TOKEN, invalidRequest } from '../../support/refusals.js'
import { idOf, keyOf, OWNER, pinned, seedOf } from '../../support/seeds.js'

const KEY = /^api-[0-9a-f-]{36}$/
const ID = /^[0-9a-f]{24}$/

t.test('the control API creates the built-in account from no body and from an empty document', async (t) => {
  const { call, control } = await emulate(t)
  for (const options of [{}, { body: {} }, { headers: { 'content-type': 'application/json' } }]) {
    const { status, body } = await control('POST', '/accounts', options)
    t.match(
      { status, body },
      {
        status: 201,
        body: {
          _id: ID,
          members: [{ role: 'owner' }, { role: 'admin' }, { role: 'writer' }, { role: 'reader' }],
          roles: [],
          token: { _id: ID, token: KEY },
          tokens: [{ name: 'Admin token', token: KEY }],
        },
      },
    )
    t.match(await call('GET', '/api/v2/tokens', { key: body.token.token }), {
      status: 200,
      body: {
        totalCount: 1,
        items: [{ role: 'admin', serviceToken: false, memberId: body.members[0]._id, ownerId: body._id }],
      },
    })
  }
})

t.test('the control API creates an account of a document, with keys for the tokens that have none', async (t) => {
  const { call, control } = await emulate(t)
  const { status, body } = await control('POST', '/accounts', {
    body: {
      _id: idOf(7),
      organization: 'Example Ltd',
      serviceTokenLimit: 3,
      members: [OWNER],
      roles: [{ _id: idOf(8), key: 'keepers', name: 'Keepers', policy: [], resourceCategory: 'any' }],
      tokens: [
        pinned(9, { role: 'reader', name: 'nightly build' }),
        { _id: idOf(10), role: 'admin' },
        { _id: idOf(11), role: 'reader', keyHash: 'a'.repeat(64), token: 'aaaa' },
      ],
    },
  })
  t.match({ status }, { status: 201 })
  const [, { token: made }] = body.tokens
  t.match(made, KEY)
  t.strictSame(body, {
    _id: idOf(7),
    organization: 'Example Ltd',
    members: [{ ...OWNER, firstName: '', lastName: '', customRoles: [], creationDate: NOW, removed: false }],
    roles: [
      {
        _id: idOf(8),
        key: 'keepers',
        name: 'Keepers',
        description: '',
        policy: [],
        basePermissions: 'no_access',
        resourceCategory: 'any',
      },
    ],
    token: { _id: idOf(10), token: made },
    tokens: [
      { _id: idOf(9), name: 'nightly build', token: keyOf(9) },
      { _id: idOf(10), token: made },
    ],
  })
  t.match(await call('GET', `/api/v2/tokens/${idOf(9)}`, { key: keyOf(9) }), { status: 200 })
  t.match(await call('GET', '/api/v2/account', { key: made }), { status: 200, body: { _id: idOf(7) } })
})

t.test(
  'the control API gives the first key it knows where there is no admin token, and none where it knows none',
  async (t) => {
    const { control } = await emulate(t)
    const readers = {
      tokens: [{ role: 'reader', keyHash: 'b'.repeat(64), token: 'bbbb' }, pinned(1, { role: 'reader' })],
    }
    t.match(await control('POST', '/accounts', { body: readers }), {
      status: 201,
      body: { token: { _id: idOf(1), token: keyOf(1) } },
    })
    t.match(await control('POST', '/accounts', { body: { tokens: [] } }), {
      status: 201,
      body: { token: null, tokens: [] },
    })
  },
)

t.test('the control API refuses a document that is wrong, naming the field, and creates nothing', async (t) => {
  const { control } = await emulate(t)
  const bad = [
    [{ membres: [] }, /^the body has an unknown field "membres"\. Did you mean "members"\?$/],
    [{ tokens: [{ role: 'king' }] }, /^tokens\[0\]\.role must be "reader", "writer" or "admin" \(got "king"\)\.$/],
    [
      { members: [{ email: 'mira' }], roles: 1 },
      /^3 problems:\n- members\[0\]\.role .*\n- members\[0\]\.email .*\n- roles .*$/,
    ],
    [{ tokens: [{ role: 'reader', memberId: 'nobody' }] }, /^tokens\[0\]\.memberId: there is no member "nobody"/],
    [[], /^the body must be an object \(got an array\)\.$/],
  ] as const
  for (const [body, message] of bad) {
    t.match(await control('POST', '/accounts', { body }), { status: 400, body: { code: 'invalid_request', message } })
  }
  t.match(await control('GET', '/accounts'), { body: { items: { length: 1 } } })
})

t.test('the control API refuses a key or an id that is in use, naming its path, and creates nothing', async (t) => {
  const { control } = await emulate(t, { seed: seedOf({ _id: idOf(5), tokens: [pinned(1, { role: 'admin' })] }) })
  t.match(
    await control('POST', '/accounts', { body: { tokens: [{ role: 'reader' }, pinned(1, { role: 'reader' })] } }),
    {
      status: 409,
      body: { code: 'conflict', message: `tokens[1].key: the key ending in 0001 is in use in the account ${idOf(5)}` },
    },
  )
  t.match(await control('POST', '/accounts', { body: { _id: idOf(5) } }), {
    status: 409,
    body: { code: 'conflict', message: `_id: the account ${idOf(5)} exists already` },
  })
  t.match(await control('GET', '/accounts'), { status: 200, body: { items: { length: 1 } } })
})

t.test('the control API takes the same ids in many accounts once the keys are left out', async (t) => {
  const { control } = await emulate(t)
  const body = { members: [OWNER], tokens: [{ _id: idOf(3), role: 'admin' }] }
  const first = await control('POST', '/accounts', { body })
  const second = await control('POST', '/accounts', { body })
  t.match([first, second], [{ status: 201 }, { status: 201 }])
  t.not(first.body._id, second.body._id)
  t.not(first.body.token.token, second.body.token.token)
})

t.test('the control API lists accounts in numbers, oldest first', async (t) => {
  const { call, control } = await emulate(t)
  const { body } = await control('POST', '/accounts', {
    body: {
      organization: 'Second',
      members: [
        { ...OWNER, removed: true },
        { email: 'ada@example.com', role: 'admin' },
      ],
      roles: [{ key: 'keepers', name: 'Keepers', policy: [] }],
      tokens: [{ role: 'admin', memberId: 'ada@example.com' }],
    },
  })
  await call('POST', '/api/v2/tokens', { key: body.token.token, body: { role: 'reader' } })
  const list = await control('GET', '/accounts')
  t.equal(list.status, 200)
  t.strictSame(
    list.body.items.map(({ _id: _, ...numbers }: { _id: string }) => numbers),
    [
      { organization: 'Emulated organization', membersCount: 4, rolesCount: 0, tokensCount: 1 },
      { organization: 'Second', membersCount: 2, rolesCount: 1, tokensCount: 2 },
    ],
  )
  t.equal(list.body.items[1]._id, body._id)
})

t.test('the control API shows an account with what became of every key', async (t) => {
  const { call, control, emulator, token } = await emulate(t, {
    seed: seedOf({
      _id: idOf(5),
      organization: 'Example Ltd',
      serviceTokenLimit: 7,
      members: [OWNER, { ...OWNER, _id: idOf(2), email: 'gone@example.com', removed: true }],
      roles: [{ _id: idOf(6), key: 'keepers', name: 'Keepers', description: 'They keep', policy: [] }],
      tokens: [pinned(9, { role: 'admin' })],
    }),
  })
  const created = await call('POST', '/api/v2/tokens', {
    body: { name: 'rotated', description: 'often', customRoleIds: ['keepers'], serviceToken: true },
  })
  const reset = (expiry?: number) =>
    call('POST', `/api/v2/tokens/${created.body._id}/reset${expiry === undefined ? '' : `?expiry=${expiry}`}`)
  const second = await reset()
  const third = await reset(NOW + 1000)
  const fourth = await reset(NOW + 2000)
  emulator.clock.advance(1000)
  const lastFour = (answer: { body: { token: string } }) => answer.body.token.slice(-4)

  const { status, body } = await control('GET', `/accounts/${idOf(5)}`)
  t.match({ status }, { status: 200 })
  t.strictSame(body, {
    _id: idOf(5),
    organization: 'Example Ltd',
    members: [
      { ...OWNER, firstName: '', lastName: '', customRoles: [], creationDate: NOW, removed: false },
      {
        ...{ ...OWNER, _id: idOf(2), email: 'gone@example.com' },
        ...{ firstName: '', lastName: '', customRoles: [], creationDate: NOW, removed: true },
      },
    ],
    roles: [
      {
        _id: idOf(6),
        key: 'keepers',
        name: 'Keepers',
        description: 'They keep',
        policy: [],
        basePermissions: 'no_access',
      },
    ],
    serviceTokenLimit: 7,
    tokens: [
      {
        _id: created.body._id,
        memberId: OWNER._id,
        name: 'rotated',
        description: 'often',
        customRoleIds: [idOf(6)],
        serviceToken: true,
        defaultApiVersion: 20240415,
        creationDate: NOW,
        lastModified: NOW,
        token: lastFour(fourth),
        keys: [
          { token: lastFour(fourth), state: 'alive', current: true },
          { token: lastFour(third), state: 'alive', current: false, expiresAt: NOW + 2000 },
          { token: lastFour(second), state: 'expired', current: false, expiresAt: NOW + 1000 },
          { token: lastFour(created), state: 'revoked', current: false },
        ],
      },
      {
        _id: idOf(9),
        memberId: OWNER._id,
        role: 'admin',
        serviceToken: false,
        defaultApiVersion: 20240415,
        creationDate: NOW,
        lastModified: NOW,
        lastUsed: NOW,
        token: token.slice(-4),
        keys: [{ token: token.slice(-4), state: 'alive', current: true }],
      },
    ],
    tokensCount: 2,
  })
})

t.test('the control API shows an inline role', async (t) => {
  const inlineRole = [{ effect: 'allow', resources: ['proj/*'], actions: ['*'] }]
  const { control } = await emulate(t)
  const { body } = await control('POST', '/accounts', { body: { tokens: [{ inlineRole }] } })
  t.match(await control('GET', `/accounts/${body._id}`), { status: 200, body: { tokens: [{ inlineRole }] } })
})

t.test('the control API shows the tokens of an account in pages', async (t) => {
  const { control } = await emulate(t)
  const tokens = [1, 2, 3].map((n) => pinned(n, { role: 'reader' }))
  const { body } = await control('POST', '/accounts', { body: { tokens } })
  const page = async (query: string) => {
    const answer = await control('GET', `/accounts/${body._id}?${query}`)
    t.match(answer, { status: 200, body: { tokensCount: 3 } })
    return answer.body.tokens.map(({ _id }: { _id: string }) => _id)
  }
  t.strictSame(await page(''), [idOf(3), idOf(2), idOf(1)])
  t.strictSame(await page('limit=2'), [idOf(3), idOf(2)])
  t.strictSame(await page('limit=2&offset=2'), [idOf(1)])
  t.strictSame(await page('offset=9'), [])
  const bad = [
    ['limit=0', 'limit must be a whole number from 1 to 1000 (got 0).'],
    ['limit=1001', 'limit must be a whole number from 1 to 1000 (got 1001).'],
    ['limit=-1', 'limit must be a whole number from 1 to 1000 (got "-1").'],
    ['limit=1&limit=2', 'limit must be given once'],
    ['offset=x', `offset must be a whole number from 0 to ${Number.MAX_SAFE_INTEGER} (got "x").`],
    ['page=2', 'the query has an unknown field "page". Known fields: limit, offset.'],
  ] as const
  for (const [query, message] of bad) {
    t.match(await control('GET', `/accounts/${body._id}?${query}`), { status: 400, body: invalidRequest(message) })
  }
})

t.test('the control API deletes an account with everything that is kept of it', async (t) => {
  const { call, control } = await emulate(t)
  const created = await control('POST', '/accounts')
  const { _id, token } = created.body
  const at = `/accounts/${_id}`
  await control('PUT', `${at}/clock`, { body: { now: NOW + 5000 } })
  await control('POST', `${at}/faults`, { body: { respond: { status: 500 }, after: 1 } })
  await control('PUT', `${at}/snapshots/a`)
  t.match(await call('GET', '/api/v2/tokens', { key: token.token }), { status: 200 })

  t.match(await control('DELETE', at), { status: 204, body: undefined })
  t.match(await call('GET', '/api/v2/tokens', { key: token.token }), { status: 401, body: INVALID_ACCESS_TOKEN })
  for (const path of ['', '/clock', '/faults', '/snapshots', '/requests', '/events', '/rate-limit', '/state']) {
    t.match(
      await control('GET', `${at}${path}`),
      { status: 404, body: { code: 'not_found', message: /^there is no \w+ / } },
      path,
    )
  }
  t.match(await control('DELETE', at), { status: 404, body: { code: 'not_found', message: /^there is no \w+ / } })

  t.match(await control('POST', '/accounts', { body: { _id } }), { status: 201 })
  t.match(await control('GET', `${at}/clock`), { status: 200, body: { now: NOW } })
  t.match(await control('GET', `${at}/faults`), { status: 200, body: { items: [] } })
  t.match(await control('GET', `${at}/snapshots`), { status: 200, body: { items: [] } })
  t.match(await control('GET', `${at}/requests`), { status: 200, body: { items: [], totalCount: 0 } })
})

t.test(
  'the control API does not bring a deleted account back with the entry of a request that was under way',
  async (t) => {
    const { control, emulator } = await emulate(t)
    const { _id, token } = (await control('POST', '/accounts')).body
    // A fault of the account would let the request go when the account is deleted.
    await control('POST', '/faults', { body: { connection: 'hang' } })
    const url = await emulator.app.listen({ port: 0 })
    const gone = new AbortController()
    const entry = new Promise((resolve) => emulator.simulation.server.requestLog.subscribe(resolve))
    const hanging = fetch(`${url}/api/v2/tokens`, { headers: { authorization: token.token }, signal: gone.signal })
    await waitFor(async () => (await control('GET', '/faults')).body.items[0].fired === 1)
    await control('DELETE', `/accounts/${_id}`)
    await control('POST', '/accounts', { body: { _id } })
    gone.abort()
    await t.rejects(hanging)
    t.match(await entry, { accountId: _id, status: null })
    t.match(await control('GET', `/accounts/${_id}/requests`), { status: 200, body: { totalCount: 0 } })
  },
)

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise(setImmediate)
}
