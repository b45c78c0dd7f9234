import type { AccessToken } from '../domain/access-token.js'
import type { Database } from './database.js'
import type { FreshKeys } from './fresh-keys.js'
import type { Inserts } from './inserts.js'
import type { LastUsed } from './last-used.js'
import type { Memory } from './memory.js'
import { createTokenLists, type TokenScope } from './token-lists.js'
import { type ColumnValue, INSERT_TOKEN, rowOf, settingsOf, type TokenRow, tokenOfRow } from './token-row.js'

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
  const personal = database
    .prepare<[string, string], string>(
      "SELECT id FROM tokens WHERE account_id = ? AND iif(service_token, '', member_id) = ? ORDER BY seq",
    )
    .pluck()
  const remove = database.prepare<[string, string]>('DELETE FROM tokens WHERE account_id = ? AND id = ?')
  const insert = inserts.prepare(INSERT_TOKEN, rowOf)
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
    /** Returns the personal tokens of a member, oldest first. */
    personal: (accountId: string, memberId: string): readonly AccessToken[] =>
      personal.all(accountId, memberId).map((id) => find(accountId, id) as AccessToken),
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
