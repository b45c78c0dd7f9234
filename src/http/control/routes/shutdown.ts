import { Socket } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../../../domain/errors.js'
import { type Operation, urlOf } from '../../contract.js'
import { forbidden, type GuardOptions, isLoopbackAddress } from '../guard.js'

export interface ShutdownOptions extends GuardOptions {
  /** Ends the process as SIGTERM does. Undefined where somebody else ends the emulator. */
  readonly shutdown?: (() => void) | undefined
}

/** Serves the operation that ends the process. Its guard is stricter than that of the other operations. */
export function serveShutdown(
  app: FastifyInstance,
  operation: Operation,
  { controlToken, shutdown }: ShutdownOptions,
): void {
  app.route({
    method: operation.method,
    url: urlOf(operation, app.prefix),
    config: { operationId: operation.id },
    handler: (request, reply) => {
      if (request.headers.origin !== undefined) throw forbidden('no page may end the server')
      if (controlToken === undefined && !isBetweenLoopbacks(request)) {
        throw forbidden('only this machine can end a server without a control token, see --control-token')
      }
      if (shutdown === undefined) {
        throw new Refusal('conflict', 'the library ends this emulator with close(), and exec ends it after its command')
      }
      reply.code(202).send()
      shutdown()
    },
  })
}

/** In process there is no socket. */
function isBetweenLoopbacks({ raw: { socket } }: FastifyRequest): boolean {
  return (
    !(socket instanceof Socket) || (isLoopbackAddress(socket.localAddress) && isLoopbackAddress(socket.remoteAddress))
  )
}
