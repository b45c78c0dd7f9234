import t from 'tap'
import { emulate, NOW } from '../../support/emulate.js'
import { forBothOwners } from '../../support/owners.js'
import { INVALID_ACCESS_TOKEN } from '../../support/refusals.js'
import { idOf, keyOf, OWNER, pinned, seedOf } from '../../support/seeds.js'

const ACCOUNT = idOf(5)
const seed = seedOf({ _id: ACCOUNT, members: [OWNER], tokens: [pinned(9, { role: 'admin', name: 'Admin' })] })

t.test('the control API exports the whole state, with hashes instead of keys', async (t) => {
  const { control, token } = await emulate(t, { seed })
  await control('PUT', '/rate-limit', { body: { global: 5 } })
  const { status, body } = await control('GET', '/state')
  t.match(
    { status, body },
    {
      status: 200,
      body: {
        version: 1,
        clock: { mode: 'frozen', now: NOW },
        rateLimit: { global: 5 },
        accounts: [{ _id: ACCOUNT, tokens: [{ _id: idOf(9), keyHash: /^[0-9a-f]{64}$/, token: token.slice(-4) }] }],
      },
    },
  )
  t.notMatch(JSON.stringify(body), token)
})

t.test('the control API exports the state of an account', async (t) => {
  const { control } = await emulate(t, { seed })
  await control('PUT', `/accounts/${ACCOUNT}/clock`, { body: { now: 1 } })
  const { status, body } = await control('GET', `/accounts/${ACCOUNT}/state`)
  t.match({ status, body }, { status: 200, body: { _id: ACCOUNT, clock: { mode: 'frozen', now: 1 } } })
  t.strictSame(body, (await control('GET', '/state')).body.accounts[0])
})

forBothOwners(
  t,
  'puts back what was exported, keys included',
  async (t, { call, pull }) => {
    const { body: before } = await pull('GET', '/state')
    await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
    await call('DELETE', `/api/v2/tokens/${idOf(9)}`)
    t.match(await call('GET', '/api/v2/tokens'), { status: 401 })
    const { status, body } = await pull('PUT', '/state', { body: before })
    t.equal(status, 200)
    t.strictSame(body, before)
    t.match(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 1 } })
  },
  { seed },
)

t.test('the control API replaces all accounts by those of a document', async (t) => {
  const { call, control } = await emulate(t, { seed })
  const document = seedOf({ _id: idOf(6), members: [OWNER], tokens: [pinned(10, { role: 'reader' })] })
  t.match(await control('PUT', '/state', { body: { ...document, clock: { now: '2027-01-01' } } }), {
    status: 200,
    body: { accounts: [{ _id: idOf(6) }], clock: { now: Date.UTC(2027, 0, 1) } },
  })
  t.match(await call('GET', '/api/v2/tokens'), { status: 401, body: INVALID_ACCESS_TOKEN })
  t.match(await call('GET', '/api/v2/account', { key: keyOf(10) }), { status: 200, body: { _id: idOf(6) } })
})

t.test('the control API replaces what is in an account, which keeps its id', async (t) => {
  const { call, control } = await emulate(t, { seed })
  t.match(
    await control('PUT', `/accounts/${ACCOUNT}/state`, {
      body: { organization: 'Other', tokens: [pinned(10, { role: 'reader' })], rateLimit: { token: 1 } },
    }),
    { status: 200, body: { _id: ACCOUNT, organization: 'Other', tokens: { length: 1 }, rateLimit: { token: 1 } } },
  )
  t.match(await call('GET', '/api/v2/account', { key: keyOf(10) }), { status: 200, body: { _id: ACCOUNT } })
  t.match(await control('PUT', `/accounts/${ACCOUNT}/state`, { body: { _id: idOf(6) } }), {
    status: 409,
    body: { code: 'conflict', message: `_id: the account is ${ACCOUNT}, the document is of ${idOf(6)}` },
  })
  t.match(await control('PUT', `/accounts/${idOf(99)}/state`, { body: {} }), {
    status: 404,
    body: { code: 'not_found', message: /^there is no \w+ / },
  })
})

t.test('the control API refuses a state that is wrong, naming the field, and changes nothing', async (t) => {
  const { control } = await emulate(t, { seed })
  const { body: before } = await control('GET', '/state')
  const token = { role: 'reader', keyHash: 'a'.repeat(64), token: 'aaaa' }
  const bad = [
    [undefined, 400, 'the request needs a JSON body'],
    [{ accounts: [] }, 400, 'version is missing. It must be 1.'],
    [{ version: 1 }, 400, 'accounts is missing. It must be an array.'],
    [
      { version: 1, accounts: [{ tokens: [{ role: 'reader' }] }] },
      400,
      'accounts[0].tokens[0] must have key or keyHash.',
    ],
    [
      { version: 1, accounts: [{}], faults: [{ times: 0, delay: 1 }] },
      400,
      'faults[0].times must be a whole number from 1 to 9007199254740991 (got 0).',
    ],
    [
      { version: 1, accounts: [{ tokens: [token] }, { tokens: [token] }] },
      400,
      'accounts[1].tokens[0].keyHash: the key ending in aaaa is already used at accounts[0].tokens[0].keyHash.',
    ],
  ] as const
  for (const [body, status, message] of bad) {
    t.match(await control('PUT', '/state', { body }), { status, body: { message } })
  }
  t.strictSame((await control('GET', '/state')).body, before)
})

