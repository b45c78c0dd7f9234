import type { Control } from './control.js'
import type {
  ClockReading,
  ClockSet,
  Duration,
  Event,
  Fault,
  FaultSpec,
  Instant,
  RateLimits,
  RequestEntry,
  RequestFilters,
  RequestListFilters,
  Snapshot,
} from './documents.js'
import { readEvents } from './event-stream.js'

/** Controls the server or one account. Every method throws EmulatorError when the server refuses the request. */
export interface ControlApi<State> {
  readonly clock: Clock
  readonly faults: Faults
  readonly requests: RequestLog
  readonly rateLimit: RateLimit
  /** Returns the latest changes, newest first: 100, or up to `limit`. */
  events(limit?: number): Promise<readonly Event[]>
  /** Exports the state with hashes in place of keys. Any emulator can load it, and the keys still work. */
  getState(): Promise<State>
  /** Replaces the state, completely or not at all, and returns the new state. */
  setState(document: State): Promise<State>
  /** Restores the state right after seeding, with the same ids and keys, and deletes all snapshots. */
  reset(): Promise<void>
  /** Saves the state in memory under this name, and replaces a snapshot of the same name. */
  snapshot(name: string): Promise<void>
  /** Restores the state of the snapshot, which remains. */
  restore(name: string): Promise<void>
  /** Lists the snapshots, oldest first. */
  snapshots(): Promise<readonly Snapshot[]>
  deleteSnapshot(name: string): Promise<void>
}

/** The clock of the server or of an account. An account follows the server's clock until its own is set. */
export interface Clock {
  get(): Promise<ClockReading>
  /** Sets the clock to any moment, also in the past. It stops there or, with the mode `offset`, runs on. */
  set(target: Instant | Date | ClockSet): Promise<ClockReading>
  /** Moves the clock forward. A running clock keeps running. */
  advance(by: Duration): Promise<ClockReading>
  /** Makes an account follow the server's clock again, and the server's clock show real time. */
  clear(): Promise<void>
}

/**
 * The faults of the server or of an account, in the order in which they were added. The account's are tried before the
 * server's, and the first that fires is the only one.
 */
export interface Faults {
  add(fault: FaultSpec): Promise<Fault>
  /** Lists the faults and how often each fired. */
  list(): Promise<readonly Fault[]>
  remove(id: string): Promise<void>
  clear(): Promise<void>
}

/** The request log: the requests of clients, and the rule behind each refusal. */
export interface RequestLog {
  /** Lists the latest requests, newest first: 100, or up to `limit`. */
  list(filters?: RequestListFilters): Promise<readonly RequestEntry[]>
  count(filters?: RequestFilters): Promise<number>
  clear(): Promise<void>
  /** Yields each further request when it ends, until the emulator closes or you leave the loop. */
  stream(): Promise<AsyncIterableIterator<RequestEntry>>
}

/** The limits on requests in ten seconds. An account without limits of its own has the server's. */
export interface RateLimit {
  get(): Promise<RateLimits>
  /** Replaces all limits and begins new windows. A limit that is left out is unlimited. */
  set(limits: RateLimits): Promise<RateLimits>
  clear(): Promise<void>
}

/** @param control the requests to the server, or to an account, which has the same operations */
export function createControlApi<State>({ call, stream }: Control): ControlApi<State> {
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
    // The same path below an account returns the document of the account.
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
