import t from 'tap'
import { allow, denied, deny, stage } from './stage.js'

const RENAME = 'updateAccessTokenName'
const TARGET = { role: 'reader', serviceToken: true } as const

t.test('a role that denies gives the deny and its name as the reason', async (t) => {
  const statement = deny('service-token/*', RENAME)
  const { ask, rename, tokenId } = await stage(t, {
    roles: { careful: [allow('service-token/*', '*'), statement] },
    tokens: { actor: { customRoleIds: ['careful'] }, target: TARGET },
  })
  const resource = `service-token/${tokenId('target')}`
  t.strictSame(await rename('actor', 'target'), denied(RENAME, resource, { ...statement, role_name: 'Role careful' }))

  t.match(await ask('admin', 'PATCH', '/api/v2/roles/careful', { name: 'Very careful' }), { status: 200 })
  t.strictSame(await rename('actor', 'target'), denied(RENAME, resource, { ...statement, role_name: 'Very careful' }))
})

t.test('across roles the more permissive one wins, in any order', async (t) => {
  for (const customRoles of [
    ['allowing', 'denying'],
    ['denying', 'allowing'],
  ]) {
    const { remove, rename, tokenId } = await stage(t, {
      members: { ada: { role: 'no_access', customRoles } },
      roles: {
        allowing: [allow('service-token/*', RENAME)],
        denying: [deny('service-token/*', '*')],
      },
      tokens: {
        'of the token': { customRoleIds: customRoles },
        'of the member': { of: 'ada', role: 'admin' },
        target: TARGET,
      },
    })
    for (const actor of ['of the token', 'of the member']) {
      t.match(await rename(actor, 'target'), { status: 200 }, actor)
      t.strictSame(
        await remove(actor, 'target'),
        denied('deleteAccessToken', `service-token/${tokenId('target')}`, {
          ...deny('service-token/*', '*'),
          role_name: 'Role denying',
        }),
        actor,
      )
    }
  }
})

t.test('roles add up', async (t) => {
  const { remove, rename, reset } = await stage(t, {
    roles: {
      namer: [allow('service-token/*', RENAME)],
      resetter: [allow('service-token/*', 'resetAccessToken')],
    },
    tokens: { actor: { customRoleIds: ['namer', 'resetter'] }, target: TARGET },
  })
  t.match(await rename('actor', 'target'), { status: 200 })
  t.match(await reset('actor', 'target'), { status: 200 })
  t.match(await remove('actor', 'target'), { status: 403 })
})

t.test('a change of a role reaches every token and member that names it, at once', async (t) => {
  const { ask, editRole, rename, tokenId } = await stage(t, {
    members: { ada: { role: 'admin', customRoles: ['shared'] } },
    roles: { shared: [] },
    tokens: {
      personal: { customRoleIds: ['shared'] },
      service: { serviceToken: true, customRoleIds: ['shared'] },
      'of its member': { of: 'ada', role: 'admin' },
      target: TARGET,
    },
  })
  const actors = ['personal', 'service', 'of its member']
  for (const actor of actors) {
    t.strictSame(await rename(actor, 'target'), denied(RENAME, `service-token/${tokenId('target')}`), actor)
  }
  t.match(await editRole('shared', [allow('service-token/*', RENAME)]), { status: 200 })
  for (const actor of actors) t.match(await rename(actor, 'target'), { status: 200 }, actor)
  const body = [{ op: 'replace', path: '/policy/0/effect', value: 'deny' }]
  t.match(await ask('admin', 'PATCH', '/api/v2/roles/shared', body), { status: 200 })
  for (const actor of actors) t.match(await rename(actor, 'target'), { status: 403 }, actor)
})

t.test('base permissions to read allow no change', async (t) => {
  const { ask, list, rename, tokenId } = await stage(t, {
    roles: { viewer: [] },
    tokens: { actor: { customRoleIds: ['viewer'] }, target: TARGET },
  })
  t.match(await ask('admin', 'PATCH', '/api/v2/roles/viewer', { basePermissions: 'reader' }), { status: 200 })
  t.match(await list('actor'), { status: 200, body: { totalCount: 3 } })
  t.strictSame(await rename('actor', 'target'), denied(RENAME, `service-token/${tokenId('target')}`))
})

