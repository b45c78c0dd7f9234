import { MAX_INSTANT } from '../control/duration.js'
import { type FieldReader, type Parser, wholeNumber } from '../control/fields.js'
import { invalidRequest } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { Problems } from './problems.js'

/** A reader that goes on after a problem. What it returns is worth nothing then: the document is refused in the end. */
export function collecting(fields: FieldReader, problems: Problems): FieldReader {
  return {
    required: <T>(name: string, parse: Parser<T>) => problems.attempt(() => fields.required(name, parse)) as T,
    optional: (name, parse) => problems.attempt(() => fields.optional(name, parse)),
  }
}

export function listOf<T>(parse: Parser<T>, problems: Problems): Parser<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw invalidRequest(`${at} must be an array, got ${kindOf(value)}`)
    return value.map((item, i) => problems.attempt(() => parse(item, `${at}[${i}]`)) as T)
  }
}

/** What a value is, for a message that must not quote it because there could be keys in it. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Epoch milliseconds. */
export const instant = wholeNumber(0, MAX_INSTANT)

export function objectId(value: unknown, field: string): string {
  if (typeof value !== 'string' || !/^[0-9a-f]{24}$/.test(value)) {
    throw invalidRequest(`${field} must be 24 lower-case hex characters, got ${quote(value)}`)
  }
  return value
}

/** Empty text counts as text. */
export function textUpTo(maxLength: number): Parser<string> {
  return (value, field) => {
    if (typeof value !== 'string' || value.length > maxLength) {
      throw invalidRequest(`${field} must be text of at most ${maxLength} characters, got ${quote(value)}`)
    }
    return value
  }
}

export const shortText = textUpTo(256)

export function flag(value: unknown, field: string): boolean {
  if (typeof value !== 'boolean') throw invalidRequest(`${field} must be true or false, got ${quote(value)}`)
  return value
}

export function email(value: unknown, field: string): string {
  const text = shortText(value, field)
  if (!/^[^@\s]+@[^@\s]+$/.test(text)) throw invalidRequest(`${field} must be an e-mail address, got ${quote(value)}`)
  return text
}
