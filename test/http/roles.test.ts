import type { Test } from 'tap'
import t from 'tap'
import { MAX_ROLE_KEY_LENGTH, MAX_ROLE_TEXT_LENGTH } from '../../src/domain/role-changes.js'
import { type Emulation, emulate } from '../support/emulate.js'

const POLICY = [{ effect: 'allow', resources: ['service-token/*'], actions: ['*'] }]
const KEEPERS = { key: 'keepers', name: 'Keepers', policy: POLICY }
const NOT_FOUND = { status: 404, body: { code: 'not_found', message: 'Invalid resource identifier' } }

/** The role that the test is about, just made. */
async function emulateRole(t: Test, role: object = KEEPERS) {
  const emulation = await emulate(t)
  const { status, body } = await post(emulation, role)
  t.equal(status, 201)
  return { ...emulation, role: body }
}

async function post({ call }: Pick<Emulation, 'call'>, body: unknown) {
  const { status, body: answer } = await call('POST', '/api/v2/roles', { body })
  return { status, body: answer }
}

async function patch({ call }: Pick<Emulation, 'call'>, body: unknown, keyOrId = 'keepers') {
  const { status, body: answer } = await call('PATCH', `/api/v2/roles/${keyOrId}`, { body })
  return { status, body: answer }
}

