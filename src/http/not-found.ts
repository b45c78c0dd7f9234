import type { FastifyInstance } from 'fastify'
import { notFound, Refusal } from '../domain/errors.js'
import { methodsOf, type Operation } from './contract.js'

/** Where no route was met: 405 on a path that the document knows, 404 elsewhere, both behind the same authentication. */
export function handleUnknownRoutes(app: FastifyInstance, operations: readonly Operation[]): void {
  const methods = new Map<string, string[]>()
  for (const operation of operations) {
    const { path } = operation
    methods.set(path, [...(methods.get(path) ?? []), ...methodsOf(operation)])
  }
  const paths = [...methods].map(([path, allowed]) => ({
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`),
    allow: allowed.join(', '),
  }))

  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?')
    const known = paths.find(({ pattern }) => pattern.test(path))
    if (!known) throw notFound(`there is no route ${request.method} ${path}`)
    reply.header('allow', known.allow)
    throw new Refusal('method_not_allowed', 'Method not allowed', { rule: `${path} allows only ${known.allow}` })
  })
}
