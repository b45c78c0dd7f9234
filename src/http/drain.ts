import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/**
 * Follows the connections of an app that is not listening yet.
 * @returns a function that closes every connection without a request in progress (idle, or with half a header), waits
 * until the other requests have their responses, at most the given milliseconds, and tells clients not to reuse connections
 */
export function createDrain(app: FastifyInstance): (patience: number) => Promise<void> {
  const { server } = app
  const sockets = new Set<Socket>()
  const running = new Map<string, number>()
  let onEmpty: (() => void) | undefined

  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => {
      sockets.delete(socket)
      if (sockets.size === 0) onEmpty?.()
    })
  })
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const peer = peerOf(socket)
    running.set(peer, (running.get(peer) ?? 0) + 1)
    response.once('close', () => {
      const left = Number(running.get(peer)) - 1
      if (left > 0) running.set(peer, left)
      else running.delete(peer)
      if (onEmpty) closeIdle()
    })
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (onEmpty) reply.header('connection', 'close')
    done()
  })

  function closeIdle(): void {
    for (const socket of sockets) if (!running.has(peerOf(socket))) socket.destroySoon()
  }

  return (patience) =>
    new Promise((resolve) => {
      const timer = setTimeout(end, patience)
      onEmpty = end
      closeIdle()
      if (sockets.size === 0) end()

      function end(): void {
        clearTimeout(timer)
        resolve()
      }
    })
}

/** The same text for a TLS socket and for the TCP socket below it: a server names the one here and the other there. */
function peerOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`
}
