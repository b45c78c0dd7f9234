import type { Cache } from './cache.js'
import type { Database } from './database.js'

/**
 * Runs `work` in a transaction and returns its result after the commit. If `work` or the commit throws, all of it is rolled
 * back. Within another transaction it is a part of that one, and is committed with it.
 */
export type Transaction = <Result>(work: () => Result) => Result

/** @param checkPlace throws if the file is not in its place */
export function createTransaction(database: Database, checkPlace: () => void): Transaction {
  // BEGIN IMMEDIATE … COMMIT, or a savepoint if a transaction is open.
  const { immediate } = database.transaction((work: () => unknown) => work())
  return <Result>(work: () => Result) => {
    checkPlace()
    return immediate(work) as Result
  }
}

/** Makes a transaction that clears the cache, whether it commits or rolls back. */
export function withCacheClearing(cache: Cache, transaction: Transaction): Transaction {
  return (work) => cache.suspend(() => transaction(work))
}
