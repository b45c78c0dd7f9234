import type { Database } from './database.js'
import type { AccountSnapshot } from './snapshots.js'

/**
 * The snapshots that resets restore: each account as it was right after it was seeded or created. Those of seeded accounts
 * outlive their accounts, because a reset of the server creates deleted accounts again.
 */
export class Baselines {
  readonly #find
  readonly #seeded
  readonly #set
  readonly #delete
  readonly #deleteSeeded
  readonly #markSeeded

  constructor(database: Database) {
    // An account that was deleted and created again under a seeded id has two baselines: prefer the one that is not seeded.
    this.#find = database
      .prepare<{ accountId: string }, string>(
        'SELECT snapshot FROM baselines WHERE account_id = @accountId ORDER BY seeded LIMIT 1',
      )
      .pluck()
    this.#seeded = database.prepare<[], string>('SELECT snapshot FROM baselines WHERE seeded ORDER BY seq').pluck()
    this.#set = database.prepare<{ accountId: string; json: string }>(`
      INSERT INTO baselines (account_id, seeded, snapshot) VALUES (@accountId, 0, @json)
      ON CONFLICT (account_id, seeded) DO UPDATE SET snapshot = @json`)
    this.#delete = database.prepare<{ accountId: string }>(
      'DELETE FROM baselines WHERE account_id = @accountId AND NOT seeded',
    )
    this.#deleteSeeded = database.prepare<[]>('DELETE FROM baselines WHERE seeded')
    this.#markSeeded = database.prepare<[]>('UPDATE baselines SET seeded = 1')
  }

  /** Returns the snapshot that a reset of the account restores. */
  find(accountId: string): AccountSnapshot | undefined {
    const json = this.#find.get({ accountId })
    return json === undefined ? undefined : JSON.parse(json)
  }

  /** Returns the snapshots that a reset of the server restores, in the order of the seed. */
  seeded(): readonly AccountSnapshot[] {
    return this.#seeded.all().map((json) => JSON.parse(json))
  }

  set(snapshot: AccountSnapshot): void {
    this.#set.run({ accountId: snapshot.account.id, json: JSON.stringify(snapshot) })
  }

  /** Deletes the baseline of an account, except the seeded one. */
  delete(accountId: string): void {
    this.#delete.run({ accountId })
  }

  /** Deletes the seeded baselines and marks all others as seeded. */
  markSeeded(): void {
    this.#deleteSeeded.run()
    this.#markSeeded.run()
  }
}
