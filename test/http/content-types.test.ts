import t from 'tap'
import type { Answer } from '../support/answer.js'
import { emulate } from '../support/emulate.js'
import { invalidRequest } from '../support/refusals.js'
import { idOf, keyOf, OWNER, pinned, seedOf } from '../support/seeds.js'

/** A token for each request, so that none sees what another did. */
const TARGETS = Array.from({ length: 100 }, (_, i) => 1000 + i)
const seed = seedOf({
  members: [OWNER],
  tokens: [pinned(10, { role: 'admin' }), ...TARGETS.map((n) => pinned(n, { role: 'reader', name: 'target' }))],
})
const urlOf = (n: number) => `/api/v2/tokens/${idOf(n)}`

const JSON_TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset="UTF-8"',
  'application/json ; boundary=x',
  'Application/JSON',
  'application/json;',
  'application/json; =',
  'application/json; domain-model=launchdarkly.semanticpatch',
]
const OTHER_TYPES = [
  'text/plain',
  'text/json',
  'text/html; charset=utf-8',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'application/jsonp',
  'application/json5',
  'application/json-patch+json',
  'application/merge-patch+json',
  'application/vnd.api+json',
  '*/*',
]
const MALFORMED_TYPES = [
  'json',
  'application',
  'application/',
  '/json',
  '/',
  ';',
  '; charset=utf-8',
  'application/json, application/json',
  'application/json/x',
  'application json',
  'application/json charset=utf-8',
  ' ',
  'é',
  '"application/json"',
  'undefined',
  'constructor',
  'a'.repeat(10_000),
]

const type = (value: string) => ({ headers: { 'content-type': value } })
const unsupported = (got: string) => ({
  status: 415,
  body: {
    code: 'unsupported_media_type',
    message: `the Content-Type of a body must be application/json, got ${got}`,
  },
})

interface BodyOperation {
  readonly title: string
  readonly method: string
  /** Of the request about the token of that number. */
  readonly url: (n: number) => string
  readonly body: string
  readonly success: number
  /** What an empty body is answered with. */
  readonly empty: { readonly status: number; readonly body?: unknown }
}

const missing = { status: 400, body: invalidRequest('the request needs a JSON body') }
const OPERATIONS: readonly BodyOperation[] = [
  {
    title: 'create',
    method: 'POST',
    url: () => '/api/v2/tokens',
    body: '{"role":"reader"}',
    success: 201,
    empty: missing,
  },
  { title: 'patch', method: 'PATCH', url: urlOf, body: '[]', success: 200, empty: missing },
  {
    title: 'reset',
    method: 'POST',
    url: (n) => `${urlOf(n)}/reset`,
    body: '{}',
    success: 200,
    empty: { status: 200 },
  },
  { title: 'delete', method: 'DELETE', url: urlOf, body: '{}', success: 204, empty: { status: 204, body: undefined } },
]

for (const { title, method, url, body, success, empty } of OPERATIONS) {
  t.test(`${title} reads a body of the type JSON`, async (t) => {
    const { call } = await emulate(t, { seed })
    for (const [i, each] of JSON_TYPES.entries()) {
      const { status } = await call(method, url(1000 + i), { body, ...type(each) })
      t.equal(status, success, each)
    }
  })

  t.test(`${title} refuses a body of another type, and does nothing`, async (t) => {
    const { call } = await emulate(t, { seed })
    for (const [i, each] of OTHER_TYPES.entries()) {
      const n = 1000 + i
      const answer = await call(method, url(n), { body, ...type(each) })
      const got = each === 'application/octet-stream' ? 'another or none' : each
      t.strictSame({ status: answer.status, body: answer.body }, unsupported(got), each)
      t.hasStrict(await call('GET', urlOf(n), { key: keyOf(n) }), { status: 200, body: { name: 'target' } })
    }
    t.hasStrict(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 101 } })
  })

  t.test(`${title} refuses a body without a type, or with one that is none`, async (t) => {
    const { call } = await emulate(t, { seed })
    for (const [i, each] of [undefined, '', ...MALFORMED_TYPES].entries()) {
      const n = 1000 + i
      const answer = await call(method, url(n), { body, ...(each !== undefined && type(each)) })
      t.strictSame({ status: answer.status, body: answer.body }, unsupported('another or none'), String(each))
      t.hasStrict(await call('GET', urlOf(n), { key: keyOf(n) }), { status: 200, body: { name: 'target' } })
    }
    t.hasStrict(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 101 } })
  })

  // The TypeScript client resets with a form type, ldcli deletes with a JSON type, the Go client resets without any.
  t.test(`${title} takes an empty body for none, whatever its type`, async (t) => {
    const { call } = await emulate(t, { seed })
    const types = [undefined, '', ...JSON_TYPES, ...OTHER_TYPES, ...MALFORMED_TYPES]
    const requests = types.flatMap((each) => [{}, { body: '' }].map((sent) => ({ each, sent })))
    for (const [i, { each, sent }] of requests.entries()) {
      const answer = await call(method, url(1000 + i), { ...sent, ...(each !== undefined && type(each)) })
      t.hasStrict({ status: answer.status, body: answer.body }, empty, String(each))
    }
  })
}

