import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { type Duplex, duplexPair, Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { FastifyInstance as App } from 'fastify'
import { clearInterval, nextTurn, setImmediate, setInterval, withRealTicks } from '../timers.js'
import { followRedirect } from './in-process-redirect.js'

export type Fetch = typeof globalThis.fetch

/** Base of relative URLs. The host of a URL only becomes the `Host` header. */
const BASE = 'http://emulator.localhost/'

/** Statuses whose responses have no body. */
const NO_BODY = [204, 205, 304]

/** Milliseconds; near the longest delay of a timer. */
const LONG = 2 ** 31 - 1

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
  // There is nothing to encrypt: the server of a TLS app takes this stream as if the handshake were over.
  server.emit('setSecureContext' in server ? 'secureConnection' : 'connection', peer)
  return client
}

function headersOf({ headers, url }: Request): Record<string, string> {
  return { host: new URL(url).host, ...Object.fromEntries(headers), connection: 'close' }
}

function responseTo(request: Request, incoming: IncomingMessage, cut: () => void): Response {
  const headers = new Headers()
  const { rawHeaders, statusCode: status = 0, statusMessage: statusText = '' } = incoming
  for (let i = 0; i < rawHeaders.length; i += 2) headers.append(String(rawHeaders[i]), String(rawHeaders[i + 1]))
  const hasBody = request.method !== 'HEAD' && !NO_BODY.includes(status)
  if (!hasBody) incoming.resume()
  // Each request has a connection of its own, which the client does not see.
  headers.delete('connection')
  const response = new InProcessResponse(hasBody ? bodyOf(request, incoming, cut) : null, {
    status,
    statusText,
    headers,
  })
  // The constructor has no parameter for it.
  return Object.defineProperty(response, 'url', { value: request.url })
}

/** A response whose body can be read while a test fakes `process.nextTick` and `queueMicrotask`. */
class InProcessResponse extends Response {}

for (const name of ['arrayBuffer', 'blob', 'formData', 'json', 'text'] as const) {
  const read = Response.prototype[name]
  Object.defineProperty(InProcessResponse.prototype, name, {
    value(this: Response) {
      return withRealTicks(() => read.call(this))
    },
  })
}

function bodyOf(request: Request, incoming: IncomingMessage, cut: () => void): ReadableStream | Buffer | null {
  // Most bodies are complete by now, and a stream of the web costs more than the rest of a request.
  if (incoming.complete) return incoming.read()
  const chunks = incoming[Symbol.asyncIterator]()
  return new ReadableStream({
    type: 'bytes',
    async pull(controller) {
      try {
        const { done, value } = await withRealTicks(() => waiting(chunks.next()))
        if (!done) return controller.enqueue(new Uint8Array(value))
        controller.close()
        controller.byobRequest?.respond(0)
      } catch (error) {
        throw failure('terminated', error, request)
      }
    },
    cancel: cut,
  })
}

/** Waits for the server. Keeps the process alive meanwhile, as an open socket would. */
async function waiting<Result>(promise: Promise<Result>): Promise<Result> {
  const timer = setInterval(() => {}, LONG)
  return promise.finally(() => clearInterval(timer))
}

/** Returns the error that `fetch` rejects with: the reason of an abort, else a TypeError with a cause. */
function failure(message: string, error: unknown, { signal }: Request): unknown {
  return signal.aborted ? signal.reason : new TypeError(message, { cause: causeOf(error) })
}

function causeOf(error: unknown): unknown {
  return (error as Error).name === 'AbortError' ? failed('ECONNRESET', 'the connection was cut') : error
}

function failed(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}
