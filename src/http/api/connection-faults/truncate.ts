import { Readable } from 'node:stream'
import { setImmediate } from '../../../timers.js'

/** Sends half a body. Fastify closes the connection when the stream fails, after it has written what it read. */
export function truncate(body: Buffer): Readable {
  let rest = [body.subarray(0, Math.ceil(body.length / 2))]
  return new Readable({
    read() {
      for (const chunk of rest) this.push(chunk)
      if (rest.length === 0) setImmediate(() => this.destroy())
      rest = []
    },
  })
}
