import { invalidRequest } from '../domain/errors.js'
import { isObject, quote } from '../domain/json.js'

/** Turns what came in under `field` into what it means, or throws invalid_request naming the field. */
export type Parser<T> = (value: unknown, field: string) => T

export interface FieldReader {
  /** Undefined when the field is absent. */
  optional<T>(name: string, parse: Parser<T>): T | undefined
  required<T>(name: string, parse: Parser<T>): T
}

/**
 * Reads a document field by field.
 * @param at where the document stands, such as `faults[0]`; empty for one that stands alone
 * @param names every field it may have
 * @throws invalid_request when it is not an object or has a field of another name
 */
export function fieldsOf(value: unknown, at: string, names: readonly string[]): FieldReader {
  if (!isObject(value)) throw invalidRequest(`${nameOf(at)} must be an object, got ${quote(value)}`)
  const unknown = Object.keys(value).find((key) => !names.includes(key))
  if (unknown !== undefined) {
    throw invalidRequest(`${nameOf(at)} has an unknown field ${quote(unknown)}: it may have ${names.join(', ')}`)
  }
  const required = <T>(name: string, parse: Parser<T>) => parse(value[name], at === '' ? name : `${at}.${name}`)
  return {
    required,
    optional: (name, parse) => (value[name] === undefined ? undefined : required(name, parse)),
  }
}

/** How a sentence names a document. */
export function nameOf(at: string): string {
  return at === '' ? 'the request' : at
}

export function wholeNumber(min: number, max: number): Parser<number> {
  return (value, field) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min || value > max) {
      throw invalidRequest(`${field} must be a whole number from ${min} to ${max}, got ${quote(value)}`)
    }
    return value
  }
}

/** A whole number, or its digits, as it stands in a query string or a flag. */
export function digits(min: number, max: number): Parser<number> {
  const parse = wholeNumber(min, max)
  return (value, field) => parse(typeof value === 'string' && DIGITS.test(value) ? Number(value) : value, field)
}

const DIGITS = /^\d+$/

export function text(maxLength: number): Parser<string> {
  return (value, field) => {
    if (typeof value !== 'string' || value === '' || value.length > maxLength) {
      throw invalidRequest(`${field} must be text of 1 to ${maxLength} characters, got ${quote(value)}`)
    }
    return value
  }
}

export function oneOf<T extends string>(choices: readonly T[]): Parser<T> {
  return (value, field) => {
    const choice = choices.find((each) => each === value)
    if (choice === undefined) throw invalidRequest(`${field} must be one of ${choices.join(', ')}, got ${quote(value)}`)
    return choice
  }
}

type OptionalKey<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T]

/** `T` with its undefined fields left out. */
export type Defined<T> = Omit<T, OptionalKey<T>> & { [K in OptionalKey<T>]?: Exclude<T[K], undefined> }

/** Leaves out what is undefined, so that documents stay equal when they are stored and read again. */
export function defined<T extends object>(fields: T): Defined<T> {
  // The compiler cannot see that the filter removes exactly the undefined ones.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
}
