import t from 'tap'
import { MAX_BODY_BYTES } from '../../src/http/body.js'
import { MAX_DEPTH } from '../../src/schemas/structure.js'
import { type Emulation, emulate } from '../support/emulate.js'
import { invalidRequest, patchFailed } from '../support/refusals.js'
import { idOf, OWNER, pinned, seedOf } from '../support/seeds.js'

const seed = seedOf({
  members: [OWNER],
  tokens: [pinned(10, { role: 'admin' }), pinned(11, { role: 'reader', name: 'target' })],
})
const TARGET = `/api/v2/tokens/${idOf(11)}`
const headers = { 'content-type': 'application/json' }

const NOT_JSON = { status: 400, body: invalidRequest('the body is not valid JSON') }
const TOO_DEEP = { status: 400, body: invalidRequest(`the body is nested deeper than ${MAX_DEPTH} levels`) }
const TOO_LARGE = { status: 413, body: { code: 'payload_too_large', message: 'the body is too large' } }

/** Every operation that reads a body. */
const READERS: readonly [string, string][] = [
  ['POST', '/api/v2/tokens'],
  ['PATCH', TARGET],
  ['POST', `${TARGET}/reset`],
  ['DELETE', TARGET],
]

/** Sends bytes, which are no text. */
async function send({ emulator, token }: Emulation, method: string, url: string, payload: Buffer) {
  const response = await emulator.app.inject({
    method: method as 'POST',
    url,
    headers: { ...headers, authorization: token },
    payload,
  })
  return { status: response.statusCode, body: response.json() }
}

t.test('a body that is not JSON is a 400, and nothing is done', async (t) => {
  const bodies = [
    '{',
    '{"role":"reader"',
    '{"role":"reader"}}',
    "{'role':'reader'}",
    '{role:"reader"}',
    '{"role":"reader",}',
    '[1,]',
    'undefined',
    'NaN',
    'role=reader',
    '{"role":"reader"} // a comment',
    '"\n"',
    '\u0000',
    ' ',
    '\n\n',
    // Broken, and with half a character in it.
    '{"name":"\\ud800"',
    '"\\udfff',
    '\\ud800',
  ]
  for (const body of bodies) {
    await t.test(JSON.stringify(body), async (t) => {
      const { call } = await emulate(t, { seed })
      for (const [method, url] of READERS) {
        const answer = await call(method, url, { body, headers })
        t.strictSame({ status: answer.status, body: answer.body }, NOT_JSON)
      }
      t.hasStrict(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 2 } })
      t.hasStrict(await call('GET', TARGET, { key: seed.accounts[0]?.tokens?.[1]?.key ?? '' }), { status: 200 })
    })
  }
})

t.test('a body that reaches for prototypes is a 400', async (t) => {
  const bodies = [
    '{"__proto__":{"role":"admin"}}',
    '{"role":"reader","__proto__":null}',
    '{"role":"reader","\\u005f_proto__":{}}',
    '{"role":"reader","x":[{"__proto__":{}}]}',
    '{"role":"reader","constructor":{"prototype":{}}}',
    '{"role":"reader","x":{"constructor":{"prototype":{"y":1}}}}',
  ]
  for (const body of bodies) {
    await t.test(body, async (t) => {
      const { call } = await emulate(t, { seed })
      t.match(await call('POST', '/api/v2/tokens', { body, headers }), {
        status: 400,
        body: {
          code: 'invalid_request',
          message: /has a field "(__proto__|constructor\.prototype)", which is not allowed\.$/,
        },
      })
    })
  }

  await t.test('a body that only mentions __proto__ in a text is accepted', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const body of [
      '{"role":"reader","name":"__proto__"}',
      '{"role":"reader","name":"constructor","constructor":5}',
      '{"role":"reader","constructor":{},"toString":1,"hasOwnProperty":[]}',
    ]) {
      const { status, body: created } = await call('POST', '/api/v2/tokens', { body, headers })
      t.hasStrict({ status, created }, { status: 201, created: { role: 'reader' } })
    }
  })

  await t.test('a patch of a path below __proto__ finds nothing there', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const path of ['/__proto__/x', '/constructor/prototype/x', '/name/constructor/prototype/x', '/toString/x']) {
      const { status, body } = await call('PATCH', TARGET, { body: [{ op: 'add', path, value: 'polluted' }] })
      t.match({ status, body }, { status: 422, body: { code: 'patch_failed' } })
    }
    t.notOk('x' in {} || 'polluted' in {})
  })
})

