import { AccessTokensApi, Configuration, type Token } from 'launchdarkly-api-typescript'
import t, { type Test } from 'tap'
import { ALLOW, connect, DENY, endingOf, HOUR, KEY, REQUIRED, TOKENS, UNKNOWN_ID, unique } from './target.js'

/** The official client with its own defaults: only the base URL and the key are ours. */
async function client(t: Test) {
  const target = await connect(t)
  const as = (apiKey: string) => new AccessTokensApi(new Configuration({ basePath: target.url, apiKey }))
  const api = as(target.key)
  const create = async (body: Parameters<typeof api.postToken>[0]) => {
    const { status, data } = await api.postToken(body)
    target.deleteLater(`${TOKENS}/${data._id}`)
    return { status, data, key: data.token ?? '' }
  }
  return { target, api, as, create }
}

/** An answer without the request and the sockets that the client hangs on it. */
async function done<T>(call: Promise<{ status: number; data: T }>) {
  const { status, data } = await call
  return { status, data }
}

/** What the client throws for an answer that is no success. */
async function refused(call: Promise<unknown>): Promise<object> {
  const error = await call.then(
    () => new Error('the call succeeded'),
    (error) => error,
  )
  return { name: error.name, status: error.response?.status, body: error.response?.data }
}

/** The client converts nothing, so what its types promise has to come over the wire. */
function keepsItsPromises(t: Test, token: Token): void {
  t.match(token, { ...REQUIRED, token: String, serviceToken: Boolean, defaultApiVersion: Number })
  t.match(token._links, {
    self: { href: `${TOKENS}/${token._id}`, type: 'application/json' },
    parent: { href: TOKENS },
  })
  t.match(token._member, { _links: { self: { href: String } }, _id: token.memberId, role: String, email: String })
}

t.test('a token with a role is created, and its key is shown this once', async (t) => {
  const { api, create } = await client(t)
  const name = unique()
  const created = await create({ name, description: 'Made by the TypeScript client', role: 'writer' })

  keepsItsPromises(t, created.data)
  t.match(created, { status: 201, data: { name, role: 'writer', serviceToken: false, token: KEY } })

  const got = await done(api.getToken(created.data._id))
  t.equal(got.status, 200)
  t.strictSame(got.data, { ...created.data, token: created.key.slice(-4) }, 'the rest is the same')
})

t.test('a token with custom roles is created from their keys and has their ids', async (t) => {
  const { target, create } = await client(t)
  const roles = [await target.createRole([ALLOW]), await target.createRole([DENY])]
  const created = await create({ customRoleIds: roles.map(({ key }) => key) })

  keepsItsPromises(t, created.data)
  t.match(created, { status: 201, data: { role: undefined, inlineRole: undefined } })
  t.strictSame(new Set(created.data.customRoleIds), new Set(roles.map(({ _id }) => _id)))
})

t.test('a token with an inline role has its statements as they were sent', async (t) => {
  const { create } = await client(t)
  const created = await create({ inlineRole: [ALLOW, DENY] })

  keepsItsPromises(t, created.data)
  t.match(created, { status: 201, data: { role: undefined, customRoleIds: undefined } })
  t.strictSame(created.data.inlineRole, [ALLOW, DENY])
})

t.test('a service token is created and works at once', async (t) => {
  const { as, create } = await client(t)
  const created = await create({ role: 'reader', serviceToken: true, defaultApiVersion: 20240415 })
  keepsItsPromises(t, created.data)
  t.match(created, { status: 201, data: { serviceToken: true, defaultApiVersion: 20240415 } })

  const { _id } = created.data
  t.match(await done(as(created.key).getToken(_id)), { status: 200, data: { _id } })
})

t.test('a list is paged by limit, offset and totalCount', async (t) => {
  const { api, create } = await client(t)
  const ours = await Promise.all([1, 2, 3, 4].map(() => create({ role: 'reader' })))
  const { data: all } = await done(api.getTokens())
  const limit = Math.ceil((all.totalCount ?? 0) / 3)

  const seen = new Map<string, Token>()
  for (let offset = 0, total = 1; offset < total; offset += limit) {
    const { status, data } = await done(api.getTokens(undefined, limit, offset))
    total = data.totalCount ?? 0
    t.match({ status, total }, { status: 200, total: Number })
    t.equal(data.items?.length, Math.min(limit, total - offset), 'as many as there are, at most as many as asked for')
    for (const token of data.items ?? []) seen.set(token._id, token)
  }
  for (const { data, key } of ours) {
    t.strictSame(seen.get(data._id), { ...data, token: key.slice(-4) }, 'items are whole, but for the key')
  }
})

t.test('showAll may be asked for by an admin', async (t) => {
  const { api } = await client(t)
  const { status, data } = await done(api.getTokens(true, 1, 0))
  t.match({ status, data }, { status: 200, data: { totalCount: Number } })
  for (const token of data.items ?? []) keepsItsPromises(t, token)
  t.equal(data.items?.length, 1)
})

