import { addAbortListener } from 'node:events'
import type { FastifyReply } from 'fastify'

/** Holds the connection until the client closes it or the signal fires. */
export function hang({ raw }: FastifyReply, release: AbortSignal): void {
  const listener = addAbortListener(release, () => raw.destroy())
  raw.once('close', () => listener[Symbol.dispose]())
}
