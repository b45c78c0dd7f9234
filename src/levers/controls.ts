import type { ClockReading } from '../control/clock.js'
import { parseClockSettings } from '../control/clock-settings.js'
import type { Controls, OwnerControls } from '../control/controls.js'
import { fieldsOf } from '../control/fields.js'
import type { Fault } from '../control/live-fault.js'
import { parseFault, parseFaults } from '../control/parse-fault.js'
import { parseRateLimit, type RateLimitSettings } from '../control/rate-limit-settings.js'
import { notFound } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { Ids } from '../domain/ports.js'
import type { Store } from '../store/store.js'
import type { ControlsDocument } from './document.js'
import { findAccount } from './find-account.js'

/** An account's id, or nothing for the server. */
export type Owner = string | undefined

export type ControlLevers = ReturnType<typeof createControlLevers>

const SETTING = 'controls'

/**
 * Clock, faults and rate limits, of the server or one account. Each change is stored at once, so it survives a restart.
 * Every method throws not_found for an account that does not exist.
 */
export function createControlLevers(store: Store, controls: Controls, ids: Ids) {
  const { clock } = controls

  function owned(owner: Owner): OwnerControls {
    if (owner === undefined) return controls.server
    return controls.of(findAccount(store, owner).id)
  }

  function document(owner: Owner): ControlsDocument {
    const { faults, limiter } = owned(owner)
    const clockSettings = clock.settings(owner)
    const rateLimit = limiter.settings()
    return {
      ...(clockSettings && { clock: clockSettings }),
      ...(!faults.isEmpty() && { faults: faults.specs() }),
      ...(rateLimit && { rateLimit }),
    }
  }

  function apply(owner: Owner, { clock: clockSettings, faults = [], rateLimit }: ControlsDocument): void {
    const { faults: live, limiter } = owned(owner)
    clock.restore(clockSettings, owner)
    live.load(faults, () => ids.objectId(clock.now(owner)), clock.now(owner))
    limiter.configure(rateLimit)
  }

  function save(owner: Owner, { clock: clockSettings, faults, rateLimit }: ControlsDocument): void {
    const json = JSON.stringify({ clock: clockSettings, faults, rateLimit })
    if (owner === undefined) store.settings.set(SETTING, json)
    else store.accounts.setControls(owner, json)
  }

  /** Does the change and stores what came of it; when that fails, nothing is changed. */
  function changing<Result>(owner: Owner, change: (owned: OwnerControls) => Result): Result {
    const target = owned(owner)
    const clockBefore = clock.settings(owner)
    const undo = [() => clock.restore(clockBefore, owner), target.faults.keep(), target.limiter.keep()]
    try {
      return store.transaction(() => {
        const result = change(target)
        save(owner, document(owner))
        return result
      })
    } catch (error) {
      for (const putBack of undo) putBack()
      throw error
    }
  }

  function readClock(owner: Owner): ClockReading {
    owned(owner)
    return clock.read(owner)
  }

  return {
    clock: {
      read: readClock,
      set: (owner: Owner, target: unknown): ClockReading => {
        changing(owner, () => clock.set(target as never, owner))
        return readClock(owner)
      },
      /** @param body `{by}`, a duration */
      advance: (owner: Owner, body: unknown): ClockReading => {
        const by = fieldsOf(body, '', ['by']).required('by', (value) => value)
        changing(owner, () => clock.advance(by as never, owner))
        return readClock(owner)
      },
      clear: (owner: Owner): ClockReading => {
        changing(owner, () => clock.clear(owner))
        return readClock(owner)
      },
    },
    faults: {
      add: (owner: Owner, spec: unknown): Fault => {
        const parsed = parseFault(spec)
        const now = clock.now(owner)
        return changing(owner, ({ faults }) => faults.add(parsed, ids.objectId(now), now))
      },
      list: (owner: Owner): readonly Fault[] => owned(owner).faults.list(clock.now(owner)),
      /** @throws not_found */
      remove: (owner: Owner, id: string): void => {
        if (!changing(owner, ({ faults }) => faults.remove(id))) throw notFound(`there is no fault ${quote(id)}`)
      },
      clear: (owner: Owner): void => changing(owner, ({ faults }) => faults.clear()),
    },
    rateLimit: {
      /** Those in force: the server's for an account that has none of its own. */
      get: (owner: Owner): RateLimitSettings =>
        owned(owner).limiter.settings() ?? controls.server.limiter.settings() ?? {},
      set: (owner: Owner, settings: unknown): RateLimitSettings => {
        const parsed = parseRateLimit(settings)
        changing(owner, ({ limiter }) => limiter.configure(parsed))
        return parsed
      },
      clear: (owner: Owner): void => changing(owner, ({ limiter }) => limiter.configure(undefined)),
    },
    journal: (owner: Owner) => owned(owner).journal,
    document,
    /** Stores the settings of a document. They count only once they are applied, after the transaction. */
    save,
    apply,
    /** After opening a database: everything as it was set when it was closed. */
    restoreAll: (): void => {
      const json = store.settings.get(SETTING)
      if (json !== undefined) apply(undefined, parseStored(json))
      for (const [id, stored] of store.accounts.allControls()) apply(id, parseStored(stored))
    },
  }
}

/** What `save` stored. */
export function parseStored(json: string): ControlsDocument {
  const { clock, faults, rateLimit } = JSON.parse(json)
  return {
    ...(clock && { clock: parseClockSettings(clock, 'clock') }),
    ...(faults && { faults: parseFaults(faults, 'faults') }),
    ...(rateLimit && { rateLimit: parseRateLimit(rateLimit, 'rateLimit') }),
  }
}
