import t from 'tap'
import { emulate, NOW } from '../support/emulate.js'
import { invalidRequest } from '../support/refusals.js'
import { ADMIN, idOf, keyOf, pinned, READER, seedOf } from '../support/seeds.js'

const STATEMENT = { effect: 'allow', resources: ['service-token/*'], actions: ['*'] }
const seed = seedOf({
  members: [ADMIN, READER],
  roles: [{ _id: idOf(20), key: 'ops', name: 'Ops', policy: [] }],
  tokens: [pinned(10, { role: 'admin' }), pinned(11, { role: 'reader', name: 'target', memberId: READER._id })],
})

t.test('null counts as absent in the body of a new token', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const [sent, shown] of [
    [{ role: 'reader', description: null, name: null }, { role: 'reader' }],
    [{ customRoleIds: ['ops'], role: null, inlineRole: null }, { customRoleIds: [idOf(20)] }],
    [
      { role: 'reader', customRoleIds: null, serviceToken: null },
      { role: 'reader', serviceToken: false },
    ],
    [
      { role: 'reader', defaultApiVersion: null },
      { role: 'reader', defaultApiVersion: 20240415 },
    ],
    [{ inlineRole: [{ ...STATEMENT, notResources: null, notActions: null }] }, { inlineRole: [STATEMENT] }],
  ] as const) {
    const { status, body } = await call('POST', '/api/v2/tokens', { body: sent })
    t.hasStrict({ status, body }, { status: 201, body: shown }, JSON.stringify(sent))
    for (const field of ['name', 'description', 'role', 'customRoleIds', 'inlineRole']) {
      t.equal(field in body, field in shown, field)
    }
  }
  const { status, body } = await call('POST', '/api/v2/tokens', { body: { role: null } })
  const message = 'one of role, customRoleIds and inlineRole must be given'
  t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) })
})

t.test('null counts as absent in the body of a new custom role', async (t) => {
  const { call } = await emulate(t, { seed })
  const optional = { description: null, basePermissions: null, resourceCategory: null }
  const role = { key: 'new', name: 'New', policy: [{ ...STATEMENT, notActions: null }] }
  const { status, body } = await call('POST', '/api/v2/roles', { body: { ...role, ...optional } })
  t.hasStrict({ status, body }, { status: 201, body: { basePermissions: 'no_access', policy: [STATEMENT] } })
  t.notOk('description' in body || 'resourceCategory' in body)
  const { status: refused, body: why } = await call('POST', '/api/v2/roles', { body: { ...role, name: null } })
  t.strictSame({ status: refused, body: why }, { status: 400, body: invalidRequest('name must be text (got null).') })
})

t.test('null counts as absent in the value of a patch of an optional field, and as no comment', async (t) => {
  const { call } = await emulate(t, { seed })
  const url = `/api/v2/tokens/${idOf(11)}`
  const { status, body } = await call('PATCH', url, {
    body: {
      comment: null,
      patch: [
        { op: 'replace', path: '/name', value: null },
        { op: 'add', path: '/description', value: null, from: null },
        { op: 'replace', path: '/role', value: null },
        { op: 'replace', path: '/customRoleIds', value: ['ops'] },
      ],
    },
  })
  t.hasStrict({ status, body }, { status: 200, body: { customRoleIds: [idOf(20)] } })
  t.notOk('name' in body || 'description' in body || 'role' in body)
})

t.test('null counts as absent in the body of a reset', async (t) => {
  const { call } = await emulate(t, { seed })
  const { status, body } = await call('POST', `/api/v2/tokens/${idOf(11)}/reset`, { body: { expiry: null } })
  t.match({ status, body }, { status: 200, body: { token: /^api-.{36}$/ } })
  t.hasStrict(await call('GET', '/api/v2/account', { key: keyOf(11) }), { status: 401 })
})

t.test('a blank query parameter counts as absent', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const url of [
    '/api/v2/tokens?showAll=&limit=&offset=',
    '/api/v2/tokens?limit',
    '/api/v2/roles?limit=&offset=',
  ]) {
    const whole = await call('GET', url.split('?')[0] ?? '')
    const { status, body } = await call('GET', url)
    t.strictSame({ status, body }, { status: 200, body: whole.body }, url)
  }
  t.hasStrict(await call('POST', `/api/v2/tokens/${idOf(11)}/reset?expiry=`), { status: 200 })
  t.hasStrict(await call('GET', '/api/v2/account', { key: keyOf(11) }), { status: 401 })
})

t.test('a blank expiry in the query leaves the expiry of the body in force', async (t) => {
  const { call } = await emulate(t, { seed })
  const body = { expiry: NOW + 1000 }
  t.hasStrict(await call('POST', `/api/v2/tokens/${idOf(11)}/reset?expiry=`, { body }), { status: 200 })
  t.hasStrict(await call('GET', '/api/v2/account', { key: keyOf(11) }), { status: 200 })
})

t.test('showAll takes the spellings of Go', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const [text, totalCount] of [
    ...['1', 't', 'T', 'TRUE', 'true', 'True'].map((text) => [text, 2] as const),
    ...['0', 'f', 'F', 'FALSE', 'false', 'False'].map((text) => [text, 1] as const),
  ]) {
    t.hasStrict(await call('GET', `/api/v2/tokens?showAll=${text}`), { status: 200, body: { totalCount } }, text)
  }
})

t.test('a limit that is refused stands in the message as it was sent', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const [path, name, text] of [
    ['/api/v2/tokens', 'limit', '-9223372036854775808'],
    ['/api/v2/members', 'offset', '-1'],
    ['/api/v2/roles', 'limit', '-0'],
    ['/api/v2/tokens', 'limit', '1e3'],
  ] as const) {
    const { status, body } = await call('GET', `${path}?${name}=${text}`)
    const message = `${name} must be a whole number of at least 0 (got "${text}").`
    t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) })
  }
})
