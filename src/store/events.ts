import type { Event } from '../domain/event.js'
import type { Database } from './database.js'
import type { Inserts } from './inserts.js'
import type { Memory } from './memory.js'

/** Events shown of each account; older ones go. */
export const MAX_EVENTS = 1000
/** How many more are kept before the older ones go, all at once: that costs less than one at a time. */
const SLACK = 100

export type Events = ReturnType<typeof createEvents>

export function createEvents(database: Database, inserts: Inserts, memory: Memory) {
  const insert = inserts.prepare('INSERT INTO events (account_id, event) VALUES (?, ?)', (event: Event) => [
    event.accountId,
    JSON.stringify(event),
  ])
  const newest = database
    .prepare<[string, number], string>('SELECT event FROM events WHERE account_id = ? ORDER BY seq DESC LIMIT ?')
    .pluck()
  const newestOfAll = database.prepare<[number], string>('SELECT event FROM events ORDER BY seq DESC LIMIT ?').pluck()
  const prune = database.prepare<[string, string, number]>(`
    DELETE FROM events
    WHERE account_id = ? AND seq <= (
      SELECT seq FROM events WHERE account_id = ? ORDER BY seq DESC LIMIT 1 OFFSET ?)`)
  const count = database.prepare<[string], number>('SELECT count(*) FROM events WHERE account_id = ?').pluck()
  const remove = database.prepare<[string]>('DELETE FROM events WHERE account_id = ?')

  return {
    append: (accountId: string, event: Event): void => {
      const before = memory.counted(accountId, EVENTS, () => Number(count.get(accountId)))
      insert(event)
      memory.adjust(accountId, EVENTS, 1)
      if (before >= MAX_EVENTS + SLACK) {
        memory.adjust(accountId, EVENTS, -prune.run(accountId, accountId, MAX_EVENTS).changes)
      }
    },
    /** Newest first. */
    list: (accountId: string, limit: number): readonly Event[] =>
      newest.all(accountId, Math.min(limit, MAX_EVENTS)).map((json) => JSON.parse(json)),
    /** Of every account, newest first. */
    listAll: (limit: number): readonly Event[] => newestOfAll.all(limit).map((json) => JSON.parse(json)),
    clear: (accountId: string): void => {
      memory.adjust(accountId, EVENTS, -remove.run(accountId).changes)
    },
  }
}

/** The name of their count. */
const EVENTS = 'events'
