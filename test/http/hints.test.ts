import type { Test } from 'tap'
import t from 'tap'
import { type CallOptions, emulate, NOW } from '../support/emulate.js'
import { idOf, keyOf, OWNER, pinned, seedOf } from '../support/seeds.js'

const seed = seedOf({
  members: [OWNER],
  roles: [{ key: 'ops', name: 'Ops', policy: [] }],
  tokens: [
    pinned(10, { role: 'admin' }),
    pinned(11, { role: 'reader' }),
    pinned(12, { role: 'admin', defaultApiVersion: 20220603 }),
    pinned(13, { inlineRole: [{ effect: 'allow', resources: ['env/:flag/*'], actions: ['*'] }] }),
  ],
})
const RESET = `/api/v2/tokens/${idOf(11)}/reset`
const JSON_TYPE = { headers: { 'content-type': 'application/json' } }

/** Sends a request and returns its status with the hints in its entry of the request log. */
async function hintsOf(t: Test, method: string, path: string, options: CallOptions = {}) {
  const { call, control } = await emulate(t, { seed })
  const { status } = await call(method, path, options)
  const { body } = await control('GET', '/requests?limit=1')
  return { status, hints: body.items[0].hints ?? [] }
}

async function codesOf(t: Test, method: string, path: string, options: CallOptions = {}) {
  const { status, hints } = await hintsOf(t, method, path, options)
  return { status, codes: hints.map(({ code }: { code: string }) => code) }
}

t.test('a reset has a hint that LaunchDarkly has deprecated it', async (t) => {
  t.strictSame(await hintsOf(t, 'POST', RESET, JSON_TYPE), {
    status: 200,
    hints: [
      {
        code: 'legacy-reset',
        message:
          'LaunchDarkly has deprecated resets; create a second token, and set the expiry of the first with PATCH',
        refusedByReal: false,
      },
    ],
  })
})

t.test('a reset without Content-Type has a hint that the real API refuses it', async (t) => {
  const { status, hints } = await hintsOf(t, 'POST', RESET)
  t.equal(status, 200)
  t.match(hints, [{ code: 'reset-without-content-type', refusedByReal: true }, { code: 'legacy-reset' }])
  t.strictSame(await codesOf(t, 'POST', RESET, { headers: { 'content-type': 'text/plain' } }), {
    status: 200,
    codes: ['legacy-reset'],
  })
})

t.test('a reset whose expiry looks like seconds has a hint, in the query and in the body', async (t) => {
  for (const [path, options] of [
    [`${RESET}?expiry=${NOW / 1000}`, JSON_TYPE],
    [RESET, { body: { expiry: NOW / 1000 } }],
  ] as const) {
    t.strictSame(await codesOf(t, 'POST', path, options), {
      status: 200,
      codes: ['legacy-reset', 'expiry-looks-like-seconds'],
    })
  }
  for (const expiry of [NOW + 1, 0, -1]) {
    t.strictSame(await codesOf(t, 'POST', `${RESET}?expiry=${expiry}`, JSON_TYPE), {
      status: 200,
      codes: ['legacy-reset'],
    })
  }
})

t.test('a request that writes a specifier that cannot be read has a hint for each', async (t) => {
  const statement = { effect: 'allow', resources: ['role/*'], actions: ['*'] }
  const policy = [statement, statement, { ...statement, resources: ['env/:flag/*', 'token'] }]
  const hint = (specifier: string) => ({
    code: 'statement-matches-nothing',
    message: `statement 3 matches nothing by "${specifier}", which cannot be read`,
    refusedByReal: false,
  })
  const hints = [hint('env/:flag/*'), hint('token')]
  const token = `/api/v2/tokens/${idOf(13)}`
  for (const [method, path, body, status] of [
    ['POST', '/api/v2/tokens', { inlineRole: policy }, 201],
    ['PATCH', token, [{ op: 'replace', path: '/inlineRole', value: policy }], 200],
    ['POST', '/api/v2/roles', { key: 'new', name: 'New', policy }, 201],
    ['PATCH', '/api/v2/roles/ops', [{ op: 'replace', path: '/policy', value: policy }], 200],
    ['PATCH', '/api/v2/roles/ops', { patch: [{ op: 'add', path: '/policy', value: policy }] }, 200],
    ['PATCH', '/api/v2/roles/ops', { policy }, 200],
    ['PATCH', '/api/v2/roles/ops', { comment: 'why', merge: { policy } }, 200],
  ] as const) {
    t.strictSame(await hintsOf(t, method, path, { body }), { status, hints }, `${method} ${path}`)
  }
})

