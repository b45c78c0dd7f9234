import t from 'tap'
import { emulate, NOW } from '../../support/emulate.js'
import { INVALID_ACCESS_TOKEN, invalidRequest } from '../../support/refusals.js'
import { ADMIN, idOf, OWNER, pinned, seedOf } from '../../support/seeds.js'

const AT = `/accounts/${idOf(5)}/members/${ADMIN._id}`
const seed = seedOf({
  _id: idOf(5),
  members: [OWNER, ADMIN],
  roles: [{ _id: idOf(6), key: 'lookers', name: 'Lookers', policy: [] }],
  tokens: [pinned(9, { role: 'admin', memberId: ADMIN._id })],
})

t.test('changes the role of a member, and what its tokens may do with it', async (t) => {
  const { call, control } = await emulate(t, { seed })
  t.match(await call('POST', '/api/v2/tokens', { body: { role: 'reader' } }), { status: 201 })
  const { status, body } = await control('PATCH', AT, { body: { role: 'reader' } })
  t.match({ status }, { status: 200 })
  t.strictSame(body, {
    ...ADMIN,
    role: 'reader',
    firstName: '',
    lastName: '',
    customRoles: [],
    creationDate: NOW,
    removed: false,
  })
  t.match(await call('POST', '/api/v2/tokens', { body: { role: 'reader' } }), { status: 403 })
})

t.test('changes the custom roles of a member, by key or id', async (t) => {
  const { control } = await emulate(t, { seed })
  for (const customRoles of [['lookers'], [idOf(6)], ['lookers', idOf(6)]]) {
    t.match(await control('PATCH', AT, { body: { customRoles } }), { status: 200, body: { customRoles: [idOf(6)] } })
  }
  const { status, body } = await control('PATCH', AT, { body: { customRoles: [], role: 'writer' } })
  t.match({ status, body }, { status: 200, body: { role: 'writer' } })
  t.strictSame(body.customRoles, [])
})

t.test('removes a member, whose personal tokens are refused from then on', async (t) => {
  const { call, control } = await emulate(t, { seed })
  t.match(await control('DELETE', AT), { status: 204, body: undefined })
  t.match(await call('GET', '/api/v2/tokens'), { status: 401, body: INVALID_ACCESS_TOKEN })
  t.match(await control('GET', `/accounts/${idOf(5)}`), {
    status: 200,
    body: { members: [{ removed: false }, { removed: true }], tokensCount: 1 },
  })
  t.match(await control('DELETE', AT), { status: 404, body: { code: 'not_found', message: /^there is no \w+ / } })
  t.match(await control('PATCH', AT, { body: { role: 'reader' } }), {
    status: 404,
    body: { code: 'not_found', message: /^there is no \w+ / },
  })
})

t.test('refuses a change that is none, and changes nothing', async (t) => {
  const { control } = await emulate(t, { seed })
  const bad = [
    [undefined, /^the request needs a JSON body$/],
    [{}, /^the body must have role or customRoles\.$/],
    [{ role: 'king' }, /^role must be "reader", .* or "no_access" \(got "king"\)\.$/],
    [{ role: 'reader', customRoles: ['nobody'] }, /^customRoles\[0\]: there is no custom role "nobody"\.$/],
    [{ email: 'a@example.com' }, /the body has an unknown field "email"/],
  ] as const
  for (const [body, message] of bad) {
    t.match(await control('PATCH', AT, { body }), { status: 400, body: { code: 'invalid_request', message } })
  }
  t.match(await control('GET', `/accounts/${idOf(5)}`), { body: { members: [{}, { role: 'admin' }] } })
})

t.test('knows no member of another account', async (t) => {
  const { control } = await emulate(t, { seed })
  const { body } = await control('POST', '/accounts')
  for (const at of [`/accounts/${body._id}/members/${ADMIN._id}`, `/accounts/${idOf(99)}/members/${ADMIN._id}`]) {
    t.match(await control('PATCH', at, { body: { role: 'reader' } }), {
      status: 404,
      body: { code: 'not_found', message: /^there is no \w+ / },
    })
    t.match(await control('DELETE', at), { status: 404, body: { code: 'not_found', message: /^there is no \w+ / } })
  }
  t.match(await control('PATCH', AT, { body: [] }), {
    status: 400,
    body: invalidRequest('the body must be an object (got an array).'),
  })
})
