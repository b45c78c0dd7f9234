import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http'
import { type Server, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { clearTimeout, setTimeout, withRealTicks } from '../timers.js'
import { type Address, type ListenOptions, LOOPBACK, listen } from './listen.js'
import { type Accept, acceptBoth, PROTOCOL_TIMEOUTS, type Tls } from './protocols.js'

/** Owns the sockets of an app: accepts connections, knows which of them have a request in progress, and closes them. */
export interface Connections {
  /**
   * Resolves when the port is bound.
   * @param tls without it, the port speaks http only; with it, http and https
   * @throws Error with the code EADDRINUSE when the port is taken
   */
  listen(options?: ListenOptions, tls?: Tls): Promise<Address>
  /** Serves a connection that came another way than through the port. */
  readonly accept: Accept
  /** Lets the process end while the server is listening. */
  unref(): void
  /**
   * Stops listening, closes every connection without a request in progress, and waits until the other requests have their
   * responses.
   * @param patience milliseconds to wait at most
   */
  drain(patience: number): Promise<void>
}

/**
 * Tracks the connections of an app that is not listening yet. Closing the app destroys all of them.
 * @param addresses to listen on when no host is given
 */
export function createConnections(
  app: FastifyInstance,
  addresses = LOOPBACK,
  timeouts = PROTOCOL_TIMEOUTS,
): Connections {
  const { server } = app
  const serveHttp = takeOver(server)
  const sockets = new Set<Socket>()
  /** Responses in progress and the peers that wait for them. Clients that pipeline wait for several. */
  const responses = new Map<ServerResponse, string>()
  let second: Server | undefined
  let state: 'open' | 'draining' | 'closed' = 'open'
  let onEmpty: (() => void) | undefined
  let accept: Accept = serveHttp

  server.on('connection', (socket: Socket) => {
    if (!isSocket(socket)) return serveHttp(socket)
    sockets.add(socket)
    socket.once('close', () => {
      sockets.delete(socket)
      if (sockets.size === 0) onEmpty?.()
    })
    if (state === 'open') accept(socket)
    // The system accepted this connection before the port was closed.
    else socket.destroy()
  })
  // Before the handler of Fastify, which may respond at once.
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    if (!isSocket(socket)) return
    responses.set(response, peerOf(socket))
    if (state !== 'open') refuseReuse(response)
    response.once('close', () => {
      responses.delete(response)
      if (state !== 'open' && !waits(socket)) socket.destroySoon()
    })
  })
  app.addHook('preClose', async () => {
    state = 'closed'
    second?.close()
    for (const socket of sockets) socket.destroy()
  })

  /** Whether the client of a connection waits for a response. */
  function waits(socket: Socket): boolean {
    return [...responses.values()].includes(peerOf(socket))
  }

  function drain(patience: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(end, patience)
      onEmpty = end
      state = 'draining'
      second?.close()
      server.close()
      // Only the last response of each client: Node closes the connection after it.
      const last = new Map([...responses].map(([response, peer]) => [peer, response]))
      for (const response of last.values()) refuseReuse(response)
      for (const socket of sockets) if (!waits(socket)) socket.destroy()
      if (sockets.size === 0) end()

      function end(): void {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  return {
    listen: async (options, tls) => {
      accept = tls ? acceptBoth(serveHttp, tls, timeouts) : serveHttp
      const listening = await withRealTicks(() => listen(app, options, addresses, tls ? 'https' : 'http'))
      second = listening.second
      return listening
    },
    unref: () => {
      const unref = (socket: Socket) => void (isSocket(socket) && socket.unref())
      second?.unref()
      server.unref()
      // Idle connections would keep the process alive. The client keeps it alive while it uses one.
      for (const socket of sockets) unref(socket)
      server.on('connection', unref)
    },
    accept: (connection) => void server.emit('connection', connection),
    drain,
  }
}

/**
 * Removes Node's own listener for new connections, which expects http from the first byte on.
 * @returns a function that serves http on a connection the way this listener did
 */
function takeOver(server: HttpServer): (connection: Duplex) => void {
  const listeners = server.listeners('connection')
  server.removeAllListeners('connection')
  return (connection) => {
    for (const listener of listeners) listener.call(server, connection)
  }
}

/** Connections inside the process (in-process-fetch.ts) are other streams. Each one ends with its only request. */
function isSocket(stream: object): stream is Socket {
  return stream instanceof Socket
}

/** Tells the client not to send another request on the connection. */
function refuseReuse(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close')
}

/**
 * Identifies a connection. With TLS, `connection` has the TCP socket and `request` the TLS socket on top of it; Node has no
 * public link between the two, but both have the same peer.
 */
function peerOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`
}
