import type { Event } from '../domain/event.js'
import type { Database } from './database.js'
import type { Inserts } from './inserts.js'
import type { Memory } from './memory.js'

/** Events shown of each account; older ones go. */
export const MAX_EVENTS = 1000
/** After so many more, the older ones go, all at once: that costs less than one at a time. */
const SLACK = 100

export type Events = ReturnType<typeof createEvents>

/** What a row has. */
interface Batch {
  readonly accountId: string
  /** Of the last event: how many the account has had by then. */
  readonly number: number
  readonly events: readonly Event[]
}

export function createEvents(database: Database, inserts: Inserts, memory: Memory) {
  const insert = inserts.prepare(
    'INSERT INTO events (account_id, number, events) VALUES (?, ?, ?)',
    ({ accountId, number, events }: Batch) => [accountId, number, JSON.stringify(events)],
    merge,
  )
  const newest = database
    .prepare<[string, number], string>('SELECT events FROM events WHERE account_id = ? ORDER BY number DESC LIMIT ?')
    .pluck()
  const newestOfAll = database.prepare<[number], string>('SELECT events FROM events ORDER BY seq DESC LIMIT ?').pluck()
  const lastNumber = database.prepare<[string], number>('SELECT max(number) FROM events WHERE account_id = ?').pluck()
  const prune = database.prepare<[string, number]>('DELETE FROM events WHERE account_id = ? AND number <= ?')
  const remove = database.prepare<[string]>('DELETE FROM events WHERE account_id = ?')

  const numberOf = (accountId: string) => memory.counted(accountId, EVENTS, () => Number(lastNumber.get(accountId)))

  return {
    append: (accountId: string, event: Event): void => {
      const number = numberOf(accountId) + 1
      insert({ accountId, number, events: [event] })
      memory.adjust(accountId, EVENTS, 1)
      if (number % SLACK === 0) prune.run(accountId, number - MAX_EVENTS)
    },
    /** Newest first. */
    list: (accountId: string, limit: number): readonly Event[] => {
      const shown = Math.min(limit, MAX_EVENTS)
      return eventsOf(newest.all(accountId, shown), shown)
    },
    /** Of every account, newest first. */
    listAll: (limit: number): readonly Event[] => eventsOf(newestOfAll.all(limit), limit),
    clear: (accountId: string): void => {
      remove.run(accountId)
      memory.adjust(accountId, EVENTS, -numberOf(accountId))
    },
  }
}

/** The name of their count. */
const EVENTS = 'events'

/** Those of one account that follow each other get into one row: at most SLACK, because pruning writes what waits. */
function merge(batches: readonly Batch[]): readonly Batch[] {
  const merged: { accountId: string; number: number; events: Event[] }[] = []
  for (const { accountId, number, events } of batches) {
    const last = merged.at(-1)
    if (last?.accountId === accountId) {
      last.number = number
      last.events.push(...events)
    } else merged.push({ accountId, number, events: [...events] })
  }
  return merged
}

/** @param rows newest first */
function eventsOf(rows: readonly string[], limit: number): readonly Event[] {
  const events: Event[] = []
  for (const row of rows) {
    if (events.length >= limit) break
    events.push(...(JSON.parse(row) as Event[]).reverse())
  }
  return events.slice(0, limit)
}
