import type { Database } from './database.js'

/** An organization: the tenant that members, roles and tokens belong to. */
export interface Account {
  readonly id: string
  readonly organization: string
  /** Null for no limit. */
  readonly serviceTokenLimit: number | null
}

/** An account and the numbers of its rows, removed members included. */
export interface AccountSummary {
  readonly id: string
  readonly organization: string
  readonly membersCount: number
  readonly rolesCount: number
  readonly tokensCount: number
}

const COLUMNS = 'id, organization, service_token_limit AS serviceTokenLimit'

export class Accounts {
  readonly #byId
  readonly #all
  readonly #summaries
  readonly #insert
  readonly #update
  readonly #delete
  readonly #clear
  readonly #lastSeq
  readonly #setSeq
  readonly #controls
  readonly #allControls
  readonly #setControls

  constructor(database: Database) {
    this.#byId = database.prepare<{ id: string }, Account>(`SELECT ${COLUMNS} FROM accounts WHERE id = @id`)
    this.#all = database.prepare<[], Account>(`SELECT ${COLUMNS} FROM accounts ORDER BY seq`)
    this.#summaries = database.prepare<[], AccountSummary>(`
      SELECT
        id,
        organization,
        (SELECT count(*) FROM members WHERE account_id = accounts.id) AS membersCount,
        (SELECT count(*) FROM roles WHERE account_id = accounts.id) AS rolesCount,
        (SELECT coalesce(sum(count), 0) FROM token_counts WHERE account_id = accounts.id) AS tokensCount
      FROM accounts
      ORDER BY seq`)
    this.#insert = database.prepare<Account>(`
      INSERT INTO accounts (id, organization, service_token_limit)
      VALUES (@id, @organization, @serviceTokenLimit)`)
    this.#update = database.prepare<Account>(`
      UPDATE accounts
      SET organization = @organization, service_token_limit = @serviceTokenLimit
      WHERE id = @id`)
    this.#delete = database.prepare<{ id: string }>('DELETE FROM accounts WHERE id = @id')
    this.#clear = ['tokens', 'keys', 'roles', 'members'].map((table) =>
      database.prepare<{ id: string }>(`DELETE FROM ${table} WHERE account_id = @id`),
    )
    this.#lastSeq = database.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM accounts').pluck()
    this.#setSeq = database.prepare<{ id: string; seq: number }>('UPDATE accounts SET seq = @seq WHERE id = @id')
    this.#controls = database.prepare<{ id: string }, string>('SELECT controls FROM accounts WHERE id = @id').pluck()
    this.#allControls = database
      .prepare<[], [id: string, json: string]>("SELECT id, controls FROM accounts WHERE controls <> '{}' ORDER BY seq")
      .raw()
    this.#setControls = database.prepare<{ id: string; json: string }>(
      'UPDATE accounts SET controls = @json WHERE id = @id',
    )
  }

  find(id: string): Account | undefined {
    return this.#byId.get({ id })
  }

  /** In the order of creation, unless `order` has changed it. */
  list(): readonly Account[] {
    return this.#all.all()
  }

  summaries(): readonly AccountSummary[] {
    return this.#summaries.all()
  }

  insert(account: Account): void {
    this.#insert.run(account)
  }

  update(account: Account): void {
    this.#update.run(account)
  }

  /** Deletes the account with its members, roles, tokens, keys and events, but not its baseline. */
  delete(id: string): void {
    this.#delete.run({ id })
  }

  /** Deletes the members, roles, tokens and keys of the account. Its events and controls stay. */
  clear(id: string): void {
    for (const statement of this.#clear) statement.run({ id })
  }

  /** Sets the order of `list`. @param ids all accounts */
  order(ids: readonly string[]): void {
    const start = Number(this.#lastSeq.get()) + 1
    for (const [i, id] of ids.entries()) this.#setSeq.run({ id, seq: start + i })
  }

  /** Returns the clock, faults and rate limits of the account as JSON text. */
  controls(id: string): string | undefined {
    return this.#controls.get({ id })
  }

  /** Returns the controls of each account that has some. */
  allControls(): readonly (readonly [id: string, json: string])[] {
    return this.#allControls.all()
  }

  setControls(id: string, json: string): void {
    this.#setControls.run({ id, json })
  }
}
