import fastify from 'fastify'
import t, { type Test } from 'tap'
import { type ErrorCode, Refusal } from '../../src/domain/errors.js'
import { handleErrors } from '../../src/http/errors.js'
import { assertTellsNothing } from '../support/tells-nothing.js'

/** Sends a request to an app whose only route throws. @param explains as `handleErrors` takes it */
async function answerTo(t: Test, error: unknown, explains = false) {
  const lines: string[] = []
  const app = fastify({ logger: { level: 'error', stream: { write: (line: string) => lines.push(line) } } })
  t.teardown(() => app.close())
  app.decorateRequest('refusal', null)
  handleErrors(app, { explains })
  app.get('/', async () => {
    throw error
  })
  const { statusCode, headers, body } = await app.inject('/')
  assertTellsNothing(`${JSON.stringify(headers)} ${body}`)
  return { status: statusCode, body: JSON.parse(body), log: lines.join('') }
}

t.test('each kind of refusal has its status', async (t) => {
  const statuses: Readonly<Record<ErrorCode, number>> = {
    invalid_request: 400,
    unauthorized: 401,
    invalid_token: 401,
    forbidden: 403,
    not_found: 404,
    method_not_allowed: 405,
    conflict: 409,
    optimistic_locking_error: 409,
    payload_too_large: 413,
    unsupported_media_type: 415,
    patch_failed: 422,
    rate_limited: 429,
    unavailable: 503,
  }
  for (const [code, status] of Object.entries(statuses)) {
    await t.test(code, async (t) => {
      const answer = await answerTo(
        t,
        new Refusal(code as ErrorCode, 'Because.', { rule: 'a rule', remedy: 'a remedy' }),
      )
      t.strictSame(answer, { status, body: { code, message: 'Because.' }, log: '' })
    })
  }
})

t.test('a refusal shows access and reason, and keeps rule and remedy for the request log', async (t) => {
  const access = { action: 'createAccessToken', resource: 'service-token/*' }
  const reason = { effect: 'deny', actions: ['*'], resources: ['service-token/*'], role_name: 'Nobody' } as const
  const { status, body } = await answerTo(
    t,
    new Refusal('forbidden', 'No.', { access, reason, rule: 'r', remedy: 'm' }),
  )
  t.strictSame({ status, body }, { status: 403, body: { code: 'forbidden', message: 'No.', access, reason } })
})

t.test('a 404 or 405 shows its rule where the app tells reasons, and its own message without a rule', async (t) => {
  for (const [code, status] of [
    ['not_found', 404],
    ['method_not_allowed', 405],
  ] as const) {
    for (const [rule, telling, message] of [
      ['there is no x', true, 'there is no x'],
      ['there is no x', false, 'Published.'],
      [undefined, true, 'Published.'],
    ] as const) {
      const error = new Refusal(code, 'Published.', rule === undefined ? {} : { rule })
      t.strictSame(await answerTo(t, error, telling), { status, body: { code, message }, log: '' })
    }
  }
})

t.test('a client that went away is no bug', async (t) => {
  const answer = await answerTo(t, Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))
  t.strictSame(answer, { status: 400, body: { code: 'invalid_request', message: 'the request broke off' }, log: '' })
})

t.test('trouble with the disk is a 503 for as long as it lasts', async (t) => {
  const { status, body } = await answerTo(
    t,
    Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }),
  )
  t.match({ status, body }, { status: 503, body: { code: 'unavailable', message: String } })
})

t.test('anything else is a 500 that tells nothing, and the log has it whole', async (t) => {
  const errors = [
    new Error('the secret of the house'),
    new TypeError('the secret of the house'),
    Object.assign(new Error('the secret of the house'), { statusCode: 418, code: 'FST_ERR_SECRET' }),
    Object.assign(new Error('the secret of the house'), { code: 'SQLITE_CONSTRAINT_UNIQUE' }),
    Object.assign(new Error('the secret of the house'), { code: 'constructor' }),
  ]
  for (const error of errors) {
    const { status, body, log } = await answerTo(t, error)
    t.strictSame(
      { status, body },
      { status: 500, body: { code: 'internal_server_error', message: 'Internal server error' } },
    )
    t.match(log, 'the secret of the house')
    t.match(log, 'error-handler.test')
  }
})

t.test('what is thrown and is no error is a 500, too', async (t) => {
  for (const thrown of ['a text', 5, null, { code: null }]) {
    const { status, body } = await answerTo(t, thrown)
    t.hasStrict({ status, body }, { status: 500, body: { code: 'internal_server_error' } })
  }
})
