import t, { type Test } from 'tap'
import type { Answer } from '../support/answer.js'
import { roleAttribute } from '../support/role-attribute.js'
import { connect, endingOf, KEY, REQUIRED, ROLES, TOKENS, unique } from './target.js'

// What the Terraform provider calls for its resources `launchdarkly_access_token` and `launchdarkly_custom_role`, in its
// order, with the configurations of its acceptance tests.

const HEADERS = {
  accept: 'application/json',
  // The provider and its client both set the header, so it arrives twice; `fetch` joins values as Node does on arrival.
  'LD-API-Version': '20240415, 20240415',
  'user-agent': 'launchdarkly-terraform-provider/3.0.0',
}
const DENY_PRODUCTION = { effect: 'deny', resources: ['proj/*:env/production'], actions: ['*'] }
const ALLOW_STAGING = { effect: 'allow', resources: ['proj/*:env/staging'], actions: ['*'] }

const replace = (path: string, value: unknown) => ({ op: 'replace', path, value })
const remove = (path: string) => ({ op: 'remove', path })

/** The provider's steps. Each write is followed by reads, which is where it takes its state from. */
async function provider(t: Test) {
  const target = await connect(t)
  const call = (method: string, path: string, body?: object) =>
    target.call(method, path, { headers: HEADERS, ...(body && { body }) })

  /** A token, and the keys of its custom roles, each looked up by its id. */
  async function read(id: string): Promise<{ token: Answer; roleKeys: string[] }> {
    const token = await call('GET', `${TOKENS}/${id}`)
    const roleKeys: string[] = []
    for (const roleId of token.body.customRoleIds ?? []) {
      const { status, body } = await call('GET', `${ROLES}/${roleId}`)
      t.match({ status, body }, { status: 200, body: { _id: roleId, key: String } })
      roleKeys.push(body.key)
    }
    return { token, roleKeys: roleKeys.sort() }
  }

  async function create(plan: object) {
    const created = await target.create(TOKENS, { name: '', serviceToken: false, ...plan }, { headers: HEADERS })
    t.match(created, { status: 201, body: { ...REQUIRED, token: KEY } })
    return { id: created.body._id as string, secret: created.body.token as string, ...(await read(created.body._id)) }
  }

  async function update(id: string, name: string, ...changes: object[]) {
    const { status, body } = await call('PATCH', `${TOKENS}/${id}`, [replace('/name', name), ...changes])
    t.match({ status, body }, { status: 200, body: { ...REQUIRED, _id: id } })
    return read(id)
  }

  /** The ids of custom roles, each looked up by its key, as an update needs them. */
  async function roleIds(...keys: string[]): Promise<string[]> {
    const answers = await Promise.all(keys.map((key) => call('GET', `${ROLES}/${key}`)))
    return answers.map(({ body }) => body._id)
  }

  async function createRole(plan: object): Promise<{ key: string; role: Answer }> {
    const key = unique()
    const body = { key, name: `Custom role - ${key}`, description: '', basePermissions: 'reader', ...plan }
    t.match(await target.create(ROLES, body, { headers: HEADERS }), { status: 201, body: { key } })
    return { key, role: await call('GET', `${ROLES}/${key}`) }
  }

  async function destroy(path: string): Promise<void> {
    t.match(await call('DELETE', path), { status: 204, body: undefined })
    // A 404 is how the provider knows that a resource is gone.
    t.match(await call('GET', path), { status: 404, body: { code: 'not_found' } })
  }

  return { target, call, read, create, update, roleIds, createRole, destroy }
}

t.test('a token with a role is created, read, imported and destroyed', async (t) => {
  const { create, read, destroy } = await provider(t)
  const name = `Access token - ${unique()}`
  const { id, secret, token } = await create({ name, role: 'reader' })

  t.match(token, {
    status: 200,
    body: {
      ...REQUIRED,
      _id: id,
      name,
      role: 'reader',
      serviceToken: false,
      defaultApiVersion: Number,
      // The provider keeps the secret of the create in its state: no read shows it again.
      token: endingOf(secret),
      customRoleIds: undefined,
      inlineRole: undefined,
    },
  })
  t.strictSame((await read(id)).token.body, token.body, 'an import by id, or a refresh, finds the same')
  await destroy(`${TOKENS}/${id}`)
})

