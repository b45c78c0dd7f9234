import t from 'tap'
import { MAX_EVENTS } from '../../src/store/events.js'
import { allow, stage } from '../permissions/stage.js'
import { NOW } from '../support/emulate.js'

t.test('a token that is made, changed, reset and deleted', async (t) => {
  const { accountId, create, ask, events, memberId, tokenId } = await stage(t)
  const { body: created } = await create('admin', { name: 'ci', role: 'reader' })
  const path = `/api/v2/tokens/${created._id}`
  const { body: patched } = await ask('admin', 'PATCH', path, [
    { op: 'replace', path: '/name', value: 'nightly' },
    { op: 'replace', path: '/role', value: 'writer' },
  ])
  const { body: reset } = await ask('admin', 'POST', `${path}/reset`)
  t.match(await ask('admin', 'DELETE', path), { status: 204 })

  const resource = `member/${memberId('owner')}:token/${created._id}`
  const event = (actions: readonly string[], before: unknown, after: unknown) => ({
    accountId,
    date: NOW,
    memberId: memberId('owner'),
    tokenId: tokenId('admin'),
    accesses: actions.map((action) => ({ action, resource })),
    before,
    after,
  })
  const first = { ...created, token: created.token.slice(-4) }
  const last = { ...reset, token: reset.token.slice(-4) }
  t.strictSame(
    events().map(({ _id, ...rest }) => rest),
    [
      event(['deleteAccessToken'], last, null),
      event(['resetAccessToken'], patched, last),
      event(['updateAccessTokenName', 'updateAccessTokenPolicy'], first, patched),
      event(['createAccessToken'], null, first),
    ],
  )
})

t.test('a role that is made, changed and deleted', async (t) => {
  const { accountId, ask, events, memberId, tokenId } = await stage(t)
  const role = { key: 'keepers', name: 'Keepers', policy: [allow('service-token/*', '*')] }
  const { body: created } = await ask('admin', 'POST', '/api/v2/roles', role)
  const { body: patched } = await ask('admin', 'PATCH', '/api/v2/roles/keepers', { name: 'Others', policy: [] })
  t.match(await ask('admin', 'DELETE', `/api/v2/roles/${created._id}`), { status: 204 })

  const event = (actions: readonly string[], before: unknown, after: unknown) => ({
    accountId,
    date: NOW,
    memberId: memberId('owner'),
    tokenId: tokenId('admin'),
    accesses: actions.map((action) => ({ action, resource: 'role/keepers' })),
    before,
    after,
  })
  t.strictSame(
    events().map(({ _id, ...rest }) => rest),
    [
      event(['deleteRole'], patched, null),
      event(['updateName', 'updatePolicy'], created, patched),
      event(['createRole'], null, created),
    ],
  )
})

t.test('a change by a service token is by no member', async (t) => {
  const { events, rename, tokenId } = await stage(t, { tokens: { machine: { role: 'admin', serviceToken: true } } })
  t.match(await rename('machine', 'machine'), { status: 200 })
  t.match(events(), [
    {
      memberId: null,
      tokenId: tokenId('machine'),
      accesses: [{ action: 'updateAccessTokenName', resource: `service-token/${tokenId('machine')}` }],
      before: { name: 'machine' },
      after: { name: 'renamed' },
    },
  ])
})

t.test('events have ids of their own', async (t) => {
  const { events, rename, reset } = await stage(t)
  t.match(await rename('admin', 'admin'), { status: 200 })
  t.match(await reset('admin', 'admin'), { status: 200 })
  const ids = events().map(({ _id }) => _id)
  t.equal(new Set(ids).size, 2)
  for (const id of ids) t.match(id, /^[0-9a-f]{24}$/)
})

t.test('events hold no key', async (t) => {
  const { ask, create, events, key, rename, reset } = await stage(t, { tokens: { target: { role: 'reader' } } })
  const { body: created } = await create('admin', { role: 'reader', serviceToken: true })
  const { body: again } = await reset('admin', 'target')
  const { body: once } = await ask('admin', 'POST', `/api/v2/tokens/${created._id}/reset?expiry=${NOW + 1000}`)
  t.match(await rename('admin', 'target'), { status: 200 })
  t.match(await ask('admin', 'DELETE', `/api/v2/tokens/${created._id}`), { status: 204 })

  const text = JSON.stringify(events())
  t.equal(events().length, 5)
  t.notMatch(text, /api-/)
  for (const secret of [key('admin'), key('target'), created.token, again.token, once.token]) {
    t.notOk(text.includes(secret.slice(4, -4)))
  }
})

t.test('a request that is refused or fails makes no event', async (t) => {
  const { ask, call, create, events, list, patch, rename, tokenId } = await stage(t, {
    roles: { old: [] },
    tokens: { reader: { role: 'reader' } },
  })
  t.match(await rename('reader', 'admin'), { status: 403 })
  t.match(await create('admin', { role: 'boss' }), { status: 400 })
  t.match(await create('admin', { customRoleIds: ['unknown'] }), { status: 400 })
  t.match(await patch('admin', 'reader', [{ op: 'replace', path: '/_id', value: 'x' }]), { status: 422 })
  t.match(await ask('admin', 'DELETE', `/api/v2/tokens/${'f'.repeat(24)}`), { status: 404 })
  t.match(await ask('admin', 'POST', '/api/v2/roles', { key: 'old', name: 'x', policy: [] }), { status: 409 })
  t.match(await ask('admin', 'PATCH', '/api/v2/roles/old', { key: 'new' }), { status: 400 })
  t.match(await call('DELETE', `/api/v2/tokens/${tokenId('reader')}`, { key: null }), { status: 401 })
  t.match(await list('admin'), { status: 200 })
  t.strictSame(events(), [])
})

t.test('an account keeps its last thousand events', async (t) => {
  const { changeMember, events } = await stage(t, { members: { ada: { role: 'reader' } } })
  const roles = ['writer', 'admin'] as const
  for (let i = 0; i <= MAX_EVENTS; i++) changeMember('ada', { role: roles[i % 2] ?? 'writer' })
  const kept = events()
  t.equal(kept.length, 1000)
  t.match(kept[0], { before: { role: 'admin' }, after: { role: 'writer' } })
  // The first, from reader to writer, is gone.
  t.match(kept[999], { before: { role: 'writer' }, after: { role: 'admin' } })
})
