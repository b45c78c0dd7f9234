import { connect } from 'node:net'
import { connect as connectSecurely } from 'node:tls'

export interface Exchange {
  /** All that came back, one character for each byte. */
  readonly answer: string
  /** How many pieces it came in. */
  readonly pieces: number
  /** The code of the error that the connection ended with, if it did. */
  readonly error: string | undefined
}

export interface Connection {
  /** Settles when the connection is over. */
  readonly ended: Promise<Exchange>
  leave(): void
}

/**
 * Sends a request over a connection of its own, and waits for whatever becomes of it: clients hide most of that.
 * @param lines more header lines, sent as they are
 */
export function exchange(
  url: string,
  method: string,
  key: string,
  body = '',
  lines: readonly string[] = [],
): Connection {
  const { protocol, hostname, port, host, pathname } = new URL(url)
  const target = { port: Number(port), host: hostname }
  const socket = protocol === 'https:' ? connectSecurely({ ...target, rejectUnauthorized: false }) : connect(target)
  const headers = [
    `${method} ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    `Authorization: ${key}`,
    ...lines,
    ...(body === '' ? [] : ['Content-Type: application/json', `Content-Length: ${body.length}`]),
    'Connection: close',
  ]
  socket.write(`${headers.join('\r\n')}\r\n\r\n${body}`)
  let answer = ''
  let pieces = 0
  let error: string | undefined
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1')
    pieces++
  })
  socket.on('error', ({ code }: NodeJS.ErrnoException) => {
    error = code
  })
  const ended = new Promise<Exchange>((resolve) => socket.on('close', () => resolve({ answer, pieces, error })))
  return { ended, leave: () => socket.destroy() }
}
