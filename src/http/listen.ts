import { once } from 'node:events'
import { type AddressInfo, createServer, isIPv6, type Server } from 'node:net'
import type { FastifyInstance as App } from 'fastify'

export interface ListenOptions {
  /** 0, the default, picks a free port. */
  readonly port?: number
  /** Defaults to the loopback addresses of both families. Must not be empty. */
  readonly host?: string
}

export interface Address {
  /** Without a trailing slash. */
  readonly url: string
  readonly port: number
}

export interface Listening extends Address {
  /** The server on the second loopback address, if there is one. It passes its connections to the server of the app. */
  readonly second: Server | undefined
}

/** The first address must be available, the second one may be missing. */
export const LOOPBACK: readonly [string, string] = ['127.0.0.1', '::1']

/** Maximum number of random ports to try until one is free on both addresses. */
const ATTEMPTS = 20

/**
 * Starts to accept connections for an app.
 * @throws Error with the code EADDRINUSE when the port is taken
 */
export async function listen(
  app: App,
  { port = 0, host }: ListenOptions = {},
  [main, other] = LOOPBACK,
  scheme: 'http' | 'https' = 'http',
): Promise<Listening> {
  // Node takes an empty host for all addresses.
  if (host === '') throw new TypeError('host must not be empty')
  let second: Server | undefined
  const bind: Bind = (options) => app.listen({ ...options, listenTextResolver: (url) => announcement(url, scheme) })
  if (host === undefined || host === 'localhost') second = await listenTwice(app, bind, port, [main, other], ATTEMPTS)
  else await bind({ port, host })
  const bound = portOf(app.server)
  return { url: `${scheme}://${displayed(host ?? main)}:${bound}`, port: bound, second }
}

type Bind = (options: { readonly port: number; readonly host: string }) => Promise<string>

/** The log line of Fastify, which does not know that the port speaks https too. */
function announcement(url: string, scheme: string): string {
  return `Server listening at ${url.replace(/^http/, scheme)}`
}

/** Listens on the same port of both addresses. */
async function listenTwice(
  app: App,
  bind: Bind,
  port: number,
  addresses: readonly [string, string],
  attempts: number,
): Promise<Server | undefined> {
  const [main, other] = addresses
  let second: Server | undefined
  try {
    second = await bindSecond(app, port, other)
    await bind({ port: second ? portOf(second) : port, host: main })
    return second
  } catch (error) {
    second?.close()
    if (port !== 0 || attempts === 1 || !isTaken(error)) throw error
    return listenTwice(app, bind, port, addresses, attempts - 1)
  }
}

/** Passes its connections to the server of the app, so that the limits and handlers of that server apply. */
async function bindSecond({ server }: App, port: number, host: string): Promise<Server | undefined> {
  const second = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.emit('connection', socket))
  try {
    second.listen({ port, host })
    await once(second, 'listening')
    return second
  } catch (error) {
    if (isTaken(error)) throw error
    return undefined
  }
}

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
}

/** The port of a server that is listening. */
function portOf(server: Pick<Server, 'address'>): number {
  return (server.address() as AddressInfo).port
}

function displayed(host: string): string {
  if (host === '0.0.0.0') return LOOPBACK[0]
  if (host === '::') return `[${LOOPBACK[1]}]`
  return isIPv6(host) ? `[${host}]` : host
}
