import t from 'tap'
import { emulate, NOW } from '../support/emulate.js'
import { forbidden, invalidRequest, NOT_FOUND, patchFailed } from '../support/refusals.js'
import { ADMIN, idOf, keyOf, pinned, READER, seedOf } from '../support/seeds.js'

const ROLES = [
  { _id: idOf(20), key: 'token-keepers', name: 'Token keepers', policy: [] },
  { _id: idOf(21), key: 'flag-keepers', name: 'Flag keepers', policy: [] },
]
const INLINE = [{ effect: 'deny', resources: ['proj/*:env/production'], actions: ['*'] }] as const

const seed = seedOf({
  members: [ADMIN, READER],
  roles: ROLES,
  tokens: [
    pinned(10, { role: 'admin', memberId: ADMIN._id }),
    pinned(11, { role: 'reader', memberId: READER._id, name: 'role', description: 'By a role' }),
    pinned(12, { inlineRole: INLINE, memberId: READER._id, name: 'inline' }),
    pinned(13, { customRoleIds: ['token-keepers'], memberId: READER._id, name: 'custom' }),
    pinned(14, { role: 'reader', memberId: ADMIN._id, serviceToken: true, name: 'service' }),
    pinned(16, { role: 'reader', memberId: ADMIN._id }),
  ],
})

const BY_ROLE = `/api/v2/tokens/${idOf(11)}`
const BY_INLINE = `/api/v2/tokens/${idOf(12)}`
const BY_CUSTOM = `/api/v2/tokens/${idOf(13)}`
const SERVICE = `/api/v2/tokens/${idOf(14)}`

const replace = (path: string, value: unknown) => ({ op: 'replace', path, value })
const remove = (path: string) => ({ op: 'remove', path })

t.test('a patch changes name and description, and the response shows no whole key', async (t) => {
  const { call } = await emulate(t, { seed })
  const { body: before } = await call('GET', BY_ROLE)
  const { status, body } = await call('PATCH', BY_ROLE, {
    body: [replace('/name', 'new'), replace('/description', 'Also new')],
  })
  t.strictSame({ status, body }, { status: 200, body: { ...before, name: 'new', description: 'Also new' } })
  t.equal(body.token, '000b')
  t.strictSame((await call('GET', BY_ROLE)).body, body)
})

t.test('a patch of the name changes lastModified and no other field', async (t) => {
  const { call, emulator } = await emulate(t, { seed })
  const { body: before } = await call('GET', BY_ROLE)
  emulator.clock.advance('1h')
  const { status, body } = await call('PATCH', BY_ROLE, { body: [replace('/name', 'new')] })
  t.strictSame({ status, body }, { status: 200, body: { ...before, name: 'new', lastModified: NOW + 3_600_000 } })
})

t.test('the key of a token works after a patch', async (t) => {
  const { call } = await emulate(t, { seed })
  await call('PATCH', BY_ROLE, { body: [replace('/name', 'new')] })
  t.hasStrict(await call('GET', BY_ROLE, { key: keyOf(11) }), { status: 200, body: { name: 'new' } })
})

t.test('a patch may be an object of patch and comment', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const body of [
    { comment: 'A rename', patch: [replace('/name', 'new')] },
    { patch: [replace('/name', 'new')] },
  ]) {
    t.hasStrict(await call('PATCH', BY_ROLE, { body }), { status: 200, body: { name: 'new' } })
  }
})

t.test('the operations of a patch are applied in order, each to the result of the last', async (t) => {
  const { call } = await emulate(t, { seed })
  const { status, body } = await call('PATCH', BY_ROLE, {
    body: [
      { op: 'test', path: '/name', value: 'role' },
      { op: 'move', from: '/name', path: '/description' },
      { op: 'test', path: '/name', value: null },
      { op: 'copy', from: '/description', path: '/name' },
      { op: 'add', path: '/description', value: 'last' },
    ],
  })
  t.hasStrict({ status, body }, { status: 200, body: { name: 'role', description: 'last' } })
})

