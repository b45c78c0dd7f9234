import { invalidRequest } from '../../domain/errors.js'
import { effectOf, type FaultEffect, faultOf, fires, type LiveFault, newLiveFault, release } from './live-fault.js'
import type { RequestTraits } from './matching.js'
import type { Fault, FaultSettings } from './specification.js'

/** Maximum number of faults in one list. The schema has the same limit for documents. */
export const MAX_FAULTS = 100

/** The faults of one owner, an account or the server, in the order they were added. `now` is the owner's clock. */
export interface Faults {
  /** @throws invalid_request when there are too many */
  add(spec: FaultSettings, id: string, now: number): Fault
  list(now: number): readonly Fault[]
  /** Removes a fault and ends the requests that it holds. @returns whether there was one */
  remove(id: string): boolean
  /** Removes all faults and ends the requests that they hold. */
  clear(): void
  /** The effect of the first fault that meets the request and whose turn it is; counts. */
  next(request: RequestTraits, now: number): FaultEffect | undefined
  /** As they were asked for, without ids and counts. */
  specs(): readonly FaultSettings[]
  /**
   * Takes these in place of all that were there, as if they were added now.
   * @throws invalid_request when there are too many
   */
  load(specs: readonly FaultSettings[], newId: () => string, now: number): void
  isEmpty(): boolean
  /** @returns what takes back all that is added or removed from now on; the counts stay */
  keep(): () => void
}

/** @param random numbers from 0 to just under 1, for faults without a `randomSeed` */
export function createFaults(random: () => number): Faults {
  let faults: readonly LiveFault[] = []

  function replace(replacement: readonly LiveFault[]): void {
    if (replacement.length > MAX_FAULTS) {
      throw invalidRequest(`There are ${MAX_FAULTS} faults already. Remove some first.`)
    }
    const removed = faults.filter((fault) => !replacement.includes(fault))
    faults = replacement
    for (const fault of removed) release(fault)
  }

  return {
    add(spec, id, now) {
      const fault = newLiveFault(spec, id, now, random)
      replace([...faults, fault])
      return faultOf(fault, now)
    },
    list: (now) => faults.map((fault) => faultOf(fault, now)),
    remove(id) {
      const count = faults.length
      replace(faults.filter((fault) => fault.id !== id))
      return faults.length < count
    },
    clear: () => replace([]),
    next(request, now) {
      const fault = faults.find((each) => fires(each, request, now))
      return fault && effectOf(fault)
    },
    specs: () => faults.map(({ spec }) => spec),
    load: (specs, newId, now) => replace(specs.map((spec) => newLiveFault(spec, newId(), now, random))),
    isEmpty: () => faults.length === 0,
    keep: () => {
      const kept = faults
      return () => {
        faults = kept
      }
    },
  }
}
