import { invalidRequest, type Refusal } from '../domain/errors.js'
import { type Contract, resolved, type Schema } from '../schemas/contract.js'
import { describe } from '../schemas/describe.js'
import { InvalidDocument } from '../schemas/problems.js'

/** Checks a part of a request as Fastify wants it: returns the value to go on with, or the error. */
export type Check = (value: unknown) => { readonly value: unknown } | { readonly error: Refusal }

/**
 * Checks bodies against a schema, without coercion: `{"serviceToken": "true"}` is refused.
 * @param name of the schema; undefined for a body whose alternatives the handler tells apart
 */
export function bodyCheck(contract: Contract, name: string | undefined, required: boolean): Check {
  return (value) => {
    // Fastify passes null for a request without a body.
    if (value === null || value === undefined) {
      return required ? { error: invalidRequest('the request needs a JSON body') } : { value: null }
    }
    return verdict(value, name === undefined ? [] : describe(contract, name, value, { path: '', whole: 'the body' }))
  }
}

/**
 * Checks query parameters after converting their text to the type of the schema.
 * @param name of the validator
 * @param ignoresUnknown whether unknown and blank parameters are dropped or refused
 */
export function queryCheck(contract: Contract, name: string, schema: Schema, ignoresUnknown: boolean): Check {
  const { properties = {} } = schema
  return (value) => {
    const isKnown = (each: string) => Object.hasOwn(properties, each)
    // httpx writes a parameter whose value is None as "limit=".
    const isIgnored = (each: string, text: unknown) => ignoresUnknown && (!isKnown(each) || text === '')
    const parameters = Object.entries(Object(value)).filter(([each, text]) => !isIgnored(each, text))
    const repeated = parameters.find(([, text]) => Array.isArray(text))
    if (repeated) return { error: invalidRequest(`${repeated[0]} must be given once`) }
    const query = Object.fromEntries(
      parameters.map(([each, text]) => {
        const parameter = (isKnown(each) && properties[each]) || {}
        return [each, converted(resolved(contract, parameter), String(text))]
      }),
    )
    return verdict(query, describe(contract, name, query, { path: '', whole: 'the query' }))
  }
}

function verdict(value: unknown, problems: readonly string[]): ReturnType<Check> {
  return problems.length === 0 ? { value } : { error: new InvalidDocument(problems) }
}

/** The value that the text stands for. Other text stays as it was sent, so that the schema refuses it and quotes it. */
function converted({ type, minimum = -Infinity, maximum = Infinity }: Schema, text: string): unknown {
  // Decimal digits only: `0x10` and `1e3` are not accepted.
  if (type === 'integer' && (minimum < 0 ? /^-?\d+$/ : /^\d+$/).test(text)) {
    const number = clamp(Number(text))
    const isInRange = number >= minimum && number <= maximum
    // An error message would show a rounded number.
    return isInRange || Number.isSafeInteger(number) ? number : text
  }
  return type === 'boolean' ? (BOOLEANS.get(text) ?? text) : text
}

/** The spellings of Go's ParseBool: Python's requests sends `True`. */
const BOOLEANS = new Map([
  ...['1', 't', 'T', 'TRUE', 'true', 'True'].map((text) => [text, true] as const),
  ...['0', 'f', 'F', 'FALSE', 'false', 'False'].map((text) => [text, false] as const),
])

/** Hundreds of digits are Infinity, which is not an integer. */
function clamp(number: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(number, Number.MAX_VALUE))
}
