import {
  AccessTokenPost,
  AccessTokensApi,
  ApiClient,
  type Callback,
  Link,
  MemberSummary,
  PatchOperation,
  Statement,
  Token,
  Tokens,
} from 'launchdarkly-api'
import t, { type Test } from 'tap'
import { ALLOW, connect, DENY, endingOf, HOUR, KEY, TOKENS, UNKNOWN_ID, unique } from './target.js'

interface Outcome<T> {
  readonly status: number
  /** With the query, as it was sent. */
  readonly path: string
  /** As it came, and as the client's classes hold it. */
  readonly body: unknown
  readonly data: T
}

/** The official client with its own defaults: only the base URL and the key are ours. */
async function client(t: Test) {
  const target = await connect(t)
  const as = (key: string) => {
    const api = new ApiClient(target.url)
    api.authentications.ApiKey.apiKey = key
    return new AccessTokensApi(api)
  }
  const api = as(target.key)
  const create = async (fields: object): Promise<Outcome<Token>> => {
    const body = AccessTokenPost.constructFromObject(fields)
    const outcome = await done<Token>((callback) => api.postToken(body, callback))
    target.deleteLater(`${TOKENS}/${outcome.data._id}`)
    return outcome
  }
  return { target, api, as, create }
}

function done<T>(call: (callback: Callback<T>) => void): Promise<Outcome<T>> {
  return new Promise((resolve, reject) => {
    call((error, data, response) => {
      if (error || !response) return reject(error)
      const { status, body, req } = response
      resolve({ status, path: req.path, body, data: data as T })
    })
  })
}

/** What the client makes of an answer that is no success. */
function refused(call: (callback: Callback<unknown>) => void): Promise<object> {
  return new Promise((resolve, reject) => {
    call((error, _, response) => {
      if (!error) return reject(new Error('the call succeeded'))
      resolve({ message: error.message, status: response?.status, body: response?.body })
    })
  })
}

/** The client's classes hold all that was sent, in the types that it was sent in. */
function decodes(t: Test, { data, body }: Outcome<Token>): void {
  t.type(data, Token)
  t.strictSame(JSON.parse(JSON.stringify(data)), body, 'no field is lost or converted')
  t.type(data._member, MemberSummary)
  for (const link of [data._links.self, data._links.parent, data._member._links.self]) t.type(link, Link)
}

t.test('a token with a role is created, and its key is shown this once', async (t) => {
  const { api, create } = await client(t)
  const name = unique()
  const created = await create({ name, description: 'Made by the JavaScript client', role: 'writer' })

  decodes(t, created)
  const { data } = created
  t.match(created, { status: 201, data: { name, role: 'writer', serviceToken: false, token: KEY } })

  const got = await done<Token>((callback) => api.getToken(data._id, callback))
  decodes(t, got)
  t.strictSame({ ...got.data }, { ...data, token: data.token.slice(-4) }, 'the rest is the same')
})

t.test('a token with custom roles is created from their keys and has their ids', async (t) => {
  const { target, create } = await client(t)
  const { key, _id } = await target.createRole([ALLOW])
  const created = await create({ customRoleIds: [key] })

  decodes(t, created)
  t.match(created, { status: 201, data: { role: undefined, inlineRole: undefined } })
  t.strictSame(created.data.customRoleIds, [_id])
})

t.test('a token with an inline role has its statements as they were sent', async (t) => {
  const { create } = await client(t)
  const created = await create({ inlineRole: [ALLOW, DENY] })

  decodes(t, created)
  t.match(created, { status: 201, data: { role: undefined, customRoleIds: undefined } })
  t.strictSame(JSON.parse(JSON.stringify(created.data.inlineRole)), [ALLOW, DENY])
  for (const statement of created.data.inlineRole) t.type(statement, Statement)
})

t.test('a service token is created and works at once', async (t) => {
  const { as, create } = await client(t)
  const created = await create({ role: 'reader', serviceToken: true, defaultApiVersion: 20240415 })
  decodes(t, created)
  t.match(created, { status: 201, data: { serviceToken: true, defaultApiVersion: 20240415 } })

  const { token, _id } = created.data
  const itself = await done<Token>((callback) => as(token).getToken(_id, callback))
  decodes(t, itself)
  t.match(itself, { status: 200, data: { _id } })
})

t.test('the client drops limit and totalCount, so a long list ends after the first 25', async (t) => {
  const { target, api, create } = await client(t)
  const tokens = await Promise.all(Array.from({ length: 26 }, () => create({ role: 'reader' })))

  const { status, path, body, data } = await done<Tokens>((callback) => api.getTokens({ limit: 1 }, callback))
  t.strictSame({ status, path }, { status: 200, path: TOKENS })
  t.type(data, Tokens)
  t.equal(data.items.length, 25, 'neither one nor all')
  t.notOk('totalCount' in data)
  t.strictSame(JSON.parse(JSON.stringify(data.items)), (body as Tokens).items)

  const ids = new Set<string>()
  for (let offset = 0, total = 1; offset < total; offset += 20) {
    const page = await target.call('GET', `${TOKENS}?limit=20&offset=${offset}`)
    t.match(page, { status: 200, body: { totalCount: Number } })
    total = page.body.totalCount
    for (const { _id } of page.body.items) ids.add(_id)
  }
  t.ok(
    tokens.every(({ data }) => ids.has(data._id)),
    'pages reach them all',
  )
})

