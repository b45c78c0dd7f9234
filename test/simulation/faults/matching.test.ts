import t from 'tap'
import { matchesRequest, type RequestPattern } from '../../../src/simulation/faults/matching.js'

const request = { operationId: 'getToken', method: 'GET', path: '/api/v2/tokens/abc', tokenId: 't1' } as const

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

t.test('a fault does not match a request that differs in one', async (t) => {
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

t.test('a fault does not match what is not known of a request', async (t) => {
  const nobody = { operationId: null, method: 'GET', path: '/nowhere', tokenId: null }
  t.notOk(matchesRequest({ operationId: 'getToken' }, nobody))
  t.notOk(matchesRequest({ tokenId: 't1' }, nobody))
})
