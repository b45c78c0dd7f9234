import { announce } from './announce.js'
import type { Run } from './command.js'
import { serve } from './serve.js'
import { stopSignal } from './signals.js'

/** Milliseconds that requests have to end once the server is asked to stop. */
const PATIENCE = 5000

/** Serves until it is told to stop. */
export const start: Run = async ({ values }, terminal) => {
  // Before anything that takes time: as process 1 of a container nobody else handles signals.
  const stopped = stopSignal()
  const { emulator, url, port } = await serve(values, terminal)
  try {
    const ready = { url, port, pid: process.pid, token: emulator.token, control: `${url}/_emulator` }
    await announce(ready, values, terminal)
    await stopped
    await emulator.drain(PATIENCE)
    return 0
  } finally {
    await emulator.close()
  }
}