t.test('a token with custom roles is created from keys and updated with ids', async (t) => {
  const { create, update, roleIds, createRole, destroy } = await provider(t)
  const policy = [DENY_PRODUCTION]
  const { key: one } = await createRole({ policy })
  const created = await create({ name: 'Access token', customRoleIds: [one] })
  t.match(created.token, { status: 200, body: { role: undefined, inlineRole: undefined } })
  t.strictSame(created.token.body.customRoleIds, await roleIds(one))
  t.strictSame(created.roleKeys, [one])

  const { key: two } = await createRole({ policy })
  const ids = await roleIds(one, two)
  const updated = await update(created.id, 'Updated', replace('/customRoleIds', ids))
  t.match(updated.token, { status: 200, body: { name: 'Updated', role: undefined, inlineRole: undefined } })
  t.strictSame(updated.roleKeys, [one, two].sort())

  await destroy(`${TOKENS}/${created.id}`)
  for (const key of [one, two]) await destroy(`${ROLES}/${key}`)
})

t.test('a service token keeps what cannot be changed later', async (t) => {
  const { create } = await provider(t)
  const { token } = await create({ role: 'reader', serviceToken: true, defaultApiVersion: 20240415 })
  t.match(token, {
    status: 200,
    body: { role: 'reader', serviceToken: true, defaultApiVersion: 20240415, customRoleIds: undefined },
  })
})

t.test('a token with inline roles is created and its statements keep their order', async (t) => {
  const { create, update } = await provider(t)
  const statements = [ALLOW_STAGING, DENY_PRODUCTION]
  const { id, token } = await create({ inlineRole: statements })
  t.match(token, { status: 200, body: { role: undefined, customRoleIds: undefined } })
  t.strictSame(token.body.inlineRole, statements)

  const updated = await update(id, 'Updated', replace('/inlineRole', statements.toReversed()))
  t.equal(updated.token.status, 200)
  t.strictSame(updated.token.body.inlineRole, statements.toReversed())
})

t.test('a token goes from a role to inline roles to custom roles and back', async (t) => {
  const { create, update, roleIds, createRole } = await provider(t)
  const { key } = await createRole({ policy: [DENY_PRODUCTION] })
  const { id } = await create({ name: 'Access token', role: 'reader' })

  const inline = await update(id, 'Updated', remove('/role'), replace('/inlineRole', [DENY_PRODUCTION]))
  t.match(inline.token, { status: 200, body: { name: 'Updated', role: undefined, customRoleIds: undefined } })
  t.strictSame(inline.token.body.inlineRole, [DENY_PRODUCTION])

  const ids = await roleIds(key)
  const custom = await update(id, 'Updated', replace('/customRoleIds', ids), remove('/inlineRole'))
  t.match(custom.token, { status: 200, body: { role: undefined, inlineRole: undefined } })
  t.strictSame(custom.roleKeys, [key])

  const role = await update(id, 'Updated', replace('/role', 'writer'), remove('/customRoleIds'))
  t.match(role.token, { status: 200, body: { role: 'writer', customRoleIds: undefined, inlineRole: undefined } })
})

t.test('a name may be empty, and its replacement too', async (t) => {
  const { create, update } = await provider(t)
  const { id, token } = await create({ role: 'reader' })
  // The provider takes an absent name and an empty one for the same.
  t.match({ status: token.status, name: token.body.name ?? '' }, { status: 200, name: /^$/ })
  const named = await update(id, 'Updated')
  t.match(named.token, { status: 200, body: { name: /^Updated$/ } })
  const unnamed = await update(id, '')
  t.match({ status: unnamed.token.status, name: unnamed.token.body.name ?? '' }, { status: 200, name: /^$/ })
})

