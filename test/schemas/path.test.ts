import t from 'tap'
import { follow, nameOf } from '../../src/schemas/path.js'

const DOCUMENT = { path: '', whole: 'the body' }

t.test('a JSON Pointer becomes a path that reads like code', async (t) => {
  const data = { accounts: [{ headers: { 'x y': 1, 'a/b~c': 1 } }], list: { 0: { a: 1 } } }
  const cases = [
    ['', 'the body'],
    ['/accounts/0/headers/x y', 'accounts[0].headers["x y"]'],
    ['/accounts/0/headers/a~1b~0c', 'accounts[0].headers["a/b~c"]'],
    ['/list/0/a', 'list.0.a'],
  ] as const
  for (const [pointer, path] of cases) t.equal(nameOf(follow(DOCUMENT, pointer, data)), path)
})
