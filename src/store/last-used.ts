import type { Database } from './database.js'

export type LastUsed = ReturnType<typeof createLastUsed>

/**
 * When tokens were last used. It is held in memory and laid over rows as they are read, so that reading does not write;
 * `flush` writes it. A process that is killed loses what was not flushed and nothing else.
 */
export function createLastUsed(database: Database) {
  const update = database.prepare<[number, string, string]>(
    'UPDATE tokens SET last_used = ? WHERE account_id = ? AND id = ?',
  )
  const pending = new Map<string, Map<string, number>>()

  return {
    touch: (accountId: string, tokenId: string, now: number): void => {
      const tokens = pending.get(accountId)
      if (tokens) tokens.set(tokenId, now)
      else pending.set(accountId, new Map([[tokenId, now]]))
    },
    /** Epoch milliseconds; undefined when nothing is pending and the row has it right. */
    pending: (accountId: string, tokenId: string): number | undefined => pending.get(accountId)?.get(tokenId),
    forget: (accountId: string): void => {
      pending.delete(accountId)
    },
    flush: (): void => {
      if (pending.size === 0) return
      database.transaction(() => {
        for (const [accountId, tokens] of pending) {
          for (const [tokenId, now] of tokens) update.run(now, accountId, tokenId)
        }
      })()
      pending.clear()
    },
  }
}
