import type { Control } from './control.js'
import type {
  Clock,
  ClockSet,
  Duration,
  Event,
  Fault,
  FaultSpec,
  Instant,
  RateLimit,
  RequestEntry,
  RequestFilters,
  RequestListFilters,
  Snapshot,
} from './documents.js'
import { readEvents } from './event-stream.js'

/** What a test may pull, of the whole server or of one account. Every method throws EmulatorError when it is refused. */
export interface Levers<State> {
  readonly clock: ClockLevers
  readonly faults: FaultLevers
  readonly requests: RequestLevers
  readonly rateLimit: RateLimitLevers
  /** Who changed what and when, newest first; 100 unless asked for more. */
  events(limit?: number): Promise<readonly Event[]>
  /** All there is, with hashes in place of keys. It can be put back here or elsewhere, and the keys still work. */
  getState(): Promise<State>
  /** Puts the document in place of all there is, at once or not at all, and answers what it came to. */
  setState(document: State): Promise<State>
  /** Puts everything back to how it was right after seeding, with the same ids and keys. Snapshots are gone then. */
  reset(): Promise<void>
  /** Keeps the state in memory under this name, in place of one of the same name. */
  snapshot(name: string): Promise<void>
  /** Puts everything back to how it was when the snapshot was taken. */
  restore(name: string): Promise<void>
  /** Oldest first. */
  snapshots(): Promise<readonly Snapshot[]>
  deleteSnapshot(name: string): Promise<void>
}

/** An account follows the server's clock until its own is set. */
export interface ClockLevers {
  get(): Promise<Clock>
  /** Sets the clock, into the past too. It stands still there, or runs on from there with the mode `offset`. */
  set(target: Instant | Date | ClockSet): Promise<Clock>
  /** Lets time pass without waiting for it. A clock that ran keeps running. */
  advance(by: Duration): Promise<Clock>
  /** An account follows the server's clock again, the server's shows real time. */
  clear(): Promise<void>
}

/** An account's faults are tried before the server's, each in the order they were added; the first that fires wins. */
export interface FaultLevers {
  add(fault: FaultSpec): Promise<Fault>
  /** With how often each fired. */
  list(): Promise<readonly Fault[]>
  remove(id: string): Promise<void>
  clear(): Promise<void>
}

/** The journal: what clients called, and why it was refused. */
export interface RequestLevers {
  /** Newest first; 100 unless asked for more. */
  list(filters?: RequestListFilters): Promise<readonly RequestEntry[]>
  count(filters?: RequestFilters): Promise<number>
  clear(): Promise<void>
  /** The requests from now on, each as soon as it is over. Ends when the emulator closes or the loop is left. */
  stream(): Promise<AsyncIterableIterator<RequestEntry>>
}

/** Requests in ten seconds. An account without limits of its own has the server's. */
export interface RateLimitLevers {
  get(): Promise<RateLimit>
  /** What is not given is unlimited. New windows begin. */
  set(limits: RateLimit): Promise<RateLimit>
  clear(): Promise<void>
}

/** @param control of the server or of an account: the contract has the same operations for both */
export function createLevers<State>({ call, stream }: Control): Levers<State> {
  return {
    clock: {
      get: () => call('get', '/clock'),
      set: (target) => call('put', '/clock', { body: clockSet(target) }),
      advance: (by) => call('post', '/clock/advance', { body: { by } }),
      clear: () => call('delete', '/clock'),
    },
    faults: {
      add: (fault) => call('post', '/faults', { body: fault }),
      list: async () => (await call('get', '/faults')).items,
      remove: (faultId) => call('delete', '/faults/{faultId}', { params: { faultId } }),
      clear: () => call('delete', '/faults'),
    },
    requests: {
      list: async (query) => (await call('get', '/requests', { query })).items,
      count: async (query) => (await call('get', '/requests/count', { query })).count,
      clear: () => call('delete', '/requests'),
      stream: async () => readEvents(await stream('/requests/stream')),
    },
    rateLimit: {
      get: () => call('get', '/rate-limit'),
      set: (limits) => call('put', '/rate-limit', { body: limits }),
      clear: () => call('delete', '/rate-limit'),
    },
    events: async (limit) => (await call('get', '/events', { query: { limit } })).items,
    // An account's document is what the same path answers below its own root.
    getState: async () => (await call('get', '/state')) as State,
    setState: async (document) => (await call('put', '/state', { body: document as never })) as State,
    reset: () => call('post', '/reset'),
    snapshot: (name) => call('put', '/snapshots/{name}', { params: { name } }),
    restore: (name) => call('post', '/snapshots/{name}/restore', { params: { name } }),
    snapshots: async () => (await call('get', '/snapshots')).items,
    deleteSnapshot: (name) => call('delete', '/snapshots/{name}', { params: { name } }),
  }
}

function clockSet(target: Instant | Date | ClockSet): ClockSet {
  if (target instanceof Date) return { now: target.toISOString() }
  return typeof target === 'object' ? target : { now: target }
}
