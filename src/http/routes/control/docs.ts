import fastify, { type FastifyInstance } from 'fastify'
import { notFound } from '../../../domain/errors.js'
import { controlDocument } from '../../../generated/control-document.js'
import { handleErrors } from '../../error-handler.js'
import { pageHeaders } from './page-headers.js'

const PATH = '/_emulator/docs'

/**
 * Both documents, to browse. Swagger UI takes longer to load than all the rest of the server, so it is a server of its
 * own behind these routes, made for the first request.
 */
export function serveDocs(app: FastifyInstance): void {
  let docs: Promise<FastifyInstance> | undefined
  for (const url of ['/docs', '/docs/*']) {
    app.get(url, async (request, reply) => {
      docs ??= createDocs()
      const { routing } = await docs
      reply.hijack()
      routing(request.raw, reply.raw)
    })
  }
  app.addHook('onClose', async () => (await docs)?.close())
}

async function createDocs(): Promise<FastifyInstance> {
  const { default: swagger } = await import('@fastify/swagger')
  const { default: swaggerUi } = await import('@fastify/swagger-ui')
  const docs = fastify({ routerOptions: { ignoreTrailingSlash: true } })
  handleErrors(docs)
  docs.setNotFoundHandler(() => {
    throw notFound()
  })
  docs.addHook('onSend', async (_, reply) => {
    reply.headers(pageHeaders)
  })
  docs.register(swagger, { mode: 'static', specification: { document: controlDocument as never } })
  docs.register(swaggerUi, {
    routePrefix: PATH,
    theme: { title: 'ld-tokens-emulator' },
    uiConfig: {
      // The types know only the settings for one document.
      ...({
        urls: [
          { name: 'Control plane', url: '/_emulator/openapi.json' },
          { name: 'Emulated API', url: '/api/v2/openapi.json' },
        ],
      } as object),
    },
  })
  await docs.ready()
  return docs
}
