import t from 'tap'
import { type Emulation, emulate } from '../../support/emulate.js'
import { forBothOwners } from '../../support/owners.js'
import { idOf, keyOf, OWNER, pinned, seedOf } from '../../support/seeds.js'

/** The statuses of so many calls in a row. */
async function statuses({ call }: Pick<Emulation, 'call'>, count: number): Promise<readonly number[]> {
  const all: number[] = []
  for (let i = 0; i < count; i++) all.push((await call('GET', '/api/v2/tokens')).status)
  return all
}

const respond = { status: 429 }

forBothOwners(t, 'fires on every request that it matches', async (t, owned) => {
  await owned.pull('POST', '/faults', { body: { respond } })
  t.strictSame(await statuses(owned, 3), [429, 429, 429])
})

forBothOwners(t, 'fires so many times', async (t, owned) => {
  await owned.pull('POST', '/faults', { body: { times: 2, respond } })
  t.strictSame(await statuses(owned, 4), [429, 429, 200, 200])
})

forBothOwners(t, 'lets some pass first', async (t, owned) => {
  await owned.pull('POST', '/faults', { body: { after: 2, times: 1, respond } })
  t.strictSame(await statuses(owned, 4), [200, 200, 429, 200])
})

forBothOwners(t, 'fires on each n-th', async (t, owned) => {
  await owned.pull('POST', '/faults', { body: { every: 3, respond } })
  t.strictSame(await statuses(owned, 7), [200, 200, 429, 200, 200, 429, 200])
})

forBothOwners(t, 'lasts as long as the clock says', async (t, owned) => {
  await owned.pull('POST', '/faults', { body: { ttl: '1m', respond } })
  await owned.pull('POST', '/clock/advance', { body: { by: 59_999 } })
  t.strictSame(await statuses(owned, 1), [429])
  await owned.pull('POST', '/clock/advance', { body: { by: 1 } })
  t.strictSame(await statuses(owned, 1), [200])
})

forBothOwners(t, 'fires by chance, the same again for the same seed', async (t, owned) => {
  const run = async () => {
    await owned.pull('DELETE', '/faults')
    await owned.pull('POST', '/faults', { body: { probability: 0.5, randomSeed: 7, respond } })
    return statuses(owned, 20)
  }
  const first = await run()
  t.ok(first.includes(200) && first.includes(429))
  t.strictSame(await run(), first)
})

t.test('a fault never fires with a probability of 0, and always with 1', async (t) => {
  const emulation = await emulate(t)
  await emulation.control('POST', '/faults', { body: { probability: 0, respond } })
  t.strictSame(await statuses(emulation, 3), [200, 200, 200])
  await emulation.control('POST', '/faults', { body: { probability: 1, respond } })
  t.strictSame(await statuses(emulation, 3), [429, 429, 429])
})

t.test(
  'the first that fires is the only one: of the account before of the server, the older before the newer',
  async (t) => {
    const emulation = await emulate(t)
    const { call, control } = emulation
    const { _id } = (await control('GET', '/accounts')).body.items[0]
    await control('POST', '/faults', { body: { respond: { status: 400 } } })
    await control('POST', `/accounts/${_id}/faults`, { body: { times: 1, respond: { status: 401 } } })
    await control('POST', `/accounts/${_id}/faults`, { body: { times: 1, respond: { status: 403 } } })
    const seen = []
    for (let i = 0; i < 3; i++) seen.push((await call('POST', '/api/v2/tokens')).status)
    t.strictSame(seen, [401, 403, 400])
  },
)

