import { Ajv } from 'ajv'
import t from 'tap'
import type { Contract, Schema, Validator } from '../../src/schemas/contract.js'
import { describe } from '../../src/schemas/describe.js'

/** A contract of these schemas, with validators as the generator makes them. */
function contractOf(schemas: Readonly<Record<string, Schema>>): Contract {
  const ajv = new Ajv({ allErrors: true, verbose: true, messages: false, inlineRefs: false, strictTypes: false })
  ajv.addKeyword('components').addKeyword('example').addFormat('password', true)
  ajv.addSchema({ components: { schemas } }, 'contract')
  const names = Object.keys(schemas)
  const validators = names.map((name) => [name, ajv.getSchema(`contract#/components/schemas/${name}`)])
  return { schemas, validators: Object.fromEntries(validators) as Record<string, Validator> }
}

function problemsOf(schema: Schema, value: unknown, others: Readonly<Record<string, Schema>> = {}) {
  return describe(contractOf({ Thing: schema, ...others }), 'Thing', value, { path: '', whole: 'the body' })
}

t.test('a sentence says what a value must be and what was found', async (t) => {
  const cases: readonly (readonly [Schema, unknown, string])[] = [
    [{ type: 'object' }, [], 'the body must be an object (got an array).'],
    [{ type: 'array' }, 'x', 'the body must be an array (got a string).'],
    [{ type: 'boolean' }, 'yes', 'the body must be true or false (got "yes").'],
    [{ type: 'string' }, { a: 1 }, 'the body must be text (got an object).'],
    [{ type: 'string', minLength: 1 }, '', 'the body must be text that is not empty (got "").'],
    [{ type: 'string', maxLength: 2 }, 'abc', 'the body must have at most 2 characters (got 3).'],
    [{ type: 'integer' }, 0.5, 'the body must be a whole number (got 0.5).'],
    [{ type: 'number', minimum: 0, maximum: 1 }, 2, 'the body must be a number from 0 to 1 (got 2).'],
    [{ enum: [1] }, 2, 'the body must be 1 (got 2).'],
    [{ enum: ['a', 'bcde'] }, 'bced', 'the body must be "a" or "bcde" (got "bced"). Did you mean "bcde"?'],
    [
      { type: 'string', pattern: '^a', title: 'a word', example: 'ab' },
      'b',
      'the body must be a word such as "ab" (got "b").',
    ],
    [
      { type: 'string', pattern: '^a', title: 'a word' },
      'x'.repeat(99),
      `the body must be a word (got "${'x'.repeat(63)}…).`,
    ],
    [{ type: 'string', pattern: '^a', title: 'a secret', format: 'password' }, 'hunter2', 'the body must be a secret.'],
    [{ type: 'string', pattern: '^a', title: 'a secret', format: 'password' }, 5, 'the body must be a secret (got 5).'],
  ]
  for (const [schema, value, sentence] of cases) t.strictSame(problemsOf(schema, value), [sentence])
})

const object = (properties: Readonly<Record<string, Schema>>, rest: Schema = {}): Schema => ({
  type: 'object',
  ...{ additionalProperties: false },
  properties,
  ...rest,
})

t.test('a missing and an unknown field are named, and a similar name is suggested', async (t) => {
  const schema = object({ times: { type: 'integer' }, every: { type: 'integer' } }, { required: ['times'] })
  t.strictSame(problemsOf(schema, { tmies: 1, colour: 2 }), [
    'times is missing. It must be a whole number.',
    'the body has an unknown field "tmies". Did you mean "times"?',
    'the body has an unknown field "colour". Known fields: times, every.',
  ])
})

t.test('a rule about several fields is one sentence', async (t) => {
  const schema = object(
    { a: { type: 'string' }, b: { type: 'string' } },
    { allOf: [{ title: 'either a or b', oneOf: [{ required: ['a'] }, { required: ['b'] }] }] },
  )
  t.strictSame(problemsOf(schema, { a: 'x' }), [])
  t.strictSame(problemsOf(schema, {}), ['the body must have either a or b (got none).'])
  t.strictSame(problemsOf(schema, { a: 'x', b: 5 }), [
    'the body must have either a or b (got a and b).',
    'b must be text (got 5).',
  ])
  t.strictSame(problemsOf(schema, 5), ['the body must be an object (got a number).'])
})

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

t.test('of several alternatives, only the one that was meant is described', async (t) => {
  const others = {
    Choice: { title: 'a shape', oneOf: [ref('Circle'), ref('Square'), ref('Text')] },
    Circle: object({ kind: { enum: ['circle'] }, radius: { type: 'integer' } }, { required: ['radius'] }),
    Square: object({ kind: { enum: ['square'] }, side: ref('Length') }, { required: ['kind', 'side'] }),
    Length: { title: 'a length', oneOf: [ref('Number'), ref('Text')] },
    Number: { type: 'integer', minimum: 1, maximum: 9 },
    Text: { type: 'string', minLength: 1 },
  }
  const cases: readonly (readonly [unknown, string])[] = [
    [true, 'shape must be a shape (got true).'],
    ['', 'shape must be text that is not empty (got "").'],
    [{ radius: 'x' }, 'shape.radius must be a whole number (got "x").'],
    [{ kind: 'square' }, 'shape.side is missing. It must be a length.'],
    [{ kind: 'square', side: 0 }, 'shape.side must be a whole number from 1 to 9 (got 0).'],
    [{ kind: 'square', side: null }, 'shape.side must be a length (got null).'],
    [{ kind: 'squaer', side: 1 }, 'shape.kind must be "circle" or "square" (got "squaer"). Did you mean "square"?'],
  ]
  for (const [shape, sentence] of cases) {
    t.strictSame(problemsOf(object({ shape: ref('Choice') }), { shape }, others), [sentence])
  }
})

t.test('a choice without a title lists its alternatives', async (t) => {
  const others = { A: { type: 'integer' }, B: { type: 'boolean' }, C: object({}), D: object({}) }
  t.strictSame(problemsOf({ oneOf: [ref('A'), ref('B')] }, 'x', others), [
    'the body must be a whole number or true or false (got "x").',
  ])
  t.strictSame(problemsOf({ oneOf: [ref('C'), ref('D')] }, { a: 1 }, others), [
    'the body has an unknown field "a". Known fields: .',
  ])
})

t.test('a schema without a validator is an error of the program', async (t) => {
  t.throws(() => describe(contractOf({}), 'Nothing', 1, { path: '', whole: 'the body' }), {
    message: 'There is no validator of Nothing.',
  })
})

t.test('a rule about several fields says which of them are there', async (t) => {
  const rule = { title: 'exactly one of a and b', oneOf: [{ required: ['a'] }, { required: ['b'] }] }
  const schema: Schema = { type: 'object', properties: { a: {}, b: {} }, allOf: [rule] }
  t.strictSame(problemsOf(schema, {}), ['the body must have exactly one of a and b (got none).'])
  t.strictSame(problemsOf(schema, { a: 1, b: 2 }), ['the body must have exactly one of a and b (got a and b).'])
})

t.test('a schema without properties can refuse fields and require them', async (t) => {
  t.strictSame(problemsOf({ type: 'object', additionalProperties: false } as Schema, { a: 1 }), [
    'the body has an unknown field "a". Known fields: .',
  ])
  t.strictSame(problemsOf({ type: 'object', required: ['a'] }, {}), ['a is missing. It must be an object.'])
})
