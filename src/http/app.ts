import type { IncomingMessage } from 'node:http'
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { invalidRequest, notFound } from '../domain/errors.js'
import { type EmulatedApiOptions, emulatedApi } from './api/context.js'
import { MAX_BODY_BYTES, overrideMalformedType, parseBodies } from './body.js'
import { type ControlApiOptions, controlApi } from './control/context.js'
import { errorDocument, handleErrors } from './errors.js'
import { type Logger, withoutKeys } from './logging.js'
import { answerMalformed } from './malformed.js'
import { compilersFactory } from './operations.js'

export interface AppOptions extends EmulatedApiOptions, ControlApiOptions {
  /** As PEM text. Plain HTTP when absent. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined
  /** Fastify's logger options; silent by default. */
  readonly logger?: Logger
}

export type App = FastifyInstance

/** The server, whole: what is tested is what ships. */
export function buildApp({ logger = false, tls, ...options }: AppOptions): App {
  const app = fastify({
    logger: withoutKeys(logger),
    ...(tls ? { https: { ...tls, ...SERVER } } : { http: SERVER }),
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
    clientErrorHandler: answerMalformed,
    // A URL with broken percent-encoding never reaches a route or a hook.
    frameworkErrors: (_error, _request, reply) => {
      const refusal = invalidRequest('the URL is not valid percent-encoding')
      // No hook runs here, and Fastify adds no charset to a buffer. The types of this option know no status and no body.
      ;(reply as FastifyReply)
        .code(400)
        .type('application/json')
        .send(Buffer.from(JSON.stringify(errorDocument(refusal))))
    },
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
  app.setNotFoundHandler(() => {
    throw notFound()
  })
  app.register(emulatedApi, { ...options, prefix: '/api/v2' })
  app.register(controlApi, { ...options, prefix: '/_emulator' })
  return app
}

/** Node would answer a request without Host by itself, without a body. */
const SERVER = { requireHostHeader: false }

/** `X-HTTP-Method-Override` lets a client that can only POST do the rest. Here, because hooks run after routing. */
function overrideMethod(request: IncomingMessage): string {
  const method = request.headers['x-http-method-override']
  if (request.method === 'POST' && typeof method === 'string' && OVERRIDES.includes(method)) request.method = method
  // A request that a server gets has one.
  return request.url as string
}

const OVERRIDES = ['PATCH', 'PUT', 'DELETE']
