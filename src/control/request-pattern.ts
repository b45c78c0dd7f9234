import { invalidRequest } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import { globMatches } from '../domain/resource.js'
import { defined, type FieldReader, oneOf, type Parser, text } from './fields.js'
import { OPERATIONS, type OperationId } from './operations.js'

/** Which requests are meant: those that agree with every field that is given. */
export interface RequestPattern<Method extends string = string> {
  readonly operationId?: OperationId
  /** Upper case. */
  readonly method?: Method
  /** Without the query; `*` stands for any run of characters. */
  readonly path?: string
  /** The calling token. */
  readonly tokenId?: string
}

/** What a pattern is held against; nulls where nothing is known. */
export interface RequestTraits {
  readonly operationId: string | null
  readonly method: string
  readonly path: string
  readonly tokenId: string | null
}

export const MAX_PATTERN_LENGTH = 512
export const PATTERN_FIELDS = ['operationId', 'method', 'path', 'tokenId']

const METHOD = /^[A-Z]{1,16}(-[A-Z]{1,16})?$/
const PATH = /^[/*][^?#]*$/

/** @throws invalid_request naming the field */
export function readPattern<Method extends string>(
  fields: FieldReader,
  parseMethod: Parser<Method>,
): RequestPattern<Method> {
  return defined({
    operationId: fields.optional('operationId', oneOf(OPERATIONS)),
    method: fields.optional('method', parseMethod),
    path: fields.optional('path', parsePath),
    tokenId: fields.optional('tokenId', text(MAX_PATTERN_LENGTH)),
  })
}

export function matchesRequest(pattern: RequestPattern, request: RequestTraits): boolean {
  const { operationId, method, path, tokenId } = pattern
  return (
    (operationId === undefined || operationId === request.operationId) &&
    (method === undefined || method === request.method) &&
    (tokenId === undefined || tokenId === request.tokenId) &&
    (path === undefined || globMatches(path, request.path))
  )
}

/** Any at all, as the journal has them. */
export function anyMethod(value: unknown, field: string): string {
  const method = typeof value === 'string' ? value.toUpperCase() : ''
  if (!METHOD.test(method)) throw invalidRequest(`${field} must be an HTTP method such as "GET", got ${quote(value)}`)
  return method
}

function parsePath(value: unknown, field: string): string {
  const path = text(MAX_PATTERN_LENGTH)(value, field)
  if (!PATH.test(path)) {
    throw invalidRequest(`${field} must be a path without a query, such as "/api/v2/tokens/*", got ${quote(value)}`)
  }
  return path
}
