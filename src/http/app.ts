import type { IncomingMessage } from 'node:http'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { invalidRequest } from '../domain/errors.js'
import { loggedRefusal } from '../simulation/request-log/entry.js'
import { type EmulatedApiOptions, emulatedApi } from './api/context.js'
import { logWhenOver } from './api/hooks/request-log.js'
import { MAX_BODY_BYTES, overrideMalformedType, parseBodies } from './body.js'
import { type ControlApiOptions, controlApi } from './control/context.js'
import { errorDocument, handleErrors } from './errors.js'
import { type Logger, withoutKeys } from './logging.js'
import { answerMalformed } from './malformed.js'
import { compilersFactory } from './operations.js'
import { type OutsideOptions, outside } from './outside.js'

export interface AppOptions extends EmulatedApiOptions, ControlApiOptions {
  /** Fastify's logger options; silent by default. */
  readonly logger?: Logger
}

export type App = FastifyInstance

/** The server, whole: what is tested is what ships. */
export function buildApp({ logger = false, ...options }: AppOptions): App {
  const app: App = fastify({
    logger: withoutKeys(logger),
    // Node would answer a request without Host by itself, without a body.
    http: { requireHostHeader: false },
    bodyLimit: MAX_BODY_BYTES,
    schemaController: { compilersFactory },
    // Routes that read name HEAD themselves: Fastify's own HEAD routes add a Content-Length to a 204.
    exposeHeadRoutes: false,
    // Else close() waits for every held or idle connection.
    forceCloseConnections: true,
    // A request on a connection that is still open while closing is answered like any other.
    return503OnClosing: false,
    // An over-long id is not found only after authentication, like any other.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: Number.MAX_SAFE_INTEGER },
    rewriteUrl: overrideMethod,
    clientErrorHandler: (error, socket) => answerMalformed(error, socket, app.log),
    // A URL with broken percent-encoding never reaches a route or a hook.
    // The types of this option know nothing that plugins add.
    frameworkErrors: (_error, request, reply) => refuseUrl(request as FastifyRequest, reply as FastifyReply, options),
  })
  // A connection that its client keeps is not closed under it, however long a debugger holds the test. No option: 0 is none.
  app.server.keepAliveTimeout = 0
  // What is expected and not known is ignored: Node would answer a 417 without a body.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response))
  app.addHook('onRequest', ({ raw }, _, done) => {
    const { headers, httpVersion } = raw
    if (headers.host === undefined && httpVersion === '1.1')
      return done(invalidRequest('the request has no Host header'))
    overrideMalformedType(raw)
    done()
  })
  app.addHook('onSend', (_request, reply, payload, done) => {
    // Fastify adds a charset to every JSON text. The real API sends none, and JSON needs none.
    if (typeof payload === 'string' && reply.getHeader('content-type') === 'application/json; charset=utf-8') {
      reply.header('content-type', 'application/json')
    }
    done(null, payload)
  })
  app.decorateRequest('refusal', null)
  app.decorateRequest('hints', null)
  parseBodies(app)
  handleErrors(app)
  app.register(emulatedApi, { ...options, prefix: '/api/v2' })
  app.register(controlApi, { ...options, prefix: '/_emulator' })
  app.register(outside, options)
  return app
}

/** No hook runs for a URL with broken percent-encoding, so all that hooks do is done here. */
function refuseUrl(request: FastifyRequest, reply: FastifyReply, options: OutsideOptions): void {
  const refusal = invalidRequest('the URL is not valid percent-encoding')
  request.identity = options.authentication.identify(request.headers.authorization)
  request.refusal = loggedRefusal(refusal)
  logWhenOver(request, reply, options)
  // Fastify adds no charset to a buffer.
  reply
    .code(400)
    .type('application/json')
    .send(Buffer.from(JSON.stringify(errorDocument(refusal))))
}

/** `X-HTTP-Method-Override` lets a client that can only POST do the rest. Here, because hooks run after routing. */
function overrideMethod(request: IncomingMessage): string {
  const method = request.headers['x-http-method-override']
  if (request.method === 'POST' && typeof method === 'string' && OVERRIDES.includes(method)) request.method = method
  // A request that a server gets has one.
  return request.url as string
}

const OVERRIDES = ['PATCH', 'PUT', 'DELETE']
