import { conflict } from '../domain/errors.js'
import type { Account } from './accounts.js'
import type { Database } from './database.js'
import type { FreshKeys } from './fresh-keys.js'
import type { Memory } from './memory.js'

/** An account and the rows in it as they are, to go back to: much quicker to take and to put than a state document. */
export interface AccountImage extends Account {
  /** JSON text that the store does not look into, of clock, faults and limits. */
  readonly controls: string
  readonly rows: { readonly [table in Table]: readonly Row[] }
}

type Table = keyof typeof COLUMNS
type Row = Readonly<Record<string, string | number | null>>

export type Images = ReturnType<typeof createImages>

export function createImages(database: Database, memory: Memory, freshKeys: FreshKeys) {
  const account = database.prepare<[string], AccountRow>(
    'SELECT id, organization, service_token_limit AS serviceTokenLimit, controls FROM accounts WHERE id = ?',
  )
  const upsert = database.prepare<AccountRow>(`
    INSERT INTO accounts (id, organization, service_token_limit, controls)
    VALUES (@id, @organization, @serviceTokenLimit, @controls)
    ON CONFLICT (id) DO UPDATE
    SET organization = @organization, service_token_limit = @serviceTokenLimit, controls = @controls`)
  const members = rowsOf(database, 'members')
  const roles = rowsOf(database, 'roles')
  const tokens = rowsOf(database, 'tokens')
  const keys = rowsOf(database, 'keys', 'ON CONFLICT (hash) DO NOTHING')

  return {
    /** Undefined when there is no such account. Uses of tokens that are not flushed are not in it. */
    take: (accountId: string): AccountImage | undefined => {
      const row = account.get(accountId)
      if (!row) return undefined
      freshKeys.settle()
      return {
        ...row,
        rows: {
          members: members.all(accountId),
          roles: roles.all(accountId),
          tokens: tokens.all(accountId),
          keys: keys.all(accountId),
        },
      }
    },

    /**
     * Call it within a transaction, and when the account, if it is there, is empty.
     * @throws conflict when a living key of it belongs to another account by now
     */
    put: ({ rows, ...account }: AccountImage): void => {
      const { id } = account
      upsert.run(account)
      memory.forget(id)
      freshKeys.settle()
      for (const row of rows.members) members.insert(id, row)
      for (const row of rows.roles) roles.insert(id, row)
      for (const row of rows.tokens) tokens.insert(id, row)
      for (const row of rows.keys) {
        // A dead one is there only to explain itself.
        if (keys.insert(id, row) === 0 && row['revoked_at'] === null) {
          throw conflict(`the key ending in ${row['last_four']} is in use in another account by now`)
        }
      }
    },
  }
}

type AccountRow = Omit<AccountImage, 'rows'>

/** All but the account and the order, which is that of the rows. */
const COLUMNS = {
  members: ['id', 'email', 'first_name', 'last_name', 'role', 'custom_roles', 'creation_date', 'removed'],
  roles: ['id', 'key', 'name', 'description', 'policy', 'base_permissions', 'resource_category'],
  tokens: [
    ...['id', 'member_id', 'name', 'description', 'role', 'custom_role_ids', 'inline_role', 'service_token'],
    ...['default_api_version', 'creation_date', 'last_modified', 'last_used', 'last_four', 'granted_within'],
  ],
  keys: ['hash', 'token_id', 'last_four', 'expires_at', 'revoked_at'],
} as const

/** Hex, because an image is kept as JSON. */
const READ: Readonly<Record<string, string>> = { hash: 'hex(hash) AS hash' }
const WRITE: Readonly<Record<string, string>> = { hash: 'unhex(?)' }

function rowsOf(database: Database, table: Table, onConflict = '') {
  const columns: readonly string[] = COLUMNS[table]
  const all = database.prepare<[string], Row>(
    `SELECT ${columns.map((column) => READ[column] ?? column)} FROM ${table} WHERE account_id = ? ORDER BY seq`,
  )
  // Binding by position takes half the time of binding by name.
  const insert = database.prepare<unknown[]>(`
    INSERT INTO ${table} (account_id, ${columns})
    VALUES (?, ${columns.map((column) => WRITE[column] ?? '?')}) ${onConflict}`)
  return {
    all: (accountId: string): readonly Row[] => all.all(accountId),
    insert: (accountId: string, row: Row): number =>
      insert.run(accountId, ...columns.map((column) => row[column])).changes,
  }
}
