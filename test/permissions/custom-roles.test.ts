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

  const doom = async (scene: Awaited<ReturnType<typeof stage>>) =>
    t.match(await scene.ask('admin', 'DELETE', '/api/v2/roles/doomed'), { status: 204 })

  await t.test('is allowed, and takes away what it granted at once', async (t) => {
    const scene = await stage(t, cast)
    const { rename, reset, tokenId } = scene
    t.match(await rename('actor', 'target'), { status: 200 })
    await doom(scene)
    const refusal = denied(RENAME, `service-token/${tokenId('target')}`)
    t.strictSame(await rename('actor', 'target'), refusal)
    t.strictSame(await rename('mixed', 'target'), refusal)
    t.match(await reset('mixed', 'target'), { status: 200 })
  })

  await t.test('removes its id from tokens, whose lastModified stays, and makes one event', async (t) => {
    const scene = await stage(t, cast)
    const { accountId, clock, events, get, roleId } = scene
    const [{ body: actor }, { body: mixed }] = [await get('admin', 'actor'), await get('admin', 'mixed')]
    clock.advance('1h')
    await doom(scene)
    const { customRoleIds: _, ...withoutRole } = actor
    t.strictSame(await get('admin', 'actor'), { status: 200, body: withoutRole })
    t.strictSame(await get('admin', 'mixed'), {
      status: 200,
      body: { ...mixed, customRoleIds: [roleId('first'), roleId('last')] },
    })
    t.match(events(), [{ accountId, accesses: [{ action: 'deleteRole', resource: 'role/doomed' }], after: null }])
    t.equal(events().length, 1)
  })

  await t.test('leaves a token without a role that lists and reads, and changes nothing', async (t) => {
    const scene = await stage(t, cast)
    const { create, get, list, remove, rename, reset, tokenId } = scene
    await doom(scene)
    t.match(await list('actor'), { status: 200, body: { totalCount: 4 } })
    t.match(await get('actor', 'actor'), { status: 200, body: { name: 'actor' } })
    const itself = `member/${scene.memberId('owner')}:token/${tokenId('actor')}`
    t.strictSame(await rename('actor', 'actor'), denied(RENAME, itself))
    t.strictSame(await reset('actor', 'actor'), denied('resetAccessToken', itself))
    t.strictSame(await remove('actor', 'actor'), denied('deleteAccessToken', itself))
    t.strictSame(
      await create('actor', { role: 'reader', serviceToken: true }),
      denied('createAccessToken', 'service-token/*'),
    )
    t.strictSame(await scene.patch('actor', 'actor', []), await get('admin', 'actor'))
  })

  await t.test('leaves a token without a role that can be renamed, and given a role by a patch', async (t) => {
    const scene = await stage(t, cast)
    const { create, patch, rename } = scene
    await doom(scene)
    t.match(await rename('admin', 'actor'), { status: 200, body: { name: 'renamed' } })
    t.match(await patch('admin', 'actor', [{ op: 'remove', path: '/customRoleIds' }]), { status: 422 })
    t.match(await patch('admin', 'actor', [{ op: 'replace', path: '/customRoleIds', value: [] }]), { status: 200 })
    t.match(await patch('admin', 'actor', [{ op: 'replace', path: '/role', value: 'admin' }]), {
      status: 200,
      body: { role: 'admin' },
    })
    t.match(await create('actor', { role: 'reader' }), { status: 201 })
  })

  await t.test('gives a member whose last custom role it was its base role again', async (t) => {
    const scene = await stage(t, cast)
    const { ask, clock, rename, reset, tokenId } = scene
    t.strictSame(
      await reset('of its member', 'target'),
      denied('resetAccessToken', `service-token/${tokenId('target')}`),
    )
    clock.advance('1h')
    await doom(scene)
    t.match(await ask('of its member', 'GET', '/api/v2/members/me'), {
      status: 200,
      body: { role: 'admin', customRoles: { length: 0 } },
    })
    t.match(await rename('of its member', 'target'), { status: 200 })
    t.match(await reset('of its member', 'target'), { status: 200 })
  })

  await t.test('is not undone by another role with its key', async (t) => {
    const scene = await stage(t, cast)
    await doom(scene)
    const policy = [allow('service-token/*', '*')]
    t.match(await scene.ask('admin', 'POST', '/api/v2/roles', { key: 'doomed', name: 'Doomed', policy }), {
      status: 201,
    })
    t.match(await scene.rename('actor', 'target'), { status: 403 })
  })

  await t.test('leaves what a service token was created within', async (t) => {
    const scene = await stage(t, cast)
    const { body: created } = await scene.create('admin', { customRoleIds: ['doomed'], serviceToken: true })
    const before = await scene.ask('admin', 'GET', `/api/v2/tokens/${created._id}`)
    await doom(scene)
    const { customRoleIds: _, ...body } = before.body
    t.strictSame(await scene.ask('admin', 'GET', `/api/v2/tokens/${created._id}`), { status: 200, body })
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
