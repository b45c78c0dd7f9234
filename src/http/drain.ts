import type { Server, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Follows the requests of a server from now on.
 * @returns what waits until all of them have their answers, or for as many milliseconds as it is given; each answer tells
 * its client not to use the connection again
 */
export function createDrain(server: Server): (patience: number) => Promise<void> {
  const running = new Set<ServerResponse>()
  let onIdle: (() => void) | undefined

  // Before the listener that answers.
  server.prependListener('request', (_, response: ServerResponse) => {
    running.add(response)
    if (onIdle) response.shouldKeepAlive = false
    response.once('close', () => {
      running.delete(response)
      if (running.size === 0) onIdle?.()
    })
  })

  return async (patience) => {
    const idle = new Promise<void>((resolve) => {
      onIdle = resolve
    })
    for (const response of running) response.shouldKeepAlive = false
    if (running.size > 0) await Promise.race([idle, wait(patience, undefined, { ref: false })])
  }
}