t.test('test and copy of a patch can read every field', async (t) => {
  const { call } = await emulate(t, { seed })
  const { status, body } = await call('PATCH', BY_ROLE, {
    body: [
      { op: 'test', path: '/_id', value: idOf(11) },
      { op: 'test', path: '/_member/email', value: READER.email },
      { op: 'test', path: '/serviceToken', value: false },
      { op: 'copy', from: '/token', path: '/name' },
    ],
  })
  t.hasStrict({ status, body }, { status: 200, body: { name: '000b' } })
})

t.test('an empty text, null and remove clear the name of a token', async (t) => {
  const { call } = await emulate(t, { seed })
  // The Terraform provider replaces the name by "" when there is none.
  for (const operation of [replace('/name', ''), replace('/name', null), remove('/name')]) {
    await call('PATCH', BY_ROLE, { body: [replace('/name', 'new')] })
    const { status, body } = await call('PATCH', BY_ROLE, { body: [operation] })
    t.equal(status, 200)
    t.notOk('name' in body)
  }
})

t.test('a patch without operations is accepted', async (t) => {
  const { call } = await emulate(t, { seed })
  const { body: before } = await call('GET', BY_ROLE)
  const { status, body } = await call('PATCH', BY_ROLE, { body: [] })
  t.strictSame({ status, body }, { status: 200, body: before })
})

t.test('a patch changes the permissions of a token', async (t) => {
  // The Terraform provider's acceptance test of an update: the inline role is set by a replace, though there was none.
  await t.test('a patch changes a role to an inline role', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('PATCH', BY_ROLE, {
      body: [replace('/name', 'Terraform'), remove('/role'), replace('/inlineRole', INLINE)],
    })
    t.hasStrict({ status, body }, { status: 200, body: { name: 'Terraform', inlineRole: INLINE } })
    t.notOk('role' in body)
  })

  await t.test('a patch changes an inline role to a role', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('PATCH', BY_INLINE, {
      body: [remove('/inlineRole'), replace('/role', 'writer')],
    })
    t.hasStrict({ status, body }, { status: 200, body: { role: 'writer' } })
    t.notOk('inlineRole' in body)
  })

  await t.test('a patch changes a role to custom roles', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('PATCH', BY_ROLE, {
      body: [remove('/role'), { op: 'add', path: '/customRoleIds', value: [idOf(20)] }],
    })
    t.hasStrict({ status, body }, { status: 200, body: { customRoleIds: [idOf(20)] } })
    t.notOk('role' in body)
  })

  // The second step of the Terraform provider's acceptance test with custom roles: by now it sends ids.
  await t.test('a patch changes custom roles to others', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('PATCH', BY_CUSTOM, {
      body: [replace('/name', 'Terraform'), replace('/customRoleIds', [idOf(20), idOf(21)])],
    })
    t.hasStrict({ status, body }, { status: 200, body: { name: 'Terraform', customRoleIds: [idOf(20), idOf(21)] } })
  })

  await t.test('custom roles of a patch may be keys, and become ids', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('PATCH', BY_CUSTOM, {
      body: [{ op: 'add', path: '/customRoleIds/-', value: 'flag-keepers' }],
    })
    t.strictSame({ status, ids: body.customRoleIds }, { status: 200, ids: [idOf(20), idOf(21)] })
  })

  await t.test('the permissions of a patch count from the next request on', async (t) => {
    const { call } = await emulate(t, { seed })
    const itself = `/api/v2/tokens/${idOf(16)}`
    const name = [replace('/name', 'x')]
    t.hasStrict(await call('PATCH', itself, { key: keyOf(16), body: name }), { status: 403 })
    t.hasStrict(await call('PATCH', itself, { body: [replace('/role', 'admin')] }), { status: 200 })
    t.hasStrict(await call('PATCH', itself, { key: keyOf(16), body: name }), { status: 200, body: { name: 'x' } })
    t.hasStrict(await call('PATCH', itself, { key: keyOf(16), body: [replace('/role', 'reader')] }), { status: 200 })
    t.hasStrict(await call('PATCH', itself, { key: keyOf(16), body: name }), { status: 403 })
  })

  await t.test('a patch can change one action of a statement', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('PATCH', BY_INLINE, { body: [replace('/inlineRole/0/effect', 'allow')] })
    t.strictSame(
      { status, inlineRole: body.inlineRole },
      { status: 200, inlineRole: [{ ...INLINE[0], effect: 'allow' }] },
    )
  })
})

