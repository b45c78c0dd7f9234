import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { Refusal } from '../../domain/errors.js'
import type { Authentication, Identity } from '../../service/authenticate.js'
import { parseApiVersion } from '../api-version.js'

/** Refuses requests without a living key, before their bodies are read. */
export const authenticate = fp<{ authentication: Authentication }>(
  async (app, { authentication }) => {
    app.addHook('onRequest', (request, _, done) => {
      // A fault may have held the request up, and the key may have died meanwhile.
      if (request.fault !== null || request.identity === null) identifyAgain(request)
      const refusal = refusalOf(request)
      if (refusal) return done(refusal)
      const { headers, caller } = request
      request.apiVersion = parseApiVersion(headers['ld-api-version'], caller.token.defaultApiVersion)
      done()
    })

    // A body takes its time to arrive, and the key may have died meanwhile.
    app.addHook('onRoute', (route) => {
      if (route.method.includes('GET')) return
      route.preHandler = (request, _, done) => done(refusalOf(identifyAgain(request)))
    })

    function identifyAgain(request: FastifyRequest): FastifyRequest {
      request.identity = authentication.identifyAgain(request.identity, request.headers.authorization)
      return request
    }

    /** Sets the caller, unless there is a reason not to. Handed on rather than thrown, which would take longer. */
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
