import t from 'tap'
import { emulate, NOW } from '../../support/emulate.js'
import { forBothOwners } from '../../support/owners.js'
import { invalidRequest } from '../../support/refusals.js'

forBothOwners(t, 'reads, sets and advances the clock', async (t, { call, pull }) => {
  t.match(await pull('GET', '/clock'), { status: 200, body: { now: NOW, mode: 'frozen' } })
  t.match(await pull('PUT', '/clock', { body: { now: '2026-02-01T12:30:00Z' } }), {
    status: 200,
    body: { now: Date.UTC(2026, 1, 1, 12, 30), mode: 'frozen' },
  })
  t.match(await pull('PUT', '/clock', { body: { now: 5000 } }), { status: 200, body: { now: 5000, mode: 'frozen' } })
  t.match(await pull('POST', '/clock/advance', { body: { by: '1h30m' } }), {
    status: 200,
    body: { now: 5_405_000, mode: 'frozen' },
  })
  t.match(await pull('POST', '/clock/advance', { body: { by: 1 } }), { status: 200, body: { now: 5_405_001 } })
  t.match(await call('POST', '/api/v2/tokens', { body: { role: 'reader' } }), {
    status: 201,
    body: { creationDate: 5_405_001 },
  })
})

forBothOwners(t, 'lets the clock run from where it is set', async (t, { pull }) => {
  const { status, body } = await pull('PUT', '/clock', { body: { now: 5000, mode: 'offset' } })
  t.match({ status, body }, { status: 200, body: { mode: 'offset' } })
  t.ok(body.now >= 5000)
  const later = await pull('POST', '/clock/advance', { body: { by: '1d' } })
  t.match(later, { status: 200, body: { mode: 'offset' } })
  t.ok(later.body.now >= 86_405_000)
})

forBothOwners(t, 'refuses what is no time and no duration, naming the field', async (t, { pull }) => {
  const bad = [
    ['PUT', '/clock', undefined, /^the request needs a JSON body$/],
    ['PUT', '/clock', {}, /^now is missing\. It must be ISO 8601 text /],
    ['PUT', '/clock', { now: 'tomorrow' }, /^now must be ISO 8601 text .* \(got "tomorrow"\)\.$/],
    ['PUT', '/clock', { now: 8.64e15 + 1 }, /^now must be a whole number of milliseconds since 1970 /],
    ['PUT', '/clock', { now: 1, mode: 'real' }, /^mode must be "frozen" or "offset" \(got "real"\)\.$/],
    ['PUT', '/clock', { now: 1, zone: 'UTC' }, /^the body has an unknown field "zone"/],
    ['POST', '/clock/advance', undefined, /^the request needs a JSON body$/],
    ['POST', '/clock/advance', { by: -1 }, /^by must be .* \(got -1\)\.$/],
    ['POST', '/clock/advance', { by: '1w' }, /^by must be .* \(got "1w"\)\.$/],
    ['POST', '/clock/advance', { for: 1 }, /the body has an unknown field "for"/],
  ] as const
  for (const [method, path, body, message] of bad) {
    t.match(await pull(method, path, { body }), { status: 400, body: { code: 'invalid_request', message } })
  }
  t.match(await pull('GET', '/clock'), { status: 200, body: { now: NOW, mode: 'frozen' } })
})

t.test('an account follows the server until its clock is set, and again once it is cleared', async (t) => {
  const { control } = await emulate(t)
  const { _id } = (await control('POST', '/accounts')).body
  const at = `/accounts/${_id}/clock`
  await control('POST', '/clock/advance', { body: { by: 10 } })
  t.match(await control('GET', at), { status: 200, body: { now: NOW + 10 } })
  await control('PUT', at, { body: { now: 1 } })
  await control('POST', '/clock/advance', { body: { by: 10 } })
  t.match(await control('GET', at), { status: 200, body: { now: 1 } })
  t.match(await control('DELETE', at), { status: 204, body: undefined })
  t.match(await control('GET', at), { status: 200, body: { now: NOW + 20 } })
})

t.test('the clock of the server shows real time once it is cleared', async (t) => {
  const { control } = await emulate(t)
  t.match(await control('DELETE', '/clock'), { status: 204, body: undefined })
  const before = Date.now()
  const { status, body } = await control('GET', '/clock')
  t.match({ status, body }, { status: 200, body: { mode: 'real' } })
  t.ok(before <= body.now && body.now <= Date.now())
})

t.test('a key with an expiry dies when the clock gets there, and lives again before it', async (t) => {
  const { call, control, token } = await emulate(t)
  const [{ _id }] = (await call('GET', '/api/v2/tokens')).body.items
  await call('POST', `/api/v2/tokens/${_id}/reset?expiry=${NOW + 1000}`)
  await control('POST', '/clock/advance', { body: { by: 999 } })
  t.match(await call('GET', '/api/v2/tokens', { key: token }), { status: 200 })
  await control('POST', '/clock/advance', { body: { by: 1 } })
  t.match(await call('GET', '/api/v2/tokens', { key: token }), { status: 401 })
  await control('PUT', '/clock', { body: { now: NOW } })
  t.match(await call('GET', '/api/v2/tokens', { key: token }), { status: 200 })
  t.match(await control('PUT', '/clock', { body: [] }), {
    status: 400,
    body: invalidRequest('the body must be an object (got an array).'),
  })
})
