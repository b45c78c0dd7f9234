import { matchesRequest, type RequestTraits } from './matching.js'
import { createRandom } from './random.js'
import type { ConnectionFault, Fault, FaultResponse, FaultSettings } from './specification.js'

/** What is to happen to one request: wait, then do what is given; neither means go on as usual. */
export interface FaultEffect {
  /** The fault's. */
  readonly _id: string
  /** Milliseconds of real time, picked from the fault's range. */
  readonly delay: number
  readonly respond?: FaultResponse
  readonly connection?: ConnectionFault
  /** Fires when the fault is removed. The requests that it holds end then. */
  readonly removed?: AbortSignal
}

/** A fault with its counts. */
export interface LiveFault {
  readonly spec: FaultSettings
  readonly id: string
  readonly createdAt: number
  readonly random: () => number
  /** Replaced after each abort, because a rolled-back removal puts the fault back. */
  removal: AbortController
  matched: number
  fired: number
}

export function newLiveFault(spec: FaultSettings, id: string, createdAt: number, random: () => number): LiveFault {
  const { randomSeed } = spec
  const ownRandom = randomSeed === undefined ? random : createRandom(String(randomSeed))
  return { spec, id, createdAt, random: ownRandom, removal: new AbortController(), matched: 0, fired: 0 }
}

export function faultOf(live: LiveFault, now: number): Fault {
  const { id, spec, createdAt, matched, fired } = live
  return { _id: id, ...spec, createdAt, matched, fired, state: stateOf(live, now) }
}

function stateOf({ spec, createdAt, fired }: LiveFault, now: number): Fault['state'] {
  if (spec.times !== undefined && fired >= spec.times) return 'exhausted'
  return spec.ttl !== undefined && now >= createdAt + spec.ttl ? 'expired' : 'active'
}

/** Whether it is this fault's turn; counts. One that lets a request pass leaves it to the next. */
export function fires(live: LiveFault, request: RequestTraits, now: number): boolean {
  const { match, after = 0, every = 1, probability = 1 } = live.spec
  if (stateOf(live, now) !== 'active') return false
  if (match !== undefined && !matchesRequest(match, request)) return false
  live.matched++
  const turn = live.matched - after
  if (turn <= 0 || turn % every !== 0) return false
  if (probability < 1 && live.random() >= probability) return false
  live.fired++
  return true
}

export function effectOf({ id, spec, random, removal }: LiveFault): FaultEffect {
  const { delay = 0, respond, connection } = spec
  return {
    _id: id,
    delay: typeof delay === 'number' ? delay : delay.min + Math.floor(random() * (delay.max - delay.min + 1)),
    ...(respond && { respond }),
    ...(connection && { connection }),
    removed: removal.signal,
  }
}

/** Ends the requests that a fault holds. */
export function release(live: LiveFault): void {
  live.removal.abort()
  live.removal = new AbortController()
}