t.test('showAll is sent as the text true and may be asked for by an admin', async (t) => {
  const { api } = await client(t)
  const { status, path, data } = await done<Tokens>((callback) => api.getTokens({ showAll: true }, callback))
  t.strictSame({ status, path }, { status: 200, path: `${TOKENS}?showAll=true` })
  t.ok(data.items.length > 0)
  for (const token of data.items) t.type(token, Token)
})

t.test('a patch changes what it names and nothing else', async (t) => {
  const { api, create } = await client(t)
  const { data: before } = await create({ name: 'before', role: 'reader' })
  const name = unique()
  const operations = [
    new PatchOperation('replace', '/name', name),
    new PatchOperation('remove', '/role'),
    new PatchOperation('add', '/inlineRole', [ALLOW]),
  ]
  const patched = await done<Token>((callback) => api.patchToken(before._id, operations, callback))

  decodes(t, patched)
  const { _id, ownerId, memberId, creationDate, token } = before
  t.match(patched, {
    status: 200,
    data: { _id, ownerId, memberId, creationDate, name, role: undefined, token: endingOf(token) },
  })
  t.strictSame(JSON.parse(JSON.stringify(patched.data.inlineRole)), [ALLOW])
  t.ok(patched.data.lastModified >= before.lastModified)
})

t.test('a reset without expiry gives a new key, and the old one is refused', async (t) => {
  const { api, as, create } = await client(t)
  const { data: before } = await create({ role: 'reader' })
  const reset = await done<Token>((callback) => api.resetToken(before._id, {}, callback))

  decodes(t, reset)
  t.match(reset, { status: 200, data: { _id: before._id, token: KEY } })
  t.not(reset.data.token, before.token)
  t.match(await refused((callback) => as(before.token).getToken(before._id, callback)), {
    status: 401,
    body: { code: 'unauthorized' },
  })
  const itself = await done<Token>((callback) => as(reset.data.token).getToken(before._id, callback))
  t.match(itself, { status: 200, data: { token: endingOf(reset.data.token) } })
})

t.test('a reset with expiry gives a new key, and both keys work until then', async (t) => {
  const { api, as, create } = await client(t)
  const { data: before } = await create({ role: 'reader' })
  // By the server's clock, which need not be this one.
  const expiry = before.creationDate + HOUR
  const reset = await done<Token>((callback) => api.resetToken(before._id, { expiry }, callback))

  t.match(reset, { status: 200, data: { _id: before._id, token: KEY } })
  for (const key of [before.token, reset.data.token]) {
    const itself = await done<Token>((callback) => as(key).getToken(before._id, callback))
    t.match(itself, { status: 200, data: { _id: before._id, token: endingOf(reset.data.token) } })
  }
})

t.test('a second token takes over, and a patch gives the first an expiry until which both work', async (t) => {
  const { api, as, create } = await client(t)
  const [{ data: first }, { data: second }] = [await create({ role: 'reader' }), await create({ role: 'reader' })]
  const expiry = first.creationDate + HOUR
  const patch = [new PatchOperation('add', '/expiry', expiry)]
  const patched = await done<Token>((callback) => api.patchToken(first._id, patch, callback))

  // The client drops fields that are newer than itself.
  t.match(patched, { status: 200, body: { _id: first._id, expiry }, data: { _id: first._id, expiry: undefined } })
  for (const { token, _id } of [first, second]) {
    t.match(await done<Token>((callback) => as(token).getToken(_id, callback)), { status: 200, data: { _id } })
  }
  const past = [new PatchOperation('replace', '/expiry', 0)]
  t.match(await refused((callback) => api.patchToken(first._id, past, callback)), {
    status: 400,
    body: { code: 'invalid_request' },
  })
})

t.test('a deleted token is not found, and its key is refused', async (t) => {
  const { api, as, create } = await client(t)
  const { data: token } = await create({ role: 'reader' })
  const { status, data } = await done<null>((callback) => api.deleteToken(token._id, callback))

  t.strictSame({ status, data }, { status: 204, data: null })
  t.match(await refused((callback) => api.getToken(token._id, callback)), { status: 404, body: { code: 'not_found' } })
  t.match(await refused((callback) => as(token.token).getTokens({}, callback)), {
    status: 401,
    body: { code: 'unauthorized' },
  })
})

t.test('a refusal comes as an error with the status, the code and the message', async (t) => {
  const { api, as, create } = await client(t)
  const { data: reader } = await create({ role: 'reader' })
  const body = (fields: object) => AccessTokenPost.constructFromObject(fields)

  t.match(await refused((callback) => api.postToken(body({ role: 'nobody' }), callback)), {
    message: 'Bad Request',
    status: 400,
    body: { code: 'invalid_request', message: String },
  })
  t.match(await refused((callback) => as('api-unheard-of').getTokens({}, callback)), {
    message: 'Unauthorized',
    status: 401,
    body: { code: 'unauthorized', message: String },
  })
  t.match(await refused((callback) => as(reader.token).postToken(body({ role: 'reader' }), callback)), {
    message: 'Forbidden',
    status: 403,
    body: { code: 'forbidden', message: String, access: { action: 'createAccessToken' }, reason: { effect: 'deny' } },
  })
  t.match(await refused((callback) => api.getToken(UNKNOWN_ID, callback)), {
    message: 'Not Found',
    status: 404,
    body: { code: 'not_found', message: String },
  })
  const absent = [new PatchOperation('remove', '/inlineRole')]
  t.match(await refused((callback) => api.patchToken(reader._id, absent, callback)), {
    message: 'Unprocessable Entity',
    status: 422,
    body: { code: 'patch_failed', message: String },
  })
})
