/** The error documents that several tests expect, whole. */

export const NOT_FOUND = { code: 'not_found', message: 'Invalid resource identifier' }
export const INVALID_ACCESS_TOKEN = { code: 'unauthorized', message: 'Invalid access token' }
export const INVALID_ACCOUNT_ID = { code: 'unauthorized', message: 'Invalid account ID header' }
export const METHOD_NOT_ALLOWED = { code: 'method_not_allowed', message: 'Method not allowed' }

/** @param reason the deciding statement; without one, nothing allowed the action */
export function forbidden(action: string, resource: string, reason: object = { effect: 'deny' }) {
  return {
    code: 'forbidden',
    message: 'Access to the requested resource was denied',
    access: { action, resource },
    reason,
  }
}

/** @param detail what follows the published sentence */
export function patchFailed(detail: string) {
  return { code: 'patch_failed', message: `Unprocessable entity. Could not apply patch. ${detail}` }
}

export function invalidRequest(message: string) {
  return { code: 'invalid_request', message }
}
