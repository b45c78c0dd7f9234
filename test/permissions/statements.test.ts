import t from 'tap'
import { MAX_STATEMENT_ITEMS, MAX_STATEMENTS } from '../../src/domain/statement.js'
import { roleAttribute } from '../support/role-attribute.js'
import { allow, stage } from './stage.js'

const GOOD = allow('service-token/*', '*')
const mixed = (...kinds: string[]) => ` must not mix kinds of resources: ${kinds.map((kind) => `"${kind}"`).join(', ')}`
const noSpecifier = (text: string) =>
  `: ${JSON.stringify(text)} is not a resource specifier such as "service-token/*", of at most 1024 characters`

/** Statements that are refused, and why, after the place where the statement stands. */
const REFUSED: readonly [string, object, string][] = [
  ['mixes kinds of resources', { resources: ['proj/*', 'proj/*:env/*'], actions: ['*'] }, mixed('proj', 'proj:env')],
  [
    'mixes kinds of tokens',
    { resources: ['service-token/*', 'member/*:token/*'], actions: ['*'] },
    mixed('service-token', 'member:token'),
  ],
  ['mixes kinds in notResources', { notResources: ['role/*', 'acct'], actions: ['*'] }, mixed('role', 'acct')],
  [
    'has both resources and notResources',
    { resources: ['role/a'], notResources: ['role/b'], actions: ['*'] },
    ' must not have both resources and notResources',
  ],
  [
    'has both actions and notActions',
    { resources: ['role/*'], actions: ['updateName'], notActions: ['updatePolicy'] },
    ' must not have both actions and notActions',
  ],
  ['has neither resources nor notResources', { actions: ['*'] }, ' must have resources or notResources'],
  ['has neither actions nor notActions', { resources: ['role/*'] }, ' must have actions or notActions'],
  ['has no resources in its list', { resources: [], actions: ['*'] }, ' must have resources or notResources'],
  ['has no actions in its list', { resources: ['role/*'], actions: [] }, ' must have actions or notActions'],
  [
    'has nothing in both lists',
    { resources: ['role/*'], actions: [], notActions: [] },
    ' must have actions or notActions',
  ],
  [
    'has an empty resource',
    { resources: ['role/*', ''], actions: ['*'] },
    '.resources[1] must be a string that is not empty',
  ],
  [
    'has an empty action',
    { resources: ['role/*'], notActions: [''] },
    '.notActions[0] must be a string that is not empty',
  ],
  ['has a star for a resource', { resources: ['*'], actions: ['*'] }, noSpecifier('*')],
  ['has a resource without a type', { resources: ['role/*', '/'], actions: ['*'] }, noSpecifier('/')],
  ['has a resource with a control character', { resources: ['role/a\tb'], actions: ['*'] }, noSpecifier('role/a\tb')],
  [
    'has too many resources',
    { resources: Array(MAX_STATEMENT_ITEMS + 1).fill('role/*'), actions: ['*'] },
    '.resources must have at most 200 items',
  ],
]

for (const [title, statement, why] of REFUSED) {
  t.test(`a statement that ${title} is refused, wherever it comes in`, async (t) => {
    const { ask, create, get, patch } = await stage(t, {
      roles: { old: [] },
      tokens: { target: { inlineRole: [GOOD] } },
    })
    const bad = { effect: 'allow', ...statement }
    const refusal = (at: string) => ({ status: 400, body: { code: 'invalid_request', message: `${at}${why}` } })

    t.strictSame(await create('admin', { inlineRole: [GOOD, bad] }), refusal('inlineRole[1]'))
    t.strictSame(
      await patch('admin', 'target', [{ op: 'add', path: '/inlineRole/0', value: bad }]),
      refusal('inlineRole[0]'),
    )
    t.strictSame(
      await ask('admin', 'POST', '/api/v2/roles', { key: 'new', name: 'New', policy: [bad] }),
      refusal('policy[0]'),
    )
    t.strictSame(await ask('admin', 'PATCH', '/api/v2/roles/old', { policy: [GOOD, GOOD, bad] }), refusal('policy[2]'))

    t.match(await get('admin', 'target'), { status: 200, body: { inlineRole: [GOOD] } })
    t.match(await ask('admin', 'GET', '/api/v2/roles'), {
      status: 200,
      body: { totalCount: 1, items: [{ policy: { length: 0 } }] },
    })
  })
}

t.test('an effect that is none is refused', async (t) => {
  const { ask, create, patch } = await stage(t, { roles: { old: [] }, tokens: { target: { inlineRole: [GOOD] } } })
  for (const effect of ['permit', 'Allow', '', 5, null]) {
    const bad = { ...GOOD, effect }
    const got = JSON.stringify(effect)
    const expected = (at: string) => new RegExp(`^${at}\\.effect must be .*( \\(got ${got}\\)\\.)?$`)
    const answers: [string, { status: number; body: unknown }][] = [
      ['inlineRole\\[1\\]', await create('admin', { inlineRole: [GOOD, bad] })],
      ['inlineRole\\[1\\]', await patch('admin', 'target', [{ op: 'add', path: '/inlineRole/-', value: bad }])],
      ['policy\\[0\\]', await ask('admin', 'POST', '/api/v2/roles', { key: 'new', name: 'New', policy: [bad] })],
      ['policy\\[0\\]', await ask('admin', 'PATCH', '/api/v2/roles/old', { policy: [bad] })],
    ]
    for (const [at, answer] of answers) {
      t.match(answer, { status: 400, body: { code: 'invalid_request', message: expected(at) } })
    }
  }
})

