import { Refusal } from '../../../domain/errors.js'
import { VERSION } from '../../../version.js'
import type { ControlHandlers } from '../calls.js'

/** @param closing aborted when the emulator closes */
export function healthHandlers(closing: AbortSignal): ControlHandlers<'getHealth' | 'getReady'> {
  const health = { status: 'ok', version: VERSION } as const
  return {
    getHealth: () => health,
    // Nothing listens before the database is open and the seed is loaded.
    getReady: () => {
      if (closing.aborted) throw new Refusal('unavailable', 'the server is closing')
      return health
    },
  }
}