t.test('reading operations do not look at the type', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const each of [...JSON_TYPES, ...OTHER_TYPES, ...MALFORMED_TYPES]) {
    t.hasStrict(await call('GET', urlOf(1000), type(each)), { status: 200, body: { name: 'target' } })
  }
})

t.test('a refusal quotes no more than the start of a type', async (t) => {
  const { call } = await emulate(t, { seed })
  const { status, body } = await call('POST', '/api/v2/tokens', { body: 'x', ...type(`text/${'x'.repeat(5_000)}`) })
  t.equal(status, 415)
  t.ok(body.message.length < 200)
})

t.test('responses are JSON, and say so, even when the request would accept something else', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const accept of ['application/json', '*/*', 'text/html', 'application/xml;q=1, text/*;q=0.5', 'x']) {
    const { status, headers } = await call('GET', urlOf(1000), { headers: { accept } })
    t.match({ status, headers }, { status: 200, headers: { 'content-type': 'application/json' } })
  }
})

t.test('responses with JSON name no charset', async (t) => {
  const { call, control } = await emulate(t, { seed })
  const typeOf = ({ status, headers }: Answer) => [status, headers['content-type']]
  for (const [method, url, options, status] of [
    ['GET', '/api/v2/tokens', {}, 200],
    ['POST', '/api/v2/tokens', { body: { role: 'reader' } }, 201],
    ['GET', '/api/v2/nothing', {}, 404],
    ['GET', '/api/v2/tokens', { key: null }, 401],
    ['GET', '/api/v2/openapi.json', { key: null }, 200],
    ['GET', '/nothing', {}, 404],
    ['GET', '/%zz', {}, 400],
    ['POST', '/api/v2/tokens', { body: '{', ...type('application/json') }, 400],
  ] as const) {
    t.strictSame(typeOf(await call(method, url, options)), [status, 'application/json'], `${method} ${url}`)
  }
  t.strictSame(typeOf(await control('GET', '/health')), [200, 'application/json'])
  t.strictSame(typeOf(await control('GET', '/nothing')), [404, 'application/json'])
})

t.test('a fault keeps the Content-Type that it sets, and its JSON bodies name no charset by default', async (t) => {
  const { call, control } = await emulate(t, { seed })
  for (const [respond, expected] of [
    [{ status: 429, body: { code: 'a', message: 'b' } }, 'application/json'],
    [{ status: 429 }, 'application/json'],
    [
      {
        status: 429,
        body: { code: 'a', message: 'b' },
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
      },
      'application/json; charset=utf-8',
    ],
    [
      {
        status: 429,
        body: '{"code":"a","message":"b"}',
        headers: { 'content-type': 'application/json; charset=utf-8' },
      },
      'application/json; charset=utf-8',
    ],
    [
      { status: 429, body: '{"code":"a","message":"b"}', headers: { 'content-type': 'application/problem+json' } },
      'application/problem+json',
    ],
    [{ status: 429, body: '{"code":"a","message":"b"}' }, 'text/plain; charset=utf-8'],
  ] as const) {
    await control('POST', '/faults', { body: { respond, times: 1 } })
    const { status, headers } = await call('GET', '/api/v2/tokens')
    t.strictSame([status, headers['content-type']], [429, expected], JSON.stringify(respond))
  }
})