t.test('creating a custom role', async (t) => {
  await t.test('creating a custom role returns it with its id and links', async (t) => {
    const emulation = await emulate(t)
    const { status, body } = await post(emulation, {
      ...KEEPERS,
      description: 'Look after service tokens',
      basePermissions: 'reader',
      resourceCategory: 'organization',
    })
    t.match(body._id, /^[0-9a-f]{24}$/)
    t.strictSame(
      { status, body },
      {
        status: 201,
        body: {
          _id: body._id,
          _links: {
            parent: { href: '/api/v2/roles', type: 'application/json' },
            self: { href: '/api/v2/roles/keepers', type: 'application/json' },
          },
          ...KEEPERS,
          description: 'Look after service tokens',
          basePermissions: 'reader',
          resourceCategory: 'organization',
          assignedTo: { membersCount: 0, teamsCount: 0 },
        },
      },
    )
  })

  await t.test('a custom role may have the base permissions no_access, and absent fields are left out', async (t) => {
    const { role } = await emulateRole(t)
    t.match(role, { basePermissions: 'no_access' })
    t.notOk('description' in role || 'resourceCategory' in role)
  })

  await t.test('a custom role may have a policy without statements', async (t) => {
    const { status, body } = await post(await emulate(t), { ...KEEPERS, policy: [] })
    t.match({ status, body }, { status: 201, body: { policy: [] } })
  })

  await t.test('a custom role keeps its statements as they were sent, in their order', async (t) => {
    const policy = [
      { effect: 'deny', notResources: ['service-token/b', 'service-token/a'], notActions: ['z', 'a'] },
      { effect: 'allow', resources: ['proj/*:env/production;{critical:true}:flag/*;qa_*'], actions: ['*', 'updateOn'] },
      { effect: 'allow', resources: ['member/*:token/*'], actions: ['update*'] },
    ]
    const emulation = await emulate(t)
    t.match(await post(emulation, { ...KEEPERS, policy }), { status: 201 })
    const { status, body } = await emulation.call('GET', '/api/v2/roles/keepers')
    t.equal(status, 200)
    t.strictSame(body.policy, policy)
  })

  await t.test('unknown fields of a new custom role are ignored', async (t) => {
    const { status, body } = await post(await emulate(t), { ...KEEPERS, _id: 'mine', colour: 'red' })
    t.match({ status, body }, { status: 201, body: { _id: /^[0-9a-f]{24}$/ } })
    t.notOk('colour' in body)
  })

  await t.test('a body that is no custom role is a 400', async (t) => {
    const { name: _, ...nameless } = KEEPERS
    const { key: __, ...keyless } = KEEPERS
    const { policy: ___, ...policyless } = KEEPERS
    const badKey = 'key must be letters, digits, ".", "_" and "-", the first a letter or a digit, got'
    const refusals: [unknown, string][] = [
      [undefined, 'the request needs a JSON body'],
      [[], 'the body must be an object (got an array).'],
      [nameless, 'name is missing. It must be text.'],
      [keyless, 'key is missing. It must be text.'],
      [policyless, 'policy is missing. It must be an array.'],
      [{ ...KEEPERS, name: 5 }, 'name must be text (got 5).'],
      [{ ...KEEPERS, name: 'x'.repeat(MAX_ROLE_TEXT_LENGTH + 1) }, 'name must have at most 4096 characters'],
      [
        { ...KEEPERS, description: 'x'.repeat(MAX_ROLE_TEXT_LENGTH + 1) },
        'description must have at most 4096 characters',
      ],
      [{ ...KEEPERS, key: '' }, `${badKey} ""`],
      [{ ...KEEPERS, key: 'a/b' }, `${badKey} "a/b"`],
      [{ ...KEEPERS, key: '-a' }, `${badKey} "-a"`],
      [{ ...KEEPERS, key: 'x'.repeat(MAX_ROLE_KEY_LENGTH + 1) }, `${badKey} "${'x'.repeat(63)}…`],
      [{ ...KEEPERS, policy: {} }, 'policy must be an array (got an object).'],
      [{ ...KEEPERS, policy: [5] }, 'policy[0] must be an object (got a number).'],
      [
        { ...KEEPERS, policy: [...POLICY, { effect: 'allow', actions: ['*'] }] },
        'policy[1] must have resources or notResources',
      ],
      [{ ...KEEPERS, basePermissions: 'writer' }, 'basePermissions must be one of reader, no_access, got "writer"'],
      [
        { ...KEEPERS, resourceCategory: 'team' },
        'resourceCategory must be one of organization, project, any, got "team"',
      ],
    ]
    const emulation = await emulate(t)
    for (const [body, message] of refusals) {
      t.strictSame(await post(emulation, body), { status: 400, body: { code: 'invalid_request', message } })
    }
    t.match(await emulation.call('GET', '/api/v2/roles'), { status: 200, body: { totalCount: 0 } })
  })

  await t.test('a key and texts of the greatest length are accepted for a custom role', async (t) => {
    const key = 'x'.repeat(MAX_ROLE_KEY_LENGTH)
    const text = 'x'.repeat(MAX_ROLE_TEXT_LENGTH)
    const emulation = await emulate(t)
    t.match(await post(emulation, { ...KEEPERS, key, name: text, description: text }), { status: 201 })
    t.match(await emulation.call('GET', `/api/v2/roles/${key}`), { status: 200, body: { key, description: text } })
  })

  await t.test('a custom role with a key that is taken is a 409', async (t) => {
    const emulation = await emulateRole(t)
    t.strictSame(await post(emulation, { ...KEEPERS, name: 'Others' }), {
      status: 409,
      body: { code: 'conflict', message: 'a custom role with the key "keepers" exists' },
    })
    t.match(await emulation.call('GET', '/api/v2/roles'), { status: 200, body: { totalCount: 1 } })
  })

  await t.test('a custom role may have the key of a role in another account', async (t) => {
    const key = 'api-00000000-0000-4000-8000-000000000001'
    const { call, ...emulation } = await emulate(t, {
      seed: { version: 1, accounts: [{ tokens: [{ role: 'admin', key }] }, { roles: [KEEPERS] }] },
    })
    t.match(await post({ call, ...emulation }, KEEPERS), { status: 201, body: { key: 'keepers' } })
  })

  await t.test('a custom role may have the key of a deleted role', async (t) => {
    const emulation = await emulateRole(t)
    t.match(await emulation.call('DELETE', '/api/v2/roles/keepers'), { status: 204 })
    const { status, body } = await post(emulation, KEEPERS)
    t.equal(status, 201)
    t.not(body._id, emulation.role._id)
  })
})

