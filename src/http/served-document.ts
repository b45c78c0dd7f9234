import fastify, { type FastifyInstance } from 'fastify'
import { type Operation, READ_METHODS, urlOf } from './contract.js'

/**
 * Serves an OpenAPI document at the path of its operation. What serves it takes longer to load than half of the server, so
 * it is loaded for the first request.
 */
export function serveDocument(app: FastifyInstance, operation: Operation, document: object): void {
  let swagger: Promise<() => object> | undefined
  app.route({
    method: READ_METHODS,
    url: urlOf(operation, app.prefix),
    config: { operationId: operation.id },
    handler: async () => {
      swagger ??= loadSwagger(document)
      return (await swagger)()
    },
  })
}

async function loadSwagger(document: object): Promise<() => object> {
  const { default: plugin } = await import('@fastify/swagger')
  const app = fastify()
  await app.register(plugin, { mode: 'static', specification: { document: document as never } })
  return app.swagger
}