t.test('a patch whose result is not valid is a 400 and changes nothing', async (t) => {
  const none = 'one of role, customRoleIds and inlineRole must be given'
  const both = (got: string) =>
    `only one of role, customRoleIds and inlineRole can be set, got ${got}: remove the other in the same request`
  const cases: readonly [string, string, object[], string][] = [
    ['nothing says what the token may do', BY_ROLE, [remove('/role')], none],
    ['custom roles are an empty list', BY_CUSTOM, [replace('/customRoleIds', [])], none],
    ['the last custom role was taken away', BY_CUSTOM, [remove('/customRoleIds/0')], none],
    ['the inline role is an empty list', BY_INLINE, [replace('/inlineRole', [])], none],
    ['there is an inline role beside the role', BY_ROLE, [replace('/inlineRole', INLINE)], both('role and inlineRole')],
    [
      'there are custom roles beside the role',
      BY_ROLE,
      [{ op: 'add', path: '/customRoleIds', value: ['token-keepers'] }],
      both('role and customRoleIds'),
    ],
    ['there is a role beside the inline role', BY_INLINE, [replace('/role', 'writer')], both('role and inlineRole')],
    ['there is a role beside custom roles', BY_CUSTOM, [replace('/role', 'writer')], both('role and customRoleIds')],
    [
      'the role is no role',
      BY_ROLE,
      [replace('/role', 'owner')],
      'role must be one of reader, writer, admin, got "owner"',
    ],
    ['the role is null', BY_ROLE, [replace('/role', null)], none],
    ['the name is no text', BY_ROLE, [replace('/name', 5)], 'name must be a string'],
    ['the name is too long', BY_ROLE, [replace('/name', 'n'.repeat(257))], 'name must have at most 256 characters'],
    [
      'the description is too long',
      BY_ROLE,
      [replace('/description', 'd'.repeat(4097))],
      'description must have at most 4096 characters',
    ],
    [
      'a custom role is unknown',
      BY_CUSTOM,
      [replace('/customRoleIds', ['nobody'])],
      'customRoleIds: there is no custom role "nobody"',
    ],
    [
      'a custom role is no text',
      BY_CUSTOM,
      [replace('/customRoleIds/0', 1)],
      'customRoleIds must be an array of strings',
    ],
    [
      'custom roles are no list',
      BY_CUSTOM,
      [replace('/customRoleIds', 'x')],
      'customRoleIds must be an array of strings',
    ],
    [
      'a statement is out of shape',
      BY_INLINE,
      [remove('/inlineRole/0/actions')],
      'inlineRole[0] must have actions or notActions',
    ],
  ]
  for (const [title, url, operations, message] of cases) {
    await t.test(`a patch is a 400 when after it ${title}`, async (t) => {
      const { call } = await emulate(t, { seed })
      const { body: before } = await call('GET', url)
      const { status, body } = await call('PATCH', url, { body: [replace('/name', 'changed'), ...operations] })
      t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) })
      t.strictSame((await call('GET', url)).body, before)
    })
  }

  await t.test('a patch is accepted when only a step on its way is not valid', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('PATCH', BY_ROLE, {
      body: [
        replace('/inlineRole', INLINE),
        replace('/role', 'owner'),
        replace('/name', 5),
        remove('/role'),
        remove('/name'),
      ],
    })
    t.hasStrict({ status, body }, { status: 200, body: { inlineRole: INLINE } })
  })
})

