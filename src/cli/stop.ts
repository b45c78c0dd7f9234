import { sleep } from '../timers.js'
import { addressOf, isLoopback } from './address.js'
import { ask } from './ask.js'
import type { Run } from './command.js'
import { Failure } from './failure.js'
import { reasonOf } from './reason.js'

/** Milliseconds between two looks whether the server is gone, and for the answer to one. */
const INTERVAL = 50
const PATIENCE = 2000

/**
 * Shuts a server down and waits until nothing listens there. Its running requests may take some seconds longer.
 * @throws Failure when it refuses, or still listens after the timeout
 */
export const stop: Run = async ({ values }, { stderr }) => {
  const server = addressOf(values)
  const { 'control-token': token, timeout = 0 } = values
  const deadline = performance.now() + timeout
  const answer = await ask(server, {
    path: '_emulator/shutdown',
    method: 'POST',
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    timeout,
    anyCertificate: token === undefined || isLoopback(server.hostname),
  }).catch(({ message }: Error) => {
    if (message === 'ECONNREFUSED') return undefined
    throw new Failure(`The server at ${server.origin} cannot be stopped: ${message}`)
  })
  if (answer === undefined) {
    stderr.write(`Nothing listens at ${server.origin}.\n`)
    return 0
  }
  const { status, body } = answer
  if (status !== 202) throw new Failure(`The server at ${server.origin} was not stopped: ${reasonOf(status, body)}`)
  while (await isListening(server)) {
    if (performance.now() > deadline) {
      throw new Failure(`The server at ${server.origin} still listens after ${timeout / 1000} s`)
    }
    await sleep(INTERVAL)
  }
  return 0
}

async function isListening(server: URL): Promise<boolean> {
  return ask(server, { path: '_emulator/health', timeout: PATIENCE, anyCertificate: true }).then(
    () => true,
    ({ message }: Error) => message !== 'ECONNREFUSED',
  )
}
