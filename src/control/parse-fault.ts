import { invalidRequest } from '../domain/errors.js'
import { isObject, quote } from '../domain/json.js'
import { MAX_INSTANT, parseDuration } from './duration.js'
import { CONNECTION_FAULTS, type DelayRange, FAULT_METHODS, type FaultMatch, type FaultSpec } from './fault.js'
import { defined, fieldsOf, nameOf, oneOf, text, wholeNumber } from './fields.js'
import { parseFaultResponse } from './parse-fault-response.js'
import { PATTERN_FIELDS, readPattern } from './request-pattern.js'

/** In one list. */
export const MAX_FAULTS = 100
/** An hour, in milliseconds; whoever wants longer wants `connection: "hang"`. */
export const MAX_DELAY = 3_600_000
export const MAX_SEED_LENGTH = 256

const FIELDS = [
  'match',
  'after',
  'times',
  'every',
  'probability',
  'randomSeed',
  'ttl',
  'delay',
  'respond',
  'connection',
]

/**
 * @param at where the fault stands in a document, such as `faults[0]`; empty for the body of `POST /faults`
 * @throws invalid_request naming the field
 */
export function parseFault(input: unknown, at = ''): FaultSpec {
  const fields = fieldsOf(input, at, FIELDS)
  const spec = defined({
    match: fields.optional('match', parseMatch),
    after: fields.optional('after', wholeNumber(0, Number.MAX_SAFE_INTEGER)),
    times: fields.optional('times', wholeNumber(1, Number.MAX_SAFE_INTEGER)),
    every: fields.optional('every', wholeNumber(1, Number.MAX_SAFE_INTEGER)),
    probability: fields.optional('probability', parseProbability),
    randomSeed: fields.optional('randomSeed', parseSeed),
    ttl: fields.optional('ttl', parseTtl),
    delay: fields.optional('delay', parseDelay),
    respond: fields.optional('respond', parseFaultResponse),
    connection: fields.optional('connection', oneOf(CONNECTION_FAULTS)),
  })
  checkEffect(spec, at)
  return spec
}

/** @throws invalid_request naming the fault and the field, such as `faults[2].respond.status` */
export function parseFaults(input: unknown, at: string): readonly FaultSpec[] {
  if (!Array.isArray(input)) throw invalidRequest(`${at} must be an array of faults, got ${quote(input)}`)
  if (input.length > MAX_FAULTS) throw invalidRequest(`${at} must have at most ${MAX_FAULTS} items`)
  return input.map((item, i) => parseFault(item, `${at}[${i}]`))
}

function checkEffect({ delay, respond, connection }: FaultSpec, at: string): void {
  if (delay === undefined && respond === undefined && connection === undefined) {
    throw invalidRequest(`${nameOf(at)} must have one of delay, respond and connection: a fault does something`)
  }
  if (respond !== undefined && connection !== undefined) {
    throw invalidRequest(`${nameOf(at)} must not have both respond and connection: only one can happen`)
  }
}

function parseMatch(value: unknown, at: string): FaultMatch {
  return readPattern(fieldsOf(value, at, PATTERN_FIELDS), parseMethod)
}

function parseMethod(value: unknown, field: string): (typeof FAULT_METHODS)[number] {
  return oneOf(FAULT_METHODS)(typeof value === 'string' ? value.toUpperCase() : value, field)
}

function parseProbability(value: unknown, field: string): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    throw invalidRequest(`${field} must be a number from 0 to 1, got ${quote(value)}`)
  }
  return value
}

function parseSeed(value: unknown, field: string): number | string {
  return typeof value === 'string'
    ? text(MAX_SEED_LENGTH)(value, field)
    : wholeNumber(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)(value, field)
}

function parseTtl(value: unknown, field: string): number {
  return wholeNumber(1, MAX_INSTANT)(parseDuration(value, field), field)
}

function parseDelay(value: unknown, at: string): number | DelayRange {
  if (!isObject(value)) return parseWait(value, at)
  const fields = fieldsOf(value, at, ['min', 'max'])
  const range = { min: fields.required('min', parseWait), max: fields.required('max', parseWait) }
  if (range.min > range.max) throw invalidRequest(`${at}.min must not be greater than ${at}.max`)
  return range
}

function parseWait(value: unknown, field: string): number {
  return wholeNumber(0, MAX_DELAY)(parseDuration(value, field), field)
}
