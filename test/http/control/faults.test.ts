import t from 'tap'
import { emulate, NOW } from '../../support/emulate.js'
import { forBothOwners } from '../../support/owners.js'

forBothOwners(t, 'adds a fault and answers how it was understood', async (t, { pull }) => {
  const spec = {
    match: { operationId: 'getToken', method: 'GET', path: '/api/v2/tokens/*', tokenId: 'x' },
    after: 1,
    times: 2,
    every: 3,
    probability: 0.5,
    randomSeed: 'seed',
    ttl: '10m',
    delay: { min: '1ms', max: 2 },
    respond: { status: 418, headers: { 'X-Tea': 'yes' }, body: { short: true } },
  }
  const { status, body } = await pull('POST', '/faults', { body: spec })
  t.equal(status, 201)
  t.match(body._id, /^[0-9a-f]{24}$/)
  const { _id, ...rest } = body
  t.strictSame(rest, {
    ...spec,
    ttl: 600_000,
    delay: { min: 1, max: 2 },
    createdAt: NOW,
    matched: 0,
    fired: 0,
    state: 'active',
  })
})

forBothOwners(t, 'lists faults in the order they are tried, with how often they fired', async (t, { call, pull }) => {
  await pull('POST', '/faults', { body: { match: { operationId: 'getAccount' }, respond: { status: 500 } } })
  await pull('POST', '/faults', { body: { times: 1, after: 1, respond: { status: 429 } } })
  await pull('POST', '/faults', { body: { ttl: 10, delay: 0 } })
  await call('GET', '/api/v2/tokens')
  await call('GET', '/api/v2/roles')
  await pull('POST', '/clock/advance', { body: { by: 10 } })
  t.match(await pull('GET', '/faults'), {
    status: 200,
    body: {
      items: [
        { matched: 0, fired: 0, state: 'active' },
        { matched: 2, fired: 1, state: 'exhausted' },
        { matched: 1, fired: 1, state: 'expired' },
      ],
    },
  })
})

forBothOwners(t, 'removes one fault, then all', async (t, { call, pull }) => {
  const add = () => pull('POST', '/faults', { body: { respond: { status: 403 } } })
  const { body } = await add()
  await add()
  t.match(await pull('DELETE', `/faults/${body._id}`), { status: 204, body: undefined })
  t.match(await pull('DELETE', `/faults/${body._id}`), {
    status: 404,
    body: { code: 'not_found', message: /^there is no \w+ / },
  })
  t.match(await pull('GET', '/faults'), { status: 200, body: { items: { length: 1 } } })
  await add()
  t.match(await pull('DELETE', '/faults'), { status: 204, body: undefined })
  t.match(await pull('GET', '/faults'), { status: 200, body: { items: { length: 0 } } })
  t.match(await call('GET', '/api/v2/tokens'), { status: 200 })
})

forBothOwners(t, 'refuses what is no fault, naming the field', async (t, { pull }) => {
  const bad = [
    [undefined, /^the request needs a JSON body$/],
    [{}, /^the body must have one of delay, respond and connection/],
    [{ respond: { status: 99 } }, /^respond\.status must be a whole number from 200 to 599 \(got 99\)\.$/],
    [{ respond: { status: 200 }, connection: 'hang' }, /^the body must have only one of respond and connection/],
    [{ connection: 'explode' }, /^connection must be "reset", "empty", .* or "drip" \(got "explode"\)\.$/],
    [{ match: { path: 'tokens' }, delay: 1 }, /^match\.path must be a path/],
    [{ probability: 2, delay: 1 }, /^probability must be a number from 0 to 1 \(got 2\)\.$/],
    [{ ttl: 0, delay: 1 }, /^ttl must be /],
    [{ delay: '25h' }, /^delay must be at most 24 hours \(got "25h"\)\.$/],
    [{ fault: 1 }, /the body has an unknown field "fault"/],
  ] as const
  for (const [body, message] of bad) {
    t.match(await pull('POST', '/faults', { body }), { status: 400, body: { code: 'invalid_request', message } })
  }
  t.match(await pull('GET', '/faults'), { status: 200, body: { items: { length: 0 } } })
})

t.test('DELETE /faults removes the faults of one owner only', async (t) => {
  const { control } = await emulate(t)
  const { _id } = (await control('POST', '/accounts')).body
  const { body } = await control('POST', `/accounts/${_id}/faults`, { body: { delay: 0 } })
  await control('POST', '/faults', { body: { delay: 0 } })
  t.match(await control('DELETE', `/faults/${body._id}`), {
    status: 404,
    body: { code: 'not_found', message: /^there is no \w+ / },
  })
  await control('DELETE', '/faults')
  t.match(await control('GET', `/accounts/${_id}/faults`), { status: 200, body: { items: { length: 1 } } })
})

t.test('a fault that is accepted is exported in a state that can be put back, also with an odd body', async (t) => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
  const bodies = [
    '{"constructor": 1, "prototype": {"a": 2}, "toString": 3}',
    '{"then": true, "toJSON": "text"}',
    '"__proto__"',
    '{"\\u005f_prot": "\\ud800"}',
    'null',
    deep(24),
  ]
  for (const body of bodies) {
    const { control } = await emulate(t)
    const [{ _id }] = (await control('GET', '/accounts')).body.items
    const fault = `{"respond": {"status": 500, "headers": {"constructor": "x"}, "body": ${body}}}`
    const headers = { 'content-type': 'application/json' }
    for (const owner of ['', `/accounts/${_id}`]) {
      t.match(await control('POST', `${owner}/faults`, { body: fault, headers }), { status: 201 }, body)
    }
    const { body: state } = await control('GET', '/state')
    t.match(await control('PUT', '/state', { body: state }), { status: 200, body: state }, body)
  }
})

t.test('a fault whose body could not be put back is refused', async (t) => {
  const { control } = await emulate(t)
  const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
  for (const [body, message] of [
    ['{"a": [{"__proto__": null}]}', /^respond\.body\.a\[0\] has a field "__proto__", which is not allowed\.$/],
    ['{"\\u005f_proto__": 1}', /^respond\.body has a field "__proto__", which is not allowed\.$/],
    [deep(25), /^respond\.body must be nested at most 24 levels deep \(got 25\)\.$/],
    [deep(29), /^respond\.body must be nested at most 24 levels deep \(got 29\)\.$/],
  ] as const) {
    const fault = `{"respond": {"status": 500, "body": ${body}}}`
    const answer = await control('POST', '/faults', { body: fault, headers: { 'content-type': 'application/json' } })
    t.match(answer, { status: 400, body: { code: 'invalid_request', message } }, body)
  }
  t.match(await control('GET', '/faults'), { status: 200, body: { items: { length: 0 } } })
})
