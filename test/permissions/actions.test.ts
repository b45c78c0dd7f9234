import t from 'tap'
import type { Statement } from '../../src/domain/decision.js'
import { allow, denied, type Outcome, stage } from './stage.js'

type Stage = Awaited<ReturnType<typeof stage>>

/** What each action on tokens lets a caller do. */
const TOKEN_ACTIONS: Readonly<Record<string, (stage: Stage, target: string) => Promise<Outcome>>> = {
  createAccessToken: ({ create }, target) => create('actor', { role: 'reader', serviceToken: target === 'service' }),
  deleteAccessToken: ({ remove }, target) => remove('actor', target),
  resetAccessToken: ({ reset }, target) => reset('actor', target),
  updateAccessTokenName: ({ rename }, target) => rename('actor', target),
  updateAccessTokenDescription: ({ patch }, target) =>
    patch('actor', target, [{ op: 'add', path: '/description', value: 'described' }]),
  updateAccessTokenPolicy: ({ patch }, target) =>
    patch('actor', target, [{ op: 'replace', path: '/role', value: 'writer' }]),
}

/** What each action on roles lets a caller do. */
const ROLE_ACTIONS: Readonly<Record<string, (stage: Stage) => Promise<Outcome>>> = {
  createRole: ({ ask }) => ask('actor', 'POST', '/api/v2/roles', { key: 'new', name: 'New', policy: [] }),
  deleteRole: ({ ask }) => ask('actor', 'DELETE', '/api/v2/roles/old'),
  updateName: ({ ask }) => ask('actor', 'PATCH', '/api/v2/roles/old', { name: 'Renamed' }),
  updateDescription: ({ ask }) => ask('actor', 'PATCH', '/api/v2/roles/old', { description: 'Described' }),
  updatePolicy: ({ ask }) => ask('actor', 'PATCH', '/api/v2/roles/old', { policy: [] }),
  updateBasePermissions: ({ ask }) => ask('actor', 'PATCH', '/api/v2/roles/old', { basePermissions: 'reader' }),
}

/** How an attempt is answered when it is not with 200. */
const SUCCESS: Readonly<Record<string, number>> = {
  createAccessToken: 201,
  createRole: 201,
  deleteAccessToken: 204,
  deleteRole: 204,
}

/** A token that may do what the statement says, and one of each kind to do it to. */
function setUp(t: Parameters<typeof stage>[0], statement: Statement) {
  return stage(t, {
    roles: { old: [] },
    tokens: {
      actor: { inlineRole: [statement] },
      personal: { role: 'reader' },
      service: { role: 'reader', serviceToken: true },
    },
  })
}

for (const [target, pattern] of [
  ['personal', 'member/*:token/*'],
  ['service', 'service-token/*'],
] as const) {
  for (const [action, attempt] of Object.entries(TOKEN_ACTIONS)) {
    if (action === 'updateAccessTokenPolicy' && target === 'service') continue
    t.test(`${action} is what it takes, and all it takes, on a ${target} token`, async (t) => {
      const able = await setUp(t, allow(pattern, action))
      t.equal((await attempt(able, target)).status, SUCCESS[action] ?? 200)

      const unable = await setUp(t, { effect: 'allow', resources: [pattern], notActions: [action] })
      const name = action === 'createAccessToken' ? '*' : unable.tokenId(target)
      const resource =
        target === 'service' ? `service-token/${name}` : `member/${unable.memberId('owner')}:token/${name}`
      t.strictSame(await attempt(unable, target), denied(action, resource))
    })
  }
}

for (const [action, attempt] of Object.entries(ROLE_ACTIONS)) {
  t.test(`${action} is what it takes, and all it takes, on a role`, async (t) => {
    const able = await setUp(t, allow('role/*', action))
    t.equal((await attempt(able)).status, SUCCESS[action] ?? 200)

    const unable = await setUp(t, { effect: 'allow', resources: ['role/*'], notActions: [action] })
    t.strictSame(await attempt(unable), denied(action, `role/${action === 'createRole' ? 'new' : 'old'}`))
  })
}

t.test('updateAccessTokenPolicy covers role, custom roles and inline role', async (t) => {
  const patches = [
    [{ op: 'replace', path: '/role', value: 'writer' }],
    [
      { op: 'remove', path: '/role' },
      { op: 'add', path: '/customRoleIds', value: ['old'] },
    ],
    [
      { op: 'remove', path: '/role' },
      { op: 'add', path: '/inlineRole', value: [allow('proj/*', '*')] },
    ],
  ]
  for (const operations of patches) {
    const able = await setUp(t, allow('member/*:token/*', 'updateAccessTokenPolicy'))
    t.match(await able.patch('actor', 'personal', operations), { status: 200 })
    const unable = await setUp(t, allow('member/*:token/*', 'updateAccessTokenName', 'updateAccessTokenDescription'))
    const resource = `member/${unable.memberId('owner')}:token/${unable.tokenId('personal')}`
    t.strictSame(await unable.patch('actor', 'personal', operations), denied('updateAccessTokenPolicy', resource))
  }
})

