import t from 'tap'
import { accessTokensDocument } from '../../src/generated/access-tokens-document.js'
import { emulate } from '../support/emulate.js'
import { keyOf } from '../support/seeds.js'

t.test('openapi.json is the contract of the emulated API', async (t) => {
  const { call } = await emulate(t)
  const { status, body, headers } = await call('GET', '/api/v2/openapi.json')
  t.strictSame({ status, body }, { status: 200, body: accessTokensDocument })
  t.match(headers, { 'content-type': 'application/json' })
})

t.test('openapi.json needs no key, and does not mind a wrong one', async (t) => {
  const { call } = await emulate(t)
  for (const key of [null, '', 'Homebrew', 'Bearer x', keyOf(99)]) {
    t.hasStrict(await call('GET', '/api/v2/openapi.json', { key }), { status: 200, body: { openapi: '3.0.3' } })
  }
})

t.test('openapi.json can only be read', async (t) => {
  const { call } = await emulate(t)
  const { status, headers } = await call('DELETE', '/api/v2/openapi.json')
  t.hasStrict({ status, allow: headers['allow'] }, { status: 405, allow: 'GET, HEAD' })
  t.hasStrict(await call('DELETE', '/api/v2/openapi.json', { key: null }), { status: 401 })
})

t.test('openapi.json is one path: what only looks like it is not found', async (t) => {
  const { call } = await emulate(t)
  for (const path of ['/api/v2/openapi.yaml', '/api/v2/openapiXjson', '/openapi.json']) {
    t.hasStrict(await call('GET', path), { status: 404, body: { code: 'not_found' } })
  }
})
