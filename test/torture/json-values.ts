import fc from 'fast-check'

export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly nullable?: boolean
  readonly example?: unknown
}

export type Schemas = Readonly<Record<string, Schema>>

/** Texts that mean something somewhere: paths into objects and out of them, names of prototypes, what SQL would mind. */
export const TRICKS = [
  ...[
    '',
    ' ',
    '.',
    '..',
    '/',
    '//',
    '\\',
    '%',
    '%00',
    '%2e%2e%2f',
    '\0',
    '\ud800',
    '\uffff',
    '🔑',
    'e\u0301',
    '\u202e',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'length',
    '0',
    '-1',
    '-',
    '01',
    '1e3',
    'NaN',
  ],
  ...["'; DROP TABLE tokens; --", '" OR 1=1', '{{7*7}}', '<script>', '*', '**', '?', '#', ':id', 'me', 'null'],
  ...['true', 'undefined', '9'.repeat(400), 'x'.repeat(300), 'é'.repeat(5000), 'proj/*:env/*', 'a\r\nSet-Cookie: b=c'],
] as const

const POINTERS = [
  ...[
    '',
    '/',
    '//',
    '/~',
    '/~2',
    '/~01',
    '/~1',
    '/-',
    '/name',
    '/name/',
    '/name/0',
    '/description',
    '/role',
    '/role/x',
  ],
  ...[
    '/customRoleIds',
    '/customRoleIds/-',
    '/customRoleIds/0',
    '/customRoleIds/01',
    '/customRoleIds/1e0',
    '/inlineRole',
  ],
  ...[
    '/inlineRole/-',
    '/inlineRole/0',
    '/inlineRole/0/actions',
    '/inlineRole/0/__proto__',
    '/inlineRole/length',
    '/_id',
  ],
  ...[
    '/policy',
    '/policy/-',
    '/policy/0',
    '/basePermissions',
    '/key',
    '/token',
    '/_links/self/href',
    '/_member',
    'name',
  ],
  ...['/__proto__', '/__proto__/x', '/constructor/prototype/x', '/toString', '/hasOwnProperty/call', '/serviceToken'],
  ...[`/${'a/'.repeat(2000)}`, `/${'~1'.repeat(3000)}`, '/inlineRole/99999999999999999999', '/inlineRole/-1', '/\0'],
]

/** What a property is worth trying with, whatever its schema says. */
const BY_NAME: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test', 'Add', '', '__proto__', '_get'),
  path: fc.constantFrom(...POINTERS),
  from: fc.constantFrom(...POINTERS),
}

const texts = fc.oneof({ weight: 3, arbitrary: fc.string({ unit: 'binary' }) }, fc.constantFrom(...TRICKS))

/** Anything at all, now and then something that is good at being in the way. */
export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(null, true, false, 0, -0, -1, 1.5, 1e308, 1e21, 2 ** 53, -(2 ** 63), [], {}, [[]], [null]),
  fc.constantFrom<unknown[]>({ constructor: {} }, { toString: 1 }, { length: 1e9 }, [{}], new Array(1000).fill('x')),
  texts,
  fc.jsonValue({ maxDepth: 3 }),
  fc.integer({ min: 2, max: 60 }).map((depth) => nested(depth)),
)

function nested(depth: number): unknown {
  return depth === 0 ? 1 : depth % 2 === 0 ? [nested(depth - 1)] : { a: nested(depth - 1) }
}

const known = new Map<Schema, fc.Arbitrary<unknown>>()

/** Values of a schema, as often as not like its example. */
export function valuesOf(schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  const values = known.get(schema) ?? make(schema, schemas)
  known.set(schema, values)
  return values
}

function make(schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  const { $ref, oneOf, allOf, nullable, example } = schema
  if ($ref) return valuesOf(schemas[$ref.slice($ref.lastIndexOf('/') + 1)] as Schema, schemas)
  const values = oneOf
    ? fc.oneof(...oneOf.map((each) => valuesOf(each, schemas)))
    : allOf?.[0]?.$ref
      ? valuesOf(allOf[0], schemas)
      : typed(schema, schemas)
  return fc.oneof(
    { weight: 4, arbitrary: values },
    ...(example === undefined ? [] : [{ weight: 4, arbitrary: fc.constant(example) }]),
    ...(nullable ? [fc.constant(null)] : []),
  )
}

function typed(schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  const { type, pattern, minimum = -(2 ** 53), maximum = 2 ** 53, items = {} } = schema
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.maxSafeInteger().map((n) => Math.min(Math.max(n, minimum), maximum))
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true })
    case 'string':
      return pattern === undefined ? texts : fc.stringMatching(new RegExp(pattern))
    case 'array':
      return fc.array(valuesOf(items, schemas), { maxLength: 3 })
    case 'object':
      return objects(schema, schemas)
    default:
      return hostileValues
  }
}

function objects({ properties = {}, required = [], additionalProperties }: Schema, schemas: Schemas) {
  if (Object.keys(properties).length === 0) {
    return fc.dictionary(
      fc.constantFrom(...TRICKS, 'Retry-After', 'x'),
      typeof additionalProperties === 'object' ? valuesOf(additionalProperties, schemas) : hostileValues,
      { maxKeys: 4 },
    )
  }
  const fields = Object.entries(properties).map(([name, each]) => {
    const special = BY_NAME[name]
    const values = valuesOf(each, schemas)
    return [name, special ? fc.oneof({ weight: 4, arbitrary: special }, values) : values] as const
  })
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required], noNullPrototype: true })
}

/** A value with one place in it changed for the worse. @param place counts all places in it */
export function spoil(value: unknown, place: number, hostile: unknown, how: 'replace' | 'remove' | 'add'): unknown {
  const copy = structuredClone({ value })
  const places: [object, string][] = []
  const collect = (parent: object) => {
    for (const [key, each] of Object.entries(parent)) {
      places.push([parent, key])
      if (typeof each === 'object' && each !== null) collect(each)
    }
  }
  collect(copy)
  const [parent, key] = places[place % places.length] as [Record<string, unknown>, string]
  if (how === 'remove' && parent !== copy) delete parent[key]
  else if (how === 'replace') parent[key] = hostile
  else if (Array.isArray(parent)) parent.push(hostile)
  // Even `__proto__` is a field like others then.
  else Object.defineProperty(parent, TRICKS[place % TRICKS.length] ?? 'x', { value: hostile, enumerable: true })
  return copy.value
}
