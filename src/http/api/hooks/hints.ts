import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import {
  type Hint,
  hintsOfReset,
  hintsOfStatements,
  hintsOfVersion,
  RESET_WITHOUT_CONTENT_TYPE,
} from '../../../domain/hint.js'
import { isObject } from '../../../domain/json.js'
import { pointerRoot } from '../../../domain/json-patch.js'
import type { TokenRep } from '../../../domain/representation.js'
import type { RoleRep } from '../../../domain/role-representation.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** What may surprise the sender elsewhere, for the request log; null until there is something. */
    hints: readonly Hint[] | null
  }
}

/** Finds the hints that follow from a request alone. The request log drops them if it fails. */
export const hints = fp(
  async (app) => {
    app.addHook('preHandler', (request, _, done) => {
      const { apiVersion, headers } = request
      add(request, hintsOfVersion(apiVersion.date, headers['ld-api-version'] !== undefined))
      if (operationOf(request) === 'resetToken' && headers['content-type'] === undefined) {
        add(request, [RESET_WITHOUT_CONTENT_TYPE])
      }
      done()
    })
  },
  { name: 'hints', dependencies: ['authentication'], fastify: '5.x' },
)

/** Finds the hints that follow from what a request wrote. */
export const hintsOfWrites = fp(
  async (app) => {
    app.addHook('preSerialization', (request, reply, payload, done) => {
      if (reply.statusCode < 400) add(request, hintsOfResponse(request, payload))
      done(null, payload)
    })
  },
  { name: 'hints-of-writes', dependencies: ['hints'], fastify: '5.x' },
)

function add(request: FastifyRequest, found: readonly Hint[]): void {
  if (found.length > 0) request.hints = [...(request.hints ?? []), ...found]
}

function operationOf({ routeOptions }: FastifyRequest): string | undefined {
  return routeOptions.config.operationId
}

/** The operations decide the types of their responses. */
function hintsOfResponse(request: FastifyRequest, payload: unknown): readonly Hint[] {
  switch (operationOf(request)) {
    case 'resetToken': {
      // A reset moves lastModified to the present.
      const { _id: id, expiry = null, lastModified } = payload as TokenRep
      return hintsOfReset({ id, expiry }, expiryOf(request), lastModified)
    }
    case 'postToken':
      return hintsOfStatements((payload as TokenRep).inlineRole ?? [])
    case 'patchToken':
      return writes(request, 'inlineRole') ? hintsOfStatements((payload as TokenRep).inlineRole ?? []) : []
    case 'postCustomRole':
      return hintsOfStatements((payload as RoleRep).policy)
    // patchCustomRole: the other operations that write have responses without a body.
    default:
      return writes(request, 'policy') ? hintsOfStatements((payload as RoleRep).policy) : []
  }
}

/** The expiry of the old key: in the query, else in the body. */
function expiryOf({ query, body }: FastifyRequest): unknown {
  return (query as { readonly expiry?: number }).expiry ?? (isObject(body) ? body['expiry'] : undefined)
}

/** Whether a patch, in any of its forms, writes to the field. */
function writes({ body }: FastifyRequest, field: string): boolean {
  const { patch = body, merge = body } = isObject(body) ? body : {}
  if (!Array.isArray(patch)) return isObject(merge) && field in merge
  return patch.some(({ path }) => path === '' || pointerRoot(path) === field)
}
