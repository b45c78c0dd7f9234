import type { AccessToken, ApiVersionDate } from '../domain/access-token.js'
import type { TokenRole } from '../domain/roles.js'
import type { Database } from './database.js'
import type { FreshKeys } from './fresh-keys.js'
import type { Inserts } from './inserts.js'
import type { LastUsed } from './last-used.js'
import type { Memory } from './memory.js'
import { createTokenLists, type TokenScope } from './token-lists.js'

export type { TokenScope } from './token-lists.js'

export type Tokens = ReturnType<typeof createTokens>

export function createTokens(
  database: Database,
  inserts: Inserts,
  memory: Memory,
  lastUsed: LastUsed,
  freshKeys: FreshKeys,
) {
  const byId = database.prepare<[string, string], TokenRow>('SELECT * FROM tokens WHERE account_id = ? AND id = ?')
  const all = database.prepare<[string], TokenRow>('SELECT * FROM tokens WHERE account_id = ? ORDER BY seq')
  const remove = database.prepare<[string, string]>('DELETE FROM tokens WHERE account_id = ? AND id = ?')
  // Binding by position takes half the time of binding by name.
  const insert = inserts.prepare(
    `
    INSERT INTO tokens
      (account_id, id, member_id, name, description, role, custom_role_ids, inline_role, service_token,
       default_api_version, creation_date, last_modified, last_used, last_four, granted_within, fresh_hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    rowOf,
  )
  const update = database.prepare<ColumnValue[]>(`
    UPDATE tokens
    SET name = ?, description = ?, role = ?, custom_role_ids = ?, inline_role = ?, last_modified = ?, last_four = ?
    WHERE account_id = ? AND id = ?`)
  const lists = createTokenLists(database, memory)

  function toToken(row: TokenRow): AccessToken {
    const token = tokenOfRow(row)
    const used = lastUsed.pending(token.accountId, token.id)
    return used === undefined ? token : { ...token, lastUsed: used }
  }

  function find(accountId: string, id: string): AccessToken | undefined {
    const { tokens } = memory.of(accountId)
    const known = tokens.get(id)
    if (known) return known
    const row = byId.get(accountId, id)
    return memory.keep(tokens, id, row && toToken(row))
  }

  function add(token: AccessToken, freshHash: string | null): void {
    insert({ token, freshHash })
    memory.keep(memory.of(token.accountId).tokens, token.id, token)
    lists.changed(token, 1)
  }

  return {
    find,
    /** Newest first. */
    page: (scope: TokenScope, limit: number, offset: number): readonly AccessToken[] =>
      // A page is forgotten with the first change of what is in it, so that all of its tokens are there.
      lists.page(scope, limit, offset).map((id) => find(scope.accountId, id) as AccessToken),
    count: lists.count,
    countService: lists.countService,
    /** Oldest first. */
    all: (accountId: string): readonly AccessToken[] => all.all(accountId).map(toToken),
    /** Without its keys. */
    insert: (token: AccessToken): void => {
      freshKeys.settle()
      add(token, null)
    },
    /** @param hash of its key, which is random: nobody can have it already */
    insertWithKey: (token: AccessToken, hash: string): void => {
      add(token, hash)
      const { accountId, id: tokenId, lastFour } = token
      freshKeys.add({ accountId, tokenId, hash, lastFour, expiresAt: null, revokedAt: null })
    },
    update: (token: AccessToken): void => {
      update.run(...settingsOf(token), token.lastModified, token.lastFour, token.accountId, token.id)
      memory.of(token.accountId).tokens.delete(token.id)
    },
    delete: (accountId: string, id: string): void => {
      const token = find(accountId, id)
      if (!token) return
      // Its key outlives it.
      freshKeys.settle()
      remove.run(accountId, id)
      memory.of(accountId).tokens.delete(id)
      lists.changed(token, -1)
    },
  }
}

type ColumnValue = string | number | null

interface NewToken {
  readonly token: AccessToken
  readonly freshHash: string | null
}

interface TokenRow {
  readonly account_id: string
  readonly id: string
  readonly member_id: string
  readonly name: string
  readonly description: string
  readonly role: TokenRole | null
  readonly custom_role_ids: string
  readonly inline_role: string
  readonly service_token: number
  readonly default_api_version: ApiVersionDate
  readonly creation_date: number
  readonly last_modified: number
  readonly last_used: number | null
  readonly last_four: string
  readonly granted_within: string
}

function tokenOfRow(row: TokenRow): AccessToken {
  return {
    id: row.id,
    accountId: row.account_id,
    memberId: row.member_id,
    name: row.name,
    description: row.description,
    role: row.role,
    customRoleIds: JSON.parse(row.custom_role_ids),
    inlineRole: JSON.parse(row.inline_role),
    serviceToken: row.service_token === 1,
    defaultApiVersion: row.default_api_version,
    creationDate: row.creation_date,
    lastModified: row.last_modified,
    lastUsed: row.last_used,
    lastFour: row.last_four,
    grantedWithin: JSON.parse(row.granted_within),
  }
}

function rowOf({ token, freshHash }: NewToken): readonly (ColumnValue | Buffer)[] {
  return [
    ...[token.accountId, token.id, token.memberId, ...settingsOf(token), token.serviceToken ? 1 : 0],
    ...[token.defaultApiVersion, token.creationDate, token.lastModified, token.lastUsed, token.lastFour],
    ...[JSON.stringify(token.grantedWithin), freshHash === null ? null : Buffer.from(freshHash, 'hex')],
  ]
}

/** The columns from name to inline_role. */
function settingsOf({ name, description, role, customRoleIds, inlineRole }: AccessToken): readonly ColumnValue[] {
  return [name, description, role, JSON.stringify(customRoleIds), JSON.stringify(inlineRole)]
}
