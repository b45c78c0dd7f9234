import t from 'tap'
import { emulate } from '../support/emulate.js'
import { forbidden, invalidRequest } from '../support/refusals.js'
import { ADMIN, idOf, keyOf, OWNER, pinned, READER, seedOf } from '../support/seeds.js'

const service = { body: { role: 'reader', serviceToken: true } }

t.test('an account may limit its service tokens', async (t) => {
  const tokens = [pinned(10, { role: 'admin' }), pinned(11, { role: 'admin', serviceToken: true })]
  const limited = (serviceTokenLimit: number) => seedOf({ members: [OWNER], serviceTokenLimit, tokens })
  const reached = (limit: number) => invalidRequest(`the account has reached its service token limit of ${limit}`)

  await t.test('and answers one too many with a 400', async (t) => {
    const { call } = await emulate(t, { seed: limited(3) })
    t.hasStrict(await call('POST', '/api/v2/tokens', service), { status: 201 })
    t.hasStrict(await call('POST', '/api/v2/tokens', service), { status: 201 })
    const { status, body } = await call('POST', '/api/v2/tokens', service)
    t.strictSame({ status, body }, { status: 400, body: reached(3) })
    t.hasStrict(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 4 } })
  })

  await t.test('which does not count personal tokens', async (t) => {
    const { call } = await emulate(t, { seed: limited(1) })
    t.hasStrict(await call('POST', '/api/v2/tokens', { body: { role: 'reader' } }), { status: 201 })
    t.hasStrict(await call('POST', '/api/v2/tokens', service), { status: 400, body: reached(1) })
  })

  await t.test('until another is deleted', async (t) => {
    const { call } = await emulate(t, { seed: limited(1) })
    t.hasStrict(await call('POST', '/api/v2/tokens', service), { status: 400, body: reached(1) })
    await call('DELETE', `/api/v2/tokens/${idOf(11)}`)
    t.hasStrict(await call('POST', '/api/v2/tokens', service), { status: 201 })
  })

  await t.test('to none, and keeps those it has', async (t) => {
    const { call } = await emulate(t, { seed: limited(0) })
    t.hasStrict(await call('POST', '/api/v2/tokens', service), { status: 400, body: reached(0) })
    t.hasStrict(await call('POST', `/api/v2/tokens/${idOf(11)}/reset`), { status: 200 })
  })

  await t.test('but tells only those who may create one', async (t) => {
    const more = [...tokens, pinned(12, { role: 'reader' })]
    const seed = seedOf({ members: [OWNER], serviceTokenLimit: 0, tokens: more })
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('POST', '/api/v2/tokens', { ...service, key: keyOf(12) })
    t.strictSame({ status, body }, { status: 403, body: forbidden('createAccessToken', 'service-token/*') })
  })

  await t.test('each for itself', async (t) => {
    const accounts = [
      { members: [OWNER], serviceTokenLimit: 0, tokens: [pinned(10, { role: 'admin' })] },
      { members: [OWNER], tokens: [pinned(11, { role: 'admin' })] },
    ]
    const { call } = await emulate(t, { seed: { version: 1, accounts } })
    t.hasStrict(await call('POST', '/api/v2/tokens', { ...service, key: keyOf(10) }), { status: 400 })
    t.hasStrict(await call('POST', '/api/v2/tokens', { ...service, key: keyOf(11) }), { status: 201 })
  })
})

t.test('an account that sets no limit has none, although the real default is 200', async (t) => {
  const tokens = [
    pinned(10, { role: 'admin' }),
    ...Array.from({ length: 200 }, (_, i) => pinned(1000 + i, { role: 'reader', serviceToken: true })),
  ]
  const { call } = await emulate(t, { seed: seedOf({ members: [OWNER], tokens }) })
  t.hasStrict(await call('POST', '/api/v2/tokens', service), { status: 201 })
  t.hasStrict(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 202 } })
})

