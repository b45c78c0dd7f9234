import t from 'tap'
import { MAX_DEPTH, structureProblem } from '../../src/schemas/structure.js'

const problemOf = (value: unknown) => structureProblem(value, { path: '', whole: 'the seed' })

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = [value]
  return value
}

t.test('a JSON document has no structural problem', async (t) => {
  const shared = { a: 1 }
  for (const value of [null, 5, 'text', [], { a: [true, { b: null }], c: undefined }, [shared, shared]]) {
    t.equal(problemOf(value), undefined)
  }
})

t.test('a document that contains itself is refused with the path of the cycle', async (t) => {
  const account: { faults: unknown[] } = { faults: [] }
  account.faults.push({ delay: account })
  t.equal(
    problemOf({ accounts: [account] }),
    'accounts[0].faults[0].delay contains itself, in YAML by an alias inside the value of its anchor.',
  )
})

t.test('nesting is limited, however deep it is', async (t) => {
  t.equal(problemOf(nested(MAX_DEPTH)), undefined)
  t.match(problemOf(nested(MAX_DEPTH + 1)), /^(\[0\]){21}\[… is nested deeper than 32 levels\.$/)
  t.match(problemOf(JSON.parse('['.repeat(200_000) + ']'.repeat(200_000))), /… is nested deeper than 32 levels\.$/)
})

t.test('a member that could change a prototype is refused with its path', async (t) => {
  const text = '{"accounts": [{"faults": [{"respond": {"body": {"__proto__": {"admin": true}}}}]}]}'
  t.equal(
    problemOf(JSON.parse(text)),
    'accounts[0].faults[0].respond.body has a field "__proto__", which is not allowed.',
  )
  t.equal(
    problemOf({ a: { constructor: { prototype: {} } } }),
    'a has a field "constructor.prototype", which is not allowed.',
  )
  t.equal(problemOf({ constructor: 5 }), undefined)
  t.equal(Object.hasOwn(Object.prototype, 'admin'), false)
})

t.test('a value that JSON cannot hold is refused', async (t) => {
  t.equal(problemOf({ a: [1n] }), 'a[0] is not JSON (got a bigint).')
  t.equal(problemOf({ a: () => 1 }), 'a is not JSON (got a function).')
  t.equal(problemOf({ a: Number.NaN }), 'a is not JSON (got NaN).')
  t.equal(problemOf(Symbol('x')), 'the seed is not JSON (got a symbol).')
})
