import fastify, { type FastifyInstance } from 'fastify'
import { type Operation, READ_METHODS, urlOf } from './contract.js'

/**
 * Serves an OpenAPI document at the path of its operation. The first request loads the plugin, which would take 20
 * of the 250 milliseconds of a start. After a failed load the next request tries again.
 */
export function serveDocument(app: FastifyInstance, operation: Operation, document: object): void {
  let served: object | undefined
  app.route({
    method: READ_METHODS,
    url: urlOf(operation, app.prefix),
    config: { operationId: operation.id },
    handler: async () => {
      served ??= await load(document)
      return served
    },
  })
}

/** A plugin cannot be registered on an app that is ready, so it gets one of its own, without routes, that never listens. */
async function load(document: object): Promise<object> {
  const { default: swagger } = await import('@fastify/swagger')
  const app = fastify()
  await app.register(swagger, { mode: 'static', specification: { document: document as never } })
  return app.swagger()
}
