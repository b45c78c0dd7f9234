import t from 'tap'
import { emulate, NOW } from '../support/emulate.js'
import { forbidden, invalidRequest } from '../support/refusals.js'
import { ADMIN, idOf, keyOf, OWNER, pinned, READER, seedOf, WRITER } from '../support/seeds.js'

const KEY = /^api-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const ID = /^[0-9a-f]{24}$/
const ACCOUNT = idOf(100)
const ROLE = { _id: idOf(20), key: 'token-keepers', name: 'Token keepers', policy: [] }
const OTHER_ROLE = { _id: idOf(21), key: 'flag-keepers', name: 'Flag keepers', policy: [] }
const STATEMENT = { effect: 'allow', resources: ['proj/*'], actions: ['*'] }

const seed = seedOf({
  _id: ACCOUNT,
  members: [{ ...ADMIN, firstName: 'Ariel', lastName: 'Flores' }, WRITER, READER],
  roles: [ROLE, OTHER_ROLE],
  tokens: [
    pinned(10, { role: 'admin', memberId: ADMIN._id }),
    pinned(11, { role: 'writer', memberId: ADMIN._id }),
    pinned(12, { role: 'reader', memberId: ADMIN._id }),
    pinned(13, { role: 'admin', memberId: WRITER._id }),
    pinned(14, { role: 'admin', memberId: ADMIN._id, serviceToken: true }),
    pinned(15, { role: 'reader', memberId: ADMIN._id, serviceToken: true }),
  ],
})

t.test('creating a token is a 201 that shows its whole key', async (t) => {
  const { call } = await emulate(t, { seed })
  const { status, body } = await call('POST', '/api/v2/tokens', {
    body: { name: 'ci', description: 'For the pipeline', role: 'reader', serviceToken: true },
  })
  t.match(body, { _id: ID, token: KEY })
  t.strictSame(
    { status, body },
    {
      status: 201,
      body: {
        _id: body._id,
        ownerId: ACCOUNT,
        memberId: ADMIN._id,
        _member: {
          _links: { self: { href: `/api/v2/members/${ADMIN._id}`, type: 'application/json' } },
          _id: ADMIN._id,
          firstName: 'Ariel',
          lastName: 'Flores',
          role: 'admin',
          email: 'admin@example.com',
        },
        name: 'ci',
        description: 'For the pipeline',
        creationDate: NOW,
        lastModified: NOW,
        role: 'reader',
        token: body.token,
        serviceToken: true,
        _links: {
          parent: { href: '/api/v2/tokens', type: 'application/json' },
          self: { href: `/api/v2/tokens/${body._id}`, type: 'application/json' },
        },
        defaultApiVersion: 20240415,
      },
    },
  )
})

t.test('the whole key of a created token is shown in no later response', async (t) => {
  const { call } = await emulate(t, { seed })
  const { body: created } = await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  const { body: got } = await call('GET', `/api/v2/tokens/${created._id}`)
  t.strictSame(got, { ...created, token: created.token.slice(-4) })
  const { body: list } = await call('GET', '/api/v2/tokens')
  t.notMatch(JSON.stringify(list), created.token)
})

t.test('the key of a created token works at once', async (t) => {
  const { call } = await emulate(t, { seed })
  const { body } = await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  t.hasStrict(await call('GET', `/api/v2/tokens/${body._id}`, { key: body.token }), {
    status: 200,
    body: { _id: body._id },
  })
})

t.test('created tokens have different ids and keys', async (t) => {
  const { call } = await emulate(t, { seed })
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => call('POST', '/api/v2/tokens', { body: { role: 'reader' } })),
  )
  t.equal(new Set(answers.map(({ body }) => body._id)).size, 50)
  t.equal(new Set(answers.map(({ body }) => body.token)).size, 50)
})

t.test('a created token is a personal token of the calling member by default', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const serviceToken of [undefined, false]) {
    const { status, body } = await call('POST', '/api/v2/tokens', { body: { role: 'reader', serviceToken } })
    t.hasStrict({ status, body }, { status: 201, body: { memberId: ADMIN._id, serviceToken: false } })
  }
})

