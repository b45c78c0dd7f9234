import t from 'tap'
import { emulate } from '../support/emulate.js'
import { forbidden } from '../support/refusals.js'
import { ADMIN, idOf, keyOf, OWNER, pinned, READER, seedOf } from '../support/seeds.js'
import { allow, denied, deny, hidden, type Outcome, stage } from './stage.js'

type Stage = Awaited<ReturnType<typeof stage>>

/** What a token that was made during the test is answered. */
async function tryWith({ call }: Stage, key: string, method: string, path: string, body?: unknown): Promise<Outcome> {
  const answer = await call(method, path, { key, body })
  return { status: answer.status, body: answer.body }
}

const RENAME = [{ op: 'replace', path: '/name', value: 'renamed' }]

t.test('a service token goes on as it is when its creator is downgraded, loses its token or is removed', async (t) => {
  const scene = await stage(t, {
    members: { ada: { role: 'admin' } },
    tokens: { creator: { of: 'ada', role: 'admin' }, target: { role: 'reader', serviceToken: true } },
  })
  const path = `/api/v2/tokens/${scene.tokenId('target')}`
  const { body: created } = await scene.create('creator', { role: 'admin', serviceToken: true })
  const rename = () => tryWith(scene, created.token, 'PATCH', path, RENAME)

  t.match(await rename(), { status: 200 })
  scene.changeMember('ada', { role: 'reader' })
  t.match(await rename(), { status: 200 })
  t.match(await scene.remove('admin', 'creator'), { status: 204 })
  t.match(await rename(), { status: 200 })
  scene.removeMember('ada')
  t.match(await rename(), { status: 200 })
  t.match(await tryWith(scene, created.token, 'GET', `/api/v2/tokens/${created._id}`), {
    status: 200,
    body: { role: 'admin', memberId: scene.memberId('ada'), _member: { email: 'ada@example.com' } },
  })
})

t.test('nobody can change the permissions of a service token', async (t) => {
  const patches = [
    [{ op: 'replace', path: '/role', value: 'writer' }],
    [{ op: 'replace', path: '/role', value: 'reader' }],
    [
      { op: 'remove', path: '/role' },
      { op: 'add', path: '/customRoleIds', value: ['any'] },
    ],
    [
      { op: 'remove', path: '/role' },
      { op: 'add', path: '/inlineRole', value: [allow('proj/*', '*')] },
    ],
    [...RENAME, { op: 'replace', path: '/role', value: 'writer' }],
  ]
  const { get, patch, tokenId } = await stage(t, {
    roles: { any: [] },
    tokens: { target: { role: 'reader', serviceToken: true } },
  })
  const before = await get('admin', 'target')
  for (const operations of patches) {
    t.strictSame(
      await patch('admin', 'target', operations),
      denied('updateAccessTokenPolicy', `service-token/${tokenId('target')}`),
    )
  }
  t.strictSame(await get('admin', 'target'), before)
})

t.test('the name and the description of a service token can be changed', async (t) => {
  const { patch } = await stage(t, { tokens: { target: { role: 'reader', serviceToken: true } } })
  const operations = [...RENAME, { op: 'replace', path: '/description', value: 'described' }]
  t.match(await patch('admin', 'target', operations), {
    status: 200,
    body: { name: 'renamed', description: 'described', role: 'reader' },
  })
})

t.test('a service token that has more than its creator fails at what the creator could not do', async (t) => {
  const scene = await stage(t, {
    members: { wanda: { role: 'writer', customRoles: ['maker'] } },
    roles: { maker: [allow('service-token/*', 'createAccessToken', 'updateAccessTokenName')] },
    tokens: { creator: { of: 'wanda', role: 'admin' }, target: { role: 'reader', serviceToken: true } },
  })
  const path = `/api/v2/tokens/${scene.tokenId('target')}`
  const resource = `service-token/${scene.tokenId('target')}`
  const { status, body: created } = await scene.create('creator', { role: 'admin', serviceToken: true })
  t.match({ status, body: created }, { status: 201, body: { role: 'admin' } })
  t.match(await tryWith(scene, created.token, 'PATCH', path, RENAME), { status: 200 })
  t.strictSame(await tryWith(scene, created.token, 'DELETE', path), denied('deleteAccessToken', resource))

  // It stays so, whatever becomes of the creator and of the role that it had.
  scene.changeMember('wanda', { role: 'admin', customRoles: [] })
  t.match(await scene.editRole('maker', [allow('service-token/*', '*')]), { status: 200 })
  t.strictSame(await tryWith(scene, created.token, 'DELETE', path), denied('deleteAccessToken', resource))
  t.match(await scene.editRole('maker', []), { status: 200 })
  t.match(await tryWith(scene, created.token, 'PATCH', path, RENAME), { status: 200 })
})

