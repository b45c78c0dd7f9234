import type { FastifyInstance } from 'fastify'
import { shortenKeys } from '../domain/access-token.js'
import { notFound, Refusal } from '../domain/errors.js'
import { methodsOf, type Operation } from './contract.js'

/**
 * Responds to requests that match no route: 405 on a path of the document, 404 elsewhere.
 * @param unknown makes the refusal of an unknown path
 */
export function handleUnknownRoutes(
  app: FastifyInstance,
  operations: readonly Operation[],
  unknown: (method: string, path: string) => Refusal,
): void {
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
    if (!known) throw unknown(request.method, path)
    reply.header('allow', known.allow)
    throw new Refusal('method_not_allowed', 'Method not allowed', { rule: `${path} allows only ${known.allow}` })
  })
}

/** Characters of a path in a message. */
const MAX_PATH_LENGTH = 200

/** With the published sentence, `ldcli projects list` would suggest to verify the project key. */
export function notEmulated(method: string, path: string): Refusal {
  const shown = shortenKeys(path)
  const cut = shown.length > MAX_PATH_LENGTH ? `${shown.slice(0, MAX_PATH_LENGTH)}…` : shown
  return new Refusal('not_found', `${method} ${cut} is not emulated`)
}

export function noRoute(method: string, path: string): Refusal {
  return notFound(`there is no route ${method} ${path}`)
}
