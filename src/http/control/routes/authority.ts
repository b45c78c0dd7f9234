import type { FastifyInstance } from 'fastify'
import { notFound } from '../../../domain/errors.js'
import { type Operation, READ_METHODS, urlOf } from '../../contract.js'

export interface AuthorityOptions {
  /** Returns the certificate of the authority that signed the server's, as PEM text, if it was made for this server. */
  readonly authority?: (() => string | undefined) | undefined
}

/**
 * Serves the certificate of the authority that signed the server's own. It is public, and a client may ask under any host name,
 * since it needs the certificate before it can trust one.
 */
export function serveAuthority(app: FastifyInstance, operation: Operation, { authority }: AuthorityOptions): void {
  app.route({
    method: READ_METHODS,
    url: urlOf(operation, app.prefix),
    config: { operationId: operation.id },
    handler: (_, reply) => {
      const certificate = authority?.()
      if (certificate === undefined) {
        throw notFound('This server has no authority of its own. Start it with --tls to have one (in code: tls: true)')
      }
      return reply.type('application/x-pem-file').send(Buffer.from(certificate))
    },
  })
}
