import type { components } from '../../generated/control.js'

type Schemas = components['schemas']

export type ClockMode = Schemas['ClockReading']['mode']

/** A clock as it is stored and exported. `offset` is milliseconds ahead of real time, `now` epoch milliseconds. */
export type ClockSettings =
  | Schemas['RealClock']
  | Schemas['OffsetClock']
  | { readonly mode: 'frozen'; readonly now: number }

export const REAL: ClockSettings = { mode: 'real' }
