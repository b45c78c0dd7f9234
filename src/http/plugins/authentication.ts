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
      if (request.fault !== null || request.identity === null) authenticateAgain(request)
      else authenticateAs(request.identity, request)
      const { headers, caller } = request
      request.apiVersion = parseApiVersion(headers['ld-api-version'], caller.token.defaultApiVersion)
      done()
    })

    // A body takes its time to arrive, and the key may have died meanwhile.
    app.addHook('preHandler', (request, _, done) => {
      if (request.method !== 'GET') authenticateAgain(request)
      done()
    })

    function authenticateAgain(request: FastifyRequest): void {
      const identity = authentication.identify(request.headers.authorization)
      request.identity = identity
      authenticateAs(identity, request)
    }

    function authenticateAs(identity: Identity, request: FastifyRequest): void {
      // Seen from the real API: without a key this one operation words its refusal in another way.
      if (identity.kind === 'missing' && request.routeOptions.config.operationId === 'getCallerIdentity') {
        throw new Refusal('unauthorized', 'invalid access token', { rule: 'no Authorization header' })
      }
      request.caller = authentication.authenticate(identity)
    }
  },
  { name: 'authentication', dependencies: ['faults'], fastify: '5.x' },
)
