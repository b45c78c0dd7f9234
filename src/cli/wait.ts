import { sleep } from '../timers.js'
import { addressOf } from './address.js'
import { ask } from './ask.js'
import type { Run } from './command.js'
import { Failure } from './failure.js'

/** Milliseconds between two questions, and for one of them. */
const INTERVAL = 50
const PATIENCE = 2000

/** @throws Failure when no server is ready in time */
export const wait: Run = async ({ values }) => {
  const server = addressOf(values)
  const { timeout = 0 } = values
  const deadline = performance.now() + timeout
  for (;;) {
    const left = deadline - performance.now()
    const obstacle = await whatIsMissing(server, Math.max(1, Math.min(Math.ceil(left), PATIENCE)))
    if (obstacle === undefined) return 0
    if (performance.now() + INTERVAL > deadline) {
      throw new Failure(`No server was ready at ${server.origin} within ${timeout / 1000} s: ${obstacle}`)
    }
    await sleep(INTERVAL)
  }
}

async function whatIsMissing(server: URL, timeout: number): Promise<string | undefined> {
  try {
    const { status } = await ask(server, { path: '_emulator/ready', timeout, anyCertificate: true })
    return status === 200 ? undefined : `it answered ${status}`
  } catch (error) {
    return (error as Error).message
  }
}
