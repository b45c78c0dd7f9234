import type { Database } from './database.js'
import type { Memory } from './memory.js'

/** An organisation: the tenant that members, roles and tokens belong to. */
export interface Account {
  readonly id: string
  readonly organization: string
  /** Null for no limit. */
  readonly serviceTokenLimit: number | null
}

/** An account and how much is in it; members count when they were removed too. */
export interface AccountSummary {
  readonly id: string
  readonly organization: string
  readonly membersCount: number
  readonly rolesCount: number
  readonly tokensCount: number
}

export type Accounts = ReturnType<typeof createAccounts>

export function createAccounts(database: Database, memory: Memory) {
  const insert = database.prepare<[string, string, number | null]>(
    'INSERT INTO accounts (id, organization, service_token_limit) VALUES (?, ?, ?)',
  )
  const byId = database.prepare<[string], AccountRow>('SELECT * FROM accounts WHERE id = ?')
  const all = database.prepare<[], AccountRow>('SELECT * FROM accounts ORDER BY seq')
  const summaries = database.prepare<[], AccountSummary>(`
    SELECT id, organization,
           (SELECT count(*) FROM members WHERE account_id = accounts.id) AS membersCount,
           (SELECT count(*) FROM roles WHERE account_id = accounts.id) AS rolesCount,
           (SELECT count(*) FROM tokens WHERE account_id = accounts.id) AS tokensCount
    FROM accounts ORDER BY seq`)
  const remove = database.prepare<[string]>('DELETE FROM accounts WHERE id = ?')
  const update = database.prepare<[string, number | null, string]>(
    'UPDATE accounts SET organization = ?, service_token_limit = ? WHERE id = ?',
  )
  const clear = CONTENTS.map((table) => database.prepare<[string]>(`DELETE FROM ${table} WHERE account_id = ?`))
  const allControls = database
    .prepare<[], [string, string]>("SELECT id, controls FROM accounts WHERE controls <> '{}' ORDER BY seq")
    .raw()
  const setControls = database.prepare<[string, string]>('UPDATE accounts SET controls = ? WHERE id = ?')
  const lastSeq = database.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM accounts').pluck()
  const setSeq = database.prepare<[number, string]>('UPDATE accounts SET seq = ? WHERE id = ?')
  const setBaseline = database.prepare<[string, string]>('UPDATE accounts SET baseline = ? WHERE id = ?')
  const baseline = database.prepare<[string], string | null>('SELECT baseline FROM accounts WHERE id = ?').pluck()

  return {
    find: (id: string): Account | undefined => accountOf(byId.get(id)),
    list: (): readonly Account[] => all.all().map(toAccount),
    summaries: (): readonly AccountSummary[] => summaries.all(),
    insert: ({ id, organization, serviceTokenLimit }: Account): void => {
      insert.run(id, organization, serviceTokenLimit)
    },
    update: ({ id, organization, serviceTokenLimit }: Account): void => {
      update.run(organization, serviceTokenLimit, id)
    },
    /** Deletes the account and everything in it. */
    delete: (id: string): void => {
      remove.run(id)
      memory.forget(id)
    },
    /** Deletes what is in the account, except its events. */
    clear: (id: string): void => {
      for (const statement of clear) statement.run(id)
      memory.forget(id)
    },
    /** Makes this the order of lists; it names every account. */
    order: (accountIds: readonly string[]): void => {
      const start = Number(lastSeq.get()) + 1
      for (const [i, id] of accountIds.entries()) setSeq.run(start + i, id)
    },
    /** Of each account where they are set: JSON text that the store does not look into, of clock, faults and limits. */
    allControls: (): readonly (readonly [id: string, json: string])[] => allControls.all(),
    setControls: (id: string, json: string): void => {
      setControls.run(json, id)
    },
    /** JSON text that the store does not look into: the account right after seeding. */
    baseline: (id: string): string | undefined => baseline.get(id) ?? undefined,
    setBaseline: (id: string, json: string): void => {
      setBaseline.run(json, id)
    },
  }
}

/** In the order in which they can be emptied. */
const CONTENTS = ['tokens', 'keys', 'roles', 'members']

interface AccountRow {
  readonly id: string
  readonly organization: string
  readonly service_token_limit: number | null
}

function accountOf(row: AccountRow | undefined): Account | undefined {
  return row && toAccount(row)
}

function toAccount(row: AccountRow): Account {
  return { id: row.id, organization: row.organization, serviceTokenLimit: row.service_token_limit }
}
