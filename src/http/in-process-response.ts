import type { IncomingMessage } from 'node:http'
import { clearInterval, setInterval, withRealTicks } from '../timers.js'

/** Statuses whose responses have no body. */
const NO_BODY = [204, 205, 304]

/** Milliseconds; near the longest delay of a timer. */
const LONG = 2 ** 31 - 1

/**
 * Converts a response of Node's HTTP client to one of `fetch`.
 * @param cut closes the connection
 */
export function responseTo(request: Request, incoming: IncomingMessage, cut: () => void): Response {
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
export async function waiting<Result>(promise: Promise<Result>): Promise<Result> {
  const timer = setInterval(() => {}, LONG)
  return promise.finally(() => clearInterval(timer))
}

/** Returns the error that `fetch` rejects with: the reason of an abort, else a TypeError with a cause. */
export function failure(message: string, error: unknown, { signal }: Request): unknown {
  return signal.aborted ? signal.reason : new TypeError(message, { cause: causeOf(error) })
}

function causeOf(error: unknown): unknown {
  return (error as Error).name === 'AbortError' ? failed('ECONNRESET', 'the connection was cut') : error
}

export function failed(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}
