import t from 'tap'
import { emulate, NOW } from '../support/emulate.js'
import { forbidden, INVALID_ACCESS_TOKEN, invalidRequest, NOT_FOUND } from '../support/refusals.js'
import { ADMIN, idOf, keyOf, pinned, READER, seedOf } from '../support/seeds.js'

const KEY = /^api-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const seed = seedOf({
  members: [ADMIN, READER],
  tokens: [
    pinned(10, { role: 'admin', memberId: ADMIN._id }),
    pinned(11, { role: 'reader', memberId: READER._id, name: 'personal', description: 'A reader' }),
    pinned(12, { role: 'reader', memberId: ADMIN._id, serviceToken: true, name: 'service' }),
  ],
})

const OWN = `/api/v2/tokens/${idOf(10)}`
const PERSONAL = `/api/v2/tokens/${idOf(11)}`
const SERVICE = `/api/v2/tokens/${idOf(12)}`

t.test('a reset is a 200 that shows the whole new key', async (t) => {
  for (const url of [PERSONAL, SERVICE]) {
    const { call } = await emulate(t, { seed })
    const { body: before } = await call('GET', url)
    const { status, body } = await call('POST', `${url}/reset`)
    t.match(body.token, KEY)
    t.strictSame({ status, body }, { status: 200, body: { ...before, token: body.token } })
  }
})

// The steps of the Terraform provider's acceptance test of a reset, from when it still had one.
t.test('every reset makes another key, with and without an expiry in the body', async (t) => {
  const { call } = await emulate(t, { seed })
  const headers = { 'content-type': 'application/json' }
  const first = await call('POST', `${PERSONAL}/reset`, { headers })
  const second = await call('POST', `${PERSONAL}/reset`, { headers, body: { expiry: NOW + 3_600_000 } })
  t.hasStrict(
    [first, second],
    [
      { status: 200, body: { _id: idOf(11) } },
      { status: 200, body: { _id: idOf(11) } },
    ],
  )
  t.equal(new Set([keyOf(11), first.body.token, second.body.token]).size, 3)
})

t.test('the whole key of a reset is shown once, and its last four characters afterwards', async (t) => {
  const { call } = await emulate(t, { seed })
  const { body } = await call('POST', `${PERSONAL}/reset`)
  t.hasStrict(await call('GET', PERSONAL), { status: 200, body: { token: body.token.slice(-4) } })
})

t.test('a reset changes lastModified and leaves creationDate and lastUsed', async (t) => {
  const { call, emulator } = await emulate(t, { seed })
  await call('GET', PERSONAL, { key: keyOf(11) })
  emulator.clock.advance('1h')
  const { status, body } = await call('POST', `${PERSONAL}/reset`)
  t.hasStrict(
    { status, body },
    { status: 200, body: { creationDate: NOW, lastUsed: NOW, lastModified: NOW + 3_600_000, name: 'personal' } },
  )
  t.hasStrict((await call('GET', PERSONAL)).body, { lastUsed: NOW, lastModified: NOW + 3_600_000 })
})

t.test('after a reset the old key is a 401 for ever, and the new one works', async (t) => {
  const { call, emulator } = await emulate(t, { seed })
  const { body } = await call('POST', `${PERSONAL}/reset`)
  t.hasStrict(await call('GET', PERSONAL, { key: keyOf(11) }), { status: 401, body: INVALID_ACCESS_TOKEN })
  t.hasStrict(await call('GET', PERSONAL, { key: body.token }), { status: 200, body: { _id: idOf(11) } })
  emulator.clock.set({ now: 0 })
  t.hasStrict(await call('GET', PERSONAL, { key: keyOf(11) }), { status: 401, body: INVALID_ACCESS_TOKEN })
})

t.test('a token with the permission can reset itself', async (t) => {
  const { call } = await emulate(t, { seed })
  const { status, body } = await call('POST', `${OWN}/reset`)
  t.equal(status, 200)
  t.hasStrict(await call('GET', OWN), { status: 401, body: INVALID_ACCESS_TOKEN })
  t.hasStrict(await call('GET', OWN, { key: body.token }), { status: 200, body: { _id: idOf(10) } })
})

t.test('a reset leaves the permissions of the token and all other tokens', async (t) => {
  const { call } = await emulate(t, { seed })
  const { body } = await call('POST', `${PERSONAL}/reset`)
  t.hasStrict(await call('POST', '/api/v2/tokens', { key: body.token, body: { role: 'reader' } }), { status: 403 })
  t.hasStrict(await call('GET', SERVICE, { key: keyOf(12) }), { status: 200 })
})

t.test('a reset reads a JSON body or none', async (t) => {
  for (const body of [undefined, '', 'null', '{}', '{"comment":"leaked"}', `{"expiry":${NOW}}`]) {
    await t.test(JSON.stringify(body) ?? 'none', async (t) => {
      const { call } = await emulate(t, { seed })
      const answer = await call('POST', `${PERSONAL}/reset`, {
        ...(body !== undefined && { body, headers: { 'content-type': 'application/json' } }),
      })
      t.hasStrict(answer, { status: 200, body: { _id: idOf(11) } })
      t.hasStrict(await call('GET', PERSONAL, { key: keyOf(11) }), { status: 401 })
    })
  }

  const wrong: readonly [string, string][] = [
    ['[]', 'the body must be an object (got an array).'],
    ['"now"', 'the body must be an object (got a string).'],
    ['5', 'the body must be an object (got a number).'],
    ['{"expiry":"1"}', 'expiry must be a whole number of at most 8640000000000000 (got "1").'],
    ['{"expiry":1.5}', 'expiry must be a whole number of at most 8640000000000000 (got 1.5).'],
    ['{"expiry":true}', 'expiry must be a whole number of at most 8640000000000000 (got true).'],
  ]
  for (const [body, message] of wrong) {
    await t.test(`a reset with the body ${body} is a 400, and nothing is reset`, async (t) => {
      const { call } = await emulate(t, { seed })
      const headers = { 'content-type': 'application/json' }
      const answer = await call('POST', `${PERSONAL}/reset`, { body, headers })
      t.strictSame({ status: answer.status, body: answer.body }, { status: 400, body: invalidRequest(message) })
      t.hasStrict(await call('GET', PERSONAL, { key: keyOf(11) }), { status: 200 })
    })
  }
})

t.test('resetting a token that is unknown or invisible is a 404', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const [url, key] of [
    [`/api/v2/tokens/${idOf(99)}`, keyOf(10)],
    [OWN, keyOf(11)],
  ] as const) {
    const { status, body } = await call('POST', `${url}/reset`, { key })
    t.strictSame({ status, body }, { status: 404, body: NOT_FOUND })
  }
  t.hasStrict(await call('GET', OWN), { status: 200 })
})

t.test('resetting is a 403 for a caller without the permission, and the key still works', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const [n, resource] of [
    [11, `member/${READER._id}:token/${idOf(11)}`],
    [12, `service-token/${idOf(12)}`],
  ] as const) {
    const { status, body } = await call('POST', `/api/v2/tokens/${idOf(n)}/reset`, { key: keyOf(11) })
    t.strictSame({ status, body }, { status: 403, body: forbidden('resetAccessToken', resource) })
    t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(n)}`, { key: keyOf(n) }), { status: 200 })
  }
})
