import t from 'tap'
import {
  MAX_FAULT_BODY,
  MAX_FAULT_HEADER_LENGTH,
  MAX_FAULT_HEADERS,
  parseFaultResponse,
} from '../../src/control/parse-fault-response.js'

const refusal = (message: string | RegExp) => ({ code: 'invalid_request', message })
const parse = (response: unknown) => parseFaultResponse(response, 'respond')

t.test('takes every final status', async (t) => {
  for (const status of [200, 418, 429, 599]) t.strictSame(parse({ status }), { status })
  for (const status of [100, 199, 600, '200', 404.5, undefined]) {
    t.throws(() => parse({ status }), refusal(/^respond\.status must be a whole number from 200 to 599, got /))
  }
})

t.test('refuses what is no response', async (t) => {
  t.throws(() => parse(429), refusal('respond must be an object, got 429'))
  t.throws(() => parse({ status: 200, header: {} }), refusal(/^respond has an unknown field "header"/))
})

t.test('takes bodies of any JSON', async (t) => {
  for (const body of [null, false, 0, '', 'text', [], { a: [{ b: null }] }]) {
    t.strictSame(parse({ status: 200, body }), { status: 200, body })
  }
})

t.test('keeps a copy of the body', async (t) => {
  const body = { list: [1] }
  const response = parse({ status: 200, body })
  body.list.push(2)
  t.strictSame(response.body, { list: [1] })
})

t.test('refuses bodies that JSON cannot hold', async (t) => {
  const circular: { self?: unknown } = {}
  circular.self = circular
  for (const body of [circular, 1n, () => 1]) {
    t.throws(() => parse({ status: 200, body }), refusal('respond.body must be something that JSON can hold'))
  }
})

t.test('bounds the body', async (t) => {
  const longest = 'x'.repeat(MAX_FAULT_BODY - '""'.length)
  t.equal(parse({ status: 200, body: longest }).body, longest)
  t.throws(
    () => parse({ status: 200, body: `${longest}x` }),
    refusal(/^respond\.body must have at most 65536 characters/),
  )
})

t.test('refuses a body where HTTP has none', async (t) => {
  for (const status of [204, 205, 304]) {
    t.strictSame(parse({ status }), { status })
    t.throws(
      () => parse({ status, body: '' }),
      refusal(/^respond\.body must be left out: an answer with status \d+ has none$/),
    )
  }
})

t.test('takes headers', async (t) => {
  const headers = { 'Retry-After': '5', 'x-empty': '', 'x-latin': 'caf\u00e9\t!' }
  t.strictSame(parse({ status: 429, headers }).headers, headers)
})

t.test('refuses headers that cannot be sent', async (t) => {
  const withHeaders = (headers: unknown) => () => parse({ status: 200, headers })
  t.throws(withHeaders([]), refusal('respond.headers must be an object, got []'))
  for (const name of ['', 'a b', 'a:b', 'é', 'x'.repeat(129)]) {
    t.throws(withHeaders({ [name]: '' }), refusal(/^respond\.headers has ".*, which is not the name of a header$/))
  }
  for (const value of ['a\r\nb: c', '\0', '€', 5, null, 'x'.repeat(MAX_FAULT_HEADER_LENGTH + 1)]) {
    t.throws(withHeaders({ 'x-a': value }), refusal(/^respond\.headers\.x-a must be text of at most 4096 characters/))
  }
  for (const name of ['Content-Length', 'transfer-encoding', 'Trailer']) {
    t.throws(withHeaders({ [name]: '1' }), refusal(`respond.headers must not have ${name}: it follows from the body`))
  }
})

t.test('bounds the number of headers', async (t) => {
  const headers = Object.fromEntries(Array.from({ length: MAX_FAULT_HEADERS }, (_, i) => [`x-${i}`, '']))
  t.strictSame(parse({ status: 200, headers }).headers, headers)
  t.throws(
    () => parse({ status: 200, headers: { ...headers, 'x-more': '' } }),
    refusal('respond.headers must have at most 50 fields'),
  )
})
