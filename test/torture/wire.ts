import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import type { Sent } from './requests.js'

export interface WireAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The type of an answer that has no end. */
export const EVENTS = 'text/event-stream'

/** Milliseconds after which no answer is a finding. */
const PATIENCE = 10_000

/** How a request is written, without its body. */
export function headOf(sent: Sent, more: readonly (readonly [string, string])[] = [], version = 'HTTP/1.1'): string {
  const hasHost = sent.headers.some(([name]) => name === 'Host')
  const lines = [...(hasHost ? [] : [['Host', 'localhost'] as const]), ...sent.headers, ...more]
  return [
    `${sent.method} ${sent.target} ${version}`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ].join('\r\n')
}

/** The whole request, with its length. */
export function textOf(sent: Sent): string {
  const { body } = sent
  return headOf(sent, body === undefined ? [] : [['Content-Length', `${body.length}`]]) + (body ?? '')
}

/** A client that hides nothing, over one connection for as long as it lasts. */
export function createWire(port: number) {
  let socket: Socket | undefined
  let received = ''

  async function open(): Promise<Socket> {
    const opened = connect({ port, host: '127.0.0.1', noDelay: true })
    opened.on('error', () => {})
    await once(opened, 'connect')
    return opened
  }

  return {
    /** One answer. */
    ask: async (sent: Sent): Promise<WireAnswer> => {
      if (!socket || socket.destroyed || !socket.writable) {
        socket = await open()
        received = ''
      }
      const own = socket
      own.write(textOf(sent), 'latin1')
      const { answers, rest } = await receive(own, [sent.method], received)
      received = rest
      const [answer] = answers
      if (!answer) throw new Error('the connection ended without an answer')
      if (isLast(answer)) own.destroy()
      return answer
    },
    /**
     * Whatever comes back on a connection of its own.
     * @param expected methods of the requests whose answers are waited for; with none, the client ends its side
     */
    exchange: async (pieces: readonly string[], expected: readonly string[]): Promise<readonly WireAnswer[]> => {
      const own = await open()
      // From the start: a server that has heard enough answers and hangs up.
      const received = receive(own, expected, '')
      for (const piece of pieces) {
        own.write(piece, 'latin1')
        await turn()
      }
      if (expected.length === 0) own.end()
      const { answers } = await received
      own.destroy()
      return answers
    },
    /** Sends it and goes away without waiting. */
    abandon: async (text: string, isRude: boolean): Promise<void> => {
      const own = await open()
      own.write(text, 'latin1')
      await turn()
      if (isRude) own.resetAndDestroy()
      else own.destroy()
    },
    close: (): void => void socket?.destroy(),
  }
}

/** Until as many answers came as there are methods, or the connection ended. */
async function receive(socket: Socket, methods: readonly string[], before: string) {
  let received = before
  return new Promise<ReturnType<typeof readAnswers>>((resolve, reject) => {
    const timer = setTimeout(() => fail(new Error(`no answer, but ${received}`)), PATIENCE)
    const settle = (how: () => void) => {
      clearTimeout(timer)
      socket.off('data', look).off('close', finish)
      how()
    }
    // What comes later would be taken for the answer to something else.
    const fail = (error: unknown) => {
      socket.destroy()
      settle(() => reject(error))
    }
    const finish = () => settle(() => resolve(readAnswers(received, methods, true)))
    const look = (chunk: Buffer) => {
      received += chunk.toString('latin1')
      try {
        const read = readAnswers(received, methods, false)
        const isEndless = read.answers.at(-1)?.headers['content-type'] === EVENTS
        if (isEndless || (methods.length > 0 && read.answers.length >= methods.length)) settle(() => resolve(read))
      } catch (error) {
        fail(error)
      }
    }
    socket.on('data', look).once('close', finish)
    if (socket.destroyed) finish()
  })
}

function isLast({ headers }: WireAnswer): boolean {
  return headers['connection'] === 'close' || headers['content-type'] === EVENTS
}

/** @throws Error for what is no HTTP */
function readAnswers(received: string, methods: readonly string[], isOver: boolean) {
  const answers: WireAnswer[] = []
  let rest = received
  for (;;) {
    const end = rest.indexOf('\r\n\r\n')
    if (end < 0) break
    const [line = '', ...lines] = rest.slice(0, end).split('\r\n')
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(line)?.[1])
    if (Number.isNaN(status)) throw new Error(`no answer of HTTP: ${rest.slice(0, 200)}`)
    const headers = Object.fromEntries(
      lines.map((each) => [each.slice(0, each.indexOf(':')).toLowerCase(), each.slice(each.indexOf(':') + 1).trim()]),
    )
    const after = rest.slice(end + 4)
    if (status < 200) {
      rest = after
      continue
    }
    const body = readBody(after, status, headers, methods[answers.length], isOver)
    if (!body) break
    answers.push({ status, headers, body: Buffer.from(body.text, 'latin1').toString() })
    rest = after.slice(body.length)
  }
  return { answers, rest }
}

function readBody(
  text: string,
  status: number,
  headers: Readonly<Record<string, string>>,
  method: string | undefined,
  isOver: boolean,
): { text: string; length: number } | undefined {
  if (method === 'HEAD' || status === 204 || status === 304) return { text: '', length: 0 }
  // It has no end.
  if (headers['content-type'] === EVENTS) return { text: '', length: text.length }
  if (headers['transfer-encoding'] === 'chunked') return readChunks(text)
  const length = headers['content-length'] === undefined ? undefined : Number(headers['content-length'])
  if (length === undefined) return isOver ? { text, length: text.length } : undefined
  return text.length < length ? undefined : { text: text.slice(0, length), length }
}

function readChunks(text: string): { text: string; length: number } | undefined {
  let body = ''
  let at = 0
  for (;;) {
    const end = text.indexOf('\r\n', at)
    if (end < 0) return undefined
    const size = Number.parseInt(text.slice(at, end), 16)
    at = end + 2 + size + 2
    if (at > text.length) return undefined
    if (size === 0) return { text: body, length: at }
    body += text.slice(end + 2, end + 2 + size)
  }
}
