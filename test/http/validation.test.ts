import type { ErrorObject } from 'ajv'
import t from 'tap'
import type { ApiDocument } from '../../src/http/contract.js'
import { createValidatorCompiler, describe, validatorOf } from '../../src/http/validation.js'

const document: ApiDocument = {
  paths: {},
  components: { schemas: { Point: { type: 'object', required: ['x'], properties: { x: { type: 'number' } } } } },
}

const object = (properties: object) => ({ type: 'object', properties })
const list = (items: object) => ({ type: 'array', items })

t.test('an error is a sentence that names the field', async (t) => {
  const cases: readonly [string, object, unknown, string][] = [
    ['a type', { type: 'object' }, [], 'the body must be an object, got []'],
    ['a type within', object({ a: { type: 'string' } }), { a: 1 }, 'a must be a string, got 1'],
    ['a choice', { enum: ['a', 'b', null] }, 'c', 'the body must be one of a, b, got "c"'],
    ['something missing', { type: 'object', required: ['a'] }, {}, 'the body must have a'],
    [
      'something unknown',
      { type: 'object', additionalProperties: false },
      { a: 1 },
      'the body has an unknown field "a"',
    ],
    ['any other rule', { type: 'number', minimum: 5 }, 4, 'the body must be >= 5, got 4'],
    ['an item', object({ a: list(list({ type: 'null' })) }), { a: [[null, 1]] }, 'a[0][1] must be a null, got 1'],
    [
      'an item within',
      object({ a: list(object({ b: { type: 'integer' } })) }),
      { a: [{}, { b: 0.5 }] },
      'a[1].b must be an integer, got 0.5',
    ],
    ['a name with signs', object({ 'a/b~c': { type: 'array' } }), { 'a/b~c': 1 }, 'a/b~c must be an array, got 1'],
    ['a shared schema', { $ref: '#/components/schemas/Point' }, { x: 'y' }, 'x must be a number, got "y"'],
    ['a long value', { type: 'number' }, 'x'.repeat(100), `the body must be a number, got "${'x'.repeat(63)}…`],
  ]
  for (const [title, schema, value, expected] of cases) {
    await t.test(title, async (t) => {
      const validate = validatorOf(document, schema)
      t.equal(validate(value), false)
      t.equal(describe(validate.errors as ErrorObject[], 'the body'), expected)
    })
  }

  await t.test('or of the whole, when nobody knows', async (t) => {
    t.equal(describe([], 'the body'), 'the body is not valid')
  })
})

t.test('a schema is compiled once for all instances', async (t) => {
  const schema = { type: 'string' }
  t.equal(validatorOf(document, schema), validatorOf(document, schema))
})

t.test('a body is checked and never changed', async (t) => {
  const compile = createValidatorCompiler(document)
  const schema = { type: 'object', properties: { n: { type: 'integer', default: 5 } } }
  const check = compile({ schema: { schema, required: true }, httpPart: 'body' })
  const value = { n: 1, unknown: true }
  t.strictSame(check(value), { value: { n: 1, unknown: true } })
  t.match(check({ n: '1' }), { error: { code: 'invalid_request', message: 'n must be an integer, got "1"' } })
  t.match(check(null), { error: { code: 'invalid_request', message: 'the request needs a JSON body' } })
  const lenient = compile({ schema: { schema, required: false }, httpPart: 'body' })
  t.strictSame(lenient(undefined), { value: null })
})

t.test('a query is parsed by the schemas of its parameters, and keeps no other', async (t) => {
  const check = createValidatorCompiler(document)({
    schema: {
      properties: {
        n: { type: 'integer' },
        m: { type: 'integer', minimum: 2, maximum: 9 },
        yes: { type: 'boolean' },
        word: { type: 'string' },
      },
    },
    httpPart: 'querystring',
  })
  t.strictSame(check({ n: '-05', m: '09', yes: 'False', word: '7', other: 'x' }), {
    value: { n: -5, m: 9, yes: false, word: '7' },
  })
  t.strictSame(check({}), { value: {} })
  t.strictSame(check({ n: '', m: '', yes: '', word: '' }), { value: {} })
  t.match(check({ n: '5 ' }), { error: { message: 'n must be an integer in decimal digits, got "5 "' } })
  for (const text of ['1', '10', '-5', '1e1']) {
    const message = `m must be an integer in decimal digits of at least 2 of at most 9, got "${text}"`
    t.match(check({ m: text }), { error: { message } })
  }
  t.match(check({ yes: 'yes' }), { error: { message: 'yes must be true or false, got "yes"' } })
  t.match(check({ word: ['a', 'b'] }), { error: { message: 'word must be given once' } })
})
