import fc from 'fast-check'

/** A schema of `seed.schema.json`. */
export interface SeedSchema {
  readonly $ref?: string
  readonly title?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, SeedSchema>>
  readonly additionalProperties?: SeedSchema | boolean
  readonly items?: SeedSchema
  readonly oneOf?: readonly SeedSchema[]
  readonly anyOf?: readonly SeedSchema[]
  readonly allOf?: readonly SeedSchema[]
  readonly not?: SeedSchema
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minItems?: number
  readonly maxItems?: number
  readonly maxProperties?: number
  readonly examples?: readonly unknown[]
}

export type Definitions = Readonly<Record<string, SeedSchema>>
type Members = Record<string, unknown>

/** Follows references, also those in an `allOf` without a title. */
export function resolve(schema: SeedSchema, definitions: Definitions): SeedSchema {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref
  if (reference === undefined) return schema
  return resolve(definitions[reference.slice(reference.lastIndexOf('/') + 1)] ?? {}, definitions)
}

/** Rules about several fields. */
export function rulesOf({ allOf = [] }: SeedSchema): readonly SeedSchema[] {
  return allOf.filter(({ title }) => title !== undefined)
}

const known = new Map<SeedSchema, fc.Arbitrary<unknown>>()

/** Values that follow every rule of the schema. */
export function documentsOf(reference: SeedSchema, definitions: Definitions): fc.Arbitrary<unknown> {
  const schema = resolve(reference, definitions)
  const values = known.get(schema) ?? make(schema, definitions)
  known.set(schema, values)
  return values
}

function make(schema: SeedSchema, definitions: Definitions): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((each) => documentsOf(each, definitions)))
  const { minimum = 0, maximum = 0, maxItems = 3 } = schema
  switch (schema.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.oneof(fc.constantFrom(minimum, maximum), fc.integer({ min: 1, max: 1000 }).map(within(schema)))
    case 'number':
      return fc.oneof(fc.constantFrom(minimum, maximum), fc.double({ min: minimum, max: maximum, noNaN: true }))
    case 'string':
      return texts(schema)
    case 'array':
      return fc.array(documentsOf(schema.items ?? {}, definitions), { maxLength: Math.min(3, maxItems) })
    case 'object':
      return objects(schema, definitions)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function within({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: SeedSchema) {
  return (value: number) => Math.max(minimum, Math.min(maximum, value))
}

/** Now and then of the greatest length, in characters that are two UTF-16 units each. */
function texts({ pattern, minLength = 0, maxLength = 40, examples = [] }: SeedSchema): fc.Arbitrary<unknown> {
  if (pattern !== undefined) return fc.constantFrom(...(examples.length > 0 ? examples : ['', 'caf\u00e9\t!']))
  const any = fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, 40) })
  const longest = fc.constant('\u{1f600}'.repeat(maxLength))
  return examples.length > 0 ? fc.oneof(any, longest, fc.constantFrom(...examples)) : fc.oneof(any, longest)
}

function objects(schema: SeedSchema, definitions: Definitions): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema
  if (Object.keys(properties).length === 0) {
    const values =
      typeof additionalProperties === 'object' ? documentsOf(additionalProperties, definitions) : fc.string()
    return fc.dictionary(fc.constantFrom('x-a', 'Retry-After', 'x y'), values, { noNullPrototype: true })
  }
  const fields = Object.entries(properties).map(([name, each]) => [name, documentsOf(each, definitions)] as const)
  const all = fc.record(Object.fromEntries(fields), { noNullPrototype: true })
  const some = fc.record(Object.fromEntries(fields), { requiredKeys: [...required], noNullPrototype: true })
  return fc.tuple(some, all, fc.nat()).map(([members, spare, choice]) => {
    const result: Members = { ...members }
    for (const rule of rulesOf(schema)) follow(rule, result, spare, choice, properties)
    return result
  })
}

/** Changes an object so that it follows a rule about several fields. @param spare has a value for every field */
function follow(
  rule: SeedSchema,
  members: Members,
  spare: Members,
  choice: number,
  properties: Readonly<Record<string, SeedSchema>>,
): void {
  const { required: together = [], properties: values = {} } = rule.not ?? {}
  const isForbidden =
    together.every((name) => name in members) &&
    Object.entries(values).every(([name, each]) => fulfils(each, members[name]))
  if (rule.not && isForbidden) delete members[together.at(-1) ?? '']
  const alternatives = rule.oneOf ?? rule.anyOf ?? []
  const chosen = alternatives[choice % alternatives.length]
  if (rule.oneOf) for (const other of alternatives) for (const name of other.required ?? []) delete members[name]
  for (const name of chosen?.not?.required ?? []) delete members[name]
  for (const name of chosen?.required ?? []) {
    members[name] ??= spare[name]
    const isEmpty = Array.isArray(members[name]) && members[name].length === 0
    if (isEmpty && chosen?.properties?.[name]?.minItems) members[name] = exampleOf(properties[name] ?? {})
  }
}

/** Whether a value has one of the values, or as many items, as a rule says. */
function fulfils(rule: SeedSchema, value: unknown): boolean {
  if (rule.not) return !fulfils(rule.not, value)
  return rule.enum?.includes(value) ?? (Array.isArray(value) && value.length >= (rule.minItems ?? 0))
}

function exampleOf({ examples = [] }: SeedSchema): unknown {
  return structuredClone(examples[0])
}
