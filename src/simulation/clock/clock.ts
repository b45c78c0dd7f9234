import type { Clock } from '../../domain/ports.js'
import type { components } from '../../generated/control.js'
import { MAX_INSTANT, parseDuration, parseInstant } from './duration.js'
import { type ClockSettings, REAL } from './settings.js'

type Schemas = components['schemas']

/** The time of a clock, in epoch milliseconds, and its mode. */
export type ClockReading = Schemas['ClockReading']
/** Where to set a clock: epoch milliseconds or ISO 8601 text. */
export type ClockSet = Schemas['ClockSet']

/** The clocks of a server and its accounts. An account follows the server's until it has one of its own. */
export interface MovableClock extends Clock {
  read(accountId?: string): ClockReading
  /** What it shows at a moment of real time, epoch milliseconds both. */
  at(real: number, accountId?: string): number
  /** Whether it shows real time. */
  isReal(accountId?: string): boolean
  /** Stops the clock at the target or, with the mode `offset`, lets it run on from there. @throws invalid_request */
  set(target: ClockSet, accountId?: string): void
  /**
   * Moves time forward; a clock that ran keeps running.
   * @param by milliseconds or text such as `1h30m`
   * @throws invalid_request when it is not a duration: only `set` takes time back
   */
  advance(by: number | string, accountId?: string): void
  /** The account follows the server's clock again; the server's shows real time. */
  clear(accountId?: string): void
  /** Undefined for an account that follows the server. */
  settings(accountId?: string): ClockSettings | undefined
  /** What `settings` gave; undefined is `clear`. */
  restore(settings: ClockSettings | undefined, accountId?: string): void
  /** What a clock with these settings would show; the server's, when there are none. */
  preview(settings: ClockSettings | undefined): number
  /** Drops what is kept of a deleted account. */
  forget(accountId: string): void
}

/** @param wall real time in epoch milliseconds */
export function createClock(wall: () => number): MovableClock {
  let server = REAL
  const accounts = new Map<string, ClockSettings>()

  function current(accountId: string | undefined): ClockSettings {
    return accountId === undefined ? server : (accounts.get(accountId) ?? server)
  }

  function restore(settings: ClockSettings | undefined, accountId?: string): void {
    if (accountId === undefined) server = settings ?? REAL
    else if (settings === undefined) accounts.delete(accountId)
    else accounts.set(accountId, settings)
  }

  return {
    now: (accountId) => nowOf(current(accountId), wall()),
    at: (real, accountId) => nowOf(current(accountId), real),
    read(accountId) {
      const settings = current(accountId)
      return { now: nowOf(settings, wall()), mode: settings.mode }
    },
    isReal: (accountId) => current(accountId).mode === 'real',
    set({ now: target, mode = 'frozen' }, accountId) {
      const now = parseInstant(target, 'now')
      restore(mode === 'frozen' ? { mode, now } : { mode, offset: now - wall() }, accountId)
    },
    advance(by, accountId) {
      const settings = current(accountId)
      const real = wall()
      const now = withinRange(nowOf(settings, real) + parseDuration(by, 'by'))
      restore(settings.mode === 'frozen' ? { mode: 'frozen', now } : { mode: 'offset', offset: now - real }, accountId)
    },
    clear: (accountId) => restore(undefined, accountId),
    settings: (accountId) => (accountId === undefined ? server : accounts.get(accountId)),
    restore,
    preview: (settings) => nowOf(settings ?? server, wall()),
    forget: (accountId) => restore(undefined, accountId),
  }
}

function nowOf(settings: ClockSettings, real: number): number {
  if (settings.mode === 'frozen') return settings.now
  return withinRange(settings.mode === 'offset' ? real + settings.offset : real)
}

function withinRange(instant: number): number {
  return Math.trunc(Math.min(Math.max(instant, 0), MAX_INSTANT))
}