t.test('removing an inline role that never was is a 422 and changes nothing', async (t) => {
  const { call, create, read } = await provider(t)
  const { id, token } = await create({ name: 'Access token', role: 'reader' })
  const patch = [replace('/name', 'Updated'), remove('/inlineRole')]
  t.match(await call('PATCH', `${TOKENS}/${id}`, patch), { status: 422, body: { code: 'patch_failed' } })
  t.strictSame((await read(id)).token.body, token.body)
})

t.test('a token that somebody else deleted is found to be gone, and made anew', async (t) => {
  const { call, create } = await provider(t)
  const { id } = await create({ name: 'Access token', role: 'reader' })
  t.match(await call('DELETE', `${TOKENS}/${id}`), { status: 204 })
  t.match(await call('GET', `${TOKENS}/${id}`), { status: 404, body: { code: 'not_found' } })
  t.match(await call('PATCH', `${TOKENS}/${id}`, [replace('/name', '')]), { status: 404, body: { code: 'not_found' } })
  t.match(await call('DELETE', `${TOKENS}/${id}`), { status: 404, body: { code: 'not_found' } })
  const again = await create({ name: 'Access token', role: 'reader' })
  t.not(again.id, id)
})

t.test('a service token is refused what its inline role denies, from the start, and nothing else', async (t) => {
  const { target, create } = await provider(t)
  const resources = ['service-token/*']
  const { id } = await create({ role: 'reader', serviceToken: true })
  const { secret: key } = await create({
    serviceToken: true,
    inlineRole: [
      { effect: 'allow', resources, actions: ['*'] },
      { effect: 'deny', resources, actions: ['deleteAccessToken'] },
    ],
  })

  const path = `${TOKENS}/${id}`
  t.match(await target.call('DELETE', path, { key, headers: HEADERS }), {
    status: 403,
    body: { code: 'forbidden', access: { action: 'deleteAccessToken' }, reason: { effect: 'deny' } },
  })
  const renamed = await target.call('PATCH', path, { key, headers: HEADERS, body: [replace('/name', 'Renamed')] })
  t.match(renamed, { status: 200, body: { ...REQUIRED, name: 'Renamed' } })
  t.match(await target.call('GET', path, { key, headers: HEADERS }), { status: 200, body: { name: 'Renamed' } })
})

t.test('a custom role is created, read, updated, imported and destroyed', async (t) => {
  const { call, createRole, destroy } = await provider(t)
  const policy = [{ ...ALLOW_STAGING, resources: [`proj/${roleAttribute('devProjects')}:env/staging`] }]
  const { key, role } = await createRole({ policy, description: 'Allow all actions on staging environments' })
  t.match(role, {
    status: 200,
    body: {
      _id: String,
      _links: { self: { href: String } },
      key,
      name: `Custom role - ${key}`,
      basePermissions: 'reader',
    },
  })
  t.strictSame(role.body.policy, policy)
  t.equal(role.body.description, 'Allow all actions on staging environments')

  const path = `${ROLES}/${key}`
  const patch = [
    replace('/name', 'Updated role'),
    replace('/description', ''),
    replace('/policy', [DENY_PRODUCTION]),
    replace('/basePermissions', 'no_access'),
  ]
  t.match(await call('PATCH', path, { patch }), { status: 200, body: { key } })
  const { status, body } = await call('GET', path)
  t.match(
    { status, body },
    { status: 200, body: { _id: role.body._id, key, name: 'Updated role', basePermissions: 'no_access' } },
  )
  t.strictSame(body.policy, [DENY_PRODUCTION])
  t.notOk(body.description)
  t.strictSame((await call('GET', `${ROLES}/${body._id}`)).body, body, 'by its id it is the same')
  await destroy(path)
})

t.test('a custom role may say what it leaves out', async (t) => {
  const { createRole } = await provider(t)
  const policy = [
    { effect: 'allow', notResources: ['proj/*:env/staging'], notActions: ['*'] },
    { effect: 'allow', notResources: ['proj/*:env/production'], actions: ['updateOn'] },
  ]
  const { role } = await createRole({ policy })
  t.equal(role.status, 200)
  t.strictSame(role.body.policy, policy)
})