t.test('a patch that cannot be applied is a 422 and changes nothing', async (t) => {
  const cases: readonly [string, object][] = [
    // The Terraform provider met this one: the token never had an inline role.
    ['what is removed is not there', remove('/inlineRole')],
    ['a test fails', { op: 'test', path: '/name', value: 'x' }],
    ['a test is of something absent', { op: 'test', path: '/inlineRole', value: [] }],
    ['the op is unknown', { op: 'merge', path: '/name', value: 'x' }],
    ['the op is inherited', { op: 'constructor', path: '/name', value: 'x' }],
    ['there is no op', { path: '/name', value: 'x' }],
    ['there is no path', { op: 'replace', value: 'x' }],
    ['the path is no pointer', replace('name', 'x')],
    ['the path is no text', { op: 'replace', path: ['name'], value: 'x' }],
    ['the path has a bad escape', replace('/na~2me', 'x')],
    ['there is no value', { op: 'replace', path: '/name' }],
    ['the source is not there', { op: 'copy', from: '/nothing', path: '/name' }],
    ['there is no source', { op: 'move', path: '/name' }],
    ['the parent is not there', { op: 'add', path: '/nothing/below', value: 1 }],
    ['the pointer goes into a text', replace('/name/0', 'x')],
    ['the pointer reaches for a prototype', replace('/constructor/name', 'x')],
  ]
  for (const [title, operation] of cases) {
    await t.test(`a patch is a 422 when ${title}`, async (t) => {
      const { call } = await emulate(t, { seed })
      const { body: before } = await call('GET', BY_ROLE)
      const { status, body } = await call('PATCH', BY_ROLE, { body: [replace('/description', 'changed'), operation] })
      const message = /^Unprocessable entity\. Could not apply patch\. Operation 1 .+\.$/
      t.match({ status, body }, { status: 422, body: { code: 'patch_failed', message } })
      t.strictSame((await call('GET', BY_ROLE)).body, before)
    })
  }

  await t.test('a patch with an operation that is no object is a 422', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const operation of [null, 'remove', 5, []]) {
      const { status, body } = await call('PATCH', BY_ROLE, { body: [operation] })
      t.strictSame({ status, body }, { status: 422, body: patchFailed('Operation 0 must be an object.') })
    }
  })

  const readOnly: readonly [string, unknown][] = [
    ['_id', idOf(99)],
    ['ownerId', idOf(99)],
    ['memberId', ADMIN._id],
    ['_member', {}],
    ['_links', {}],
    ['creationDate', 1],
    ['lastModified', 1],
    ['lastUsed', 1],
    ['token', 'abcd'],
    ['serviceToken', true],
    ['defaultApiVersion', 20191212],
    ['color', 'red'],
    ['toString', 'x'],
    ['__proto__', 'x'],
  ]
  for (const [field, value] of readOnly) {
    await t.test(`a patch that sets ${field}, which cannot be changed, is a 422`, async (t) => {
      const { call } = await emulate(t, { seed })
      const { body: before } = await call('GET', BY_ROLE)
      const { status, body } = await call('PATCH', BY_ROLE, {
        body: [replace('/name', 'changed'), { op: 'add', path: `/${field}`, value }],
      })
      t.equal(status, 422)
      t.match(body, { code: 'patch_failed', message: `"/${field}"` })
      t.strictSame((await call('GET', BY_ROLE)).body, before)
    })
  }

  await t.test('a patch that removes a field that cannot be changed is a 422', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const field of ['_id', 'memberId', 'token', 'serviceToken', 'defaultApiVersion', '_links']) {
      const { status, body } = await call('PATCH', BY_ROLE, { body: [remove(`/${field}`)] })
      t.strictSame({ status, body }, { status: 422, body: patchFailed(`"/${field}" cannot be changed.`) })
    }
  })

  await t.test('a patch that replaces the whole document by another is a 422', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const [value, detail] of [
      [{ role: 'writer' }, '"/_id" cannot be changed.'],
      [[], 'The document must stay an object.'],
      [null, 'The document must stay an object.'],
    ] as const) {
      const { status, body } = await call('PATCH', BY_ROLE, { body: [replace('', value)] })
      t.strictSame({ status, body }, { status: 422, body: patchFailed(detail) })
    }
  })
})