t.test('a service token that creates another', async (t) => {
  const seed = seedOf({
    members: [OWNER, ADMIN],
    tokens: [pinned(10, { role: 'admin', memberId: ADMIN._id, serviceToken: true })],
  })

  await t.test('hands on its memberId: the member behind it', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('POST', '/api/v2/tokens', service)
    t.hasStrict(
      { status, body },
      { status: 201, body: { serviceToken: true, memberId: ADMIN._id, _member: { _id: ADMIN._id } } },
    )
  })

  await t.test('gives it no more than it has, through every generation', async (t) => {
    const role = {
      key: 'makers',
      name: 'Makers',
      policy: [{ effect: 'allow', resources: ['service-token/*'], actions: ['createAccessToken'] }],
    } as const
    const tokens = [pinned(10, { customRoleIds: ['makers'], serviceToken: true })]
    const { call } = await emulate(t, { seed: seedOf({ members: [OWNER], roles: [role], tokens }) })
    const admin = { body: { role: 'admin', serviceToken: true } }
    const child = await call('POST', '/api/v2/tokens', admin)
    const grandchild = await call('POST', '/api/v2/tokens', { ...admin, key: child.body.token })
    t.hasStrict(
      [child, grandchild],
      [
        { status: 201, body: { role: 'admin' } },
        { status: 201, body: { role: 'admin' } },
      ],
    )
    for (const { body } of [child, grandchild]) {
      const refused = await call('DELETE', `/api/v2/tokens/${idOf(10)}`, { key: body.token })
      t.strictSame(
        { status: refused.status, body: refused.body },
        { status: 403, body: forbidden('deleteAccessToken', `service-token/${idOf(10)}`) },
      )
    }
  })

  await t.test('cannot make it personal, even with the role admin: a service token has no member', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const body of [{ role: 'reader' }, { role: 'reader', serviceToken: false }]) {
      const answer = await call('POST', '/api/v2/tokens', { body })
      t.strictSame(
        { status: answer.status, body: answer.body },
        { status: 403, body: forbidden('createAccessToken', `member/${ADMIN._id}:token/*`) },
      )
    }
  })
})

// From the Terraform provider's acceptance tests, which use such a token right after they have made it.
t.test('a service token with an inline role of an allow and a deny', async (t) => {
  const deny = { effect: 'deny', resources: ['service-token/*'], actions: ['deleteAccessToken'] }
  const inlineRole = [{ effect: 'allow', resources: ['service-token/*'], actions: ['*'] }, deny]
  const seed = seedOf({
    members: [OWNER],
    tokens: [pinned(10, { role: 'admin' }), pinned(11, { role: 'reader', serviceToken: true })],
  })
  const target = `/api/v2/tokens/${idOf(11)}`

  for (const [order, statements] of [
    ['first', inlineRole],
    ['last', inlineRole.toReversed()],
  ] as const) {
    await t.test(`may do all but what is denied, at once, with the allow ${order}`, async (t) => {
      const { call } = await emulate(t, { seed })
      const { body } = await call('POST', '/api/v2/tokens', { body: { inlineRole: statements, serviceToken: true } })
      const key = body.token
      const refused = await call('DELETE', target, { key })
      t.strictSame(
        { status: refused.status, body: refused.body },
        { status: 403, body: forbidden('deleteAccessToken', `service-token/${idOf(11)}`, deny) },
      )
      const rename = [{ op: 'replace', path: '/name', value: 'x' }]
      t.hasStrict(await call('PATCH', target, { key, body: rename }), { status: 200 })
      t.hasStrict(await call('POST', `${target}/reset`, { key }), { status: 200 })
      t.hasStrict(await call('POST', '/api/v2/tokens', { ...service, key }), { status: 201 })
    })
  }
})

t.test('a service token is seen by everybody, and managed by those who may', async (t) => {
  const seed = seedOf({
    members: [OWNER, READER],
    tokens: [
      pinned(10, { role: 'reader', memberId: READER._id }),
      pinned(11, {
        memberId: OWNER._id,
        inlineRole: [{ effect: 'allow', resources: [`service-token/${idOf(12)}`], actions: ['*AccessToken'] }],
      }),
      pinned(12, { role: 'reader', memberId: OWNER._id, serviceToken: true }),
      pinned(13, { role: 'reader', memberId: OWNER._id, serviceToken: true }),
    ],
  })
  const { call } = await emulate(t, { seed })
  t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(12)}`, { key: keyOf(10) }), { status: 200 })
  t.hasStrict(await call('POST', `/api/v2/tokens/${idOf(12)}/reset`, { key: keyOf(11) }), { status: 200 })
  const { status, body } = await call('POST', `/api/v2/tokens/${idOf(13)}/reset`, { key: keyOf(11) })
  t.strictSame({ status, body }, { status: 403, body: forbidden('resetAccessToken', `service-token/${idOf(13)}`) })
})