t.test(`a body is nested ${MAX_DEPTH} levels at most`, async (t) => {
  const array = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const object = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  /** Within a body that is right but for a field that is ignored. */
  const within = (value: string) => `{"role":"reader","x":${value}}`

  for (const nest of [array, object]) {
    await t.test(`a body of ${nest === array ? 'arrays' : 'objects'} nested one level too deep is a 400`, async (t) => {
      const { call } = await emulate(t, { seed })
      const deepest = await call('POST', '/api/v2/tokens', { body: within(nest(MAX_DEPTH - 1)), headers })
      t.hasStrict(deepest, { status: 201, body: { role: 'reader' } })
      for (const depth of [MAX_DEPTH, MAX_DEPTH + 1, 10_000, 100_000]) {
        const { status, body } = await call('POST', '/api/v2/tokens', { body: within(nest(depth)), headers })
        t.strictSame({ status, body }, TOO_DEEP, `${depth}`)
      }
    })
  }

  await t.test('a body that is nested too deep is a 400 before anything else in it is checked', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const [method, url] of READERS) {
      const { status, body } = await call(method, url, { body: '['.repeat(500_000), headers })
      t.strictSame({ status, body }, TOO_DEEP)
    }
  })

  await t.test('brackets in texts, and arrays beside each other, do not count as nesting', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const [name, x] of [
      ['['.repeat(100), '0'],
      ['\\"'.repeat(51) + '{'.repeat(100), '0'],
      [`${'\\\\'}`, array(MAX_DEPTH - 1)],
      ['}'.repeat(100), array(MAX_DEPTH - 1)],
      ['x', `[${Array.from({ length: 100 }, () => array(MAX_DEPTH - 2)).join()}]`],
    ]) {
      const body = `{"role":"reader","name":"${name}","x":${x}}`
      t.hasStrict(await call('POST', '/api/v2/tokens', { body, headers }), { status: 201 })
    }
    // The quote that ends the text is not the escaped one.
    const { status, body } = await call('POST', '/api/v2/tokens', {
      body: `{"role":"reader","name":"\\\\","x":${array(MAX_DEPTH)}}`,
      headers,
    })
    t.strictSame({ status, body }, TOO_DEEP)
  })

  await t.test('a patch whose value is nested too deep is a 400', async (t) => {
    const { call } = await emulate(t, { seed })
    const patch = (depth: number) => `[{"op":"test","path":"/name","value":${array(depth)}}]`
    const { status, body } = await call('PATCH', TARGET, { body: patch(MAX_DEPTH - 2), headers })
    t.strictSame({ status, body }, { status: 422, body: patchFailed('Operation 0 test does not apply at "/name".') })
    const deeper = await call('PATCH', TARGET, { body: patch(MAX_DEPTH - 1), headers })
    t.strictSame({ status: deeper.status, body: deeper.body }, TOO_DEEP)
  })
})