t.test('reading custom roles', async (t) => {
  await t.test('a custom role is found by its key and by its id', async (t) => {
    const { call, role } = await emulateRole(t)
    for (const keyOrId of ['keepers', role._id]) {
      const { status, body } = await call('GET', `/api/v2/roles/${keyOrId}`)
      t.strictSame({ status, body }, { status: 200, body: role })
    }
  })

  await t.test('a custom role is found by its id before another role whose key looks like that id', async (t) => {
    const emulation = await emulateRole(t)
    const { role } = emulation
    t.match(await post(emulation, { ...KEEPERS, key: role._id, name: 'Impostor' }), { status: 201 })
    const { status, body } = await emulation.call('GET', `/api/v2/roles/${role._id}`)
    t.match({ status, body }, { status: 200, body: { name: 'Keepers' } })
  })

  await t.test('a custom role that does not exist is a 404', async (t) => {
    const { call } = await emulateRole(t)
    for (const keyOrId of ['Keepers', 'KEEPERS', 'a'.repeat(24), 'keepers%20']) {
      const { status, body } = await call('GET', `/api/v2/roles/${keyOrId}`)
      t.strictSame({ status, body }, NOT_FOUND, keyOrId)
    }
  })

  await t.test('a custom role counts its members without removed ones', async (t) => {
    const { call } = await emulate(t, {
      seed: {
        version: 1,
        accounts: [
          {
            roles: [KEEPERS, { ...KEEPERS, key: 'others' }],
            members: [
              { email: 'owner@example.com', role: 'owner' },
              { email: 'a@example.com', role: 'reader', customRoles: ['keepers', 'others'] },
              { email: 'b@example.com', role: 'reader', customRoles: ['keepers'] },
              { email: 'c@example.com', role: 'reader', customRoles: ['keepers'], removed: true },
            ],
          },
        ],
      },
    })
    const { status, body } = await call('GET', '/api/v2/roles')
    t.match(
      { status, body },
      {
        status: 200,
        body: {
          items: [
            { key: 'keepers', assignedTo: { membersCount: 2 } },
            { key: 'others', assignedTo: { membersCount: 1 } },
          ],
        },
      },
    )
  })

  await t.test(
    'the list of custom roles has twenty on a page in the order of creation and links to the next',
    async (t) => {
      const keys = Array.from({ length: 21 }, (_, i) => `role-${i}`)
      const { call } = await emulate(t, {
        seed: { version: 1, accounts: [{ roles: keys.map((key) => ({ ...KEEPERS, key })) }] },
      })
      const link = (query: string) => ({ href: `/api/v2/roles?${query}`, type: 'application/json' })
      const keysOf = (body: { items: readonly { key: string }[] }) => body.items.map(({ key }) => key)

      const first = await call('GET', '/api/v2/roles')
      t.match(first, { status: 200, body: { totalCount: 21 } })
      t.strictSame(keysOf(first.body), keys.slice(0, 20))
      t.strictSame(first.body._links, {
        next: link('limit=20&offset=20'),
        last: link('limit=20&offset=20'),
        self: link('limit=20'),
      })

      const second = await call('GET', first.body._links.next.href)
      t.match(second, { status: 200, body: { totalCount: 21 } })
      t.strictSame(keysOf(second.body), ['role-20'])
      t.strictSame(second.body._links, {
        first: link('limit=20'),
        prev: link('limit=20'),
        self: link('limit=20&offset=20'),
      })

      t.match(await call('GET', '/api/v2/roles?limit=0'), { status: 200, body: { items: { length: 20 } } })
      t.match(await call('GET', '/api/v2/roles?limit=-1'), { status: 400, body: { code: 'invalid_request' } })
    },
  )

  await t.test('any working key can read custom roles', async (t) => {
    const { call, role } = await emulateRole(t)
    const { body: reader } = await call('POST', '/api/v2/tokens', { body: { role: 'reader', serviceToken: true } })
    const key = reader.token
    t.match(await call('GET', '/api/v2/roles', { key }), { status: 200, body: { totalCount: 1, items: [role] } })
    t.match(await call('GET', '/api/v2/roles/keepers', { key }), { status: 200, body: role })
  })

  await t.test('reading custom roles without a key is a 401', async (t) => {
    const { call } = await emulateRole(t)
    t.match(await call('GET', '/api/v2/roles', { key: null }), { status: 401, body: { code: 'unauthorized' } })
    t.match(await call('GET', '/api/v2/roles/keepers', { key: null }), { status: 401, body: { code: 'unauthorized' } })
  })
})

