import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import t, { type Test } from 'tap'
import { ALLOW, connect, DENY, endingOf, HOUR, KEY, REQUIRED, type Target, TOKENS, unique } from './target.js'

const UNKNOWN_KEY = 'api-ffffffff-ffff-4fff-8fff-ffffffffffff'

/** The headers of the generated Go client, which names a Content-Type only beside a body. */
const GO = { accept: 'application/json', 'user-agent': 'OpenAPI-Generator/22.0.0/go' }

/**
 * As ldcli sends it: a JSON Content-Type and a body on every verb, GET too, which `fetch` would refuse. Commands without
 * `--data` send the JSON text of Go's nil, `whoami` sends nothing at all.
 */
function ldcli({ url, key }: Target, method: string, path: string, body = 'null') {
  return new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
    const request = url.startsWith('https:') ? httpsRequest : httpRequest
    const headers = {
      authorization: key,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'launchdarkly-cli/v2.0.0',
    }
    const sent = request(url + path, { method, headers }, async (response) => {
      const text = (await response.toArray()).join('')
      resolve({ status: response.statusCode, body: text === '' ? undefined : JSON.parse(text) })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** A reader token, and what each of some keys gets when it asks for it. */
async function withToken(t: Test) {
  const target = await connect(t)
  const { status, body } = await target.create(TOKENS, { name: unique(), role: 'reader' })
  t.match({ status, body }, { status: 201, body: { ...REQUIRED, token: KEY } })
  const path = `${TOKENS}/${body._id}`
  const statuses = async (...keys: string[]) => {
    const answers = await Promise.all(keys.map((key) => target.call('GET', path, { key })))
    return answers.map(({ status }) => status)
  }
  return { target, ...target, token: body, path, statuses }
}

t.test('the Go client resets without Content-Type and body, which the real API is known to refuse', async (t) => {
  const { call, token, path, statuses } = await withToken(t)
  const first = await call('POST', `${path}/reset?expiry=${token.creationDate + HOUR}`, { headers: GO })
  t.match(first, { status: 200, body: { ...REQUIRED, _id: token._id, token: KEY } })
  t.strictSame(await statuses(token.token, first.body.token), [200, 200])

  const second = await call('POST', `${path}/reset`, { headers: GO })
  t.match(second, { status: 200, body: { ...REQUIRED, _id: token._id, token: KEY } })
  t.strictSame(await statuses(first.body.token, second.body.token), [401, 200])
})

t.test('the Go client deletes without Content-Type and body', async (t) => {
  const { call, token, path, statuses } = await withToken(t)
  t.match(await call('DELETE', path, { headers: GO }), { status: 204, body: undefined })
  t.match(await call('GET', path, { headers: GO }), { status: 404, body: { code: 'not_found' } })
  t.strictSame(await statuses(token.token), [401])
})

t.test('the Terraform provider of old resets with a Content-Type, and with an expiry in the body', async (t) => {
  const { call, token, path, statuses } = await withToken(t)
  const first = await call('POST', `${path}/reset`, { headers: { 'content-type': 'application/json' } })
  t.match(first, { status: 200, body: { _id: token._id, token: KEY } })
  t.strictSame(await statuses(token.token, first.body.token), [401, 200])

  const second = await call('POST', `${path}/reset`, { body: { expiry: token.creationDate + HOUR } })
  t.match(second, { status: 200, body: { _id: token._id, token: KEY } })
  t.not(second.body.token, first.body.token)
  t.strictSame(await statuses(second.body.token), [200])
})

for (const [title, empty] of Object.entries({ 'the body null': 'null', 'an empty body': '' })) {
  t.test(`ldcli lists, gets, resets and deletes with a Content-Type and ${title}`, async (t) => {
    const { target, token, path, statuses } = await withToken(t)
    t.match(await ldcli(target, 'GET', TOKENS, empty), { status: 200, body: { items: Array, totalCount: Number } })
    t.match(await ldcli(target, 'GET', path, empty), { status: 200, body: { ...REQUIRED, _id: token._id } })

    const kept = await ldcli(target, 'POST', `${path}/reset?expiry=${token.creationDate + HOUR}`, empty)
    t.match(kept, { status: 200, body: { _id: token._id, token: KEY } })
    t.strictSame(await statuses(token.token), [200])
    const reset = await ldcli(target, 'POST', `${path}/reset`, empty)
    t.match(reset, { status: 200, body: { _id: token._id, token: KEY } })

    t.match(await ldcli(target, 'DELETE', path, empty), { status: 204, body: undefined })
    t.match(await ldcli(target, 'GET', path, empty), { status: 404, body: { code: 'not_found', message: String } })
  })
}

t.test('ldcli creates and updates with the body it was given', async (t) => {
  const target = await connect(t)
  const created = await ldcli(target, 'POST', TOKENS, JSON.stringify({ role: 'reader' }))
  t.match(created, { status: 201, body: { ...REQUIRED, role: 'reader', token: KEY } })

  const path = `${TOKENS}/${(created.body as { _id: string })._id}`
  target.deleteLater(path)
  const patch = JSON.stringify([{ op: 'replace', path: '/role', value: 'writer' }])
  t.match(await ldcli(target, 'PATCH', path, patch), { status: 200, body: { ...REQUIRED, role: 'writer' } })
})

t.test('ldcli config checks a key with HEAD: a status below 400 means valid', async (t) => {
  const { target, token } = await withToken(t)
  const check = (key: string) => ldcli({ ...target, key }, 'HEAD', '/api/v2/account', '')
  t.strictSame(await check(token.token), { status: 200, body: undefined })
  t.strictSame(await check(UNKNOWN_KEY), { status: 401, body: undefined })
})

t.test('TruffleHog takes a list for a living key and a 401 for a dead one', async (t) => {
  const { call, token } = await withToken(t)
  const living = await call('GET', TOKENS, { key: token.token })
  t.match(living, { status: 200, body: { totalCount: Number } })
  t.match(living.body.items[0], { token: /^.{4}$/, serviceToken: Boolean })
  t.match(await call('GET', TOKENS, { key: UNKNOWN_KEY }), { status: 401, body: { code: 'unauthorized' } })
})

t.test('the nuclei template takes a list of members for a living key', async (t) => {
  const { call, token } = await withToken(t)
  const { status, body } = await call('GET', '/api/v2/members', { key: token.token })
  t.match({ status, body }, { status: 200, body: { totalCount: Number, items: Array } })
  t.ok(body.totalCount >= 1)
})

t.test('paging ends where offset reaches totalCount, and has seen every token', async (t) => {
  const { call, create } = await connect(t)
  const ours = await Promise.all([1, 2, 3, 4].map(() => create(TOKENS, { role: 'reader' })))
  const { totalCount } = (await call('GET', TOKENS)).body
  const limit = Math.ceil(totalCount / 3)

  const seen = new Set<string>()
  let offset = 0
  for (let total = totalCount; offset < total; offset += limit) {
    const { status, body } = await call('GET', `${TOKENS}?limit=${limit}&offset=${offset}`)
    t.match({ status, body }, { status: 200, body: { totalCount: Number, items: Array } })
    t.equal(body.items.length, Math.min(limit, body.totalCount - offset))
    total = body.totalCount
    for (const { _id } of body.items) seen.add(_id)
  }
  t.ok(ours.every(({ body }) => seen.has(body._id)))
  const beyond = await call('GET', `${TOKENS}?limit=${limit}&offset=${offset}`)
  t.match(beyond, { status: 200, body: { totalCount: Number } })
  t.strictSame(beyond.body.items, [])
})

t.test('the next links lead through the whole list, and back by prev to the first page', async (t) => {
  const { call, create } = await connect(t)
  const ours = await Promise.all([1, 2, 3, 4].map(() => create(TOKENS, { role: 'reader' })))
  const { totalCount } = (await call('GET', TOKENS)).body
  const limit = Math.ceil(totalCount / 3)

  const walk = async (start: string, direction: 'next' | 'prev') => {
    const pages: { _links: Record<string, { href: string }>; items: { _id: string }[] }[] = []
    for (let href: string | undefined = start; href !== undefined; href = pages.at(-1)?._links[direction]?.href) {
      const { status, body } = await call('GET', href)
      t.match({ status, body }, { status: 200, body: { _links: { self: { href: TOKENS } }, items: Array } })
      pages.push(body)
    }
    return pages
  }
  const pages = await walk(`${TOKENS}?limit=${limit}`, 'next')
  const [first, second] = pages
  const seen = new Set(pages.flatMap(({ items }) => items.map(({ _id }) => _id)))
  t.ok(ours.every(({ body }) => seen.has(body._id)))
  t.equal(pages.length, 3)
  t.match(first?._links, { first: undefined, prev: undefined, next: { href: String }, last: { href: String } })
  t.match(second?._links, { first: { href: String }, prev: { href: String }, next: { href: String } })
  t.match(pages.at(-1)?._links, { next: undefined, prev: { href: String } })

  const back = await walk(pages.at(-1)?._links['self']?.href ?? '', 'prev')
  t.strictSame(
    back.map(({ items }) => items.map(({ _id }) => _id)),
    pages.map(({ items }) => items.map(({ _id }) => _id)).reverse(),
  )
})

t.test('a client that does not page sees at most 25', async (t) => {
  const { call, create } = await connect(t)
  await Promise.all(Array.from({ length: 26 }, () => create(TOKENS, { role: 'reader' })))
  const { status, body } = await call('GET', TOKENS, { headers: { 'LD-API-Version': '20240415' } })
  t.match({ status, length: body.items.length }, { status: 200, length: 25 })
  t.ok(body.totalCount > 25)
})

t.test('the patches of Terraform move a token between the three kinds of permissions', async (t) => {
  const { call, createRole, token, path } = await withToken(t)
  const roles = [await createRole([ALLOW]), await createRole([DENY])].map(({ _id }) => _id).sort()
  const replace = (path: string, value: unknown) => ({ op: 'replace', path, value })
  const remove = (path: string) => ({ op: 'remove', path })
  const name = replace('/name', token.name)
  const none = { role: undefined, customRoleIds: undefined, inlineRole: undefined }

  for (const [title, patch, grant] of [
    ['only the name', [replace('/name', '')], { role: 'reader' }],
    ['another role', [name, replace('/role', 'writer')], { role: 'writer' }],
    ['an inline role', [name, remove('/role'), replace('/inlineRole', [DENY])], { inlineRole: [DENY] }],
    ['another inline role', [name, replace('/inlineRole', [ALLOW, DENY])], { inlineRole: [ALLOW, DENY] }],
    ['custom roles', [name, replace('/customRoleIds', roles), remove('/inlineRole')], { customRoleIds: roles }],
    ['one of them', [name, replace('/customRoleIds', roles.slice(1))], { customRoleIds: roles.slice(1) }],
    ['a role again', [name, replace('/role', 'reader'), remove('/customRoleIds')], { role: 'reader' }],
  ] as const) {
    const patched = await call('PATCH', path, { body: patch })
    t.match(patched, { status: 200, body: { ...REQUIRED, _id: token._id, token: endingOf(token.token) } }, title)
    const { role, customRoleIds, inlineRole } = patched.body
    t.strictSame({ role, customRoleIds: customRoleIds?.sort(), inlineRole }, { ...none, ...grant }, title)
    t.strictSame((await call('GET', path)).body, patched.body)
  }
})

t.test('removing a field that is absent is a 422, and nothing of the patch is kept', async (t) => {
  const { call, token, path } = await withToken(t)
  const before = await call('GET', path)
  for (const absent of ['/inlineRole', '/customRoleIds']) {
    const patch = [
      { op: 'replace', path: '/name', value: 'kept' },
      { op: 'remove', path: absent },
    ]
    t.match(await call('PATCH', path, { body: patch }), { status: 422, body: { code: 'patch_failed' } })
  }
  t.strictSame((await call('GET', path)).body, { ...before.body, name: token.name })
})
