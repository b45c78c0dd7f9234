import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Milliseconds between looks for connections that have nothing to do any more. */
const LOOK_INTERVAL = 20

/**
 * Follows the connections of an app that is not started yet.
 * @returns what waits until all of them have their answers, or for as many milliseconds as it is given; each answer tells
 * its client not to use the connection again
 */
export function createDrain(app: FastifyInstance): (patience: number) => Promise<void> {
  const { server } = app
  const sockets = new Set<Socket>()
  let onEmpty: (() => void) | undefined

  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => {
      sockets.delete(socket)
      if (sockets.size === 0) onEmpty?.()
    })
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (onEmpty) reply.header('connection', 'close')
    done()
  })

  return (patience) =>
    new Promise((resolve) => {
      const looking = setInterval(() => server.closeIdleConnections(), LOOK_INTERVAL)
      const timer = setTimeout(end, patience)
      onEmpty = end
      server.closeIdleConnections()
      if (sockets.size === 0) end()

      function end(): void {
        clearInterval(looking)
        clearTimeout(timer)
        resolve()
      }
    })
}