t.test('deleting a role in use', async (t) => {
  const cast = {
    members: { ada: { role: 'admin', customRoles: ['doomed'] } },
    roles: {
      doomed: [allow('service-token/*', RENAME)],
      first: [allow('service-token/*', 'resetAccessToken')],
      last: [],
    },
    tokens: {
      actor: { customRoleIds: ['doomed'] },
      mixed: { customRoleIds: ['first', 'doomed', 'last'] },
      'of its member': { of: 'ada', role: 'admin' },
      target: TARGET,
    },
  } as const

  await t.test('is allowed, and takes away what it granted at once', async (t) => {
    const { ask, get, rename, reset, roleId, tokenId } = await stage(t, cast)
    t.match(await rename('actor', 'target'), { status: 200 })
    t.match(await ask('admin', 'DELETE', '/api/v2/roles/doomed'), { status: 204 })
    const refusal = denied(RENAME, `service-token/${tokenId('target')}`)
    t.strictSame(await rename('actor', 'target'), refusal)
    t.strictSame(await rename('mixed', 'target'), refusal)
    t.match(await reset('mixed', 'target'), { status: 200 })
    t.match(await get('actor', 'actor'), { status: 200, body: { customRoleIds: [roleId('doomed')] } })
  })

  await t.test('gives a member who named it nothing, not even its base role', async (t) => {
    const { ask, changeMember, rename, roleId, tokenId } = await stage(t, cast)
    t.match(await rename('of its member', 'target'), { status: 200 })
    t.match(await ask('admin', 'DELETE', '/api/v2/roles/doomed'), { status: 204 })
    t.strictSame(await rename('of its member', 'target'), denied(RENAME, `service-token/${tokenId('target')}`))
    t.match(await ask('of its member', 'GET', '/api/v2/members/me'), {
      status: 200,
      body: { role: 'admin', customRoles: [roleId('doomed')] },
    })
    changeMember('ada', { customRoles: [] })
    t.match(await rename('of its member', 'target'), { status: 200 })
  })

  await t.test('is not undone by another role with its key', async (t) => {
    const { ask, rename } = await stage(t, cast)
    t.match(await ask('admin', 'DELETE', '/api/v2/roles/doomed'), { status: 204 })
    const policy = [allow('service-token/*', '*')]
    t.match(await ask('admin', 'POST', '/api/v2/roles', { key: 'doomed', name: 'Doomed', policy }), { status: 201 })
    t.match(await rename('actor', 'target'), { status: 403 })
  })

  await t.test('leaves tokens that name it open to other changes', async (t) => {
    const { ask, patch, rename, roleId } = await stage(t, cast)
    t.match(await ask('admin', 'DELETE', '/api/v2/roles/doomed'), { status: 204 })
    t.match(await rename('admin', 'mixed'), { status: 200 })
    t.match(await patch('admin', 'mixed', [{ op: 'remove', path: '/customRoleIds/0' }]), {
      status: 200,
      body: { customRoleIds: [roleId('doomed'), roleId('last')] },
    })
    t.match(await patch('admin', 'actor', [{ op: 'add', path: '/customRoleIds/-', value: 'first' }]), {
      status: 200,
      body: { customRoleIds: [roleId('doomed'), roleId('first')] },
    })
  })

  await t.test('leaves nothing to give to another token', async (t) => {
    const { ask, create, roleId } = await stage(t, cast)
    t.match(await ask('admin', 'DELETE', '/api/v2/roles/doomed'), { status: 204 })
    for (const role of ['doomed', roleId('doomed')]) {
      t.strictSame(await create('admin', { customRoleIds: [role] }), {
        status: 400,
        body: { code: 'invalid_request', message: `customRoleIds: there is no custom role "${role}"` },
      })
    }
  })
})

t.test('a role whose key looks like the id of another does not stand in for it', async (t) => {
  const { ask, create, roleId } = await stage(t, { roles: { weak: [] } })
  const policy = [allow('member/*:token/*', '*')]
  t.match(await ask('admin', 'POST', '/api/v2/roles', { key: roleId('weak'), name: 'Strong', policy }), { status: 201 })
  t.match(await create('admin', { customRoleIds: [roleId('weak')] }), {
    status: 201,
    body: { customRoleIds: [roleId('weak')] },
  })
})
