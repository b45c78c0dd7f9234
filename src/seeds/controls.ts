import type { components } from '../generated/control.js'
import { nameOf, type Place, within } from '../schemas/path.js'
import type { Problems } from '../schemas/problems.js'
import { parseInstant } from '../simulation/clock/duration.js'
import type { ClockSettings } from '../simulation/clock/settings.js'
import type { FaultSettings } from '../simulation/faults/specification.js'
import { resolveFault } from './faults.js'

type Schemas = components['schemas']

/** The clock, the faults and the rate limits of a document. */
export type ControlSeed = Pick<Schemas['AccountSeed'], 'clock' | 'faults' | 'rateLimit'>

/** The same with text converted to milliseconds, as it is stored and exported. */
export interface ControlsDocument {
  readonly clock?: ClockSettings
  readonly faults?: readonly FaultSettings[]
  readonly rateLimit?: Schemas['RateLimits']
}

/** Converts instants and durations to milliseconds and checks what the schema cannot say. */
export function resolveControls(document: ControlSeed, place: Place, problems: Problems): ControlsDocument {
  const { faults, rateLimit } = document
  const clock = document.clock && problems.attempt(() => resolveClock(document.clock, within(place, 'clock')))
  const resolved = faults?.map((fault, i) => resolveFault(fault, within(within(place, 'faults'), i), problems))
  return { ...(clock && { clock }), ...(resolved && { faults: resolved }), ...(rateLimit && { rateLimit }) }
}

/** @throws invalid_request for text that is not an instant */
function resolveClock(setting: Schemas['ClockSetting'] | undefined, place: Place): ClockSettings | undefined {
  if (setting === undefined || !('now' in setting)) return setting
  return { mode: 'frozen', now: parseInstant(setting.now, nameOf(within(place, 'now'))) }
}
