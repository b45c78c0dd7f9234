import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

/** Answers what is not even HTTP: Node's parser gave up, so there is no request and no reply, only a socket. */
export function answerMalformed(error: Error & { code?: string }, socket: Socket): void {
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

const MALFORMED: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'the headers are too large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'the request took too long to arrive'],
}
