import t from 'tap'
import { emulate } from '../support/emulate.js'
import { forbidden, INVALID_ACCESS_TOKEN, NOT_FOUND } from '../support/refusals.js'
import { ADMIN, idOf, keyOf, pinned, READER, seedOf } from '../support/seeds.js'

const seed = seedOf({
  members: [ADMIN, READER],
  tokens: [
    pinned(10, { role: 'admin', memberId: ADMIN._id }),
    pinned(11, { role: 'reader', memberId: READER._id }),
    pinned(12, { role: 'reader', memberId: ADMIN._id, serviceToken: true }),
  ],
})

const OWN = `/api/v2/tokens/${idOf(10)}`
const OTHER = `/api/v2/tokens/${idOf(11)}`
const SERVICE = `/api/v2/tokens/${idOf(12)}`

// The Terraform provider's acceptance tests end so: after the delete a get must be a 404.
t.test('answers 204 without a body, and then the token is gone', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const url of [OTHER, SERVICE]) {
    const { status, body, headers } = await call('DELETE', url)
    t.strictSame({ status, body, type: headers['content-type'] }, { status: 204, body: undefined, type: undefined })
    t.hasStrict(await call('GET', url), { status: 404, body: NOT_FOUND })
  }
  t.hasStrict(await call('GET', '/api/v2/tokens?showAll=true'), { status: 200, body: { totalCount: 1 } })
})

t.test('the key of a deleted token is a 401 at once and for ever', async (t) => {
  const { call, emulator } = await emulate(t, { seed })
  t.hasStrict(await call('GET', OTHER, { key: keyOf(11) }), { status: 200 })
  await call('DELETE', OTHER)
  t.hasStrict(await call('GET', OTHER, { key: keyOf(11) }), { status: 401, body: INVALID_ACCESS_TOKEN })
  emulator.clock.set({ now: 0 })
  t.hasStrict(await call('GET', OTHER, { key: keyOf(11) }), { status: 401, body: INVALID_ACCESS_TOKEN })
})

t.test('a token with the permission can delete itself', async (t) => {
  const { call } = await emulate(t, { seed })
  t.hasStrict(await call('DELETE', OWN), { status: 204, body: undefined })
  t.hasStrict(await call('GET', OWN), { status: 401, body: INVALID_ACCESS_TOKEN })
})

t.test('deleting a token leaves other tokens', async (t) => {
  const { call } = await emulate(t, { seed })
  const { body: before } = await call('GET', SERVICE)
  await call('DELETE', OTHER)
  t.hasStrict(await call('GET', SERVICE), { status: 200, body: before })
  t.hasStrict(await call('GET', SERVICE, { key: keyOf(12) }), { status: 200, body: { _id: idOf(12) } })
})

t.test('deleting a token a second time is a 404', async (t) => {
  const { call } = await emulate(t, { seed })
  t.hasStrict(await call('DELETE', OTHER), { status: 204 })
  const { status, body } = await call('DELETE', OTHER)
  t.strictSame({ status, body }, { status: 404, body: NOT_FOUND })
})

t.test('deleting a token ignores a body', async (t) => {
  for (const body of [{}, [], 'null', { _id: idOf(12) }]) {
    const { call } = await emulate(t, { seed })
    const answer = await call('DELETE', OTHER, { body, headers: { 'content-type': 'application/json' } })
    t.hasStrict(answer, { status: 204, body: undefined })
    t.hasStrict(await call('GET', SERVICE), { status: 200 })
  }
})

t.test('does not find a token that is unknown or another’s', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const [url, key] of [
    [`/api/v2/tokens/${idOf(99)}`, keyOf(10)],
    [OWN, keyOf(11)],
  ] as const) {
    const { status, body } = await call('DELETE', url, { key })
    t.strictSame({ status, body }, { status: 404, body: NOT_FOUND })
  }
  t.hasStrict(await call('GET', OWN), { status: 200 })
})

t.test('is forbidden to a caller that sees the token but may not, and then it stays', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const [url, resource] of [
    [OTHER, `member/${READER._id}:token/${idOf(11)}`],
    [SERVICE, `service-token/${idOf(12)}`],
  ] as const) {
    const { status, body } = await call('DELETE', url, { key: keyOf(11) })
    t.strictSame({ status, body }, { status: 403, body: forbidden('deleteAccessToken', resource) })
    t.hasStrict(await call('GET', url), { status: 200 })
  }
})
