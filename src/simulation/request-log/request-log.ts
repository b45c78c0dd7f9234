import { type NewRequestLogEntry, type RequestLogEntry, sizeOf, withoutKeys } from './entry.js'
import { DEFAULT_REQUEST_LOG_LIMIT, matchesEntry, type RequestLogFilters } from './filters.js'

export const MAX_REQUEST_LOG_ENTRIES = 1_000
/** Roughly; one entry is kept whatever its size. */
export const MAX_REQUEST_LOG_BYTES = 1024 * 1024

export interface RequestLogPage {
  readonly items: readonly RequestLogEntry[]
  /** How many match, returned or not. */
  readonly totalCount: number
}

/** The latest requests of one owner, an account or the server. The oldest make room for new ones. */
export interface RequestLog {
  append(entry: NewRequestLogEntry): void
  /** Newest first. */
  find(filters?: RequestLogFilters): RequestLogPage
  count(filters?: RequestLogFilters): number
  clear(): void
  /**
   * Subscribes to new entries. Neither function may throw.
   * @param listener called with each new entry
   * @param ended called when the owner is gone
   * @returns a function that unsubscribes
   */
  subscribe(listener: (entry: RequestLogEntry) => void, ended?: () => void): () => void
  /** Tells the subscribers that the owner is gone. */
  end(): void
}

/**
 * A ring buffer: entries begin at `start` and wrap around, so that appending costs the same however many there are. The logs
 * of the server and of an account share entry objects, so an entry has no `_id`; it is computed from the position.
 */
export function createRequestLog(): RequestLog {
  let ring: (NewRequestLogEntry | undefined)[] = []
  let sizes: number[] = []
  let start = 0
  let length = 0
  let bytes = 0
  let sequence = 0
  const subscribers = new Set<{ readonly listener: (entry: RequestLogEntry) => void; readonly ended?: () => void }>()

  /** @param position below `length`, so that the slot is filled, which the compiler cannot know */
  function at(position: number): NewRequestLogEntry {
    return ring[(start + position) % MAX_REQUEST_LOG_ENTRIES] as NewRequestLogEntry
  }

  function numbered(position: number): RequestLogEntry {
    return { _id: sequence - length + position + 1, ...at(position) }
  }

  function dropOldest(): void {
    bytes -= Number(sizes[start])
    ring[start] = undefined
    start = (start + 1) % MAX_REQUEST_LOG_ENTRIES
    length--
  }

  /** Positions, newest first. */
  function* matching(filters: RequestLogFilters): Generator<number> {
    for (let position = length - 1; position >= 0; position--) {
      if (matchesEntry(filters, at(position))) yield position
    }
  }

  return {
    append(newEntry) {
      const entry = withoutKeys(newEntry)
      if (length === MAX_REQUEST_LOG_ENTRIES) dropOldest()
      const slot = (start + length) % MAX_REQUEST_LOG_ENTRIES
      const size = sizeOf(entry)
      ring[slot] = entry
      sizes[slot] = size
      bytes += size
      length++
      sequence++
      while (bytes > MAX_REQUEST_LOG_BYTES && length > 1) dropOldest()
      for (const { listener } of subscribers) listener(numbered(length - 1))
    },
    find(filters = {}) {
      const { limit = DEFAULT_REQUEST_LOG_LIMIT } = filters
      const positions = [...matching(filters)]
      return { items: positions.slice(0, limit).map(numbered), totalCount: positions.length }
    },
    count: (filters = {}) => [...matching(filters)].length,
    clear() {
      ring = []
      sizes = []
      start = length = bytes = 0
    },
    subscribe(listener, ended) {
      const subscriber = { listener, ...(ended && { ended }) }
      subscribers.add(subscriber)
      return () => void subscribers.delete(subscriber)
    },
    end() {
      for (const { ended } of subscribers) ended?.()
      subscribers.clear()
    },
  }
}
