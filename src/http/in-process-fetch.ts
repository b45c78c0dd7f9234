import { Readable } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import type { FastifyInstance as App, InjectOptions } from 'fastify'
import { followRedirect } from './in-process-redirect.js'

export type Fetch = typeof globalThis.fetch

type Answer = Awaited<ReturnType<App['inject']>>

/** Where relative URLs lead. The host of a URL is a header and nothing else: there is no network here. */
const BASE = 'http://emulator.localhost/'

/** Statuses that go without a body by definition. */
const NO_BODY = [204, 205, 304]

/** Milliseconds; about as long as a timer can be. */
const LONG = 2 ** 31 - 1

/**
 * A `fetch` that the server answers in process, without a socket, whatever the host of the URL.
 * @param closing what is under way then is cut off
 */
export function createInProcessFetch(app: App, closing: AbortSignal): Fetch {
  const underWay = new Set<AbortController>()
  closing.addEventListener('abort', () => {
    // What can end by itself has done so by then.
    setImmediate(() => {
      for (const connection of underWay) connection.abort()
    })
  })

  async function exchange(request: Request): Promise<Response> {
    const { signal } = request
    const connection = new AbortController()
    const cut = () => connection.abort()
    if (signal.aborted) cut()
    signal.addEventListener('abort', cut, { once: true })
    underWay.add(connection)
    // As an open socket would: else a process that only waits for an answer would end.
    const alive = setInterval(() => {}, LONG)
    // Lets the sockets have their turn: whoever asks again and again is waiting for something.
    await turn()
    const upload = request.body && Readable.fromWeb(request.body as never)
    const end = () => {
      underWay.delete(connection)
      clearInterval(alive)
      upload?.destroy()
    }
    try {
      if (closing.aborted) throw failed('ECONNREFUSED', 'the emulator is closed')
      connection.signal.throwIfAborted()
      const answer = await inject(app, {
        method: request.method as 'GET',
        url: request.url,
        headers: headersOf(request),
        ...(upload && { payload: upload }),
        payloadAsStream: true,
        signal: connection.signal,
      })
      const { res } = answer.raw
      if (res.destroyed) end()
      else res.once('close', end)
      return responseTo(request, answer, cut)
    } catch (error) {
      end()
      throw failure('fetch failed', error, request)
    }
  }

  return async (input, init) => {
    const target = typeof input === 'string' ? new URL(input, BASE) : input
    return followRedirect(new Request(target as string | URL | Request, init), exchange)
  }
}

/** At once, which its promise is not: a signal must not be aborted before. */
function inject(app: App, options: InjectOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    app.inject(options, (error, answer) => (answer ? resolve(answer) : reject(error)))
  })
}

function headersOf({ headers, url, body }: Request): Record<string, string> {
  const chunked = body !== null && !headers.has('content-length')
  return { host: new URL(url).host, ...Object.fromEntries(headers), ...(chunked && { 'transfer-encoding': 'chunked' }) }
}

function responseTo(request: Request, answer: Answer, cut: () => void): Response {
  const headers = new Headers()
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const each of [value].flat()) headers.append(name, String(each))
  }
  const { statusCode: status, statusMessage: statusText } = answer
  const hasBody = request.method !== 'HEAD' && !NO_BODY.includes(status)
  const response = new Response(hasBody ? bodyOf(request, answer, cut) : null, { status, statusText, headers })
  // The constructor has no place for it.
  return Object.defineProperty(response, 'url', { value: request.url })
}

function bodyOf(request: Request, answer: Answer, cut: () => void): ReadableStream | Buffer | null {
  // Most answers are all there by now, and a stream of the web is a costly thing.
  if (answer.raw.res.writableEnded) return answer.stream().read()
  const chunks = answer.stream()[Symbol.asyncIterator]()
  return new ReadableStream({
    type: 'bytes',
    async pull(controller) {
      try {
        const { done, value } = await chunks.next()
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

/** What `fetch` throws: the reason of whoever aborted, else a TypeError with the cause. */
function failure(message: string, error: unknown, { signal }: Request): unknown {
  return signal.aborted ? signal.reason : new TypeError(message, { cause: causeOf(error) })
}

function causeOf(error: unknown): unknown {
  const { name, code } = error as Error & { code?: string }
  const isCut = code === 'LIGHT_ECONNRESET' || name === 'AbortError'
  return isCut ? failed('ECONNRESET', 'the connection was cut') : error
}

function failed(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}
