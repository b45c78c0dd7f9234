import type { AccessToken } from '../domain/access-token.js'
import type { Cache } from './cache.js'
import type { Database } from './database.js'
import type { LastUsed } from './last-used.js'
import { TokenLists, type TokenScope } from './token-lists.js'

const COLUMNS = `
  id,
  account_id AS accountId,
  member_id AS memberId,
  name,
  description,
  role,
  custom_role_ids AS customRoleIds,
  inline_role AS inlineRole,
  service_token AS serviceToken,
  default_api_version AS defaultApiVersion,
  creation_date AS creationDate,
  last_modified AS lastModified,
  last_used AS lastUsed,
  last_four AS lastFour,
  granted_within AS grantedWithin,
  expiry`

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
      `SELECT ${COLUMNS} FROM tokens WHERE account_id = @accountId AND id = @id`,
    )
    this.#all = database.prepare<{ accountId: string }, TokenRow>(
      `SELECT ${COLUMNS} FROM tokens WHERE account_id = @accountId ORDER BY seq`,
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
        @accountId, @id, @memberId, @name, @description, @role, @customRoleIds, @inlineRole, @serviceToken,
        @defaultApiVersion, @creationDate, @lastModified, @lastUsed, @lastFour, @grantedWithin, @expiry
      )`)
    this.#update = database.prepare<TokenRow>(`
      UPDATE tokens
      SET
        name = @name,
        description = @description,
        role = @role,
        custom_role_ids = @customRoleIds,
        inline_role = @inlineRole,
        last_modified = @lastModified,
        last_four = @lastFour,
        expiry = @expiry
      WHERE account_id = @accountId AND id = @id`)
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

type TokenRow = Omit<AccessToken, 'customRoleIds' | 'inlineRole' | 'serviceToken' | 'grantedWithin'> & {
  readonly customRoleIds: string
  readonly inlineRole: string
  readonly serviceToken: number
  readonly grantedWithin: string
}

function toToken(row: TokenRow): AccessToken {
  return {
    ...row,
    customRoleIds: JSON.parse(row.customRoleIds),
    inlineRole: JSON.parse(row.inlineRole),
    serviceToken: row.serviceToken === 1,
    grantedWithin: JSON.parse(row.grantedWithin),
  }
}

function toRow(token: AccessToken): TokenRow {
  return {
    ...token,
    customRoleIds: JSON.stringify(token.customRoleIds),
    inlineRole: JSON.stringify(token.inlineRole),
    serviceToken: token.serviceToken ? 1 : 0,
    grantedWithin: JSON.stringify(token.grantedWithin),
  }
}
