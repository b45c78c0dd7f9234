import { addAbortListener } from 'node:events'
import { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { TLSSocket } from 'node:tls'
import type { FastifyReply } from 'fastify'
import type { ConnectionFault } from '../../simulation/faults/specification.js'
import { setImmediate, sleep } from '../../timers.js'

/** Milliseconds between the bytes of a dripping body. */
export const DRIP_INTERVAL = 10

/**
 * Closes or holds the connection instead of sending a response. A request inside the process has no socket; destroying its
 * response looks the same to the client.
 * @param release ends a hang
 */
export function cutConnection(
  fault: Exclude<ConnectionFault, 'truncate' | 'drip'>,
  reply: FastifyReply,
  release: AbortSignal,
): FastifyReply {
  const { raw } = reply
  const socket = raw.socket instanceof Socket ? raw.socket : undefined
  reply.hijack()
  switch (fault) {
    case 'reset':
      // Node cannot reset a TLS connection. It closes the TCP connection without a TLS alert instead.
      if (!(socket instanceof TLSSocket)) socket?.resetAndDestroy()
      raw.destroy()
      break
    case 'empty':
      raw.destroy()
      break
    case 'garbage':
      if (!socket) raw.destroy()
      socket?.write(GARBAGE)
      socket?.destroySoon()
      break
    case 'hang':
      hang(reply, release)
  }
  return reply
}

const GARBAGE = Buffer.from('\x00\xff this is not HTTP \xff\x00\r\n\r\n', 'latin1')

/** Holds the connection until the client closes it or the signal fires. */
function hang({ raw }: FastifyReply, release: AbortSignal): void {
  const listener = addAbortListener(release, () => raw.destroy())
  raw.once('close', () => listener[Symbol.dispose]())
}

/**
 * Announces the whole length of a body, then sends half of it and closes the connection, or sends it byte by byte.
 * @param release ends a drip
 */
export function distortBody(
  distortion: 'truncate' | 'drip',
  payload: unknown,
  reply: FastifyReply,
  release: AbortSignal,
): unknown {
  const body = typeof payload === 'string' ? Buffer.from(payload) : Buffer.alloc(0)
  if (body.length > 0) {
    reply.header('content-length', body.length)
    return distortion === 'drip' ? Readable.from(drip(body, release)) : half(body)
  }
  // The middle of a response without a body is before its headers.
  if (distortion === 'truncate') reply.raw.destroy()
  return payload
}

/** Sends half a body. Fastify closes the connection when the stream fails, after it has written what it read. */
function half(body: Buffer): Readable {
  let rest = [body.subarray(0, Math.ceil(body.length / 2))]
  return new Readable({
    read() {
      for (const chunk of rest) this.push(chunk)
      if (rest.length === 0) setImmediate(() => this.destroy())
      rest = []
    },
  })
}

async function* drip(body: Buffer, release: AbortSignal): AsyncGenerator<Buffer> {
  for (let i = 0; i < body.length; i++) {
    // The first byte is sent at once, with the headers: an error could otherwise still replace the response.
    if (i > 0) await sleep(DRIP_INTERVAL, undefined, { signal: release })
    yield body.subarray(i, i + 1)
  }
}
