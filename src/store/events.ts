import type { Event } from '../domain/event.js'
import type { Database } from './database.js'

/** Number of events that are kept in each account. */
export const MAX_EVENTS = 1000
/** Bytes of JSON that the events of an account may have. */
export const MAX_EVENTS_BYTES = 4 * 1024 * 1024
/** An event with more bytes of JSON is kept without `before` and `after`, so that it does not displace all others. */
export const MAX_EVENT_BYTES = 256 * 1024

/** The audit trail. In each account the oldest events make room for new ones. */
export class Events {
  readonly #totals
  readonly #insert
  readonly #prune
  readonly #newest
  readonly #newestOfAll
  readonly #clear

  constructor(database: Database) {
    this.#totals = database.prepare<{ accountId: string }, Totals>(`
      SELECT number, total_bytes AS totalBytes FROM events
      WHERE account_id = @accountId
      ORDER BY number DESC LIMIT 1`)
    this.#insert = database.prepare<{ accountId: string; event: string } & Totals>(`
      INSERT INTO events (account_id, number, total_bytes, event)
      VALUES (@accountId, @number, @totalBytes, @event)`)
    // Keeps the newest events that are within both limits together.
    this.#prune = database.prepare<{ accountId: string } & Totals>(`
      DELETE FROM events
      WHERE account_id = @accountId AND number < (
        SELECT number FROM events
        WHERE account_id = @accountId
          AND number > @number - ${MAX_EVENTS}
          AND total_bytes - octet_length(event) >= @totalBytes - ${MAX_EVENTS_BYTES}
        ORDER BY number LIMIT 1)`)
    this.#newest = database
      .prepare<{ accountId: string; limit: number }, string>(
        'SELECT event FROM events WHERE account_id = @accountId ORDER BY number DESC LIMIT @limit',
      )
      .pluck()
    this.#newestOfAll = database
      .prepare<{ limit: number }, string>('SELECT event FROM events ORDER BY seq DESC LIMIT @limit')
      .pluck()
    this.#clear = database.prepare<{ accountId: string }>('DELETE FROM events WHERE account_id = @accountId')
  }

  append(accountId: string, event: Event): void {
    const json = toJson(event)
    const { number, totalBytes } = this.#totals.get({ accountId }) ?? { number: 0, totalBytes: 0 }
    const totals = { number: number + 1, totalBytes: totalBytes + Buffer.byteLength(json) }
    this.#insert.run({ accountId, event: json, ...totals })
    this.#prune.run({ accountId, ...totals })
  }

  /** Returns events of an account, newest first. */
  list(accountId: string, limit: number): readonly Event[] {
    return this.#newest.all({ accountId, limit }).map(toEvent)
  }

  /** Returns events of all accounts, newest first. */
  listAll(limit: number): readonly Event[] {
    return this.#newestOfAll.all({ limit }).map(toEvent)
  }

  clear(accountId: string): void {
    this.#clear.run({ accountId })
  }
}

/** The columns `number` and `total_bytes`. */
interface Totals {
  readonly number: number
  readonly totalBytes: number
}

function toJson(event: Event): string {
  const json = JSON.stringify(event)
  return Buffer.byteLength(json) <= MAX_EVENT_BYTES ? json : JSON.stringify({ ...event, before: null, after: null })
}

function toEvent(json: string): Event {
  return JSON.parse(json)
}
