import { type AddressInfo, createServer, isIPv6, type Server, type Socket } from 'node:net'
import type { FastifyInstance as App } from 'fastify'

/** Where an emulator listens. */
export interface ListenOptions {
  /** 0, the default, is any free one. */
  readonly port?: number
  /** The loopback addresses of both families when absent. Not empty. */
  readonly host?: string
}

export interface Address {
  /** Without a slash at its end. */
  readonly url: string
  readonly port: number
}

export interface Listener {
  /** Resolves once bound. @throws Error with the code EADDRINUSE for a taken port */
  listen(options?: ListenOptions): Promise<Address>
  /** Takes no more connections; those that are open stay. */
  stop(): void
  /** Lets the process end while it listens. */
  unref(): void
}

/** In the order they are tried. The second one needs not exist. */
const LOOPBACK: readonly [string, string] = ['127.0.0.1', '::1']

/** How often a free port is looked for that is free on both addresses. */
const ATTEMPTS = 20

/** Lets an app that is not started yet listen. Closing the app ends every connection, held or not even established. */
export function createListener(app: App, [main, other] = LOOPBACK): Listener {
  const sockets = new Set<Socket>()
  let second: Server | undefined

  app.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  app.addHook('preClose', async () => {
    second?.close()
    for (const socket of sockets) socket.destroy()
  })

  /** The same port of both addresses. */
  async function listenTwice(port: number, attempts: number): Promise<void> {
    try {
      second = await bindSecond(app, port, other)
      await app.listen({ port: second ? portOf(second) : port, host: main })
    } catch (error) {
      second?.close()
      if (port !== 0 || attempts === 1 || !isTaken(error)) throw error
      return listenTwice(port, attempts - 1)
    }
  }

  return {
    listen: async ({ port = 0, host } = {}) => {
      // To Node it is no host, and that is all addresses.
      if (host === '') throw new TypeError('host must not be empty')
      if (host === undefined || host === 'localhost') await listenTwice(port, ATTEMPTS)
      else await app.listen({ port, host })
      const scheme = 'setSecureContext' in app.server ? 'https' : 'http'
      const bound = portOf(app.server)
      return { url: `${scheme}://${shown(host ?? main)}:${bound}`, port: bound }
    },
    stop: () => {
      second?.close()
      app.server.close()
    },
    unref: () => {
      const unref = (socket: Socket) => socket.unref()
      second?.unref()
      app.server.unref()
      // Idle connections would hold the process for a while, and those that are used are held at the other end.
      for (const socket of sockets) unref(socket)
      app.server.on('connection', unref)
    },
  }
}

/** Hands its connections to the app's own server, whose limits and handlers count for them then. */
async function bindSecond({ server }: App, port: number, host: string): Promise<Server | undefined> {
  const second = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.emit('connection', socket))
  try {
    await new Promise<void>((resolve, reject) => {
      second.once('error', reject)
      second.listen({ port, host }, resolve)
    })
    return second
  } catch (error) {
    if (isTaken(error)) throw error
    return undefined
  }
}

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
}

/** Of a server that listens, which has an address then. */
function portOf(server: Pick<Server, 'address'>): number {
  return (server.address() as AddressInfo).port
}

function shown(host: string): string {
  if (host === '0.0.0.0') return LOOPBACK[0]
  if (host === '::') return `[${LOOPBACK[1]}]`
  return isIPv6(host) ? `[${host}]` : host
}
