import type { AccessToken, ApiVersionDate } from '../domain/access-token.js'
import type { TokenRole } from '../domain/roles.js'
import type { Cache } from './cache.js'
import type { Database } from './database.js'
import type { LastUsed } from './last-used.js'
import { TokenLists, type TokenScope } from './token-lists.js'

export class Tokens {
  readonly #cache
  readonly #lastUsed
  readonly #lists
  readonly #byId
  readonly #all
  readonly #personal
  readonly #insert
  readonly #update
  readonly #removeRole
  readonly #delete

  constructor(database: Database, cache: Cache, lastUsed: LastUsed) {
    this.#cache = cache
    this.#lastUsed = lastUsed
    this.#lists = new TokenLists(database, cache)
    this.#byId = database.prepare<{ accountId: string; id: string }, TokenRow>(
      'SELECT * FROM tokens WHERE account_id = @accountId AND id = @id',
    )
    this.#all = database.prepare<{ accountId: string }, TokenRow>(
      'SELECT * FROM tokens WHERE account_id = @accountId ORDER BY seq',
    )
    this.#personal = database
      .prepare<{ accountId: string; memberId: string }, string>(
        'SELECT id FROM tokens WHERE account_id = @accountId AND visible_to = @memberId ORDER BY seq',
      )
      .pluck()
    this.#insert = database.prepare<TokenRow>(`
      INSERT INTO tokens (
        account_id, id, member_id, name, description, role, custom_role_ids, inline_role, service_token,
        default_api_version, creation_date, last_modified, last_used, last_four, granted_within, expiry
      ) VALUES (
        @account_id, @id, @member_id, @name, @description, @role, @custom_role_ids, @inline_role, @service_token,
        @default_api_version, @creation_date, @last_modified, @last_used, @last_four, @granted_within, @expiry
      )`)
    this.#update = database.prepare<TokenRow>(`
      UPDATE tokens
      SET
        name = @name,
        description = @description,
        role = @role,
        custom_role_ids = @custom_role_ids,
        inline_role = @inline_role,
        last_modified = @last_modified,
        last_four = @last_four,
        expiry = @expiry
      WHERE account_id = @account_id AND id = @id`)
    this.#removeRole = database.prepare<{ accountId: string; roleId: string }>(`
      UPDATE tokens
      SET custom_role_ids = (SELECT json_group_array(value) FROM json_each(custom_role_ids) WHERE value <> @roleId)
      WHERE account_id = @accountId AND @roleId IN (SELECT value FROM json_each(custom_role_ids))`)
    this.#delete = database.prepare<{ accountId: string; id: string }>(
      'DELETE FROM tokens WHERE account_id = @accountId AND id = @id',
    )
  }

  find(accountId: string, id: string): AccessToken | undefined {
    return this.#cache.read(cacheKey({ accountId, id }), () => {
      const row = this.#byId.get({ accountId, id })
      return row && this.#toToken(row)
    })
  }

  /** Returns all tokens of the account, oldest first. */
  all(accountId: string): readonly AccessToken[] {
    return this.#all.all({ accountId }).map((row) => this.#toToken(row))
  }

  /** Returns the personal tokens of a member, oldest first. */
  personal(accountId: string, memberId: string): readonly AccessToken[] {
    const ids = this.#personal.all({ accountId, memberId })
    return ids.map((id) => this.find(accountId, id) as AccessToken)
  }

  /** Returns tokens of the scope, newest first. */
  page(scope: TokenScope, limit: number, offset: number): readonly AccessToken[] {
    const ids = this.#lists.page(scope, limit, offset)
    return ids.map((id) => this.find(scope.accountId, id) as AccessToken)
  }

  count(scope: TokenScope): number {
    return this.#lists.count(scope)
  }

  insert(token: AccessToken): void {
    this.#insert.run(toRow(token))
  }

  /** Writes the columns that a patch, or a reset of the token's key, can change. */
  update(token: AccessToken): void {
    this.#update.run(toRow(token))
  }

  /** Takes a custom role away from all tokens that have it. */
  removeRole(accountId: string, roleId: string): void {
    this.#removeRole.run({ accountId, roleId })
  }

  /** Deletes the token, but not its keys. */
  delete(accountId: string, id: string): void {
    this.#delete.run({ accountId, id })
  }

  /** Notes that the token was used. The next flush writes it, and until then reads show it. */
  touch(token: AccessToken, now: number): void {
    if (token.lastUsed === now) return
    this.#lastUsed.set(token, now)
    this.#cache.set(cacheKey(token), { ...token, lastUsed: now })
  }

  #toToken(row: TokenRow): AccessToken {
    const token = toToken(row)
    const lastUsed = this.#lastUsed.get(token.accountId, token.id)
    return lastUsed === undefined ? token : { ...token, lastUsed }
  }
}

function cacheKey({ accountId, id }: Pick<AccessToken, 'accountId' | 'id'>): string {
  return `token ${accountId} ${id}`
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
  readonly expiry: number | null
}

function toToken(row: TokenRow): AccessToken {
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
    expiry: row.expiry,
  }
}

function toRow(token: AccessToken): TokenRow {
  return {
    account_id: token.accountId,
    id: token.id,
    member_id: token.memberId,
    name: token.name,
    description: token.description,
    role: token.role,
    custom_role_ids: JSON.stringify(token.customRoleIds),
    inline_role: JSON.stringify(token.inlineRole),
    service_token: token.serviceToken ? 1 : 0,
    default_api_version: token.defaultApiVersion,
    creation_date: token.creationDate,
    last_modified: token.lastModified,
    last_used: token.lastUsed,
    last_four: token.lastFour,
    granted_within: JSON.stringify(token.grantedWithin),
    expiry: token.expiry,
  }
}
