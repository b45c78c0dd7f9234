import t from 'tap'
import { denied, stage } from './stage.js'

for (const role of ['reader', 'writer'] as const) {
  t.test(`a ${role} token sees tokens and manages none, not even itself`, async (t) => {
    const { create, get, list, memberId, patch, remove, rename, reset, tokenId } = await stage(t, {
      tokens: { actor: { role } },
    })
    t.match(await list('actor'), { status: 200, body: { totalCount: 2 } })
    t.match(await get('actor', 'actor'), { status: 200, body: { role } })

    const all = `member/${memberId('owner')}:token/*`
    const itself = `member/${memberId('owner')}:token/${tokenId('actor')}`
    t.strictSame(await create('actor', { role: 'reader' }), denied('createAccessToken', all))
    t.strictSame(
      await create('actor', { role: 'reader', serviceToken: true }),
      denied('createAccessToken', 'service-token/*'),
    )
    t.strictSame(await rename('actor', 'actor'), denied('updateAccessTokenName', itself))
    t.strictSame(
      await patch('actor', 'actor', [{ op: 'replace', path: '/role', value: 'admin' }]),
      denied('updateAccessTokenPolicy', itself),
    )
    t.strictSame(await reset('actor', 'actor'), denied('resetAccessToken', itself))
    t.strictSame(await remove('actor', 'actor'), denied('deleteAccessToken', itself))
    t.match(await get('actor', 'actor'), { status: 200, body: { name: 'actor', role } })
  })

  t.test(`a ${role} token reads roles and manages none`, async (t) => {
    const { ask } = await stage(t, { roles: { old: [] }, tokens: { actor: { role } } })
    t.match(await ask('actor', 'GET', '/api/v2/roles/old'), { status: 200, body: { key: 'old' } })
    t.strictSame(
      await ask('actor', 'POST', '/api/v2/roles', { key: 'new', name: 'New', policy: [] }),
      denied('createRole', 'role/new'),
    )
    t.strictSame(await ask('actor', 'PATCH', '/api/v2/roles/old', { name: 'x' }), denied('updateName', 'role/old'))
    t.strictSame(await ask('actor', 'DELETE', '/api/v2/roles/old'), denied('deleteRole', 'role/old'))
  })
}

t.test('an admin token manages tokens and roles, itself included', async (t) => {
  const { ask, create, patch, remove, rename, reset } = await stage(t, {
    members: { ada: { role: 'admin' } },
    roles: { old: [] },
    tokens: { actor: { of: 'ada', role: 'admin' }, own: { of: 'ada', role: 'reader' }, other: { role: 'reader' } },
  })
  t.match(await create('actor', { role: 'admin' }), { status: 201, body: { role: 'admin' } })
  t.match(await rename('actor', 'other'), { status: 200, body: { name: 'renamed' } })
  t.match(await patch('actor', 'own', [{ op: 'replace', path: '/role', value: 'writer' }]), {
    status: 200,
    body: { role: 'writer' },
  })
  t.match(await reset('actor', 'other'), { status: 200, body: { token: /^api-/ } })
  t.match(await ask('actor', 'POST', '/api/v2/roles', { key: 'new', name: 'New', policy: [] }), { status: 201 })
  t.match(await ask('actor', 'PATCH', '/api/v2/roles/old', { policy: [] }), { status: 200 })
  t.match(await ask('actor', 'DELETE', '/api/v2/roles/old'), { status: 204 })
  t.match(await rename('actor', 'actor'), { status: 200 })
  t.match(await remove('actor', 'actor'), { status: 204 })
  t.match(await rename('actor', 'own'), { status: 401, body: { code: 'unauthorized' } })
})

t.test('an admin token is as good as its member', async (t) => {
  for (const role of ['reader', 'writer', 'no_access'] as const) {
    const { list, remove, tokenId } = await stage(t, {
      members: { actor: { role } },
      tokens: { actor: { of: 'actor', role: 'admin' }, target: { role: 'reader', serviceToken: true } },
    })
    t.strictSame(await remove('actor', 'target'), denied('deleteAccessToken', `service-token/${tokenId('target')}`))
    t.match(await list('actor'), { status: 200, body: { totalCount: 2 } })
  }
})
