import type { Reason } from './decision.js'

/** The closed list of what can go wrong. `http/errors.ts` maps each to a status, nothing else does. */
export type ErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'invalid_token'
  | 'forbidden'
  | 'not_found'
  | 'method_not_allowed'
  | 'conflict'
  | 'optimistic_locking_error'
  | 'payload_too_large'
  | 'unsupported_media_type'
  | 'patch_failed'
  | 'rate_limited'
  | 'unavailable'

export interface Access {
  readonly action: string
  readonly resource: string
}

export interface RefusalDetails {
  /** Which rule refused, for the request log; never sent to the client. */
  readonly rule?: string
  /** What would probably help, for the request log; never sent to the client. */
  readonly remedy?: string
  readonly access?: Access
  readonly reason?: Reason
}

/**
 * A request that is answered with an error: a code from the closed list and a sentence for the client. It has no stack: it
 * is an answer and no failure, its details say which rule it follows from, and a stack would cost more than all the rest.
 */
export class Refusal extends Error {
  override readonly name: string
  readonly code: ErrorCode
  readonly details: RefusalDetails

  constructor(code: ErrorCode, message: string, details: RefusalDetails = {}) {
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(message)
    Error.stackTraceLimit = stackTraceLimit
    this.name = 'Refusal'
    this.code = code
    this.details = details
  }
}

export function invalidRequest(message: string): Refusal {
  return new Refusal('invalid_request', message)
}

/** One sentence for every id that leads nowhere, as the published contract has it. */
export function notFound(rule?: string): Refusal {
  return new Refusal('not_found', 'Invalid resource identifier', rule === undefined ? {} : { rule })
}

export function conflict(message: string): Refusal {
  return new Refusal('conflict', message)
}

/** @param detail what did not apply, appended to the published sentence */
export function patchFailed(detail: string): Refusal {
  return new Refusal('patch_failed', `Unprocessable entity. Could not apply patch. ${detail}`)
}

/** The shape was recorded from the real API: the message, `access` and `reason` (launchdarkly/ldcli pull 87). */
export function forbidden(access: Access, reason: Reason, rule: string, remedy?: string): Refusal {
  return new Refusal('forbidden', 'Access to the requested resource was denied', {
    access,
    reason,
    rule,
    ...(remedy !== undefined && { remedy }),
  })
}
