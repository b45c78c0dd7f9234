import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { type Duplex, duplexPair, Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { FastifyInstance as App } from 'fastify'
import { nextTurn, setImmediate, withRealTicks } from '../timers.js'
import { followRedirect } from './in-process-redirect.js'
import { failed, failure, responseTo, waiting } from './in-process-response.js'

export type Fetch = typeof globalThis.fetch

/** Base of relative URLs. The host of a URL only becomes the `Host` header. */
const BASE = 'http://emulator.localhost/'

/**
 * Creates a `fetch` that reaches the server without a socket, whatever the host of the URL. Requests and responses are
 * HTTP/1.1 on a pair of streams in memory, so they pass through the same parser as those on a socket.
 * @param closing cuts off requests in progress, and refuses new ones
 */
export function createInProcessFetch(app: App, closing: AbortSignal): Fetch {
  const inProgress = new Set<AbortController>()
  closing.addEventListener('abort', () => {
    // Event streams and held requests end by themselves first.
    setImmediate(() => {
      for (const controller of inProgress) controller.abort()
    })
  })

  async function exchange(request: Request): Promise<Response> {
    const { signal } = request
    const controller = new AbortController()
    const cut = () => controller.abort()
    if (signal.aborted) cut()
    signal.addEventListener('abort', cut, { once: true })
    inProgress.add(controller)
    const end = () => {
      inProgress.delete(controller)
      signal.removeEventListener('abort', cut)
    }
    // Give sockets their turn when a client polls.
    await nextTurn()
    try {
      if (closing.aborted) throw failed('ECONNREFUSED', 'the emulator is closed')
      controller.signal.throwIfAborted()
      return responseTo(request, await waiting(send(app, request, controller.signal, end)), cut)
    } catch (error) {
      end()
      throw failure('fetch failed', error, request)
    }
  }

  return async (input, init) => {
    const target = typeof input === 'string' ? new URL(input, BASE) : input
    return withRealTicks(() => followRedirect(new Request(target as string | URL | Request, init), exchange))
  }
}

/** @param onClose called when the exchange is over, also when it failed */
function send(app: App, request: Request, signal: AbortSignal, onClose: () => void): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { method, url } = request
    const { pathname, search } = new URL(url)
    const createConnection = () => connect(app)
    const outgoing = requestHttp({
      method,
      path: pathname + search,
      headers: headersOf(request),
      signal,
      createConnection,
    })
    outgoing.once('response', resolve).once('error', reject).once('close', onClose)
    if (request.body) upload(Readable.fromWeb(request.body as NodeReadableStream), outgoing)
    else outgoing.end()
  })
}

function upload(body: Readable, outgoing: ClientRequest): void {
  // The server may respond before the first byte of the body.
  outgoing.flushHeaders()
  outgoing.once('close', () => body.destroy())
  body.once('error', (error) => outgoing.destroy(error)).pipe(outgoing)
}

/** Opens a connection to the app inside the process. Like a socket, each end closes when the other does. */
function connect({ server }: App): Duplex {
  const [client, peer] = duplexPair()
  client.once('close', () => peer.destroy())
  peer.once('close', () => client.destroy())
  server.emit('connection', peer)
  return client
}

function headersOf({ headers, url, body }: Request): Record<string, string> {
  const chunked = body !== null && !headers.has('content-length')
  return {
    host: new URL(url).host,
    ...Object.fromEntries(headers),
    ...(chunked && { 'transfer-encoding': 'chunked' }),
    connection: 'close',
  }
}
