import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { Refusal } from '../../domain/errors.js'
import type { Authentication } from '../../service/authenticate.js'
import { parseApiVersion } from '../api-version.js'

/** Refuses requests without a living key, before their bodies are read. */
export const authenticate = fp<{ authentication: Authentication }>(
  async (app, { authentication }) => {
    app.addHook('onRequest', async (request) => {
      const { identity, routeOptions, headers } = request
      // Seen from the real API: without a key this one operation words its refusal in another way.
      if (identity.kind === 'missing' && routeOptions.config.operationId === 'getCallerIdentity') {
        throw new Refusal('unauthorized', 'invalid access token', { rule: 'no Authorization header' })
      }
      // A fault may have held the request up, and the key may have died meanwhile.
      if (request.fault === null) request.caller = authentication.authenticate(identity)
      else authenticateAgain(request)
      request.apiVersion = parseApiVersion(headers['ld-api-version'], request.caller.token.defaultApiVersion)
    })

    // A body takes its time to arrive, and the key may have died meanwhile.
    app.addHook('preHandler', async (request) => {
      if (request.method !== 'GET') authenticateAgain(request)
    })

    function authenticateAgain(request: FastifyRequest): void {
      request.identity = authentication.identify(request.headers.authorization)
      request.caller = authentication.authenticate(request.identity)
    }
  },
  { name: 'authentication', dependencies: ['faults'], fastify: '5.x' },
)
