import type { FastifyReply } from 'fastify'

/** Closes the connection without a response. */
export function empty({ raw }: FastifyReply): void {
  raw.destroy()
}
