import type { Database } from './database.js'
import type { Inserts } from './inserts.js'
import type { Memory } from './memory.js'

/** Told when what was written before is on its way to survive the process, or the error that undid it. */
export type Settled = (error?: unknown) => void

/**
 * Transactions, one by one or in groups. Writing a file costs most of a change, so the changes of all requests that came
 * in together are committed together; nobody is told of one before (`whenSettled`).
 * @param checkPlace throws when changes would be lost
 */
export function createTransactions(database: Database, inserts: Inserts, memory: Memory, checkPlace: () => void) {
  const begin = database.prepare('BEGIN IMMEDIATE')
  const commit = database.prepare('COMMIT')
  const rollback = database.prepare('ROLLBACK')
  // Within another transaction it is a savepoint.
  const run = database.transaction((work: () => unknown) => work())
  const rowsWritten = database.prepare<[], number>('SELECT total_changes()').pluck()
  const { memory: inMemory } = database
  let waiting: Settled[] | undefined

  /** Grows with each row that is changed or given, whether it waits, is written or was merged into another. */
  function written(): number {
    return Number(rowsWritten.get()) + inserts.unwritten()
  }

  function alone<Result>(work: () => Result): Result {
    const before = written()
    try {
      return run(work) as Result
    } catch (error) {
      if (written() !== before) memory.forgetAll()
      throw error
    }
  }

  /** Without a savepoint of its own, for which SQLite would copy each page that is written. */
  function together<Result>(waiting: readonly Settled[], work: () => Result): Result {
    const before = written()
    try {
      return work()
    } catch (error) {
      // What refuses does so before it writes.
      if (!database.inTransaction || written() !== before) undo(waiting, error)
      throw error
    }
  }

  function undo(listeners: readonly Settled[], error: unknown): void {
    // Trouble with the file has undone it already.
    if (database.inTransaction) rollback.run()
    memory.forgetAll()
    settle(listeners, error)
  }

  function settle(listeners: readonly Settled[], error?: unknown): void {
    waiting = undefined
    inserts.close()
    for (const listener of listeners) listener(error)
  }

  /** Commits the changes that wait for it. */
  function flush(): void {
    if (!waiting) return
    try {
      inserts.write()
      commit.run()
    } catch (error) {
      undo(waiting, error)
      return
    }
    settle(waiting)
  }

  return {
    flush,

    /** All of `work` or nothing of it, committed when this returns; within another transaction, part of that one. */
    transaction: <Result>(work: () => Result): Result => {
      flush()
      checkPlace()
      return alone(work)
    },

    /**
     * All of `work` or nothing of it, committed with others in the check phase of the event loop that comes next. Should it
     * fail after it wrote something, then so do the others.
     */
    grouped: <Result>(work: () => Result): Result => {
      if (inMemory) return alone(work)
      if (!waiting) {
        checkPlace()
        begin.run()
        inserts.open()
        waiting = []
        setImmediate(flush)
      }
      return together(waiting, work)
    },

    /** @param listener called at once when nothing waits for its commit */
    whenSettled: (listener: Settled): void => {
      if (waiting) waiting.push(listener)
      else listener()
    },
  }
}