t.test('the control API takes a state that is larger than any body of the API', async (t) => {
  const { control } = await emulate(t)
  const token = { role: 'reader', keyHash: '', token: 'aaaa', description: 'x'.repeat(4000) }
  const tokens = Array.from({ length: 300 }, (_, i) => ({ ...token, keyHash: i.toString(16).padStart(64, '0') }))
  const { status, body } = await control('PUT', '/state', { body: { version: 1, accounts: [{ tokens }] } })
  t.match({ status, body }, { status: 200, body: { accounts: [{ tokens: { length: 300 } }] } })
})

forBothOwners(
  t,
  'resets to how it was right after seeding, with the same ids and keys',
  async (t, { call, pull, control }) => {
    const { body: before } = await control('GET', '/state')
    const { body: created } = await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
    await call('POST', `/api/v2/tokens/${idOf(9)}/reset`)
    await pull('POST', '/clock/advance', { body: { by: '1d' } })
    await pull('POST', '/faults', { body: { delay: 0 } })
    await pull('PUT', '/rate-limit', { body: { token: 100 } })
    await pull('PUT', '/snapshots/a')

    t.match(await pull('POST', '/reset'), { status: 204, body: undefined })
    t.strictSame((await control('GET', '/state')).body, before)
    for (const path of ['/faults', '/requests', '/events', '/snapshots']) {
      t.match(await pull('GET', path), { status: 200, body: { items: { length: 0 } } }, path)
    }
    t.match(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 1 } })
    t.match(await call('GET', '/api/v2/tokens', { key: created.token }), { status: 401 })
  },
  { seed },
)

t.test('a reset of the server removes the accounts that were made since', async (t) => {
  const { control } = await emulate(t, { seed })
  await control('POST', '/accounts')
  await control('POST', '/reset')
  t.match(await control('GET', '/accounts'), { status: 200, body: { items: { length: 1 } } })
})

t.test('the control API resets an account that was made later to how it was made', async (t) => {
  const { call, control } = await emulate(t, { seed })
  const { _id, token } = (await control('POST', '/accounts')).body
  await call('DELETE', `/api/v2/tokens/${token._id}`, { key: token.token })
  t.match(await control('POST', `/accounts/${_id}/reset`), { status: 204 })
  t.match(await call('GET', `/api/v2/tokens/${token._id}`, { key: token.token }), { status: 200 })
})

forBothOwners(
  t,
  'goes back to a snapshot as often as asked',
  async (t, { call, pull }) => {
    t.match(await pull('PUT', '/snapshots/before%20it'), { status: 204, body: undefined })
    for (let i = 0; i < 2; i++) {
      await call('DELETE', `/api/v2/tokens/${idOf(9)}`)
      t.match(await call('GET', '/api/v2/tokens'), { status: 401 })
      t.match(await pull('POST', '/snapshots/before%20it/restore'), { status: 204, body: undefined })
      t.match(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 1 } })
    }
  },
  { seed },
)

forBothOwners(t, 'lists snapshots, oldest first, and forgets one', async (t, { pull }) => {
  await pull('PUT', '/snapshots/a')
  await pull('POST', '/clock/advance', { body: { by: 1 } })
  await pull('PUT', '/snapshots/b')
  await pull('POST', '/clock/advance', { body: { by: 1 } })
  await pull('PUT', '/snapshots/a')
  const { status, body } = await pull('GET', '/snapshots')
  t.equal(status, 200)
  t.strictSame(body, {
    items: [
      { name: 'b', createdAt: NOW + 1 },
      { name: 'a', createdAt: NOW + 2 },
    ],
  })
  t.match(await pull('DELETE', '/snapshots/b'), { status: 204, body: undefined })
  t.match(await pull('GET', '/snapshots'), { status: 200, body: { items: [{ name: 'a' }] } })
  t.match(await pull('DELETE', '/snapshots/b'), {
    status: 404,
    body: { code: 'not_found', message: /^there is no \w+ / },
  })
  t.match(await pull('POST', '/snapshots/b/restore'), {
    status: 404,
    body: { code: 'not_found', message: /^there is no \w+ / },
  })
  t.match(await pull('PUT', `/snapshots/${'x'.repeat(129)}`), {
    status: 400,
    body: { message: 'the name of a snapshot must have at most 128 characters' },
  })
})

t.test('the control API keeps the snapshots of accounts and of the server apart', async (t) => {
  const { control } = await emulate(t, { seed })
  await control('PUT', '/snapshots/a')
  await control('PUT', `/accounts/${ACCOUNT}/snapshots/b`)
  t.match(await control('GET', '/snapshots'), { body: { items: [{ name: 'a' }] } })
  t.match(await control('GET', `/accounts/${ACCOUNT}/snapshots`), { body: { items: [{ name: 'b' }] } })
  t.match(await control('POST', '/snapshots/b/restore'), {
    status: 404,
    body: { code: 'not_found', message: /^there is no \w+ / },
  })
})