t.test('creating a token with a role', async (t) => {
  // The first step of the Terraform provider's acceptance test of a role token.
  await t.test('a token created with a role has neither customRoleIds nor inlineRole', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const role of ['reader', 'writer', 'admin']) {
      const { body: created } = await call('POST', '/api/v2/tokens', { body: { name: 'Terraform', role } })
      const { status, body } = await call('GET', `/api/v2/tokens/${created._id}`)
      t.hasStrict({ status, body }, { status: 200, body: { role, name: 'Terraform', defaultApiVersion: 20240415 } })
      t.notOk('customRoleIds' in body || 'inlineRole' in body, role)
    }
  })

  await t.test('a role beside an empty customRoleIds and inlineRole is accepted', async (t) => {
    const { call } = await emulate(t, { seed })
    const body = { role: 'reader', customRoleIds: [], inlineRole: [] }
    t.hasStrict(await call('POST', '/api/v2/tokens', { body }), { status: 201, body: { role: 'reader' } })
  })

  await t.test('a token created with an unknown role is a 400', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const role of ['owner', 'no_access', 'Reader', 'reader ', '', 'toString']) {
      const { status, body } = await call('POST', '/api/v2/tokens', { body: { role } })
      const hint = role.toLowerCase().startsWith('reader') ? ' Did you mean "reader"?' : ''
      const message = `role must be "reader", "writer" or "admin" (got ${JSON.stringify(role)}).${hint}`
      t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) })
    }
  })
})

t.test('creating a token with custom roles', async (t) => {
  // The Terraform provider's acceptance test with a custom role: it posts keys and reads ids, then looks each up.
  await t.test('customRoleIds may be keys, and the response has their ids', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('POST', '/api/v2/tokens', { body: { customRoleIds: ['token-keepers'] } })
    t.hasStrict({ status, body }, { status: 201, body: { customRoleIds: [ROLE._id] } })
    t.notOk('role' in body || 'inlineRole' in body)
    t.hasStrict(await call('GET', `/api/v2/roles/${body.customRoleIds[0]}`), {
      status: 200,
      body: { key: 'token-keepers' },
    })
  })

  await t.test('customRoleIds may be ids', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('POST', '/api/v2/tokens', { body: { customRoleIds: [ROLE._id] } })
    t.hasStrict({ status, body }, { status: 201, body: { customRoleIds: [ROLE._id] } })
  })

  await t.test('customRoleIds keep their order and lose repetitions', async (t) => {
    const { call } = await emulate(t, { seed })
    const customRoleIds = ['flag-keepers', ROLE._id, 'token-keepers', 'flag-keepers']
    const { status, body } = await call('POST', '/api/v2/tokens', { body: { customRoleIds } })
    t.strictSame({ status, ids: body.customRoleIds }, { status: 201, ids: [OTHER_ROLE._id, ROLE._id] })
  })

  await t.test('an unknown custom role is a 400 that names it', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const name of ['nobody', idOf(99), '', 'Token keepers']) {
      const { status, body } = await call('POST', '/api/v2/tokens', {
        body: { customRoleIds: ['token-keepers', name] },
      })
      const message = `customRoleIds: there is no custom role ${JSON.stringify(name)}`
      t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) })
    }
  })

  await t.test('a token with more than 100 custom roles is a 400', async (t) => {
    const { call } = await emulate(t, { seed })
    const most = Array.from({ length: 100 }, () => 'token-keepers')
    t.hasStrict(await call('POST', '/api/v2/tokens', { body: { customRoleIds: most } }), { status: 201 })
    const { status, body } = await call('POST', '/api/v2/tokens', {
      body: { customRoleIds: [...most, 'flag-keepers'] },
    })
    t.strictSame({ status, body }, { status: 400, body: invalidRequest('customRoleIds must have at most 100 items') })
  })
})

