import { Socket } from 'node:net'
import type { FastifyReply } from 'fastify'

const GARBAGE = Buffer.from('\x00\xff this is not HTTP \xff\x00\r\n\r\n', 'latin1')

/** Sends bytes that are not HTTP and closes the connection. */
export function garbage({ raw }: FastifyReply): void {
  if (raw.socket instanceof Socket) {
    raw.socket.write(GARBAGE)
    raw.socket.destroySoon()
  } else raw.destroy()
}
