import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { Refusal } from '../../../domain/errors.js'
import type { Authentication, Identity } from '../../../service/authenticate.js'
import { READ_METHODS } from '../../contract.js'
import { parseApiVersion } from '../api-version.js'

/** Refuses requests without a key that works, before their bodies are read. */
export const authenticate = fp<{ authentication: Authentication }>(
  async (app, { authentication }) => {
    app.decorateRequest('caller')
    app.decorateRequest('apiVersion')
    app.addHook('onRequest', (request, _, done) => {
      // A fault may have delayed the request, and the key may have been revoked meanwhile.
      if (request.fault !== null) identifyAgain(request)
      const refusal = refusalOf(request)
      if (refusal) return done(refusal)
      const { headers, caller } = request
      request.apiVersion = parseApiVersion(headers['ld-api-version'], caller.token.defaultApiVersion)
      done()
    })

    // Requests with a body are checked again once the body is there: the key may have been revoked meanwhile.
    app.addHook('preHandler', (request, _, done) => {
      done(READ_METHODS.includes(request.method) ? undefined : refusalOf(identifyAgain(request)))
    })

    function identifyAgain(request: FastifyRequest): FastifyRequest {
      request.identity = authentication.identifyAgain(request.identity, request.headers.authorization)
      return request
    }

    /** Sets the caller of the request. @returns why there is none, if so */
    function refusalOf(request: FastifyRequest): Refusal | undefined {
      const identity = request.identity as Identity
      // Seen from the real API: without a key this one operation words its refusal in another way.
      if (identity.kind === 'missing' && request.routeOptions.config.operationId === 'getCallerIdentity') {
        return new Refusal('unauthorized', 'invalid access token', { rule: 'no Authorization header' })
      }
      const caller = authentication.authenticate(identity)
      if (caller instanceof Refusal) return caller
      request.caller = caller
      return undefined
    }
  },
  { name: 'authentication', dependencies: ['faults'], fastify: '5.x' },
)