t.test('creating a token with an inline role', async (t) => {
  // The Terraform provider's acceptance test of inline roles.
  await t.test('inlineRole comes back as it was sent, and the token has no role', async (t) => {
    const { call } = await emulate(t, { seed })
    const inlineRole = [
      { effect: 'allow', resources: ['proj/*:env/staging'], actions: ['createFlag', '*'] },
      { effect: 'deny', notResources: ['proj/*:env/production'], actions: ['*'] },
      { effect: 'deny', resources: ['member/*:token/*'], notActions: ['updateAccessTokenName'] },
    ]
    const { body: created } = await call('POST', '/api/v2/tokens', { body: { name: 'Terraform', inlineRole } })
    const { status, body } = await call('GET', `/api/v2/tokens/${created._id}`)
    t.strictSame({ status, inlineRole: body.inlineRole }, { status: 200, inlineRole })
    t.notOk('role' in body || 'customRoleIds' in body)
  })

  await t.test('inlineRole comes back without its empty lists', async (t) => {
    const { call } = await emulate(t, { seed })
    const inlineRole = [{ ...STATEMENT, notResources: [], notActions: [] }]
    const { status, body } = await call('POST', '/api/v2/tokens', { body: { inlineRole } })
    t.strictSame({ status, inlineRole: body.inlineRole }, { status: 201, inlineRole: [STATEMENT] })
  })

  const wrong: readonly [object, string][] = [
    [{ resources: ['proj/*'], actions: ['*'] }, 'inlineRole[0].effect is missing. It must be "allow" or "deny".'],
    [
      { ...STATEMENT, effect: 'Allow' },
      'inlineRole[0].effect must be "allow" or "deny" (got "Allow"). Did you mean "allow"?',
    ],
    [{ effect: 'allow', actions: ['*'] }, 'inlineRole[0] must have resources or notResources'],
    [{ effect: 'allow', resources: [], actions: ['*'] }, 'inlineRole[0] must have resources or notResources'],
    [{ effect: 'allow', resources: ['proj/*'] }, 'inlineRole[0] must have actions or notActions'],
    [{ ...STATEMENT, notResources: ['proj/a'] }, 'inlineRole[0] must not have both resources and notResources'],
    [{ ...STATEMENT, notActions: ['createFlag'] }, 'inlineRole[0] must not have both actions and notActions'],
    [{ ...STATEMENT, resources: 'proj/*' }, 'inlineRole[0].resources must be an array (got a string).'],
    [{ ...STATEMENT, actions: [1] }, 'inlineRole[0].actions[0] must be text (got 1).'],
    [{ ...STATEMENT, actions: [''] }, 'inlineRole[0].actions[0] must be a string that is not empty'],
    [
      { ...STATEMENT, resources: ['proj/x', 'proj/x:env/*'] },
      'inlineRole[0] must not mix kinds of resources: "proj", "proj:env"',
    ],
    [
      { ...STATEMENT, resources: ['*'] },
      'inlineRole[0]: "*" is not a resource specifier such as "service-token/*", of at most 1024 characters',
    ],
  ]
  for (const [statement, message] of wrong) {
    await t.test(`a wrong inlineRole is a 400: ${message}`, async (t) => {
      const { call } = await emulate(t, { seed })
      const { status, body } = await call('POST', '/api/v2/tokens', { body: { inlineRole: [statement] } })
      t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) })
    })
  }
})

t.test('a new token has exactly one of role, customRoleIds and inlineRole', async (t) => {
  const role = 'reader'
  const customRoleIds = ['token-keepers']
  const inlineRole = [STATEMENT]

  await t.test('a new token without role, customRoleIds and inlineRole is a 400', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const sent of [
      {},
      { name: 'x' },
      { customRoleIds: [] },
      { inlineRole: [] },
      { customRoleIds: [], inlineRole: [] },
    ]) {
      const { status, body } = await call('POST', '/api/v2/tokens', { body: sent })
      const message = 'one of role, customRoleIds and inlineRole must be given'
      t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) })
    }
  })

  await t.test('a new token with several of role, customRoleIds and inlineRole is a 400', async (t) => {
    const { call } = await emulate(t, { seed })
    const several = [
      { role, customRoleIds },
      { role, inlineRole },
      { customRoleIds, inlineRole },
      { role, customRoleIds, inlineRole },
    ]
    for (const sent of several) {
      const { status, body } = await call('POST', '/api/v2/tokens', { body: sent })
      const got = Object.keys(sent).join(' and ')
      const message = `only one of role, customRoleIds and inlineRole can be set, got ${got}: remove the other in the same request`
      t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) })
    }
  })
})

