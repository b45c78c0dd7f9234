import t from 'tap'
import { control, emulated } from '../../src/http/contracts.js'
import { bodyCheck, queryCheck } from '../../src/http/validation.js'

t.test('a body is checked and not changed', async (t) => {
  const check = bodyCheck(emulated, 'AccessTokenPost', true)
  const body = { role: 'reader', unknown: true }
  t.strictSame(check(body), { value: { role: 'reader', unknown: true } })
  t.match(check({ serviceToken: 'true' }), {
    error: { code: 'invalid_request', message: 'serviceToken must be true or false (got "true").' },
  })
})

t.test('a required body may not be left out, an optional one may', async (t) => {
  const refused = { error: { code: 'invalid_request', message: 'the request needs a JSON body' } }
  t.match(bodyCheck(emulated, 'AccessTokenPost', true)(null), refused)
  t.match(bodyCheck(emulated, undefined, true)(undefined), refused)
  t.strictSame(bodyCheck(emulated, 'TokenResetPost', false)(undefined), { value: null })
})

t.test('a body without a named schema is left to its handler', async (t) => {
  t.strictSame(bodyCheck(emulated, undefined, true)([{ op: 'add' }]), { value: [{ op: 'add' }] })
})

t.test('the emulated API converts query parameters and drops unknown ones', async (t) => {
  const check = queryCheck(emulated, 'getTokensQuery', emulated.queries['getTokens'] ?? {}, true)
  t.strictSame(check({ limit: '05', showAll: 'False', other: 'x' }), { value: { limit: 5, showAll: false } })
  t.strictSame(check({}), { value: {} })
  t.strictSame(check({ limit: '', showAll: '', offset: '0' }), { value: { offset: 0 } })
  for (const limit of ['5 ', '-5', '-0', '1e3']) {
    t.match(check({ limit }), { error: { message: `limit must be a whole number of at least 0 (got "${limit}").` } })
  }
  t.match(check({ showAll: 'yes' }), { error: { message: 'showAll must be true or false (got "yes").' } })
  t.match(check({ limit: ['1', '2'] }), { error: { message: 'limit must be given once' } })
})

t.test('the control API refuses every wrong or unknown query parameter at once', async (t) => {
  const check = queryCheck(control, 'listRequestsQuery', control.queries['listRequests'] ?? {}, false)
  const query = {
    operationId: 'getToken',
    method: 'get',
    path: '*',
    status: '404',
    tokenId: 't',
    since: '5',
    limit: '1',
  }
  t.strictSame(check(query), { value: { ...query, status: 404, limit: 1 } })
  t.match(check({ statsu: '404' }), {
    error: { message: 'the query has an unknown field "statsu". Did you mean "status"?' },
  })
  t.match(check({ status: '4xx', limit: '0', method: 'G3T', path: 'api', tokenId: '', since: '', operationId: 'x' }), {
    error: {
      problems: [
        /^operationId must be "getRoot", .* \(got "x"\)\.$/,
        'method must be an HTTP method such as "POST" (got "G3T").',
        'path must be a path without a query such as "/api/v2/tokens/*" (got "api").',
        'status must be a whole number from 100 to 599 (got "4xx").',
        'tokenId must be text of 1 to 512 characters (got "").',
        /^since must be ISO 8601 text .* \(got ""\)\.$/,
        'limit must be a whole number from 1 to 1000 (got 0).',
      ],
    },
  })
})
