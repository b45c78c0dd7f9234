import type { CustomRole } from '../domain/roles.js'
import type { Cache } from './cache.js'
import type { Database } from './database.js'

const COLUMNS = `
  id,
  account_id AS accountId,
  key,
  name,
  description,
  policy,
  base_permissions AS basePermissions,
  resource_category AS resourceCategory`

export class Roles {
  readonly #cache
  readonly #byId
  readonly #byKey
  readonly #page
  readonly #count
  readonly #insert
  readonly #update
  readonly #delete

  constructor(database: Database, cache: Cache) {
    this.#cache = cache
    this.#byId = database.prepare<{ accountId: string; id: string }, RoleRow>(
      `SELECT ${COLUMNS} FROM roles WHERE account_id = @accountId AND id = @id`,
    )
    this.#byKey = database.prepare<{ accountId: string; key: string }, RoleRow>(
      `SELECT ${COLUMNS} FROM roles WHERE account_id = @accountId AND key = @key`,
    )
    this.#page = database.prepare<{ accountId: string; limit: number; offset: number }, RoleRow>(
      `SELECT ${COLUMNS} FROM roles WHERE account_id = @accountId ORDER BY seq LIMIT @limit OFFSET @offset`,
    )
    this.#count = database
      .prepare<{ accountId: string }, number>('SELECT count(*) FROM roles WHERE account_id = @accountId')
      .pluck()
    this.#insert = database.prepare<RoleRow>(`
      INSERT INTO roles
        (account_id, id, key, name, description, policy, base_permissions, resource_category)
      VALUES
        (@accountId, @id, @key, @name, @description, @policy, @basePermissions, @resourceCategory)`)
    this.#update = database.prepare<RoleRow>(`
      UPDATE roles
      SET
        key = @key,
        name = @name,
        description = @description,
        policy = @policy,
        base_permissions = @basePermissions,
        resource_category = @resourceCategory
      WHERE account_id = @accountId AND id = @id`)
    this.#delete = database.prepare<{ accountId: string; id: string }>(
      'DELETE FROM roles WHERE account_id = @accountId AND id = @id',
    )
  }

  find(accountId: string, id: string): CustomRole | undefined {
    return this.#cache.read(`role ${accountId} ${id}`, () => {
      const row = this.#byId.get({ accountId, id })
      return row && toRole(row)
    })
  }

  findByKey(accountId: string, key: string): CustomRole | undefined {
    const row = this.#byKey.get({ accountId, key })
    return row && toRole(row)
  }

  /** Prefers the id, because a caller can choose a key that looks like the id of another role. */
  findByKeyOrId(accountId: string, keyOrId: string): CustomRole | undefined {
    return this.find(accountId, keyOrId) ?? this.findByKey(accountId, keyOrId)
  }

  /** Returns roles in the order of creation. @param limit negative for no limit */
  page(accountId: string, limit: number, offset: number): readonly CustomRole[] {
    return this.#page.all({ accountId, limit, offset }).map(toRole)
  }

  count(accountId: string): number {
    return Number(this.#count.get({ accountId }))
  }

  insert(role: CustomRole): void {
    this.#insert.run(toRow(role))
  }

  update(role: CustomRole): void {
    this.#update.run(toRow(role))
  }

  delete(accountId: string, id: string): void {
    this.#delete.run({ accountId, id })
  }
}

type RoleRow = Omit<CustomRole, 'policy'> & { readonly policy: string }

function toRole(row: RoleRow): CustomRole {
  return { ...row, policy: JSON.parse(row.policy) }
}

function toRow(role: CustomRole): RoleRow {
  return { ...role, policy: JSON.stringify(role.policy) }
}
