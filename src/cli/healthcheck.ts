import { addressOf } from './address.js'
import { ask } from './ask.js'
import type { Run } from './command.js'
import { Failure } from './failure.js'

/** Milliseconds, less than what Docker is told to wait. */
const TIMEOUT = 2000

/** @throws Failure when the server is not alive */
export const healthcheck: Run = async ({ values }) => {
  const server = addressOf(values)
  const question = { path: '_emulator/health', timeout: TIMEOUT, anyCertificate: true }
  const { status } = await ask(server, question).catch((error) => {
    throw new Failure(`There is no healthy server at ${server.origin}: ${error.message}`)
  })
  if (status !== 200) throw new Failure(`There is no healthy server at ${server.origin}: it answered ${status}`)
  return 0
}
