import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FaultResponse } from '../control/fault.js'
import type { FaultEffect } from '../control/live-fault.js'
import { RATE_LIMIT_WINDOW } from '../control/rate-limit.js'
import { rateLimitHeaders } from '../control/rate-limit-headers.js'
import { Refusal } from '../domain/errors.js'
import { errorDocument, INTERNAL_ERROR } from './error-handler.js'
import { rateLimited } from './plugins/rate-limit.js'

/** A route limit seen from the real API, in requests a window. */
const ROUTE_LIMIT = 5

/** Answers as the fault says; an error without a body of its own is the API's. @param now real time in epoch milliseconds */
export function sendFault(
  { _id }: FaultEffect,
  { status, headers = {}, body }: FaultResponse,
  request: FastifyRequest,
  reply: FastifyReply,
  now: number,
): FastifyReply {
  const refusal = REFUSALS[status]
  if (status >= 400) {
    const { code, message } = refusal ?? { code: 'unavailable', message: `the fault ${_id} answered ${status}` }
    request.refusal = new Refusal(code, message, { rule: `the fault ${_id}`, remedy: 'Remove the fault.' })
  }
  reply.code(status)
  if (status === 429) reply.headers(rateLimitHeaders('route', ROUTE_LIMIT, 0, now + RATE_LIMIT_WINDOW))
  reply.headers(headers)
  if (body !== undefined) return typeof body === 'string' ? reply.send(body) : reply.send(body as object)
  return reply.send(status === 500 ? INTERNAL_ERROR : refusal && errorDocument(refusal))
}

/** The published error documents. */
const REFUSALS: Readonly<Record<number, Refusal>> = {
  400: new Refusal('invalid_request', 'Invalid request body'),
  401: new Refusal('unauthorized', 'Invalid access token'),
  403: new Refusal('forbidden', 'Forbidden. Access to the requested resource was denied.'),
  404: new Refusal('not_found', 'Invalid resource identifier'),
  405: new Refusal('method_not_allowed', 'Method not allowed'),
  409: new Refusal('optimistic_locking_error', 'Conflict. Optimistic lock error. Try again later.'),
  413: new Refusal('payload_too_large', 'Payload too large'),
  415: new Refusal('unsupported_media_type', 'Unsupported media type'),
  422: new Refusal('patch_failed', 'Unprocessable entity. Could not apply patch.'),
  429: rateLimited('a fault'),
  503: new Refusal('unavailable', 'Service unavailable'),
}
