import type { Database } from './database.js'
import type { Memory } from './memory.js'

/** Told when what was written before is on its way to survive the process, or the error that undid it. */
export type Settled = (error?: unknown) => void

/**
 * Transactions, one by one or in groups. Writing a file costs most of a change, so the changes of all requests that came
 * in together are committed together; nobody is told of one before (`whenSettled`).
 * @param checkPlace throws when changes would be lost
 */
export function createTransactions(database: Database, memory: Memory, checkPlace: () => void) {
  const begin = database.prepare('BEGIN IMMEDIATE')
  const commit = database.prepare('COMMIT')
  const rollback = database.prepare('ROLLBACK')
  // Within another transaction it is a savepoint.
  const run = database.transaction((work: () => unknown) => work())
  const { memory: inMemory } = database
  let waiting: Settled[] | undefined

  function attempt<Result>(work: () => Result): Result {
    try {
      return run(work) as Result
    } catch (error) {
      memory.forgetAll()
      // Trouble with the file undoes all that was not committed, of others too.
      if (waiting && !database.inTransaction) settle(waiting, error)
      throw error
    }
  }

  function settle(listeners: readonly Settled[], error?: unknown): void {
    waiting = undefined
    for (const listener of listeners) listener(error)
  }

  /** Commits the changes that wait for it. */
  function flush(): void {
    if (!waiting) return
    try {
      commit.run()
    } catch (error) {
      if (database.inTransaction) rollback.run()
      memory.forgetAll()
      settle(waiting, error)
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
      return attempt(work)
    },

    /** All of `work` or nothing of it, committed with others before the event loop goes on to the next turn. */
    grouped: <Result>(work: () => Result): Result => {
      if (inMemory) return attempt(work)
      if (!waiting) {
        checkPlace()
        begin.run()
        waiting = []
        setImmediate(flush)
      }
      return attempt(work)
    },

    /** @param listener called at once when nothing waits for its commit */
    whenSettled: (listener: Settled): void => {
      if (waiting) waiting.push(listener)
      else listener()
    },
  }
}