t.test('a body is UTF-8', async (t) => {
  const around = (...bytes: number[]) =>
    Buffer.concat([Buffer.from('{"role":"reader","name":"'), Buffer.from(bytes), Buffer.from('"}')])

  await t.test('a body that is not UTF-8 is a 400', async (t) => {
    const emulation = await emulate(t, { seed })
    const invalid: readonly [string, Buffer][] = [
      ['a byte that is never there', around(0xff)],
      ['a continuation without a start', around(0x80)],
      ['a start without a continuation', around(0xc3)],
      ['an overlong form', around(0xc0, 0xaf)],
      ['half a pair of surrogates', around(0xed, 0xa0, 0x80)],
      ['more than Unicode has', around(0xf4, 0x90, 0x80, 0x80)],
      ['Latin-1', Buffer.from('{"role":"reader","name":"é"}', 'latin1')],
      ['UTF-16', Buffer.from('{"role":"reader"}é', 'utf16le')],
    ]
    for (const [title, payload] of invalid) {
      for (const [method, url] of READERS) {
        const answer = await send(emulation, method, url, payload)
        t.strictSame(answer, { status: 400, body: invalidRequest('the body is not valid UTF-8') }, title)
      }
    }
  })

  await t.test('a body may begin with a byte order mark', async (t) => {
    const emulation = await emulate(t, { seed })
    const answer = await send(emulation, 'POST', '/api/v2/tokens', Buffer.from('\ufeff{"role":"reader"}'))
    t.hasStrict(answer, { status: 201, body: { role: 'reader' } })
    t.strictSame(await send(emulation, 'POST', '/api/v2/tokens', Buffer.from('\ufeff')), NOT_JSON)
  })

  await t.test('a name of any characters is the same in the responses to create and get', async (t) => {
    const names: readonly [string, string, string?][] = [
      ['accents and emoji', '"é 🔑 漢字 \u200f"'],
      ['NUL characters', '"a\\u0000b\\u0000"', 'a\u0000b\u0000'],
      ['control characters', '"\\u0001\\n\\t\\u007f"', '\u0001\n\t\u007f'],
      ['line separators', '"\\u2028\\u2029"', '\u2028\u2029'],
      ['a pair of surrogates, escaped', '"\\ud83d\\udd11"', '🔑'],
      ['half a pair in front', '"a\\ud800"', 'a\ufffd'],
      ['the other half alone', '"\\udfffb"', '\ufffdb'],
      ['halves the wrong way round', '"\\udd11\\ud83d"', '\ufffd\ufffd'],
      ['a half in upper case', '"\\uD800\\uDBFF"', '\ufffd\ufffd'],
      ['a backslash before what looks like half a pair', '"\\\\ud800"', '\\ud800'],
      ['combining characters, not normalised', '"e\\u0301"', 'e\u0301'],
      ['what SQL could mistake', `"'; DROP TABLE tokens; --"`],
      ['noncharacters', '"\\uffff\\ufffe"', '\uffff\ufffe'],
    ]
    for (const [title, json, name = JSON.parse(json)] of names) {
      await t.test(title, async (t) => {
        const { call } = await emulate(t, { seed })
        const sent = `{"role":"reader","name":${json},"description":${json}}`
        const { status, body } = await call('POST', '/api/v2/tokens', { body: sent, headers })
        t.hasStrict({ status, body }, { status: 201, body: { name, description: name } })
        t.hasStrict(await call('GET', `/api/v2/tokens/${body._id}`), { status: 200, body: { name, description: name } })

        const patch = `[{"op":"replace","path":"/name","value":"x"},{"op":"replace","path":"/name","value":${json}}]`
        t.hasStrict(await call('PATCH', TARGET, { body: patch, headers }), { status: 200, body: { name } })
        t.hasStrict(await call('GET', TARGET), { status: 200, body: { name } })
      })
    }
  })

  await t.test('lone surrogates in statements and lists are replaced by U+FFFD', async (t) => {
    const { call } = await emulate(t, { seed })
    const statement = '{"effect":"allow","resources":["proj/\\ud800"],"actions":["\\udfff"]}'
    const { status, body } = await call('POST', '/api/v2/tokens', { body: `{"inlineRole":[${statement}]}`, headers })
    const inlineRole = [{ effect: 'allow', resources: ['proj/\ufffd'], actions: ['\ufffd'] }]
    t.strictSame({ status, inlineRole: body.inlineRole }, { status: 201, inlineRole })
    t.hasStrict((await call('GET', `/api/v2/tokens/${body._id}`)).body, { inlineRole })
  })
})

