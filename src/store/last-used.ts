import type { AccessToken } from '../domain/access-token.js'
import type { Database } from './database.js'
import type { Transaction } from './transactions.js'

/**
 * Buffers when tokens were last used, so that a request that only reads does not write. `flush` writes it; a process that is
 * killed loses what was not flushed.
 */
export class LastUsed {
  readonly #transaction
  readonly #update
  /** Epoch milliseconds, by account and token. */
  readonly #pending = new Map<string, Map<string, number>>()

  /** @param transaction one that does not clear the cache: cached tokens already show what a flush writes */
  constructor(database: Database, transaction: Transaction) {
    this.#transaction = transaction
    this.#update = database.prepare<{ accountId: string; id: string; lastUsed: number }>(`
      UPDATE tokens SET last_used = @lastUsed WHERE account_id = @accountId AND id = @id`)
  }

  set({ accountId, id }: Pick<AccessToken, 'accountId' | 'id'>, now: number): void {
    const uses = this.#pending.get(accountId)
    if (uses) uses.set(id, now)
    else this.#pending.set(accountId, new Map([[id, now]]))
  }

  /** Returns undefined if nothing is pending; then `last_used` in the row is current. */
  get(accountId: string, id: string): number | undefined {
    return this.#pending.get(accountId)?.get(id)
  }

  /** Drops what is pending for an account, after its tokens were deleted or replaced. */
  discard(accountId: string): void {
    this.#pending.delete(accountId)
  }

  /** Writes what is pending. If that fails, it stays pending. */
  flush(): void {
    if (this.#pending.size === 0) return
    this.#transaction(() => {
      for (const [accountId, uses] of this.#pending) {
        for (const [id, lastUsed] of uses) this.#update.run({ accountId, id, lastUsed })
      }
    })
    this.#pending.clear()
  }
}
