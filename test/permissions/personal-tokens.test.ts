import t from 'tap'
import { allow, denied, hidden, stage } from './stage.js'

const DEAD = { status: 401, body: { code: 'unauthorized', message: 'Invalid access token' } }

t.test('a personal token never does more than its member', async (t) => {
  const { remove, rename, tokenId } = await stage(t, {
    members: { wanda: { role: 'reader', customRoles: ['namer'] } },
    roles: { namer: [allow('service-token/*', 'updateAccessTokenName')] },
    tokens: { actor: { of: 'wanda', role: 'admin' }, target: { role: 'reader', serviceToken: true } },
  })
  t.match(await rename('actor', 'target'), { status: 200 })
  t.strictSame(await remove('actor', 'target'), denied('deleteAccessToken', `service-token/${tokenId('target')}`))
})

t.test('a personal token may be more restrictive than its member', async (t) => {
  const { remove, rename, tokenId } = await stage(t, {
    tokens: {
      actor: { inlineRole: [allow('service-token/*', 'updateAccessTokenName')] },
      target: { role: 'reader', serviceToken: true },
    },
  })
  t.match(await rename('actor', 'target'), { status: 200 })
  t.strictSame(await remove('actor', 'target'), denied('deleteAccessToken', `service-token/${tokenId('target')}`))
})

t.test('a downgrade of the member clamps its tokens at once, and an upgrade frees them', async (t) => {
  const { changeMember, get, rename, tokenId } = await stage(t, {
    members: { ada: { role: 'admin' } },
    tokens: { actor: { of: 'ada', role: 'admin' }, target: { role: 'reader', serviceToken: true } },
  })
  t.match(await rename('actor', 'target'), { status: 200 })

  changeMember('ada', { role: 'reader' })
  t.strictSame(await rename('actor', 'target'), denied('updateAccessTokenName', `service-token/${tokenId('target')}`))
  t.match(await get('actor', 'actor'), { status: 200, body: { role: 'admin', _member: { role: 'reader' } } })

  changeMember('ada', { role: 'admin' })
  t.match(await rename('actor', 'target'), { status: 200 })
})

t.test('a downgrade leaves the tokens of others as they were', async (t) => {
  const { changeMember, rename } = await stage(t, {
    members: { ada: { role: 'admin' }, alan: { role: 'admin' } },
    tokens: { actor: { of: 'alan', role: 'admin' }, target: { role: 'reader', serviceToken: true } },
  })
  changeMember('ada', { role: 'no_access' })
  t.match(await rename('actor', 'target'), { status: 200 })
})

t.test('a member without access has tokens that do nothing but look', async (t) => {
  const { ask, changeMember, create, list, memberId } = await stage(t, {
    members: { ada: { role: 'admin' } },
    tokens: { actor: { of: 'ada', role: 'admin' } },
  })
  changeMember('ada', { role: 'no_access' })
  t.strictSame(
    await create('actor', { role: 'reader' }),
    denied('createAccessToken', `member/${memberId('ada')}:token/*`),
  )
  t.match(await list('actor'), { status: 200, body: { totalCount: 1 } })
  t.match(await ask('actor', 'GET', '/api/v2/members/me'), { status: 200, body: { role: 'no_access' } })
})

t.test("a member's custom roles take the place of its base role, to its loss", async (t) => {
  const { changeMember, remove, rename, tokenId } = await stage(t, {
    members: { ada: { role: 'admin' } },
    roles: { namer: [allow('service-token/*', 'updateAccessTokenName')] },
    tokens: { actor: { of: 'ada', role: 'admin' }, target: { role: 'reader', serviceToken: true } },
  })
  changeMember('ada', { customRoles: ['namer'] })
  t.match(await rename('actor', 'target'), { status: 200 })
  t.strictSame(await remove('actor', 'target'), denied('deleteAccessToken', `service-token/${tokenId('target')}`))

  changeMember('ada', { customRoles: [] })
  t.match(await remove('actor', 'target'), { status: 204 })
})

t.test("a member's custom roles take the place of its base role, to its gain", async (t) => {
  const { changeMember, rename } = await stage(t, {
    members: { nobody: { role: 'no_access' } },
    roles: { namer: [allow('service-token/*', 'updateAccessTokenName')] },
    tokens: { actor: { of: 'nobody', role: 'admin' }, target: { role: 'reader', serviceToken: true } },
  })
  t.match(await rename('actor', 'target'), { status: 403 })
  changeMember('nobody', { customRoles: ['namer'] })
  t.match(await rename('actor', 'target'), { status: 200 })
})

