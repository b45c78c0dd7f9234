import type { FastifyInstance } from 'fastify'
import { type ErrorCode, Refusal } from '../domain/errors.js'

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

/** What Fastify throws by itself, in our words. */
const FASTIFY: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  FST_ERR_BAD_URL: ['invalid_request', 'the URL is not valid percent-encoding'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['payload_too_large', 'the body is too large'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['invalid_request', 'the body is not as long as its Content-Length'],
}

/** What a client sees of a failure inside; the log has the rest. */
export const INTERNAL_ERROR = { code: 'internal_server_error', message: 'Internal server error' }

/** The one place that turns what was thrown into a status and the API's error document. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const refusal = toRefusal(error)
    if (!refusal) {
      request.log.error(error)
      return reply.code(500).send(INTERNAL_ERROR)
    }
    request.refusal = refusal
    return reply.code(STATUS[refusal.code]).send(errorDocument(refusal))
  })
}

export function toRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const known = FASTIFY[code]
  return known && new Refusal(...known)
}

export function errorDocument({ code, message, details: { access, reason } }: Refusal) {
  return { code, message, ...(access && { access }), ...(reason && { reason }) }
}
