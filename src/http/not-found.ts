import type { FastifyInstance } from 'fastify'
import { shortenKeys } from '../domain/access-token.js'
import { notFound, Refusal } from '../domain/errors.js'
import { routedPath } from '../domain/request-path.js'
import { methodsOf, type Operation } from './contract.js'

/**
 * Responds to requests that match no route: 405 on a path of the document, 404 elsewhere.
 * @param unknown makes the refusal of an unknown path from the method and the URL of the request
 */
export function handleUnknownRoutes(
  app: FastifyInstance,
  operations: readonly Operation[],
  unknown: (method: string, url: string) => Refusal,
): void {
  const methods = new Map<string, string[]>()
  for (const operation of operations) {
    const { path } = operation
    methods.set(path, [...(methods.get(path) ?? []), ...methodsOf(operation)])
  }
  const paths = [...methods].map(([path, allowed]) => ({
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    allow: allowed.join(', '),
  }))

  app.setNotFoundHandler((request, reply) => {
    const path = routedPath(request.url)
    const known = paths.find(({ pattern }) => pattern.test(path))
    if (!known) throw unknown(request.method, request.url)
    reply.header('allow', known.allow)
    throw new Refusal('method_not_allowed', 'Method not allowed', { rule: `${path} allows only ${known.allow}` })
  })
}

/** Characters of a path in a message. */
const MAX_PATH_LENGTH = 200

/** With the published sentence, `ldcli projects list` would suggest to verify the project key. */
export function notEmulated(method: string, url: string): Refusal {
  return new Refusal('not_found', `${method} ${shownPath(url)} is not emulated`)
}

export function noRoute(method: string, url: string): Refusal {
  return notFound(`there is no route ${method} ${shownPath(url)}`)
}

/** The path of a URL as it was sent, for a message, of limited length. If there is a key in it, the decoded path without the key. */
export function shownPath(url: string): string {
  const decoded = routedPath(url)
  const short = shortenKeys(decoded)
  const [asSent = ''] = shortenKeys(url).split('?')
  const path = short === decoded ? asSent : short
  return path.length > MAX_PATH_LENGTH ? `${path.slice(0, MAX_PATH_LENGTH)}…` : path
}