t.test('a service token made by a service token is held within both', async (t) => {
  const scene = await stage(t, {
    tokens: {
      creator: {
        serviceToken: true,
        inlineRole: [allow('service-token/*', '*'), deny('service-token/*', 'deleteAccessToken')],
      },
      target: { role: 'reader', serviceToken: true },
    },
  })
  const path = `/api/v2/tokens/${scene.tokenId('target')}`
  const { body: child } = await scene.create('creator', { role: 'admin', serviceToken: true })
  t.match(child, { memberId: scene.memberId('owner') })
  const { body: grandchild } = await tryWith(scene, child.token, 'POST', '/api/v2/tokens', {
    serviceToken: true,
    inlineRole: [allow('service-token/*', 'deleteAccessToken', 'updateAccessTokenName')],
  })
  for (const { token } of [child, grandchild]) {
    t.match(await tryWith(scene, token, 'PATCH', path, RENAME), { status: 200 })
    t.strictSame(
      await tryWith(scene, token, 'DELETE', path),
      denied(
        'deleteAccessToken',
        `service-token/${scene.tokenId('target')}`,
        deny('service-token/*', 'deleteAccessToken'),
      ),
    )
  }
})

t.test('a service token follows the custom roles that it names', async (t) => {
  const scene = await stage(t, {
    roles: { worker: [allow('service-token/*', 'updateAccessTokenName')] },
    tokens: {
      actor: { serviceToken: true, customRoleIds: ['worker'] },
      target: { role: 'reader', serviceToken: true },
    },
  })
  t.match(await scene.rename('actor', 'target'), { status: 200 })
  t.match(await scene.editRole('worker', [allow('service-token/*', 'resetAccessToken')]), { status: 200 })
  t.strictSame(
    await scene.rename('actor', 'target'),
    denied('updateAccessTokenName', `service-token/${scene.tokenId('target')}`),
  )
  t.match(await scene.reset('actor', 'target'), { status: 200 })
})

t.test('a service token has no member, so it makes no personal token, even as an admin', async (t) => {
  const { create, list, memberId } = await stage(t, { tokens: { actor: { role: 'admin', serviceToken: true } } })
  t.strictSame(
    await create('actor', { role: 'reader' }),
    denied('createAccessToken', `member/${memberId('owner')}:token/*`),
  )
  t.match(await list('admin'), { status: 200, body: { totalCount: 2 } })
})

t.test('a service token with a permission on personal tokens uses it without seeing them', async (t) => {
  const { get, patch, rename } = await stage(t, {
    tokens: {
      actor: { serviceToken: true, inlineRole: [allow('member/*:token/*', '*')] },
      target: { role: 'reader' },
    },
  })
  t.strictSame(await get('actor', 'target'), hidden)
  t.strictSame(await patch('actor', 'target', []), hidden)
  t.match(await rename('actor', 'target'), { status: 200, body: { name: 'renamed' } })
})

t.test('a service token works the moment it is made', async (t) => {
  const scene = await stage(t)
  const { body: created } = await scene.create('admin', { role: 'reader', serviceToken: true })
  t.match(await tryWith(scene, created.token, 'GET', `/api/v2/tokens/${created._id}`), {
    status: 200,
    body: { serviceToken: true },
  })
})

const service = { body: { role: 'reader', serviceToken: true } }

t.test('a service token that creates another', async (t) => {
  const seed = seedOf({
    members: [OWNER, ADMIN],
    tokens: [pinned(10, { role: 'admin', memberId: ADMIN._id, serviceToken: true })],
  })

  await t.test('a service token created by a service token has the same memberId', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('POST', '/api/v2/tokens', service)
    t.hasStrict(
      { status, body },
      { status: 201, body: { serviceToken: true, memberId: ADMIN._id, _member: { _id: ADMIN._id } } },
    )
  })

  await t.test(
    'a service token created by a service token can do no more than it, through every generation',
    async (t) => {
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
    },
  )

  await t.test(
    'a service token with the role admin cannot create a personal token, because it has no member',
    async (t) => {
      const { call } = await emulate(t, { seed })
      for (const body of [{ role: 'reader' }, { role: 'reader', serviceToken: false }]) {
        const answer = await call('POST', '/api/v2/tokens', { body })
        t.strictSame(
          { status: answer.status, body: answer.body },
          { status: 403, body: forbidden('createAccessToken', `member/${ADMIN._id}:token/*`) },
        )
      }
    },
  )
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
    await t.test(`a service token may do all but what its inline role denies, with the allow ${order}`, async (t) => {
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