t.test('changing a custom role', async (t) => {
  const policy = [{ effect: 'deny', resources: ['member/*:token/*'], actions: ['*'] }]
  const operations = [
    { op: 'replace', path: '/name', value: 'Others' },
    { op: 'replace', path: '/description', value: 'Do nothing' },
    { op: 'replace', path: '/policy', value: policy },
    { op: 'replace', path: '/basePermissions', value: 'reader' },
    { op: 'add', path: '/resourceCategory', value: 'any' },
  ]
  const merge = {
    name: 'Others',
    description: 'Do nothing',
    policy,
    basePermissions: 'reader',
    resourceCategory: 'any',
  }
  const forms: [string, unknown][] = [
    ['a JSON patch', operations],
    ['a JSON patch in an object', { patch: operations }],
    ['a JSON patch with a comment', { comment: 'why', patch: operations }],
    ['a merge patch', merge],
    ['a merge patch in an object', { merge }],
    ['a merge patch with a comment', { comment: 'why', merge }],
  ]
  for (const [form, body] of forms) {
    await t.test(`a custom role can be changed by ${form}`, async (t) => {
      const { call, role } = await emulateRole(t)
      const changed = { ...role, ...merge }
      t.strictSame(await patch({ call }, body), { status: 200, body: changed })
      const { status, body: after } = await call('GET', '/api/v2/roles/keepers')
      t.strictSame({ status, body: after }, { status: 200, body: changed })
    })
  }

  await t.test('a custom role can be changed by its id', async (t) => {
    const { call, role } = await emulateRole(t)
    t.match(await patch({ call }, { name: 'Others' }, role._id), { status: 200, body: { name: 'Others' } })
  })

  await t.test('optional fields of a custom role can be removed by a patch or set to null by a merge', async (t) => {
    const full = { ...KEEPERS, description: 'Something', basePermissions: 'reader', resourceCategory: 'any' }
    const fields = ['description', 'basePermissions', 'resourceCategory']
    const bodies = [
      fields.map((field) => ({ op: 'remove', path: `/${field}` })),
      Object.fromEntries(fields.map((field) => [field, null])),
    ]
    for (const body of bodies) {
      const { call } = await emulateRole(t, full)
      const { status, body: after } = await patch({ call }, body)
      t.match({ status, body: after }, { status: 200, body: { ...KEEPERS, basePermissions: 'no_access' } })
      t.notOk('description' in after || 'resourceCategory' in after)
    }
  })

  await t.test('a patch can change one statement of a policy', async (t) => {
    const { call } = await emulateRole(t)
    const body = [{ op: 'add', path: '/policy/0/actions/-', value: 'resetAccessToken' }]
    const { status, body: after } = await patch({ call }, body)
    t.match({ status, body: after }, { status: 200, body: { policy: [{ actions: ['*', 'resetAccessToken'] }] } })
  })

  await t.test('a patch of a custom role that changes nothing is accepted', async (t) => {
    for (const body of [[], {}, [{ op: 'test', path: '/key', value: 'keepers' }], { key: 'keepers' }]) {
      const { call, role } = await emulateRole(t)
      t.strictSame(await patch({ call }, body), { status: 200, body: role })
    }
  })

  await t.test('a body that is no patch of a custom role is a 400', async (t) => {
    const noPatch = 'the body must be an array of JSON patch operations, or {"comment": …, "patch": […]}'
    const noMerge = 'merge must be an object, with no patch beside it'
    const refusals: [unknown, string][] = [
      [undefined, 'the request needs a JSON body'],
      ['5', noPatch],
      [{ patch: {} }, noPatch],
      [{ comment: 'why', patch: 'x' }, noPatch],
      [{ merge: null }, noMerge],
      [{ merge: [] }, noMerge],
      [{ merge: {}, patch: [] }, noMerge],
      [{ merge: {}, comment: {} }, 'comment must be a string, got {}'],
      [{ patch: [], comment: 5 }, 'comment must be a string, got 5'],
    ]
    const { call, role } = await emulateRole(t)
    for (const [body, message] of refusals) {
      const headers = { 'content-type': 'application/json' }
      const { status, body: answer } = await call('PATCH', '/api/v2/roles/keepers', { body, headers })
      t.strictSame({ status, body: answer }, { status: 400, body: { code: 'invalid_request', message } })
    }
    t.match(await call('GET', '/api/v2/roles/keepers'), { status: 200, body: role })
  })

  await t.test('a patch with a wrong value is a 400 and leaves the custom role as it was', async (t) => {
    const refusals: [object, string][] = [
      [{ name: null }, 'name must be a string, got nothing'],
      [{ name: 'Others', policy: null }, 'policy must be an array of statements'],
      [{ policy: [{ effect: 'allow', resources: ['proj/*'] }] }, 'policy[0] must have actions or notActions'],
      [{ basePermissions: 'writer' }, 'basePermissions must be one of reader, no_access, got "writer"'],
      [[{ op: 'replace', path: '/description', value: 5 }], 'description must be a string, got 5'],
      [[{ op: 'remove', path: '/name' }], 'name must be a string, got nothing'],
    ]
    const { call, role } = await emulateRole(t)
    for (const [body, message] of refusals) {
      t.strictSame(await patch({ call }, body), { status: 400, body: { code: 'invalid_request', message } })
    }
    t.match(await call('GET', '/api/v2/roles/keepers'), { status: 200, body: role })
  })

  await t.test('a patch that does not apply is a 400 and leaves the custom role as it was', async (t) => {
    const failed = 'Could not apply patch.'
    const rename = { op: 'replace', path: '/name', value: 'Others' }
    const refusals: [object, string][] = [
      [[rename, { op: 'replace', path: '/key', value: 'others' }], `${failed} "/key" cannot be changed.`],
      [{ name: 'Others', key: 'others' }, `${failed} "/key" cannot be changed.`],
      [{ _id: 'a'.repeat(24) }, `${failed} "/_id" cannot be changed.`],
      [{ assignedTo: { membersCount: 5 } }, `${failed} "/assignedTo" cannot be changed.`],
      [{ colour: { dark: 'red' } }, `${failed} "/colour" cannot be changed.`],
      [{ comment: 'without a patch' }, `${failed} "/comment" cannot be changed.`],
      [
        [rename, { op: 'test', path: '/name', value: 'Keepers' }],
        `${failed} Operation 1 test does not apply at "/name".`,
      ],
      [[{ op: 'remove', path: '/description' }], `${failed} Operation 0 there is nothing at "/description" to remove.`],
      [[{ op: 'replace', path: '', value: 5 }], `${failed} The document must stay an object.`],
      [[5], `${failed} Operation 0 must be an object.`],
    ]
    const { call, role } = await emulateRole(t)
    for (const [body, message] of refusals) {
      t.strictSame(await patch({ call }, body), { status: 400, body: { code: 'invalid_request', message } })
    }
    t.match(await call('GET', '/api/v2/roles/keepers'), { status: 200, body: role })
  })

  await t.test('a patch of a custom role that does not exist is a 404', async (t) => {
    const { call } = await emulateRole(t)
    t.strictSame(await patch({ call }, { name: 'x' }, 'others'), NOT_FOUND)
  })
})

