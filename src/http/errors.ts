import type { FastifyInstance } from 'fastify'
import { type ErrorCode, Refusal } from '../domain/errors.js'
import { serializers } from '../generated/access-tokens-serializers.js'
import { loggedRefusal } from '../simulation/request-log/entry.js'
import { serializerOf } from './operations.js'

const STATUS: Readonly<Record<ErrorCode, number>> = {
  invalid_request: 400,
  unauthorized: 401,
  invalid_token: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  optimistic_locking_error: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  patch_failed: 422,
  rate_limited: 429,
  unavailable: 503,
}

/** What Fastify and Node throw by themselves, in our words. */
const FOREIGN: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  // Nobody is there any more to read the answer, but it is no bug either.
  ECONNRESET: ['invalid_request', 'the request broke off'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['payload_too_large', 'the body is too large'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['invalid_request', 'the body is not as long as its Content-Length'],
}

/** What a client sees of a failure inside; the log has the rest. */
export const INTERNAL_ERROR = { code: 'internal_server_error', message: 'Internal server error' }

/** Writes the fields of an error document and no others, on routes that do not exist too. */
export const serializeError = serializerOf(serializers, 'ForbiddenErrorRep')

/**
 * Turns every error of the app into a status and the API's error document; nothing else does.
 * @param explains whether a 404 or a 405 says what is missing, instead of the sentence of the real API
 */
export function handleErrors(app: FastifyInstance, { explains = false } = {}): void {
  app.setErrorHandler((error, request, reply) => {
    // With a serializer of its own, Fastify sets no type.
    reply.type('application/json; charset=utf-8').serializer(serializeError)
    const refusal = toRefusal(error)
    if (!refusal) {
      request.log.error(error)
      return reply.code(500).send(INTERNAL_ERROR)
    }
    request.refusal = loggedRefusal(refusal)
    return reply.code(STATUS[refusal.code]).send(errorDocument(explains ? explained(refusal) : refusal))
  })
}

/** With the rule, if there is one, in place of the published sentence. */
function explained(refusal: Refusal): Refusal {
  const { code, message, details } = refusal
  return code === 'not_found' || code === 'method_not_allowed'
    ? new Refusal(code, details.rule ?? message, details)
    : refusal
}

function toRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const known = Object.hasOwn(FOREIGN, code) ? FOREIGN[code] : undefined
  if (STORAGE_TROUBLE.test(code)) return new Refusal('unavailable', `The database cannot be used now (${code}).`)
  return known && new Refusal(...known)
}

/** What ends when the trouble does: a full disk, a file that went read-only or missing, a broken one. */
const STORAGE_TROUBLE = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|BUSY|NOMEM)/

export function errorDocument({ code, message, details: { access, reason } }: Refusal) {
  return { code, message, ...(access && { access }), ...(reason && { reason }) }
}
