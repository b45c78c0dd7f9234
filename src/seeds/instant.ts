import type { components } from '../generated/control.js'
import type { Problems } from '../schemas/problems.js'
import { parseInstant } from '../simulation/clock/duration.js'

type Instant = components['schemas']['Instant']

/** The epoch milliseconds of a moment in a document. Null without one; text that is no moment becomes a problem. */
export function resolveInstant(instant: Instant | undefined, at: string, problems: Problems): number | null {
  if (instant === undefined) return null
  return problems.attempt(() => parseInstant(instant, at)) ?? null
}