t.test('deleting a custom role', async (t) => {
  await t.test('deleting a custom role is a 204, and the role is a 404 afterwards', async (t) => {
    const { call, role } = await emulateRole(t)
    t.match(await call('DELETE', '/api/v2/roles/keepers'), { status: 204, body: undefined })
    for (const keyOrId of ['keepers', role._id]) {
      t.match(await call('GET', `/api/v2/roles/${keyOrId}`), NOT_FOUND)
      t.match(await call('DELETE', `/api/v2/roles/${keyOrId}`), NOT_FOUND)
    }
    t.match(await call('GET', '/api/v2/roles'), { status: 200, body: { items: { length: 0 }, totalCount: 0 } })
  })

  await t.test('a custom role can be deleted by its id', async (t) => {
    const { call, role } = await emulateRole(t)
    t.match(await call('DELETE', `/api/v2/roles/${role._id}`), { status: 204 })
  })

  await t.test('deleting a custom role leaves the other roles', async (t) => {
    const emulation = await emulateRole(t)
    t.match(await post(emulation, { ...KEEPERS, key: 'others' }), { status: 201 })
    t.match(await emulation.call('DELETE', '/api/v2/roles/keepers'), { status: 204 })
    t.match(await emulation.call('GET', '/api/v2/roles'), { status: 200, body: { items: [{ key: 'others' }] } })
  })
})