t.test('a patch changes what it names and nothing else', async (t) => {
  const { api, create } = await client(t)
  const { data: before, key } = await create({ name: 'before', role: 'reader' })
  const name = unique()
  const operations = [
    { op: 'test', path: '/role', value: 'reader' },
    { op: 'replace', path: '/name', value: name },
    { op: 'replace', path: '/role', value: 'writer' },
    { op: 'add', path: '/description', value: 'Patched' },
  ]
  const patched = await done(api.patchToken(before._id, operations))

  t.equal(patched.status, 200)
  const changed = { name, role: 'writer', description: 'Patched', token: key.slice(-4) }
  t.strictSame(patched.data, { ...before, ...changed, lastModified: patched.data.lastModified })
  t.ok(patched.data.lastModified >= before.lastModified)
})

t.test('a reset without expiry gives a new key, and the old one is refused', async (t) => {
  const { api, as, create } = await client(t)
  const { data: before, key } = await create({ role: 'reader' })
  // Sent with a form's Content-Type and no body: the client cannot do otherwise.
  const reset = await done(api.resetToken(before._id))
  const newKey = reset.data.token ?? ''

  keepsItsPromises(t, reset.data)
  t.match(reset, { status: 200, data: { _id: before._id, creationDate: before.creationDate, token: KEY } })
  t.not(newKey, key)
  t.match(await refused(as(key).getToken(before._id)), { status: 401, body: { code: 'unauthorized' } })
  t.match(await done(as(newKey).getToken(before._id)), {
    status: 200,
    data: { _id: before._id, token: endingOf(newKey) },
  })
})

t.test('a reset with expiry gives a new key, and both keys work until then', async (t) => {
  const { api, as, create } = await client(t)
  const { data: before, key } = await create({ role: 'reader' })
  // By the server's clock, which need not be this one.
  const reset = await done(api.resetToken(before._id, before.creationDate + HOUR))
  const newKey = reset.data.token ?? ''

  t.match(reset, { status: 200, data: { _id: before._id, token: KEY } })
  t.not(newKey, key)
  for (const each of [key, newKey]) {
    t.match(await done(as(each).getToken(before._id)), {
      status: 200,
      data: { _id: before._id, token: endingOf(newKey) },
    })
  }
})

t.test('a second token takes over, and a patch gives the first an expiry until which both work', async (t) => {
  const { api, as, create } = await client(t)
  const [first, second] = [await create({ role: 'reader' }), await create({ role: 'reader' })]
  const expiry = first.data.creationDate + HOUR
  const patched = await done(api.patchToken(first.data._id, [{ op: 'add', path: '/expiry', value: expiry }]))

  keepsItsPromises(t, patched.data)
  t.match(patched, { status: 200, data: { _id: first.data._id, expiry } })
  for (const { key, data } of [first, second]) {
    t.match(await done(as(key).getToken(data._id)), { status: 200, data: { _id: data._id } })
  }
  t.match(await done(api.getToken(first.data._id)), { status: 200, data: { expiry } })
  t.notOk('expiry' in (await done(api.getToken(second.data._id))).data)
  const past = api.patchToken(first.data._id, [{ op: 'replace', path: '/expiry', value: 0 }])
  const refused = await past.catch((error: unknown) => error)
  t.match(refused, { response: { status: 400, data: { code: 'invalid_request' } } })
})

t.test('a deleted token is not found, and its key is refused', async (t) => {
  const { api, as, create } = await client(t)
  const { data: token, key } = await create({ role: 'reader' })

  t.strictSame(await done(api.deleteToken(token._id)), { status: 204, data: '' })
  t.match(await refused(api.getToken(token._id)), { status: 404, body: { code: 'not_found' } })
  t.match(await refused(as(key).getToken(token._id)), { status: 401, body: { code: 'unauthorized' } })
})

t.test('a refusal comes as an error with the status, the code and the message', async (t) => {
  const { api, as, create } = await client(t)
  const { data: reader, key } = await create({ role: 'reader' })
  const error = (status: number, code: string) => ({ name: 'AxiosError', status, body: { code, message: String } })

  t.match(await refused(api.postToken({ role: 'nobody' as 'reader' })), error(400, 'invalid_request'))
  t.match(await refused(as('api-unheard-of').getTokens()), error(401, 'unauthorized'))
  const forbidden = await refused(as(key).postToken({ role: 'reader' }))
  t.match(forbidden, error(403, 'forbidden'))
  t.match(forbidden, { body: { access: { action: 'createAccessToken' }, reason: { effect: 'deny' } } })
  t.match(await refused(api.getToken(UNKNOWN_ID)), error(404, 'not_found'))
  const absent = { op: 'remove', path: '/inlineRole' }
  t.match(await refused(api.patchToken(reader._id, [absent])), error(422, 'patch_failed'))
})
