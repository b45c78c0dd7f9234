import { addressOf, isLoopback } from './address.js'
import { ask } from './ask.js'
import type { Run } from './command.js'
import { Failure } from './failure.js'
import { reasonOf } from './reason.js'

/** Milliseconds; a large seed takes its time. */
const TIMEOUT = 60_000

/** @throws Failure when there is no server or it refuses */
export const reset: Run = async ({ values }) => {
  const server = addressOf(values)
  const token = values['control-token']
  const { status, body } = await ask(server, {
    path: '_emulator/reset',
    method: 'POST',
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    timeout: TIMEOUT,
    // The control token is for the right server only, and on loopback there is none in between.
    anyCertificate: token === undefined || isLoopback(server.hostname),
  }).catch((error) => {
    throw new Failure(`The server at ${server.origin} cannot be reset: ${error.message}`)
  })
  if (status >= 300) throw new Failure(`The server at ${server.origin} was not reset: ${reasonOf(status, body)}`)
  return 0
}
