import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'

/** A server that listens on 127.0.0.1. */
export interface Target {
  readonly port: number
  readonly tls: boolean
  readonly token: string
}

export interface HeldConnection {
  /** Resolves with everything that the server sent when the connection is closed. */
  readonly ended: Promise<string>
  /** Sends the rest of a request that is in progress. */
  finish?(): void
}

const BODY = '{"role": "reader"}'
const HEAD = 'Host: localhost\r\nContent-Type: application/json\r\n'

/** Faults that hold requests. Each one matches one of the paths below. */
export const HOLDING = [
  { match: { path: '/api/v2/account' }, connection: 'hang' },
  { match: { path: '/api/v2/members' }, delay: '1h' },
  { match: { path: '/api/v2/openapi.json' }, connection: 'drip' },
] as const

/** States of a connection without a request in progress, or with one that the server ends by itself when it stops. */
const STATES: Readonly<Record<string, (target: Target) => Promise<HeldConnection>>> = {
  silent: (target) => holding(target),
  'half a request line': (target) => holding(target, 'GET /api/v2/tok'),
  'half a header': (target) => holding(target, 'GET /api/v2/tokens HTTP/1.1\r\nHost: local'),
  idle: (target) => holding(target, get('/_emulator/health', target), /"status":"ok"/),
  'half a second request': (target) => holding(target, `${get('/_emulator/health', target)}GET /api`, /"status":"ok"/),
  'an event stream': (target) => holding(target, get('/_emulator/requests/stream', target), /: listening/),
  'held by a fault': (target) => holding(target, get(HOLDING[0].match.path, target)),
  'held by a delay': (target) => holding(target, get(HOLDING[1].match.path, target)),
  dripping: (target) => holding(target, get(HOLDING[2].match.path, target), /\r\n\r\n/),
  'no TLS handshake': (target) => holding({ ...target, tls: false }),
  'half a TLS handshake': (target) => holding({ ...target, tls: false }, '\x16\x03\x01\x02\x00\x01'),
  'half a request line, over http beside TLS': (target) => holding({ ...target, tls: false }, 'GET /api/v2/tok'),
  'idle, over http beside TLS': (target) =>
    holding({ ...target, tls: false }, get('/_emulator/health', target), /"status":"ok"/),
  'neither http nor TLS': (target) => holding({ ...target, tls: false }, 'SSH-2.0-scanner\r\n', /400 Bad Request/),
}

export const STATE_NAMES = Object.keys(STATES)

export function holdConnection(target: Target, state: string): Promise<HeldConnection> {
  return STATES[state]?.(target) ?? Promise.reject(new Error(`unknown state: ${state}`))
}

/** Sends a request without the end of its body. */
export async function holdRequest(target: Target): Promise<HeldConnection> {
  const { token } = target
  const head = `POST /api/v2/tokens HTTP/1.1\r\n${HEAD}Authorization: ${token}\r\nExpect: 100-continue\r\n`
  const text = `${head}Content-Length: ${BODY.length}\r\n\r\n`
  // The server asks for the body when it has the head.
  const { socket, ended } = await open(target, text, /100 Continue/)
  socket.write(BODY.slice(0, 5))
  return { ended, finish: () => void socket.write(BODY.slice(5)) }
}

function get(path: string, { token }: Target): string {
  return `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${token}\r\n\r\n`
}

async function holding(target: Target, text = '', until?: RegExp): Promise<HeldConnection> {
  const { ended } = await open(target, text, until)
  return { ended }
}

async function open({ port, tls }: Target, text: string, until?: RegExp) {
  const address = { port, host: '127.0.0.1' }
  const socket: Socket = tls ? connectSecurely({ ...address, rejectUnauthorized: false }) : connect(address)
  let received = ''
  socket.setEncoding('latin1').on('data', (chunk) => {
    received += chunk
  })
  await once(socket, tls ? 'secureConnect' : 'connect')
  // The server may close the connection with a reset.
  const ended = new Promise<string>((resolve) => socket.on('error', () => {}).once('close', () => resolve(received)))
  socket.write(text, 'latin1')
  while (until && !until.test(received)) await once(socket, 'data')
  return { socket, ended }
}
