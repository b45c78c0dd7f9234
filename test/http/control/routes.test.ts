import t from 'tap'
import { controlDocument } from '../../../src/generated/control-document.js'
import { type ApiDocument, operationsOf } from '../../../src/http/contract.js'
import { emulate } from '../../support/emulate.js'
import { INVALID_ACCOUNT_ID } from '../../support/refusals.js'
import { idOf } from '../../support/seeds.js'

const operations = operationsOf(controlDocument as unknown as ApiDocument)

t.test('every operation on an account answers 404 for one that is not there', async (t) => {
  const { call } = await emulate(t)
  const bodies: Record<string, object> = {
    setAccountClock: { now: 1 },
    advanceAccountClock: { by: 1 },
    addAccountFault: { delay: 0 },
    setAccountRateLimit: {},
    patchMember: { role: 'reader' },
    putAccountState: {},
  }
  const onAccounts = operations.filter(({ path }) => path.includes('{accountId}'))
  t.equal(onAccounts.length, 27)
  for (const { id, method, path } of onAccounts) {
    const url = path.replaceAll(/\{\w+\}/g, idOf(99))
    const body = bodies[id]
    t.match(
      await call(method, url, { key: null, ...(body && { body }) }),
      { status: 404, body: { code: 'not_found', message: /^there is no \w+ / } },
      id,
    )
  }
})

t.test('a path that is known answers 405 to other methods, and names those that are allowed', async (t) => {
  const { control } = await emulate(t)
  const allowed = [
    ['PUT', '/accounts', 'GET, HEAD, POST'],
    ['POST', '/health', 'GET, HEAD'],
    ['GET', '/reset', 'POST'],
    ['PATCH', '/clock', 'GET, HEAD, PUT, DELETE'],
    ['DELETE', `/accounts/${idOf(1)}/state`, 'GET, HEAD, PUT'],
    ['GET', `/accounts/${idOf(1)}/snapshots/a/restore/`, 'POST'],
    ['POST', '/requests/stream?x=1', 'GET, HEAD'],
  ] as const
  for (const [method, path, allow] of allowed) {
    const answer = await control(method, path)
    t.match(
      answer,
      {
        status: 405,
        body: { code: 'method_not_allowed', message: new RegExp(` allows only ${allow}$`) },
        headers: { allow },
      },
      `${method} ${path}`,
    )
  }
})

t.test('a path that is unknown answers 404', async (t) => {
  const { control, call } = await emulate(t)
  for (const path of ['/nothing', '/accounts/a/b', '/clock/advance/more', '/openapi.yaml']) {
    t.match(
      await control('GET', path),
      { status: 404, body: { code: 'not_found', message: /^there is no \w+ / } },
      path,
    )
  }
  t.match(await call('GET', '/_emulators', { key: null }), {
    status: 404,
    body: { code: 'not_found', message: 'there is no GET /_emulators: the API is under /api/v2' },
  })
  t.match(await call('GET', '/api/v2/_emulator/health', { key: null }), { status: 401, body: INVALID_ACCOUNT_ID })
})

t.test('a 404 and a 405 say why', async (t) => {
  const { control } = await emulate(t)
  const reasons = [
    ['POST', '/snapshots/none/restore', 404, 'there is no snapshot "none"'],
    ['GET', '/accounts/zzz', 404, 'there is no account "zzz"'],
    ['DELETE', '/faults/abc', 404, 'there is no fault "abc"'],
    ['POST', '/nope', 404, 'there is no route POST /_emulator/nope'],
    ['PATCH', '/clock', 405, '/_emulator/clock allows only GET, HEAD, PUT, DELETE'],
  ] as const
  for (const [method, path, status, message] of reasons) {
    const code = status === 404 ? 'not_found' : 'method_not_allowed'
    t.match(await control(method, path), { status, body: { code, message } }, path)
  }
})

t.test('a slash at the end changes nothing', async (t) => {
  const { control } = await emulate(t)
  t.match(await control('GET', '/accounts/'), { status: 200 })
  t.match(await control('POST', '/reset/'), { status: 204 })
  t.match(await control('GET', '/requests/count/?status=200'), { status: 200, body: { count: 0 } })
})

t.test('a method can be overridden by a client that only knows POST', async (t) => {
  const { control, emulator } = await emulate(t)
  await control('POST', '/faults', { body: { delay: 0 } })
  const headers = { 'x-http-method-override': 'DELETE' }
  const answer = await emulator.app.inject({ method: 'POST', url: '/_emulator/faults', headers })
  t.match(answer, { statusCode: 204, body: '' })
  t.match(await control('GET', '/faults'), { status: 200, body: { items: { length: 0 } } })
})

t.test('the control API calls of the control API are neither faulted nor limited', async (t) => {
  const { control } = await emulate(t)
  await control('POST', '/faults', { body: { connection: 'empty' } })
  await control('PUT', '/rate-limit', { body: { global: 1 } })
  for (const path of ['/health', '/ready', '/accounts', '/clock', '/clock']) {
    const { status, headers } = await control('GET', path)
    t.equal(status, 200)
    t.notOk(Object.keys(headers).some((name) => name.startsWith('x-ratelimit')))
  }
  t.match(await control('GET', '/faults'), { status: 200, body: { items: [{ matched: 0 }] } })
})

t.test('the control API answers are not kept by caches, nor taken for what they are not', async (t) => {
  const { control } = await emulate(t)
  t.match(await control('GET', '/state'), {
    status: 200,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  })
})

t.test('the control API reads JSON bodies only, and says what is wrong with others', async (t) => {
  const { control } = await emulate(t)
  const send = (body: string, type?: string) =>
    control('PUT', '/clock', { body, headers: type === undefined ? {} : { 'content-type': type } })
  const body = '{"now":1}'
  t.match(await send(body, 'application/json; charset=utf-8'), { status: 200 })
  const refused = [
    [body, 'text/plain', 415, /^the Content-Type of a body must be application\/json, got text\/plain$/],
    [body, 'application/x-www-form-urlencoded', 415, /^the Content-Type of a body must be application\/json/],
    [body, 'multipart/form-data; boundary=x', 415, /^the Content-Type of a body must be application\/json/],
    [body, undefined, 415, /^the Content-Type of a body must be application\/json, got another or none$/],
    ['{"now":', 'application/json', 400, /^the body is not valid JSON$/],
    ['{"__proto__":{}}', 'application/json', 400, /^the body has a field "__proto__", which is not allowed\.$/],
    ['['.repeat(50), 'application/json', 400, /^the body is nested deeper than 32 levels$/],
  ] as const
  for (const [text, type, status, message] of refused) {
    t.match(await send(text, type), { status, body: { message } }, type ?? 'no type')
  }
  t.match(await control('GET', '/clock'), { status: 200, body: { now: 1 } })
})

t.test('the control API refuses a body that is too large even for a state, and does nothing', async (t) => {
  const { control } = await emulate(t)
  t.match(
    await control('POST', '/reset', { headers: { 'content-type': 'application/json', 'content-length': '67108865' } }),
    { status: 413, body: { code: 'payload_too_large', message: 'the body is too large' } },
  )
})