t.test('creating a token with a name', async (t) => {
  // The Terraform provider always sends a name, "" when there is none.
  await t.test('an empty name is accepted, and the token has no name', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('POST', '/api/v2/tokens', {
      body: { name: '', description: '', role: 'reader' },
    })
    t.equal(status, 201)
    t.notOk('name' in body || 'description' in body)
  })

  await t.test('two tokens may have the same name', async (t) => {
    const { call } = await emulate(t, { seed })
    const first = await call('POST', '/api/v2/tokens', { body: { name: 'twin', role: 'reader' } })
    const second = await call('POST', '/api/v2/tokens', { body: { name: 'twin', role: 'reader' } })
    t.hasStrict(
      [first, second],
      [
        { status: 201, body: { name: 'twin' } },
        { status: 201, body: { name: 'twin' } },
      ],
    )
  })

  await t.test('a name of 256 characters is accepted, one of 257 is a 400', async (t) => {
    const { call } = await emulate(t, { seed })
    const name = 'n'.repeat(256)
    t.hasStrict(await call('POST', '/api/v2/tokens', { body: { name, role: 'reader' } }), {
      status: 201,
      body: { name },
    })
    const { status, body } = await call('POST', '/api/v2/tokens', { body: { name: `${name}n`, role: 'reader' } })
    t.strictSame({ status, body }, { status: 400, body: invalidRequest('name must have at most 256 characters') })
  })

  await t.test('a description of 4096 characters is accepted, one of 4097 is a 400', async (t) => {
    const { call } = await emulate(t, { seed })
    const description = 'd'.repeat(4096)
    t.hasStrict(await call('POST', '/api/v2/tokens', { body: { description, role: 'reader' } }), {
      status: 201,
      body: { description },
    })
    const { status, body } = await call('POST', '/api/v2/tokens', {
      body: { description: `${description}d`, role: 'reader' },
    })
    t.strictSame(
      { status, body },
      { status: 400, body: invalidRequest('description must have at most 4096 characters') },
    )
  })
})

t.test('creating a token with a defaultApiVersion', async (t) => {
  // The Terraform provider's acceptance test of the parameters that cannot be changed.
  await t.test('the defaultApiVersion of a new token is in the response', async (t) => {
    const { call } = await emulate(t, { seed })
    const sent = { name: 'Terraform', role: 'reader', serviceToken: true, defaultApiVersion: 20240415 }
    const { body: created } = await call('POST', '/api/v2/tokens', { body: sent })
    t.hasStrict(await call('GET', `/api/v2/tokens/${created._id}`), { status: 200, body: sent })
  })

  await t.test('a new token with any defaultApiVersion but the latest is a 400', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const defaultApiVersion of [20160426, 20191212, 20210729, 20220603, 20990101, 0, -1]) {
      const { status, body } = await call('POST', '/api/v2/tokens', { body: { role: 'reader', defaultApiVersion } })
      const message = `defaultApiVersion must be 20240415, got ${defaultApiVersion}`
      t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) })
    }
  })
})

t.test('creating a token ignores unknown fields', async (t) => {
  const { call } = await emulate(t, { seed })
  const { status, body } = await call('POST', '/api/v2/tokens', {
    body: { role: 'reader', color: 'red', _id: idOf(99), token: keyOf(99), memberId: READER._id, lastUsed: 5 },
  })
  t.hasStrict({ status, body }, { status: 201, body: { memberId: ADMIN._id } })
  t.notOk('color' in body || 'lastUsed' in body)
  t.notMatch(body, { _id: idOf(99) })
  t.notMatch(body, { token: keyOf(99) })
})

