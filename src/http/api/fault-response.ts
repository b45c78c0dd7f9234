import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../domain/errors.js'
import { isObject } from '../../domain/json.js'
import type { FaultEffect } from '../../simulation/faults/live-fault.js'
import type { FaultResponse } from '../../simulation/faults/specification.js'
import { rateLimitHeaders } from '../../simulation/rate-limit/headers.js'
import { errorDocument, INTERNAL_ERROR } from '../errors.js'
import { rateLimited } from './hooks/rate-limit.js'

/** Stands for the id of a fault where the header `Prefer` asked for one. */
export const PREFERRED = 'prefer'

/** A route limit seen from the real API, in requests a window. */
const ROUTE_LIMIT = 5

/** Default of `retryIn` in milliseconds. A client that retries twice should not need the 20 seconds of two windows. */
const RETRY_IN = 1000

/** Answers as the fault says; an error without a body of its own is the API's. @param now real time in epoch milliseconds */
export function sendFault(
  { _id }: FaultEffect,
  { status, headers = {}, body = ERRORS[status], retryIn = RETRY_IN }: FaultResponse,
  request: FastifyRequest,
  reply: FastifyReply,
  now: number,
): FastifyReply {
  if (status >= 400) {
    request.refusal =
      _id === PREFERRED
        ? { ...wordsOf(body), rule: 'the header Prefer asked for it', remedy: 'Leave the header out.' }
        : { ...wordsOf(body), rule: `the fault ${_id}`, remedy: 'Remove the fault.' }
  }
  reply.code(status)
  if (status === 429) reply.headers(rateLimitHeaders('route', ROUTE_LIMIT, 0, now + retryIn))
  if (body === undefined) return reply.headers(headers).send()
  const isText = typeof body === 'string'
  // A buffer, because Fastify adds a charset to the type of a string, also to one that the fault sets.
  const bytes = Buffer.from(isText ? body : JSON.stringify(body))
  return reply
    .type(isText ? 'text/plain; charset=utf-8' : 'application/json')
    .headers(headers)
    .send(bytes)
}

/** What a client reads in the answer, if anything. */
function wordsOf(body: unknown): { readonly code: string; readonly message: string } {
  const { code, message } = isObject(body) ? body : {}
  return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' }
}

/** The published error documents. */
const ERRORS: Readonly<Record<number, object>> = {
  400: documentOf(new Refusal('invalid_request', 'Invalid request body')),
  401: documentOf(new Refusal('unauthorized', 'Invalid access token')),
  403: documentOf(new Refusal('forbidden', 'Forbidden. Access to the requested resource was denied.')),
  404: documentOf(new Refusal('not_found', 'Invalid resource identifier')),
  405: documentOf(new Refusal('method_not_allowed', 'Method not allowed')),
  409: documentOf(new Refusal('optimistic_locking_error', 'Conflict. Optimistic lock error. Try again later.')),
  413: documentOf(new Refusal('payload_too_large', 'Payload too large')),
  415: documentOf(new Refusal('unsupported_media_type', 'Unsupported media type')),
  422: documentOf(new Refusal('patch_failed', 'Unprocessable entity. Could not apply patch.')),
  429: documentOf(rateLimited('a fault')),
  500: INTERNAL_ERROR,
  503: documentOf(new Refusal('unavailable', 'Service unavailable')),
}

function documentOf(refusal: Refusal): object {
  const { code, message } = errorDocument(refusal)
  return { code, message }
}
