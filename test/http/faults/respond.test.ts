import type { Test } from 'tap'
import t from 'tap'
import { emulate } from '../../support/emulate.js'

/** An emulator that answers as a fault says, and the answer as it is: most of them are in no contract. */
async function answerOf(t: Test, respond: object) {
  const { control, emulator, token } = await emulate(t)
  const { status, body: fault } = await control('POST', '/faults', { body: { respond } })
  t.equal(status, 201)
  const answer = await emulator.app.inject({ url: '/api/v2/tokens', headers: { authorization: token } })
  const [entry] = (await control('GET', '/requests')).body.items
  return {
    fault,
    entry,
    status: answer.statusCode,
    text: answer.body,
    body: () => answer.json(),
    headers: answer.headers,
  }
}

const DOCUMENTS = {
  400: { code: 'invalid_request', message: 'Invalid request body' },
  401: { code: 'unauthorized', message: 'Invalid access token' },
  403: { code: 'forbidden', message: 'Forbidden. Access to the requested resource was denied.' },
  404: { code: 'not_found', message: 'Invalid resource identifier' },
  405: { code: 'method_not_allowed', message: 'Method not allowed' },
  409: { code: 'optimistic_locking_error', message: 'Conflict. Optimistic lock error. Try again later.' },
  413: { code: 'payload_too_large', message: 'Payload too large' },
  415: { code: 'unsupported_media_type', message: 'Unsupported media type' },
  422: { code: 'patch_failed', message: 'Unprocessable entity. Could not apply patch.' },
  429: { code: 'rate_limited', message: "You've exceeded the API rate limit. Try again later." },
  500: { code: 'internal_server_error', message: 'Internal server error' },
  503: { code: 'unavailable', message: 'Service unavailable' },
}

for (const [status, document] of Object.entries(DOCUMENTS)) {
  t.test(`${status} without a body is the API's own error document`, async (t) => {
    const answer = await answerOf(t, { status: Number(status) })
    t.equal(answer.status, Number(status))
    t.strictSame(answer.body(), document)
    t.match(answer.headers, { 'content-type': 'application/json' })
    t.match(answer.entry, {
      status: Number(status),
      fault: answer.fault._id,
      refusal: { ...document, rule: `the fault ${answer.fault._id}`, remedy: 'Remove the fault.' },
    })
  })
}

t.test('a fault of another status without a body answers without one', async (t) => {
  for (const status of [200, 204, 302, 418, 502, 504, 599]) {
    const answer = await answerOf(t, { status })
    t.match({ status: answer.status, text: answer.text }, { status, text: '' })
  }
})

t.test('a fault with status 429 announces its reset in retryIn of real time, by default in one second', async (t) => {
  const waits = [
    [{ status: 429 }, 1000],
    [{ status: 429, retryIn: 0 }, 0],
    [{ status: 429, retryIn: 250 }, 250],
    [{ status: 429, retryIn: '1m' }, 60_000],
  ] as const
  for (const [respond, wait] of waits) {
    const before = Date.now()
    const { fault, headers } = await answerOf(t, respond)
    t.match(headers, { 'x-ratelimit-route-limit': '5', 'x-ratelimit-route-remaining': '0' })
    const reset = Number(headers['x-ratelimit-reset'])
    t.ok(before + wait <= reset && reset <= Date.now() + wait, `${wait} ms`)
    t.equal(fault.respond.retryIn, 'retryIn' in respond ? wait : undefined)
  }
})

t.test('retryIn is refused with any status but 429', async (t) => {
  const { control } = await emulate(t)
  for (const status of [200, 428, 430, 503]) {
    t.match(await control('POST', '/faults', { body: { respond: { status, retryIn: '1s' } } }), {
      status: 400,
      body: { message: 'respond must have no retryIn unless the status is 429.' },
    })
  }
})

t.test('a body is sent as JSON, text as it is', async (t) => {
  for (const body of [{ a: [1, null] }, [], 0, false, null]) {
    const answer = await answerOf(t, { status: 200, body })
    t.match(answer, { status: 200, headers: { 'content-type': 'application/json' } })
    t.equal(answer.text, JSON.stringify(body))
  }
  for (const body of ['<h1>Lost in space</h1>', '']) {
    const answer = await answerOf(t, { status: 404, body })
    t.match({ status: answer.status, text: answer.text }, { status: 404, text: body })
  }
})

t.test('headers of a fault replace those that the response would have, the announced reset included', async (t) => {
  const answer = await answerOf(t, {
    status: 429,
    body: { code: 'slow_down', message: 'Slow down' },
    retryIn: '1h',
    headers: {
      'Retry-After': '10',
      'X-Ratelimit-Reset': '7',
      'Content-Type': 'application/problem+json',
      Date: 'Thu, 01 Jan 1970 00:00:00 GMT',
    },
  })
  t.match(answer.headers, {
    'retry-after': '10',
    'x-ratelimit-reset': '7',
    'x-ratelimit-route-limit': '5',
    'content-type': 'application/problem+json',
    date: 'Thu, 01 Jan 1970 00:00:00 GMT',
  })
})

t.test('the request log has the code and the message of the answer, if it has any', async (t) => {
  const words = async (body: unknown) => {
    const { code, message } = (await answerOf(t, { status: 400, body })).entry.refusal
    return { code, message }
  }
  t.strictSame(await words({ code: 'slow_down', message: 'Slow down' }), { code: 'slow_down', message: 'Slow down' })
  t.strictSame(await words({ code: 1 }), { code: '', message: '' })
  t.strictSame(await words('no'), { code: '', message: '' })
  t.notOk('refusal' in (await answerOf(t, { status: 200, body: {} })).entry)
})

t.test('a request that a fault answers changes nothing', async (t) => {
  const { call, control, emulator, token } = await emulate(t)
  await control('POST', '/faults', { body: { times: 1, respond: { status: 500 } } })
  const answer = await emulator.app.inject({
    method: 'POST',
    url: '/api/v2/tokens',
    headers: { authorization: token, 'content-type': 'application/json' },
    payload: '{"role":"reader"}',
  })
  t.equal(answer.statusCode, 500)
  t.match(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 1 } })
})

t.test('pages of other origins may read the response of a fault', async (t) => {
  const { control, emulator } = await emulate(t)
  await control('POST', '/faults', { body: { respond: { status: 503 } } })
  const headers = { origin: 'http://example.com' }
  t.match(await emulator.app.inject({ url: '/api/v2/tokens', headers }), {
    statusCode: 503,
    headers: { 'access-control-allow-origin': 'http://example.com' },
  })
})
