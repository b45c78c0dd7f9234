import { notFound } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { Ids } from '../domain/ports.js'
import type { components } from '../generated/control.js'
import { createProblems } from '../schemas/problems.js'
import type { ControlsDocument } from '../seeds/document.js'
import { resolveFault } from '../seeds/faults.js'
import type { ClockReading, ClockSet } from '../simulation/clock/clock.js'
import type { Fault } from '../simulation/faults/specification.js'
import type { RateLimitSettings } from '../simulation/rate-limit/settings.js'
import type { OwnerSimulation, Simulation } from '../simulation/simulation.js'
import type { Store } from '../store/store.js'
import { findAccount } from './find-account.js'

type Schemas = components['schemas']

/** The id of an account, or undefined for the server. */
export type Owner = string | undefined

export type SettingsControl = ReturnType<typeof createSettingsControl>

const SETTING = 'controls'

/**
 * Clock, faults and rate limits, of the server or one account. Each change is stored at once, so it survives a restart.
 * Every method throws not_found for an account that does not exist.
 */
export function createSettingsControl(store: Store, simulation: Simulation, ids: Ids) {
  const { clock } = simulation

  function owned(owner: Owner): OwnerSimulation {
    if (owner === undefined) return simulation.server
    return simulation.of(findAccount(store, owner).id)
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
  function changing<Result>(owner: Owner, change: (owned: OwnerSimulation) => Result): Result {
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
      set: (owner: Owner, target: ClockSet): ClockReading => {
        changing(owner, () => clock.set(target, owner))
        return readClock(owner)
      },
      advance: (owner: Owner, { by }: Schemas['ClockAdvance']): ClockReading => {
        changing(owner, () => clock.advance(by, owner))
        return readClock(owner)
      },
      clear: (owner: Owner): ClockReading => {
        changing(owner, () => clock.clear(owner))
        return readClock(owner)
      },
    },
    faults: {
      /** @throws InvalidDocument */
      add: (owner: Owner, spec: Schemas['FaultSpec']): Fault => {
        const problems = createProblems()
        const fault = resolveFault(spec, { path: '', whole: 'the body' }, problems)
        problems.throwIfAny()
        const now = clock.now(owner)
        return changing(owner, ({ faults }) => faults.add(fault, ids.objectId(now), now))
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
        owned(owner).limiter.settings() ?? simulation.server.limiter.settings() ?? {},
      set: (owner: Owner, settings: RateLimitSettings): RateLimitSettings => {
        changing(owner, ({ limiter }) => limiter.configure(settings))
        return settings
      },
      clear: (owner: Owner): void => changing(owner, ({ limiter }) => limiter.configure(undefined)),
    },
    requestLog: (owner: Owner) => owned(owner).requestLog,
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

/** The settings that `save` stored. */
export function parseStored(json: string): ControlsDocument {
  return JSON.parse(json)
}