t.test('creating a token with more than one has is allowed, and gains nothing', async (t) => {
  const { call, create, memberId } = await stage(t, {
    members: { wanda: { role: 'writer', customRoles: ['maker'] } },
    roles: { maker: [allow('member/*:token/*', 'createAccessToken')] },
    tokens: { actor: { of: 'wanda', role: 'admin' } },
  })
  const { status, body } = await create('actor', { name: 'more', role: 'admin' })
  t.match({ status, body }, { status: 201, body: { role: 'admin' } })
  const answer = await call('DELETE', `/api/v2/tokens/${body._id}`, { key: body.token })
  t.strictSame(
    { status: answer.status, body: answer.body },
    denied('deleteAccessToken', `member/${memberId('wanda')}:token/${body._id}`),
  )
})

t.test('a permission on tokens of another member is none to make one of its own', async (t) => {
  const { create, memberId } = await stage(t, {
    members: { wanda: { role: 'writer', customRoles: ['maker'] } },
    roles: { maker: [allow(`member/${'a'.repeat(20)}0000:token/*`, 'createAccessToken')] },
    tokens: { actor: { of: 'wanda', role: 'admin' } },
  })
  t.equal(memberId('owner'), `${'a'.repeat(20)}0000`)
  t.strictSame(
    await create('actor', { role: 'reader' }),
    denied('createAccessToken', `member/${memberId('wanda')}:token/*`),
  )
})

t.test('removing a member deactivates its personal tokens at once', async (t) => {
  const { ask, get, list, removeMember, reset, call } = await stage(t, {
    members: { ada: { role: 'admin' } },
    tokens: { first: { of: 'ada', role: 'admin' }, second: { of: 'ada', role: 'reader' } },
  })
  t.match(await list('first'), { status: 200 })
  removeMember('ada')
  for (const actor of ['first', 'second']) {
    t.strictSame(await list(actor), DEAD)
    t.strictSame(await ask(actor, 'GET', '/api/v2/caller-identity'), DEAD)
  }

  // They are there until somebody deletes them, and a new key is as dead as the old one.
  t.match(await list('admin', '?showAll=true'), { status: 200, body: { totalCount: 3 } })
  t.match(await get('admin', 'second'), { status: 200, body: { _member: { email: 'ada@example.com' } } })
  const { body } = await reset('admin', 'second')
  const answer = await call('GET', '/api/v2/tokens', { key: body.token })
  t.strictSame({ status: answer.status, body: answer.body }, DEAD)
})

t.test('removing a member kills the old keys of its tokens, within their time', async (t) => {
  const { ask, call, key, removeMember, tokenId } = await stage(t, {
    members: { ada: { role: 'admin' } },
    tokens: { actor: { of: 'ada', role: 'admin' } },
  })
  const expiry = Date.UTC(2027, 0, 1)
  t.match(await ask('actor', 'POST', `/api/v2/tokens/${tokenId('actor')}/reset?expiry=${expiry}`), { status: 200 })
  t.match(await call('GET', '/api/v2/tokens', { key: key('actor') }), { status: 200 })
  removeMember('ada')
  t.match(await call('GET', '/api/v2/tokens', { key: key('actor') }), DEAD)
})

t.test('an admin can delete a token of a removed member', async (t) => {
  const { get, remove, removeMember } = await stage(t, {
    members: { ada: { role: 'admin' } },
    tokens: { actor: { of: 'ada', role: 'reader' } },
  })
  removeMember('ada')
  t.match(await remove('admin', 'actor'), { status: 204 })
  t.strictSame(await get('admin', 'actor'), hidden)
})

t.test('a token that may delete itself does, and is refused from then on', async (t) => {
  const { list, memberId, remove, rename, tokenId } = await stage(t, {
    tokens: {
      actor: { inlineRole: [allow(`member/*:token/${'c'.repeat(20)}0001`, 'deleteAccessToken')] },
    },
  })
  t.equal(tokenId('actor'), `${'c'.repeat(20)}0001`)
  const itself = `member/${memberId('owner')}:token/${tokenId('actor')}`
  t.strictSame(await rename('actor', 'actor'), denied('updateAccessTokenName', itself))
  t.match(await remove('actor', 'actor'), { status: 204 })
  t.strictSame(await list('actor'), DEAD)
})
