import type { IncomingMessage } from 'node:http'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyServerOptions } from 'fastify'
import { notFound } from '../domain/errors.js'
import { MAX_BODY_BYTES, parseBodies } from './body.js'
import { type EmulatedApi, emulatedApi } from './emulated-api.js'
import { errorDocument, handleErrors, toRefusal } from './error-handler.js'
import { answerMalformed } from './malformed.js'

/** Characters. Longer than any id, so that an over-long one is not found only after authentication, like any other. */
const MAX_PARAM_LENGTH = 65_536

export interface AppOptions extends EmulatedApi {
  /** Fastify's logger options; silent by default. */
  readonly logger?: Logger
}

export type App = FastifyInstance
export type Logger = FastifyServerOptions['logger']

/** The server, whole: what is tested is what ships. */
export function buildApp({ logger = false, ...api }: AppOptions): App {
  const app = fastify({
    logger,
    bodyLimit: MAX_BODY_BYTES,
    exposeHeadRoutes: false,
    // Else close() waits for every held or idle connection.
    forceCloseConnections: true,
    // A request on a connection that is still open while closing is answered like any other.
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: MAX_PARAM_LENGTH },
    rewriteUrl: overrideMethod,
    clientErrorHandler: answerMalformed,
    // A URL with broken percent-encoding never reaches a route or a hook.
    frameworkErrors: (error, _, reply) => {
      // The types of this hook know no status and no body.
      ;(reply as FastifyReply).code(400).send(errorDocument(toRefusal(error) ?? notFound()))
    },
  })
  app.decorateRequest('refusal', null)
  parseBodies(app)
  handleErrors(app)
  app.setNotFoundHandler(() => {
    throw notFound()
  })
  app.register(emulatedApi, { ...api, prefix: '/api/v2' })
  return app
}

/** `X-HTTP-Method-Override` lets a client that can only POST do the rest. Here, because hooks run after routing. */
function overrideMethod(request: IncomingMessage): string {
  const method = request.headers['x-http-method-override']
  if (request.method === 'POST' && typeof method === 'string' && OVERRIDES.includes(method)) request.method = method
  return request.url ?? '/'
}

const OVERRIDES = ['PATCH', 'PUT', 'DELETE']