t.test('a patch that sets a read-only field to its value is accepted', async (t) => {
  const { call } = await emulate(t, { seed })
  const { body: before } = await call('GET', BY_ROLE)
  const { status, body } = await call('PATCH', BY_ROLE, {
    body: [replace('/serviceToken', false), replace('/_id', idOf(11)), replace('', { ...before, name: 'new' })],
  })
  t.strictSame({ status, body }, { status: 200, body: { ...before, name: 'new' } })
})

t.test('a body that is no patch is a 400', async (t) => {
  const message = 'the body must be an array of JSON patch operations, or {"comment": …, "patch": […]}'
  const bodies = [
    '{}',
    '"x"',
    '5',
    'true',
    '{"name":"new"}',
    '{"comment":"x"}',
    '{"comment":"x","merge":{"name":"new"}}',
    '{"patch":{"op":"remove","path":"/name"}}',
    '{"instructions":[{"kind":"updateName","value":"new"}]}',
  ]
  for (const body of bodies) {
    await t.test(body, async (t) => {
      const { call } = await emulate(t, { seed })
      const answer = await call('PATCH', BY_ROLE, { body, headers: { 'content-type': 'application/json' } })
      t.strictSame({ status: answer.status, body: answer.body }, { status: 400, body: invalidRequest(message) })
    })
  }

  await t.test('patching with null or without a body is a 400', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const options of [{}, { body: 'null', headers: { 'content-type': 'application/json' } }]) {
      const { status, body } = await call('PATCH', BY_ROLE, options)
      t.strictSame({ status, body }, { status: 400, body: invalidRequest('the request needs a JSON body') })
    }
  })
})

t.test('a patch of 100 operations is accepted, one of 101 is a 400, in both forms', async (t) => {
  const { call } = await emulate(t, { seed })
  const operations = Array.from({ length: 100 }, (_, i) => replace('/name', `name ${i}`))
  for (const form of [(patch: object[]) => patch, (patch: object[]) => ({ patch })]) {
    t.hasStrict(await call('PATCH', BY_ROLE, { body: form(operations) }), { status: 200, body: { name: 'name 99' } })
    const { status, body } = await call('PATCH', BY_ROLE, { body: form([...operations, replace('/name', 'last')]) })
    t.strictSame({ status, body }, { status: 400, body: invalidRequest('a patch must have at most 100 operations') })
  }
})

t.test('a patch whose copies grow without end is refused', async (t) => {
  const { call } = await emulate(t, { seed })
  const double = [
    { op: 'copy', from: '/inlineRole', path: '/inlineRole/0/x' },
    { op: 'move', from: '/inlineRole/0/x', path: '/y' },
    { op: 'copy', from: '/y', path: '/y/-' },
  ]
  const { status, body } = await call('PATCH', BY_INLINE, {
    body: [...double, ...Array.from({ length: 97 }, () => ({ op: 'copy', from: '/y', path: '/y/-' }))],
  })
  t.match(
    { status, body },
    { status: 422, body: { code: 'patch_failed', message: /Operation \d+ copies too much\.$/ } },
  )
})

