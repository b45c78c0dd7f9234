import t from 'tap'
import { routedPath } from '../../src/domain/request-path.js'

const SAME = [
  '/api/v2/tokens',
  '/api/v2/tokens/',
  '/api/v2/tokens?limit=1',
  '/api/v2/tokens/?a=/b',
  '/api/v2/tokens#part',
  '/api/v2/tokens#part?limit=1',
  '/api/v2/%74okens',
  '/%61pi/v2/toke%6Es/',
  'http://example.com/api/v2/tokens',
  'HTTPS://example.com:5383/api/v2/tokens/?limit=1#part',
]

for (const target of SAME) {
  t.test(`the path of ${target} is /api/v2/tokens`, async (t) => {
    t.equal(routedPath(target), '/api/v2/tokens')
  })
}

const OTHERS = {
  '/': '/',
  'http://example.com': '/',
  '/?a': '/',
  '//api/v2/tokens': '//api/v2/tokens',
  '/api/v2/tokens//': '/api/v2/tokens/',
  '/api/v2/tokens/a%2Fb': '/api/v2/tokens/a%2Fb',
  '/api/v2/tokens/%zz': '/api/v2/tokens/%zz',
  '/api/v2/tokens/%C3%A9': '/api/v2/tokens/é',
  '/API/v2/tokens': '/API/v2/tokens',
  '*': '*',
}

for (const [target, path] of Object.entries(OTHERS)) {
  t.test(`the path of ${target} is ${path}`, async (t) => {
    t.equal(routedPath(target), path)
  })
}