t.test('a patch of several fields takes every action that it implies, and does all or nothing', async (t) => {
  const operations = [
    { op: 'replace', path: '/name', value: 'renamed' },
    { op: 'add', path: '/description', value: 'described' },
    { op: 'replace', path: '/role', value: 'writer' },
  ]
  const actions = ['updateAccessTokenName', 'updateAccessTokenDescription', 'updateAccessTokenPolicy']
  for (const missing of actions) {
    const unable = await setUp(t, allow('member/*:token/*', ...actions.filter((action) => action !== missing)))
    const before = await unable.get('admin', 'personal')
    const resource = `member/${unable.memberId('owner')}:token/${unable.tokenId('personal')}`
    t.strictSame(await unable.patch('actor', 'personal', operations), denied(missing, resource))
    t.strictSame(await unable.get('admin', 'personal'), before)
  }
  const able = await setUp(t, allow('member/*:token/*', ...actions))
  t.match(await able.patch('actor', 'personal', operations), {
    status: 200,
    body: { name: 'renamed', description: 'described', role: 'writer' },
  })
})

t.test('moving a value between fields takes the actions of both', async (t) => {
  const operations = [{ op: 'move', from: '/name', path: '/description' }]
  for (const [missing, given] of [
    ['updateAccessTokenName', 'updateAccessTokenDescription'],
    ['updateAccessTokenDescription', 'updateAccessTokenName'],
  ] as const) {
    const { patch, memberId, tokenId } = await setUp(t, allow('member/*:token/*', given))
    const resource = `member/${memberId('owner')}:token/${tokenId('personal')}`
    t.strictSame(await patch('actor', 'personal', operations), denied(missing, resource))
  }
})

t.test('copying a value takes the action of the field it goes to', async (t) => {
  const { patch } = await setUp(t, allow('member/*:token/*', 'updateAccessTokenDescription'))
  t.match(await patch('actor', 'personal', [{ op: 'copy', from: '/name', path: '/description' }]), {
    status: 200,
    body: { name: 'personal', description: 'personal' },
  })
})

t.test('replacing the whole document takes every action', async (t) => {
  const { get, patch, memberId, tokenId } = await setUp(t, allow('member/*:token/*', 'updateAccessTokenName'))
  const { body } = await get('actor', 'personal')
  t.strictSame(
    await patch('actor', 'personal', [{ op: 'replace', path: '', value: { ...body, name: 'renamed' } }]),
    denied('updateAccessTokenDescription', `member/${memberId('owner')}:token/${tokenId('personal')}`),
  )
})

t.test('a patch of a role takes every action that it implies, and does all or nothing', async (t) => {
  const body = { name: 'Renamed', description: 'Described', policy: [allow('proj/*', '*')], basePermissions: 'reader' }
  const actions = ['updateName', 'updateDescription', 'updatePolicy', 'updateBasePermissions']
  const forms = [
    body,
    { merge: body },
    { patch: Object.entries(body).map(([field, value]) => ({ op: 'replace', path: `/${field}`, value })) },
  ]
  for (const form of forms) {
    for (const missing of actions) {
      const { ask } = await setUp(t, allow('role/old', ...actions.filter((action) => action !== missing)))
      const before = await ask('admin', 'GET', '/api/v2/roles/old')
      t.strictSame(await ask('actor', 'PATCH', '/api/v2/roles/old', form), denied(missing, 'role/old'))
      t.strictSame(await ask('admin', 'GET', '/api/v2/roles/old'), before)
    }
    const { ask } = await setUp(t, allow('role/old', ...actions))
    t.match(await ask('actor', 'PATCH', '/api/v2/roles/old', form), { status: 200, body })
  }
})

t.test('a patch of a role that writes to no patchable field needs no action, and changes nothing', async (t) => {
  const { ask, events } = await setUp(t, allow('member/*:token/*', '*'))
  const before = await ask('actor', 'GET', '/api/v2/roles/old')
  for (const form of [{}, [], { merge: {} }, [{ op: 'test', path: '/key', value: 'old' }], { key: 'old' }]) {
    t.strictSame(await ask('actor', 'PATCH', '/api/v2/roles/old', form), before, JSON.stringify(form))
  }
  t.strictSame(events(), [])
})
