import { MAX_INSTANT, parseInstant } from './duration.js'
import { fieldsOf, oneOf, wholeNumber } from './fields.js'

/** A clock as it is stored and exported. `offset` is milliseconds ahead of real time, `now` epoch milliseconds. */
export type ClockSettings =
  | { readonly mode: 'real' }
  | { readonly mode: 'offset'; readonly offset: number }
  | { readonly mode: 'frozen'; readonly now: number }

export type ClockMode = ClockSettings['mode']

/** Where a clock is to be set: epoch milliseconds or ISO 8601 text. It stands still there unless the mode is offset. */
export interface ClockTarget {
  readonly now: number | string
  readonly mode?: 'frozen' | 'offset'
}

export const REAL: ClockSettings = { mode: 'real' }

const MODES = ['real', 'offset', 'frozen'] as const
const FIELDS = { real: ['mode'], offset: ['mode', 'offset'], frozen: ['mode', 'now'] } as const

/**
 * The clock of a seed or state document; one that says only `now` stands still.
 * @throws invalid_request naming the field
 */
export function parseClockSettings(value: unknown, at: string): ClockSettings {
  const mode = fieldsOf(value, at, ['mode', 'offset', 'now']).optional('mode', oneOf(MODES)) ?? 'frozen'
  const fields = fieldsOf(value, at, FIELDS[mode])
  if (mode === 'real') return REAL
  return mode === 'offset'
    ? { mode, offset: fields.required('offset', wholeNumber(-MAX_INSTANT, MAX_INSTANT)) }
    : { mode, now: fields.required('now', parseInstant) }
}

/**
 * The body of `PUT /clock`.
 * @throws invalid_request naming the field
 */
export function parseClockTarget(value: unknown): { readonly now: number; readonly mode: 'frozen' | 'offset' } {
  const fields = fieldsOf(value, '', ['now', 'mode'])
  return {
    now: fields.required('now', parseInstant),
    mode: fields.optional('mode', oneOf(['frozen', 'offset'])) ?? 'frozen',
  }
}
