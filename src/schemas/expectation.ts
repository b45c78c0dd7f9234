import { quote } from '../domain/json.js'
import { type Contract, resolved, type Schema } from './contract.js'

/** What a value must be, in the words of its schema: `a whole number from 1 to 1000`, `"reader" or "writer"`. */
export function expected(contract: Contract, reference: Schema): string {
  const schema = resolved(contract, reference)
  const { title, type, enum: choices, oneOf, pattern, example } = schema
  // Null in the enum of a nullable field counts as absent.
  if (choices) return either(choices.filter((choice) => choice !== null).map((choice) => JSON.stringify(choice)))
  if (type === 'integer') return (title ?? 'a whole number') + range(schema)
  if (type === 'number') return (title ?? 'a number') + range(schema)
  if (type === 'string' && pattern !== undefined && !isSecret(schema)) {
    return example === undefined ? `${title}` : `${title} such as ${JSON.stringify(example)}`
  }
  if (title !== undefined) return title
  if (type === 'string') return `text${lengths(schema)}`
  if (type === 'boolean') return 'true or false'
  if (oneOf) return either([...new Set(oneOf.map((each) => expected(contract, each)))])
  return type === 'array' ? 'an array' : 'an object'
}

/** What was found instead, in parentheses. A secret is not shown, and of objects and arrays only the kind. */
export function found(value: unknown, schema: Schema): string {
  if (typeof value === 'string' && isSecret(schema)) return ''
  const isScalar = typeof value !== 'object' || value === null
  const wantsScalar = schema.type !== 'object' && schema.type !== 'array'
  return ` (got ${isScalar && wantsScalar ? quote(value) : kindOf(value)})`
}

function isSecret({ format }: Schema): boolean {
  return format === 'password'
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function range({ minimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`
  if (minimum !== undefined) return ` of at least ${minimum}`
  return maximum === undefined ? '' : ` of at most ${maximum}`
}

function lengths({ minLength = 0, maxLength }: Schema): string {
  if (maxLength === undefined) return minLength > 0 ? ' that is not empty' : ''
  return minLength > 0 ? ` of ${minLength} to ${maxLength} characters` : ` of at most ${maxLength} characters`
}

function either(choices: readonly string[]): string {
  return choices.length > 1 ? `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}` : `${choices[0]}`
}
