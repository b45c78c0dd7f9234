import type { Event } from '../domain/event.js'
import type { Database } from './database.js'

/** Events kept in each account; the oldest go first. */
export const MAX_EVENTS = 1000

export type Events = ReturnType<typeof createEvents>

export function createEvents(database: Database) {
  const insert = database.prepare<[string, string]>('INSERT INTO events (account_id, event) VALUES (?, ?)')
  const newest = database
    .prepare<[string, number], string>('SELECT event FROM events WHERE account_id = ? ORDER BY seq DESC LIMIT ?')
    .pluck()
  const newestOfAll = database.prepare<[number], string>('SELECT event FROM events ORDER BY seq DESC LIMIT ?').pluck()
  const prune = database.prepare<[string, string, number]>(`
    DELETE FROM events
    WHERE account_id = ? AND seq <= (
      SELECT seq FROM events WHERE account_id = ? ORDER BY seq DESC LIMIT 1 OFFSET ?)`)
  const remove = database.prepare<[string]>('DELETE FROM events WHERE account_id = ?')

  return {
    append: (accountId: string, event: Event): void => {
      insert.run(accountId, JSON.stringify(event))
      prune.run(accountId, accountId, MAX_EVENTS)
    },
    /** Newest first. */
    list: (accountId: string, limit: number): readonly Event[] =>
      newest.all(accountId, limit).map((json) => JSON.parse(json)),
    /** Of every account, newest first. */
    listAll: (limit: number): readonly Event[] => newestOfAll.all(limit).map((json) => JSON.parse(json)),
    clear: (accountId: string): void => {
      remove.run(accountId)
    },
  }
}
