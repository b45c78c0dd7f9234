import fastify, { type FastifyInstance } from 'fastify'
import { type Operation, urlOf } from './contract.js'
import { lazy } from './lazy.js'

/**
 * Serves an OpenAPI document at the path of its operation. `@fastify/swagger` is loaded for the first request, because it
 * would add half to the time that the server needs to start.
 */
export function serveDocument(app: FastifyInstance, operation: Operation, document: object): void {
  const swagger = lazy(() => loadSwagger(document))
  app.get(urlOf(operation, app.prefix), { config: { operationId: operation.id } }, async () => (await swagger())())
}

async function loadSwagger(document: object): Promise<() => object> {
  const { default: plugin } = await import('@fastify/swagger')
  const app = fastify()
  await app.register(plugin, { mode: 'static', specification: { document: document as never } })
  return app.swagger
}
