import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyReply } from 'fastify'
import type { ConnectionFault } from '../control/fault.js'

/** Milliseconds between the bytes of a dripping body. */
export const DRIP_INTERVAL = 50

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
  reply.hijack()
  switch (fault) {
    case 'reset':
      raw.socket?.resetAndDestroy?.()
      raw.destroy()
      break
    case 'empty':
      raw.destroy()
      break
    case 'garbage':
      raw.socket?.write?.('\x00\xff this is not HTTP \xff\x00\r\n\r\n')
      raw.socket?.destroySoon?.()
      raw.destroy()
      break
    case 'hang':
      hang(reply, closing)
  }
  return reply
}

/** Nothing happens until the client gives up or the emulator closes. */
function hang({ raw }: FastifyReply, closing: AbortSignal): void {
  const end = () => raw.destroy()
  if (closing.aborted) end()
  closing.addEventListener('abort', end, { once: true })
  raw.once('close', () => closing.removeEventListener('abort', end))
}

/** Sends an answer whose length says all of it: half of the body and then the end, or all of it byte by byte. */
export function distortBody(
  distortion: 'truncate' | 'drip',
  payload: unknown,
  reply: FastifyReply,
  closing: AbortSignal,
): unknown {
  const body = typeof payload === 'string' ? Buffer.from(payload) : undefined
  if (!body || body.length === 0) return payload
  reply.header('content-length', body.length)
  return Readable.from(distortion === 'drip' ? drip(body, closing) : half(body, reply))
}

async function* half(body: Buffer, { raw }: FastifyReply): AsyncGenerator<Buffer> {
  yield body.subarray(0, Math.ceil(body.length / 2))
  raw.destroy()
}

async function* drip(body: Buffer, closing: AbortSignal): AsyncGenerator<Buffer> {
  for (let i = 0; i < body.length; i++) {
    await wait(DRIP_INTERVAL, undefined, { signal: closing })
    yield body.subarray(i, i + 1)
  }
}