t.test('a fault meets the requests that agree with every field of its pattern', async (t) => {
  const seed = seedOf({
    members: [OWNER],
    tokens: [pinned(1, { role: 'admin' }), pinned(2, { role: 'admin' }), pinned(3, { role: 'reader' })],
  })
  const { call, control } = await emulate(t, { seed })
  const requests = [
    ['GET', '/api/v2/tokens', keyOf(1)],
    ['GET', `/api/v2/tokens/${idOf(3)}`, keyOf(1)],
    ['POST', '/api/v2/tokens', keyOf(1)],
    ['GET', '/api/v2/tokens', keyOf(2)],
    ['GET', '/api/v2/roles', keyOf(2)],
  ] as const
  const patterns = [
    [{}, [true, true, true, true, true]],
    [{ operationId: 'getToken' }, [false, true, false, false, false]],
    [{ method: 'POST' }, [false, false, true, false, false]],
    [{ path: '/api/v2/tokens' }, [true, false, true, true, false]],
    [{ path: '/api/v2/tokens*' }, [true, true, true, true, false]],
    [{ tokenId: idOf(2) }, [false, false, false, true, true]],
    [{ tokenId: idOf(3) }, [false, false, false, false, false]],
    [{ method: 'GET', path: '/api/v2/tokens', tokenId: idOf(2) }, [false, false, false, true, false]],
  ] as const
  for (const [match, expected] of patterns) {
    await control('DELETE', '/faults')
    await control('POST', '/faults', { body: { match, respond } })
    const met = []
    for (const [method, path, key] of requests) met.push((await call(method, path, { key })).status === 429)
    t.strictSame(met, expected, JSON.stringify(match))
  }
})

t.test('faults of an account meet its keys, dead ones too, and nobody else', async (t) => {
  const { call, control } = await emulate(t)
  const { _id, token } = (await control('POST', '/accounts')).body
  await control('POST', `/accounts/${_id}/faults`, { body: { respond } })
  t.match(await call('GET', '/api/v2/tokens', { key: token.token }), { status: 429 })
  t.match(await call('GET', '/api/v2/tokens'), { status: 200 })
  t.match(await call('GET', '/api/v2/tokens', { key: null }), { status: 401 })
  await control('DELETE', `/accounts/${_id}/faults`)
  await call('DELETE', `/api/v2/tokens/${token._id}`, { key: token.token })
  await control('POST', `/accounts/${_id}/faults`, { body: { respond } })
  t.match(await call('GET', '/api/v2/tokens', { key: token.token }), { status: 429 })
})

t.test('faults of the server meet requests without a known key, on unknown paths too', async (t) => {
  const { call, control } = await emulate(t)
  await control('POST', '/faults', { body: { respond: { status: 404 } } })
  for (const path of ['/api/v2/nothing', '/api/v2/tokens/x']) {
    t.match(await call('GET', path, { key: null }), { status: 404 })
  }
  t.match(await control('GET', '/requests'), { status: 200, body: { items: [{ operationId: 'getToken' }, {}] } })
})

t.test('a fault in a seed fires from the start', async (t) => {
  const emulation = await emulate(t, { seed: { ...seedOf({ faults: [{ times: 1, respond }] }) } })
  t.strictSame(await statuses(emulation, 2), [429, 200])
})

t.test('a request may ask for an error, where that is allowed', async (t) => {
  const ask = async (prefer: string | undefined, options: { prefer?: boolean } = { prefer: true }) => {
    const { control, emulator, token } = await emulate(t, options)
    const answer = await emulator.app.inject({
      url: '/api/v2/tokens',
      headers: { authorization: token, ...(prefer !== undefined && { prefer }) },
    })
    return { status: answer.statusCode, body: answer.body, entry: (await control('GET', '/requests')).body.items[0] }
  }
  t.match(await ask('code=429'), {
    status: 429,
    body: /rate_limited/,
    entry: {
      fault: 'prefer',
      refusal: { code: 'rate_limited', rule: 'the header Prefer asked for it', remedy: 'Leave the header out.' },
    },
  })
  t.match(await ask('respond-async, code=503; wait=1'), { status: 503, body: /unavailable/ })
  t.match(await ask('code=204'), { status: 204, body: '' })
  for (const prefer of ['code=600', 'code=100', 'code=4290', 'xcode=429', '', undefined])
    t.match(await ask(prefer), { status: 200 }, String(prefer))
  t.match(await ask('code=429', {}), { status: 200 }, 'it is not allowed unless asked for')
})

for (const path of ['/api/v2/tokens', '/api/v2/tokens/', '/api/v2/%74okens', '/api/v2/*okens']) {
  t.test(`a fault for the path ${path} fires however a client writes that path`, async (t) => {
    const { call, control } = await emulate(t)
    await control('POST', '/faults', { body: { match: { path }, respond } })
    const sent = ['/api/v2/tokens', '/api/v2/tokens/', '/api/v2/%74oken%73?limit=1']
    for (const target of sent) t.match(await call('GET', target), { status: 429 }, target)
    t.match(await call('GET', '/api/v2/members'), { status: 200 })
  })
}
