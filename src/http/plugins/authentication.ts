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
      request.caller = authentication.authenticate(identity)
      request.apiVersion = parseApiVersion(headers['ld-api-version'], request.caller.token.defaultApiVersion)
    })
  },
  { name: 'authentication', dependencies: ['identify'], fastify: '5.x' },
)
