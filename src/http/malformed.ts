import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { TLS_HANDSHAKE } from './protocols.js'

/** An error of Node's parser or of the socket. */
interface ClientError extends Error {
  readonly code?: string
  /** The bytes that the parser got: a buffer, which Fastify's types do not know. */
  readonly rawPacket?: unknown
}

type Log = Pick<FastifyInstance['log'], 'warn'>

let hasWarnedOfTls = false

/** Answers what is not even HTTP: Node's parser gave up, so there is no request and no reply, only a socket. */
export function answerMalformed(error: ClientError, socket: Socket, log: Log): void {
  if (isTls(error)) {
    socket.destroy()
    if (!hasWarnedOfTls) log.warn(TLS_WARNING)
    hasWarnedOfTls = true
    return
  }
  // The client is gone, or an answer is already under way.
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, message] = MALFORMED[error.code ?? ''] ?? [400, 'the request is not valid HTTP']
  const body = JSON.stringify({ code: 'invalid_request', message })
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}

function isTls({ rawPacket }: ClientError): boolean {
  return Buffer.isBuffer(rawPacket) && rawPacket[0] === TLS_HANDSHAKE
}

/** Once per process: a client that retries would flood the log. */
const TLS_WARNING =
  'A client tried https, but this port speaks http only. Start with --tls to answer both (in code: tls: true).'

const MALFORMED: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'the headers are too large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'the request took too long to arrive'],
}
