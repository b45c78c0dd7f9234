import type { Database } from './database.js'
import type { Memory } from './memory.js'

export type LastUsed = ReturnType<typeof createLastUsed>

/**
 * When tokens were last used. It is held in memory and laid over rows as they are read, so that reading does not write;
 * `flush` writes it. A process that is killed loses what was not flushed and nothing else.
 * @param transaction of the store, which commits first what waits: in a savepoint of its own, the rows that wait would be
 *   written into it, and lost with it
 */
export function createLastUsed(database: Database, memory: Memory, transaction: (work: () => void) => void) {
  const update = database.prepare<[number, string, string]>(
    'UPDATE tokens SET last_used = ? WHERE account_id = ? AND id = ?',
  )
  const pending = new Map<string, Map<string, number>>()

  return {
    touch: (accountId: string, tokenId: string, now: number): void => {
      const uses = pending.get(accountId)
      if (uses?.get(tokenId) === now) return
      if (uses) uses.set(tokenId, now)
      else pending.set(accountId, new Map([[tokenId, now]]))
      const { tokens } = memory.of(accountId)
      const token = tokens.get(tokenId)
      if (token && token.lastUsed !== now) tokens.set(tokenId, { ...token, lastUsed: now })
    },
    /** Epoch milliseconds; undefined when nothing is pending and the row has it right. */
    pending: (accountId: string, tokenId: string): number | undefined => pending.get(accountId)?.get(tokenId),
    forget: (accountId: string): void => {
      pending.delete(accountId)
      memory.forget(accountId)
    },
    flush: (): void => {
      if (pending.size === 0) return
      transaction(() => {
        for (const [accountId, uses] of pending) {
          for (const [tokenId, now] of uses) update.run(now, accountId, tokenId)
        }
      })
      pending.clear()
    },
  }
}
