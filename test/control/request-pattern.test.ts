import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse as parseYaml } from 'yaml'
import { fieldsOf } from '../../src/control/fields.js'
import { OPERATIONS } from '../../src/control/operations.js'
import {
  anyMethod,
  matchesRequest,
  PATTERN_FIELDS,
  type RequestPattern,
  readPattern,
} from '../../src/control/request-pattern.js'
import { operationsOf } from '../../src/http/contract.js'

const refusal = (message: RegExp) => ({ code: 'invalid_request', message })
const request = { operationId: 'getToken', method: 'GET', path: '/api/v2/tokens/abc', tokenId: 't1' } as const
const parse = (pattern: object) => readPattern(fieldsOf(pattern, 'match', PATTERN_FIELDS), anyMethod)
const contract = (name: string) =>
  parseYaml(readFileSync(new URL(`../../openapi/${name}.yaml`, import.meta.url), 'utf8'))

t.test('matches every request when it asks for nothing', async (t) => {
  t.ok(matchesRequest({}, request))
  t.ok(matchesRequest({}, { operationId: null, method: 'GET', path: '/', tokenId: null }))
})

t.test('matches a request that agrees with all it asks for', async (t) => {
  const patterns: RequestPattern[] = [
    { operationId: 'getToken' },
    { method: 'GET' },
    { tokenId: 't1' },
    { path: '/api/v2/tokens/abc' },
    { path: '/api/v2/tokens/*' },
    { path: '*/abc' },
    { path: '*' },
    request,
  ]
  for (const pattern of patterns) t.ok(matchesRequest(pattern, request), JSON.stringify(pattern))
})

t.test('does not match a request that differs in one', async (t) => {
  const patterns: RequestPattern[] = [
    { ...request, operationId: 'getTokens' },
    { ...request, method: 'POST' },
    { ...request, tokenId: 't2' },
    { ...request, path: '/api/v2/tokens' },
    { path: '/api/v2/tokens/ABC' },
    { path: '/tokens/*' },
    { path: '/api/v2/tokens/abc*d' },
  ]
  for (const pattern of patterns) t.notOk(matchesRequest(pattern, request), JSON.stringify(pattern))
})

t.test('does not match what is not known of a request', async (t) => {
  const nobody = { operationId: null, method: 'GET', path: '/nowhere', tokenId: null }
  t.notOk(matchesRequest({ operationId: 'getToken' }, nobody))
  t.notOk(matchesRequest({ tokenId: 't1' }, nobody))
})

t.test('reads patterns', async (t) => {
  t.strictSame(parse({}), {})
  t.strictSame(parse(request), request)
  t.strictSame(parse({ method: 'm-search', path: '*' }), { method: 'M-SEARCH', path: '*' })
})

t.test('refuses patterns that can match no request and names the field', async (t) => {
  for (const operationId of ['', 'listTokens', 'gettokens', 1]) {
    t.throws(
      () => parse({ operationId }),
      refusal(/^match\.operationId must be one of getRoot, .*, getTokens, .*, deleteCustomRole, got /),
    )
  }
  t.throws(() => parse({ tokenId: 1 }), refusal(/^match\.tokenId must be text/))
  for (const method of ['', 'GET ', 'G3T', 1, 'X'.repeat(17)]) {
    t.throws(() => parse({ method }), refusal(/^match\.method must be an HTTP method such as "GET", got /))
  }
  for (const path of ['api/v2', '/api/v2/tokens?limit=1', '/a#b']) {
    t.throws(() => parse({ path }), refusal(/^match\.path must be a path without a query/))
  }
  t.throws(() => parse({ path: '' }), refusal(/^match\.path must be text/))
})

t.test('knows the operations of the emulated API, and the contract of the control plane names the same', async (t) => {
  t.strictSame(
    operationsOf(contract('access-tokens')).map(({ id }) => id),
    OPERATIONS,
  )
  t.strictSame(contract('control').components.schemas.OperationId.enum, OPERATIONS)
})
