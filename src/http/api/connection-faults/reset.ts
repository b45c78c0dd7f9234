import { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { FastifyReply } from 'fastify'

/** Resets the TCP connection. Node cannot reset one with TLS: that one is closed without a TLS alert. */
export function reset({ raw }: FastifyReply): void {
  if (raw.socket instanceof Socket && !(raw.socket instanceof TLSSocket)) raw.socket.resetAndDestroy()
  raw.destroy()
}
