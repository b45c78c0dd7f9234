import { addAbortListener } from 'node:events'
import { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { TLSSocket } from 'node:tls'
import type { FastifyReply } from 'fastify'
import type { ConnectionFault } from '../control/fault.js'

/** Milliseconds between the bytes of a dripping body. */
export const DRIP_INTERVAL = 10

/**
 * Ends or holds a connection instead of answering. In process there is no socket: the answer is destroyed, and the caller
 * sees the same.
 */
export function cutConnection(
  fault: Exclude<ConnectionFault, 'truncate' | 'drip'>,
  reply: FastifyReply,
  closing: AbortSignal,
): FastifyReply {
  const { raw } = reply
  const socket = raw.socket instanceof Socket ? raw.socket : undefined
  reply.hijack()
  switch (fault) {
    case 'reset':
      // Node resets plain connections only; of TLS it can let go without a word.
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
      hang(reply, closing)
  }
  return reply
}

const GARBAGE = Buffer.from('\x00\xff this is not HTTP \xff\x00\r\n\r\n', 'latin1')

/** Nothing happens until the client gives up or the emulator closes. */
function hang({ raw }: FastifyReply, closing: AbortSignal): void {
  const listener = addAbortListener(closing, () => raw.destroy())
  raw.once('close', () => listener[Symbol.dispose]())
}

/** Sends an answer whose length says all of it: half of the body and then the end, or all of it byte by byte. */
export function distortBody(
  distortion: 'truncate' | 'drip',
  payload: unknown,
  reply: FastifyReply,
  closing: AbortSignal,
): unknown {
  const body = typeof payload === 'string' ? Buffer.from(payload) : Buffer.alloc(0)
  if (body.length > 0) {
    reply.header('content-length', body.length)
    return distortion === 'drip' ? Readable.from(drip(body, closing)) : half(body)
  }
  // Where there is no body, the middle of the answer is before its end.
  if (distortion === 'truncate') reply.raw.destroy()
  return payload
}

/** A stream that breaks off takes the connection with it, once what was read of it is written. */
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

async function* drip(body: Buffer, closing: AbortSignal): AsyncGenerator<Buffer> {
  for (let i = 0; i < body.length; i++) {
    // The first one at once: with the headers on their way, nothing else can be answered instead.
    if (i > 0) await wait(DRIP_INTERVAL, undefined, { signal: closing })
    yield body.subarray(i, i + 1)
  }
}
