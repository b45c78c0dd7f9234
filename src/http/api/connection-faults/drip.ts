import { Readable } from 'node:stream'
import { sleep } from '../../../timers.js'

/** Milliseconds between the bytes of a dripping body. */
export const DRIP_INTERVAL = 10

/** Sends a body byte by byte until the signal fires. */
export function drip(body: Buffer, release: AbortSignal): Readable {
  return Readable.from(bytes(body, release))
}

async function* bytes(body: Buffer, release: AbortSignal): AsyncGenerator<Buffer> {
  for (let i = 0; i < body.length; i++) {
    // The first byte is sent at once, with the headers: an error could otherwise still replace the response.
    if (i > 0) await sleep(DRIP_INTERVAL, undefined, { signal: release })
    yield body.subarray(i, i + 1)
  }
}