t.test(`a body has ${MAX_BODY_BYTES} bytes at most`, async (t) => {
  const json = '{"role":"reader"}'
  const padded = (bytes: number) => json.padEnd(bytes)

  await t.test('a body of one byte more than the limit is a 413 on every operation that reads a body', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const [method, url] of READERS) {
      const { status, body } = await call(method, url, { body: padded(MAX_BODY_BYTES + 1), headers })
      t.strictSame({ status, body }, TOO_LARGE)
    }
    t.hasStrict(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 2 } })
  })

  await t.test('a body of exactly the limit is read', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const bytes of [MAX_BODY_BYTES - 1, MAX_BODY_BYTES]) {
      t.hasStrict(await call('POST', '/api/v2/tokens', { body: padded(bytes), headers }), { status: 201 })
    }
    const { status, body } = await call('POST', '/api/v2/tokens', {
      body: `${json.padEnd(MAX_BODY_BYTES - 1)}x`,
      headers,
    })
    t.strictSame({ status, body }, NOT_JSON)
  })

  await t.test('the limit of a body counts bytes and not characters', async (t) => {
    const emulation = await emulate(t, { seed })
    const name = 'é'.repeat(MAX_BODY_BYTES / 2)
    const answer = await send(
      emulation,
      'POST',
      '/api/v2/tokens',
      Buffer.from(JSON.stringify({ role: 'reader', name })),
    )
    t.strictSame(answer, TOO_LARGE)
  })

  await t.test('a body above the limit is a 413 whatever its Content-Type', async (t) => {
    const { call } = await emulate(t, { seed })
    for (const type of ['text/plain', 'application/octet-stream']) {
      const { status, body } = await call('POST', '/api/v2/tokens', {
        body: 'x'.repeat(MAX_BODY_BYTES + 1),
        headers: { 'content-type': type },
      })
      t.strictSame({ status, body }, TOO_LARGE)
    }
  })

  await t.test('a body that is shorter or longer than its Content-Length is a 400', async (t) => {
    const { emulator, token } = await emulate(t, { seed })
    const response = await emulator.app.inject({
      method: 'POST',
      url: '/api/v2/tokens',
      headers: { ...headers, authorization: token, 'content-length': '5' },
      payload: json,
    })
    t.strictSame(
      { status: response.statusCode, body: response.json() },
      { status: 400, body: invalidRequest('the body is not as long as its Content-Length') },
    )
  })
})

t.test('a field given twice counts as it was given last, as everywhere in JSON', async (t) => {
  const { call } = await emulate(t, { seed })
  const body = '{"role":"admin","name":"first","name":"last","role":"reader"}'
  t.hasStrict(await call('POST', '/api/v2/tokens', { body, headers }), {
    status: 201,
    body: { role: 'reader', name: 'last' },
  })
})

t.test('a get has no use for a body, whatever is in it', async (t) => {
  const { call } = await emulate(t, { seed })
  for (const body of ['{', '{"role":"reader"}', 'x'.repeat(1000)]) {
    t.hasStrict(await call('GET', TARGET, { body, headers }), { status: 200, body: { _id: idOf(11) } })
  }
})

for (const encoding of ['gzip', 'br', 'deflate', 'GZIP, identity', 'x-unknown']) {
  t.test(`a body with the Content-Encoding ${encoding} is a 415 that names it, and nothing is done`, async (t) => {
    const { call } = await emulate(t, { seed })
    const before = (await call('GET', TARGET)).body
    for (const [method, url] of READERS) {
      t.match(
        await call(method, url, { body: { role: 'reader' }, headers: { 'content-encoding': encoding } }),
        {
          status: 415,
          body: {
            code: 'unsupported_media_type',
            message: `the body must be sent without Content-Encoding, got ${JSON.stringify(encoding)}`,
          },
        },
        `${method} ${url}`,
      )
    }
    t.strictSame((await call('GET', TARGET)).body, before)
  })
}

t.test('a body with the Content-Encoding identity, and no body with any, are taken', async (t) => {
  const { call } = await emulate(t, { seed })
  const identity = { body: { role: 'reader' }, headers: { 'content-encoding': 'Identity' } }
  t.match(await call('POST', '/api/v2/tokens', identity), { status: 201 })
  t.match(await call('GET', TARGET, { headers: { 'content-encoding': 'gzip' } }), { status: 200 })
  t.match(await call('POST', `${TARGET}/reset`, { headers: { 'content-encoding': 'gzip' } }), { status: 200 })
})

t.test('a Content-Encoding is refused by the control API too', async (t) => {
  const { control } = await emulate(t)
  const options = { body: { by: 1 }, headers: { 'content-encoding': 'gzip' } }
  t.match(await control('POST', '/clock/advance', options), { status: 415 })
})
