import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { KeyRecord } from '../../../domain/access-token.js'
import type { Caller } from '../../../domain/principal.js'
import type { Authentication, Identity } from '../../../service/authenticate.js'
import type { LoggedRefusal } from '../../../simulation/request-log/entry.js'
import type { ApiVersion } from '../api-version.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The name of the operation in the contract; absent where no operation was met. */
    operationId?: string
  }
  interface FastifyRequest {
    /** Whose key was presented, living or dead; null in a preflight, which is answered before anybody is identified. */
    identity: Identity | null
    /** Set by authentication, so that handlers can rely on it. */
    caller: Caller
    apiVersion: ApiVersion
    /** Why the request was refused, for the request log. */
    refusal: LoggedRefusal | null
  }
}

/** Looks the key up and refuses nobody: the account's clock, faults and request log follow from the key, living or dead. */
export const identify = fp<{ authentication: Authentication }>(
  async (app, { authentication }) => {
    app.decorateRequest('identity', null)
    app.addHook('onRequest', (request, _, done) => {
      request.identity = authentication.identify(request.headers.authorization)
      done()
    })
  },
  { name: 'identify', fastify: '5.x' },
)

/** The key that was presented, if the server knows it. */
export function knownKey({ identity }: FastifyRequest): KeyRecord | undefined {
  return identity?.kind === 'known' ? identity.key : undefined
}