t.test('a patch takes the action of each field that it writes to', async (t) => {
  const actions: readonly [string, object[], string, string | null][] = [
    ['the name', [replace('/name', 'x')], 'updateAccessTokenName', null],
    ['the description', [replace('/description', 'x')], 'updateAccessTokenDescription', null],
    ['the role', [replace('/role', 'writer')], 'updateAccessTokenPolicy', null],
    ['custom roles', [remove('/role'), replace('/customRoleIds', ['token-keepers'])], 'updateAccessTokenPolicy', null],
    ['an inline role', [remove('/role'), replace('/inlineRole', INLINE)], 'updateAccessTokenPolicy', null],
    ['the name, even to what it was', [replace('/name', 'role')], 'updateAccessTokenName', null],
    [
      'the source of a move, too',
      [{ op: 'move', from: '/description', path: '/name' }],
      'updateAccessTokenName',
      'updateAccessTokenDescription',
    ],
    ['only the target of a copy', [{ op: 'copy', from: '/description', path: '/name' }], 'updateAccessTokenName', null],
  ]
  const target = `member/${ADMIN._id}:token/${idOf(11)}`
  const seedWith = (granted: readonly string[]) => ({
    version: 1,
    accounts: [
      {
        members: [ADMIN],
        roles: ROLES,
        tokens: [
          pinned(10, {
            inlineRole: [{ effect: 'allow', resources: ['member/*:token/*'], actions: granted }],
          }),
          pinned(11, { role: 'reader', name: 'role', description: 'By a role' }),
        ],
      },
    ],
  })
  const all = ['updateAccessTokenName', 'updateAccessTokenDescription', 'updateAccessTokenPolicy']

  for (const [title, operations, first, second] of actions) {
    await t.test(title, async (t) => {
      const needed = second === null ? [first] : [first, second]
      const enough = await emulate(t, { seed: seedWith(needed) })
      t.hasStrict(await enough.call('PATCH', BY_ROLE, { body: operations }), { status: 200 })

      for (const missing of needed) {
        const { call } = await emulate(t, { seed: seedWith(all.filter((action) => action !== missing)) })
        const { body: before } = await call('GET', BY_ROLE)
        const { status, body } = await call('PATCH', BY_ROLE, { body: operations })
        t.strictSame({ status, body }, { status: 403, body: forbidden(missing, target) })
        t.strictSame((await call('GET', BY_ROLE)).body, before)
      }
    })
  }

  await t.test('a patch of the whole document takes the actions of all fields', async (t) => {
    const { call } = await emulate(t, { seed: seedWith(all.slice(0, 2)) })
    const { body: before } = await call('GET', BY_ROLE)
    const { status, body } = await call('PATCH', BY_ROLE, { body: [replace('', { ...before, name: 'new' })] })
    t.strictSame({ status, body }, { status: 403, body: forbidden('updateAccessTokenPolicy', target) })
  })
})

t.test('a patch without the permission is a 403 that names action and resource', async (t) => {
  await t.test('patching is a 403 for a caller without the action', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('PATCH', BY_ROLE, { key: keyOf(11), body: [replace('/name', 'x')] })
    const resource = `member/${READER._id}:token/${idOf(11)}`
    t.strictSame({ status, body }, { status: 403, body: forbidden('updateAccessTokenName', resource) })
  })

  await t.test('to anyone who would change the permissions of a service token: they are fixed', async (t) => {
    const patches = [
      [replace('/role', 'writer')],
      [replace('/role', 'reader')],
      [remove('/role'), replace('/inlineRole', INLINE)],
      [remove('/role'), replace('/customRoleIds', ['token-keepers'])],
      [replace('/name', 'x'), remove('/role')],
    ]
    for (const body of patches) {
      const { call } = await emulate(t, { seed })
      const { body: before } = await call('GET', SERVICE)
      const answer = await call('PATCH', SERVICE, { body })
      t.strictSame(
        { status: answer.status, body: answer.body },
        { status: 403, body: forbidden('updateAccessTokenPolicy', `service-token/${idOf(14)}`) },
      )
      t.strictSame((await call('GET', SERVICE)).body, before)
    }
  })

  await t.test('a patch of name and description of a service token is accepted', async (t) => {
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('PATCH', SERVICE, {
      body: [replace('/name', 'new'), { op: 'add', path: '/description', value: 'Also new' }],
    })
    t.hasStrict({ status, body }, { status: 200, body: { name: 'new', description: 'Also new', role: 'reader' } })
  })
})

t.test('patching a token that is unknown or invisible is a 404, whatever the patch', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const [n, key] of [
    [99, keyOf(10)],
    [10, keyOf(11)],
  ] as const) {
    for (const patch of [[replace('/name', 'x')], [remove('/nothing')]]) {
      const { status, body } = await call('PATCH', `/api/v2/tokens/${idOf(n)}`, { key, body: patch })
      t.strictSame({ status, body }, { status: 404, body: NOT_FOUND })
    }
  }
})