t.test('a request that leaves an unreadable specifier as it is has no hint', async (t) => {
  const rename = [{ op: 'replace', path: '/name', value: 'new' }]
  t.strictSame(await codesOf(t, 'PATCH', `/api/v2/tokens/${idOf(13)}`, { body: rename }), { status: 200, codes: [] })
  t.strictSame(await codesOf(t, 'PATCH', '/api/v2/roles/ops', { body: { name: 'New' } }), { status: 200, codes: [] })
  t.strictSame(await codesOf(t, 'GET', `/api/v2/tokens/${idOf(13)}`), { status: 200, codes: [] })
})

t.test('a request of an old API version has a hint that says where the version comes from', async (t) => {
  const old = { headers: { 'ld-api-version': '20191212' } }
  t.match(await hintsOf(t, 'GET', '/api/v2/tokens', old), {
    status: 200,
    hints: [{ code: 'old-api-version', message: /^the API version is 20191212, by the header LD-API-Version; / }],
  })
  t.match(await hintsOf(t, 'DELETE', `/api/v2/tokens/${idOf(11)}`, { key: keyOf(12) }), {
    status: 204,
    hints: [
      { code: 'old-api-version', message: /^the API version is 20220603, by the defaultApiVersion of the token; / },
    ],
  })
  for (const version of ['20240415', 'beta', '20240415, 20240415']) {
    const options = { key: keyOf(12), headers: { 'ld-api-version': version } }
    t.strictSame(await codesOf(t, 'GET', '/api/v2/tokens', options), { status: 200, codes: [] }, version)
  }
})

t.test('a request that is refused has no hints', async (t) => {
  for (const [path, options, status] of [
    [RESET, { key: keyOf(11) }, 403],
    [`${RESET}?expiry=x`, {}, 400],
    [`/api/v2/tokens/${idOf(99)}/reset`, {}, 404],
    ['/api/v2/tokens', { headers: { 'ld-api-version': '20191212' }, body: {} }, 400],
  ] as const) {
    t.strictSame(await codesOf(t, 'POST', path, options), { status, codes: [] })
  }
})

t.test('a key in a specifier is shortened in its hint', async (t) => {
  const inlineRole = [{ effect: 'allow', resources: [`token:${keyOf(10)}`], actions: ['*'] }]
  const { status, hints } = await hintsOf(t, 'POST', '/api/v2/tokens', { body: { inlineRole } })
  t.equal(status, 201)
  t.match(hints, [{ message: /"token:api-…000a"/ }])
})

t.test('each hint is a line of the log too', async (t) => {
  const lines: string[] = []
  const logger = { level: 'info', stream: { write: (line: string) => lines.push(line) } }
  const { call } = await emulate(t, { seed, logger })
  await call('POST', RESET)
  await call('POST', RESET, { key: keyOf(11) })
  const hints = lines.map((line) => JSON.parse(line)).filter(({ hint }) => hint !== undefined)
  t.match(hints, [
    { level: 30, hint: 'reset-without-content-type', msg: /^LaunchDarkly / },
    { level: 30, hint: 'legacy-reset', msg: /^LaunchDarkly has deprecated resets; create a second token, / },
  ])
  t.equal(hints.length, 2)
})
