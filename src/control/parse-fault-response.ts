import { invalidRequest } from '../domain/errors.js'
import { isObject, type Json, quote } from '../domain/json.js'
import type { FaultResponse } from './fault.js'
import { defined, fieldsOf, wholeNumber } from './fields.js'

/** Characters of JSON. */
export const MAX_FAULT_BODY = 64 * 1024
export const MAX_FAULT_HEADERS = 50
export const MAX_FAULT_HEADER_LENGTH = 4096

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/
/** They follow from the body; a wrong one would leave the client waiting, which `connection` does on purpose. */
const FRAMING = ['content-length', 'transfer-encoding', 'trailer']
const BODILESS = [204, 205, 304]

/** @throws invalid_request naming the field */
export function parseFaultResponse(value: unknown, at: string): FaultResponse {
  const fields = fieldsOf(value, at, ['status', 'headers', 'body'])
  const response = defined({
    status: fields.required('status', wholeNumber(200, 599)),
    headers: fields.optional('headers', parseHeaders),
    body: fields.optional('body', parseBody),
  })
  if (response.body !== undefined && BODILESS.includes(response.status)) {
    throw invalidRequest(`${at}.body must be left out: an answer with status ${response.status} has none`)
  }
  return response
}

function parseHeaders(value: unknown, at: string): Readonly<Record<string, string>> {
  if (!isObject(value)) throw invalidRequest(`${at} must be an object, got ${quote(value)}`)
  const headers = Object.entries(value)
  if (headers.length > MAX_FAULT_HEADERS) throw invalidRequest(`${at} must have at most ${MAX_FAULT_HEADERS} fields`)
  return Object.fromEntries(headers.map(([name, content]) => [name, parseHeader(name, content, at)]))
}

function parseHeader(name: string, value: unknown, at: string): string {
  if (!HEADER_NAME.test(name)) throw invalidRequest(`${at} has ${quote(name)}, which is not the name of a header`)
  if (FRAMING.includes(name.toLowerCase()))
    throw invalidRequest(`${at} must not have ${name}: it follows from the body`)
  if (typeof value !== 'string' || value.length > MAX_FAULT_HEADER_LENGTH || !HEADER_VALUE.test(value)) {
    throw invalidRequest(
      `${at}.${name} must be text of at most ${MAX_FAULT_HEADER_LENGTH} characters that a header can hold`,
    )
  }
  return value
}

/** A copy, so that whoever made the fault cannot change it afterwards. */
function parseBody(value: unknown, at: string): Json {
  const body = stringify(value)
  if (body === undefined) throw invalidRequest(`${at} must be something that JSON can hold`)
  if (body.length > MAX_FAULT_BODY) throw invalidRequest(`${at} must have at most ${MAX_FAULT_BODY} characters of JSON`)
  return JSON.parse(body)
}

function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
