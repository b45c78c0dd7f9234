import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { isObject, quote, sameJson } from '../../src/domain/json.js'

t.test('the comparison of JSON knows an object from a list, null and everything else', async (t) => {
  for (const value of [{}, { a: 1 }, Object.create(null)]) t.equal(isObject(value), true)
  for (const value of [[], null, undefined, 'text', 1, true]) t.equal(isObject(value), false)
})

t.test('quotes a value as JSON and cuts what is long', async (t) => {
  for (const [value, quoted] of [
    ['a"b', '"a\\"b"'],
    [null, 'null'],
    [1, '1'],
    [[1, { a: true }], '[1,{"a":true}]'],
    [undefined, 'nothing'],
    ['x'.repeat(62), `"${'x'.repeat(62)}"`],
    ['x'.repeat(63), `"${'x'.repeat(63)}…`],
    ['x'.repeat(100_000), `"${'x'.repeat(63)}…`],
  ] as const) {
    t.equal(quote(value), quoted)
  }
})

t.test('the comparison of JSON finds JSON the same whatever the order of its members', async (t) => {
  t.ok(sameJson({ a: 1, b: [{ c: null, d: '' }] }, { b: [{ d: '', c: null }], a: 1 }))
  for (const [a, b] of [
    [{}, []],
    [[], {}],
    [{}, null],
    [null, {}],
    [0, ''],
    [0, false],
    [1, '1'],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: undefined }, {}],
    [{ toString: 1 }, {}],
    [{ valueOf: Object.prototype.valueOf }, { a: 1 }],
    [undefined, null],
  ] as const) {
    t.notOk(sameJson(a, b), `${JSON.stringify(a)} ${JSON.stringify(b)}`)
    t.notOk(sameJson(b, a), `${JSON.stringify(b)} ${JSON.stringify(a)}`)
  }
})

t.test('agrees with Node on the equality of any two documents', async (t) => {
  // Through text, because there is no minus zero in what a request holds.
  const json = fc.json({ maxDepth: 3 }).map((text) => JSON.parse(text.replaceAll('-0', '0')))
  const small = fc.constantFrom('0', '[0]', '[0,1]', '{"a":0}', '{"a":[0]}', '{"a":0,"b":0}', '{"b":0,"a":0}', 'null')
  const either = fc.oneof(
    json,
    small.map((text) => JSON.parse(text)),
  )
  let same = 0
  fc.assert(
    fc.property(either, either, (a, b) => {
      if (sameJson(a, b)) same++
      return sameJson(a, b) === isDeepStrictEqual(a, b) && sameJson(a, structuredClone(a))
    }),
    { numRuns: 5_000, seed: 1 },
  )
  t.comment(`5000 pairs, ${same} the same`)
  t.ok(same > 100)
})