t.test('creating a token with a body of another shape is a 400', async (t) => {
  const wrong: readonly [unknown, string][] = [
    ['null', 'the request needs a JSON body'],
    ['[]', 'the body must be an object (got an array).'],
    ['"reader"', 'the body must be an object (got a string).'],
    ['5', 'the body must be an object (got a number).'],
    [{ role: ['reader'] }, 'role must be "reader", "writer" or "admin" (got an array).'],
    [{ role: 'reader', name: 1 }, 'name must be text (got 1).'],
    [{ role: 'reader', description: {} }, 'description must be text (got an object).'],
    [{ role: 'reader', serviceToken: 'true' }, 'serviceToken must be true or false (got "true").'],
    [{ role: 'reader', serviceToken: 1 }, 'serviceToken must be true or false (got 1).'],
    [{ role: 'reader', defaultApiVersion: '20240415' }, 'defaultApiVersion must be a whole number (got "20240415").'],
    [{ role: 'reader', defaultApiVersion: 20240415.5 }, 'defaultApiVersion must be a whole number (got 20240415.5).'],
    [{ customRoleIds: 'token-keepers' }, 'customRoleIds must be an array (got a string).'],
    [{ customRoleIds: [1] }, 'customRoleIds[0] must be text (got 1).'],
    [{ inlineRole: STATEMENT }, 'inlineRole must be an array (got an object).'],
    [{ inlineRole: ['allow'] }, 'inlineRole[0] must be an object (got a string).'],
  ]
  for (const [sent, message] of wrong) {
    await t.test(`a wrong body of a new token is a 400: ${message}`, async (t) => {
      const { call } = await emulate(t, { seed })
      const headers = { 'content-type': 'application/json' }
      const { status, body } = await call('POST', '/api/v2/tokens', { body: sent, headers })
      t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) })
    })
  }

  await t.test('creating a token without a body is a 400', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('POST', '/api/v2/tokens')
    t.strictSame({ status, body }, { status: 400, body: invalidRequest('the request needs a JSON body') })
  })
})

t.test('a refused create leaves no token', async (t) => {
  const { call } = await emulate(t, { seed })
  await call('POST', '/api/v2/tokens', { body: {} })
  await call('POST', '/api/v2/tokens', { body: { customRoleIds: ['token-keepers', 'nobody'] } })
  await call('POST', '/api/v2/tokens', { body: { role: 'reader', serviceToken: true }, key: keyOf(12) })
  t.hasStrict(await call('GET', '/api/v2/tokens?showAll=true'), { status: 200, body: { totalCount: 6 } })
})

t.test('creating a token takes the permission', async (t) => {
  const resourceOf = (memberId: string, serviceToken: boolean) =>
    serviceToken ? 'service-token/*' : `member/${memberId}:token/*`

  for (const serviceToken of [false, true]) {
    const callers: readonly [string, number, string][] = [
      ['a writer token', 11, ADMIN._id],
      ['a reader token', 12, ADMIN._id],
      ['an admin token of a writer', 13, WRITER._id],
      ['a reader service token', 15, ADMIN._id],
    ]
    for (const [caller, n, memberId] of callers) {
      await t.test(`creating a ${serviceToken ? 'service' : 'personal'} token is a 403 for ${caller}`, async (t) => {
        const { call } = await emulate(t, { seed })
        const { status, body } = await call('POST', '/api/v2/tokens', {
          key: keyOf(n),
          body: { role: 'reader', serviceToken },
        })
        const resource = resourceOf(memberId, serviceToken)
        t.strictSame({ status, body }, { status: 403, body: forbidden('createAccessToken', resource) })
      })
    }
  }

  await t.test('creating a personal token is a 403 for an admin service token, which has no member', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('POST', '/api/v2/tokens', { key: keyOf(14), body: { role: 'reader' } })
    const resource = resourceOf(ADMIN._id, false)
    t.strictSame({ status, body }, { status: 403, body: forbidden('createAccessToken', resource) })
  })
})

t.test('an inline role that allows it can create tokens', async (t) => {
  const tokens = [
    pinned(10, {
      memberId: OWNER._id,
      inlineRole: [{ effect: 'allow', resources: ['service-token/*'], actions: ['createAccessToken'] }],
    }),
  ]
  const { call } = await emulate(t, { seed: seedOf({ members: [OWNER], tokens }) })
  t.hasStrict(await call('POST', '/api/v2/tokens', { body: { role: 'reader', serviceToken: true } }), { status: 201 })
  const { status, body } = await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  t.strictSame({ status, body }, { status: 403, body: forbidden('createAccessToken', `member/${OWNER._id}:token/*`) })
})
