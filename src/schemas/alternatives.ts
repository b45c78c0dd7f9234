import { type Contract, componentOf, resolved, type Schema } from './contract.js'

/** A value that no alternative takes: of another type, or with a wrong value in the field that tells them apart. */
export interface NoAlternative {
  readonly field?: string
  /** What the value, or the field of it, must be. */
  readonly schema: Schema
}

/** The name of the alternative of `oneOf` that was probably meant: the one of its type and, among objects, of its tag. */
export function chooseAlternative(contract: Contract, choice: Schema, value: unknown): string | NoAlternative {
  const names = (choice.oneOf ?? []).map((each) => String(componentOf(each)))
  const schemaOf = (name: string): Schema => resolved(contract, contract.schemas[name] ?? {})
  const [first, ...others] = names.filter((name) => typeOf(value) === jsonType(schemaOf(name)))
  if (first === undefined) return { schema: choice }
  if (others.length === 0) return first
  const objects = [first, ...others]
  const tag = tagOf(objects.map(schemaOf))
  if (tag === undefined) return first
  const given = Object(value)[tag]
  const tagsOf = (name: string) => schemaOf(name).properties?.[tag]?.enum as readonly unknown[]
  const meant = objects.find((name) =>
    given === undefined ? !schemaOf(name).required?.includes(tag) : tagsOf(name).includes(given),
  )
  return meant ?? { field: tag, schema: { type: 'string', enum: objects.flatMap(tagsOf) } }
}

/** The field that has one possible value in each of the schemas. */
function tagOf(schemas: readonly Schema[]): string | undefined {
  const [first] = schemas
  return Object.keys(first?.properties ?? {}).find((field) =>
    schemas.every(({ properties }) => properties?.[field]?.enum?.length === 1),
  )
}

function jsonType({ type }: Schema): string | undefined {
  return type === 'integer' ? 'number' : type
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
