import { sleep } from '../timers.js'
import { announce } from './announce.js'
import type { Run } from './command.js'
import { prepareReadyFile } from './ready-file.js'
import { serve } from './serve.js'
import { stopRequest } from './signals.js'
import { onEndOfInput } from './standard-input.js'

/** Milliseconds that requests have to end once the server is asked to stop. */
const PATIENCE = 5000

/** Milliseconds that a start may still take once the server is asked to stop. It may wait for a pipe that nobody writes to. */
const START_PATIENCE = 1000

/** Serves until it is told to stop. */
export const start: Run = async ({ values }, terminal) => {
  // Before anything that takes time: as process 1 of a container nobody else handles signals.
  const stop = stopRequest()
  if (values['exit-with-stdin']) onEndOfInput(stop.send)
  const file = values['ready-file'] === undefined ? undefined : prepareReadyFile(values['ready-file'])
  const started = await Promise.race([
    serve(values, terminal, stop.send),
    stop.received.then(() => sleep(START_PATIENCE)),
  ])
  if (!started) return 0
  const { emulator, url, port, ca } = started
  try {
    const ready = {
      url,
      port,
      pid: process.pid,
      token: emulator.token,
      control: `${url}/_emulator`,
      ...(ca !== undefined && { ca }),
    }
    await Promise.race([announce(ready, values, terminal, file), stop.received])
    await stop.received
    await emulator.drain(PATIENCE)
    return 0
  } finally {
    file?.remove()
    await emulator.close()
  }
}