t.test('a statement without an effect is refused', async (t) => {
  const { create, patch } = await stage(t, { tokens: { target: { inlineRole: [GOOD] } } })
  const { effect: _, ...bad } = GOOD
  t.strictSame(await create('admin', { inlineRole: [bad] }), {
    status: 400,
    body: { code: 'invalid_request', message: 'inlineRole[0].effect is missing. It must be "allow" or "deny".' },
  })
  t.strictSame(await patch('admin', 'target', [{ op: 'remove', path: '/inlineRole/0/effect' }]), {
    status: 400,
    body: { code: 'invalid_request', message: 'inlineRole[0].effect must be "allow" or "deny"' },
  })
})

t.test('what is no list of statements is refused', async (t) => {
  const { patch } = await stage(t, { tokens: { target: { inlineRole: [GOOD] } } })
  const cases: [unknown, string][] = [
    [{}, 'inlineRole must be an array of statements'],
    ['*', 'inlineRole must be an array of statements'],
    [['*'], 'inlineRole[0] must be an object'],
    [[[]], 'inlineRole[0] must be an object'],
    [[{ ...GOOD, actions: '*' }], 'inlineRole[0].actions must be an array of strings'],
    [[{ ...GOOD, resources: [5] }], 'inlineRole[0].resources[0] must be a string that is not empty'],
    [Array(MAX_STATEMENTS + 1).fill(GOOD), 'inlineRole must have at most 200 statements'],
  ]
  for (const [value, message] of cases) {
    t.strictSame(await patch('admin', 'target', [{ op: 'replace', path: '/inlineRole', value }]), {
      status: 400,
      body: { code: 'invalid_request', message },
    })
  }
})

t.test('null, an empty list and an unknown field of a statement are dropped, wherever it comes in', async (t) => {
  const { ask, create, patch } = await stage(t, { roles: { old: [] }, tokens: { target: { inlineRole: [GOOD] } } })
  for (const extra of [
    { notResources: [], notActions: [] },
    { notResources: null, notActions: null },
    { conditions: [], resource: 'role/*' },
  ]) {
    const statement = { ...GOOD, ...extra }
    const { status, body } = await create('admin', { inlineRole: [statement] })
    t.strictSame({ status, inlineRole: body.inlineRole }, { status: 201, inlineRole: [GOOD] })
    t.match(await patch('admin', 'target', [{ op: 'replace', path: '/inlineRole', value: [statement] }]), {
      status: 200,
      body: { inlineRole: [GOOD] },
    })
    const role = {
      key: `new-${Object.keys(extra)[0]}-${JSON.stringify(extra).length}`,
      name: 'New',
      policy: [statement],
    }
    t.match(await ask('admin', 'POST', '/api/v2/roles', role), { status: 201, body: { policy: [GOOD] } })
    t.match(await ask('admin', 'PATCH', '/api/v2/roles/old', { policy: [statement] }), {
      status: 200,
      body: { policy: [GOOD] },
    })
  }
})

t.test('a role with a specifier that cannot be read is stored, and its other statements work', async (t) => {
  const policy = [
    allow('env/:flag/*', '*'),
    allow('ip-allowlist', '*'),
    allow('proj/default:env/*:flag/*;view:frontend', '*'),
    allow(`proj/default:env/*:flag/*;view:${roleAttribute('views')}`, '*'),
    allow('proj/*:env/*;{critical:true}:aiconfig/*;mobile,view:x', '*'),
    allow('service-token/*', 'updateAccessTokenName'),
  ]
  const { ask, call, create, tokenId } = await stage(t, { tokens: { target: { role: 'reader', serviceToken: true } } })
  t.match(await ask('admin', 'POST', '/api/v2/roles', { key: 'new', name: 'New', policy }), {
    status: 201,
    body: { policy },
  })
  const { body: created } = await create('admin', { customRoleIds: ['new'] })
  t.match(
    await call('PATCH', `/api/v2/tokens/${tokenId('target')}`, {
      key: created.token,
      body: [{ op: 'replace', path: '/name', value: 'renamed' }],
    }),
    { status: 200, body: { name: 'renamed' } },
  )
})

t.test('statements of every kind of resource are stored as they were sent', async (t) => {
  const { create } = await stage(t)
  const inlineRole = [
    allow('acct', '*'),
    allow('proj/*:env/production:flag/*;qa_*', 'updateOn', '*'),
    allow('proj/*;{critical:true}:env/*', '*'),
    { effect: 'deny', notResources: ['team/a', 'team/b'], notActions: ['updateTeamName'] },
    { effect: 'deny', resources: ['member/*:token/*'], notActions: ['resetAccessToken'] },
  ]
  const { status, body } = await create('admin', { inlineRole })
  t.equal(status, 201)
  t.strictSame(body.inlineRole, inlineRole)
})

t.test('a policy of the greatest length is taken', async (t) => {
  const { create } = await stage(t)
  const statement = allow('service-token/*', ...Array(MAX_STATEMENT_ITEMS).fill('resetAccessToken'))
  const inlineRole = [statement, ...Array(MAX_STATEMENTS - 1).fill(GOOD)]
  const { status, body } = await create('admin', { inlineRole })
  t.equal(status, 201)
  t.strictSame(body.inlineRole, inlineRole)
})
