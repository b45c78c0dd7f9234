import fastify, { type FastifyInstance } from 'fastify'
import { type Operation, READ_METHODS, urlOf } from './contract.js'

/**
 * Serves an OpenAPI document at the path of its operation. The plugin that holds the document is loaded by the first
 * request, because it would take 20 of the 250 milliseconds of a start. A failed load is tried again by the next request.
 */
export function serveDocument(app: FastifyInstance, operation: Operation, document: object): void {
  let held: object | undefined
  app.route({
    method: READ_METHODS,
    url: urlOf(operation, app.prefix),
    config: { operationId: operation.id },
    handler: async () => {
      held ??= await hold(document)
      return held
    },
  })
}

/** The plugin cannot be registered on an app that is ready, so this one is made for it. It has no routes and never listens. */
async function hold(document: object): Promise<object> {
  const { default: swagger } = await import('@fastify/swagger')
  const app = fastify()
  await app.register(swagger, { mode: 'static', specification: { document: document as never } })
  return app.swagger()
}
