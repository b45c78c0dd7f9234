import type { BasePermissions, CustomRole, ResourceCategory } from '../domain/roles.js'
import type { Database } from './database.js'
import type { Memory } from './memory.js'

export type Roles = ReturnType<typeof createRoles>

export function createRoles(database: Database, memory: Memory) {
  const byId = database.prepare<[string, string], RoleRow>('SELECT * FROM roles WHERE account_id = ? AND id = ?')
  const byKey = database.prepare<[string, string], RoleRow>('SELECT * FROM roles WHERE account_id = ? AND key = ?')
  const page = database.prepare<[string, number, number], RoleRow>(
    'SELECT * FROM roles WHERE account_id = ? ORDER BY seq LIMIT ? OFFSET ?',
  )
  const count = database.prepare<[string], number>('SELECT count(*) FROM roles WHERE account_id = ?').pluck()
  const remove = database.prepare<[string, string]>('DELETE FROM roles WHERE account_id = ? AND id = ?')
  const insert = database.prepare(`
    INSERT INTO roles
      (account_id, id, key, name, description, policy, base_permissions, resource_category)
    VALUES
      (@account_id, @id, @key, @name, @description, @policy, @base_permissions, @resource_category)`)
  const update = database.prepare(`
    UPDATE roles
    SET key = @key, name = @name, description = @description, policy = @policy, base_permissions = @base_permissions,
        resource_category = @resource_category
    WHERE account_id = @account_id AND id = @id`)

  function find(accountId: string, id: string): CustomRole | undefined {
    const { roles } = memory.of(accountId)
    return roles.get(id) ?? memory.keep(roles, id, roleOf(byId.get(accountId, id)))
  }

  return {
    find,
    findByKey: (accountId: string, key: string): CustomRole | undefined => roleOf(byKey.get(accountId, key)),
    /** The id goes first: a key can be chosen, so one that looks like an id must not stand in for another role. */
    findByKeyOrId: (accountId: string, keyOrId: string): CustomRole | undefined =>
      find(accountId, keyOrId) ?? roleOf(byKey.get(accountId, keyOrId)),
    /** In the order of creation; a negative limit means all. */
    page: (accountId: string, limit: number, offset: number): readonly CustomRole[] =>
      page.all(accountId, limit, offset).map(toRole),
    count: (accountId: string): number => Number(count.get(accountId)),
    insert: (role: CustomRole): void => {
      insert.run(toRow(role))
    },
    update: (role: CustomRole): void => {
      update.run(toRow(role))
      memory.of(role.accountId).roles.delete(role.id)
    },
    delete: (accountId: string, id: string): void => {
      remove.run(accountId, id)
      memory.of(accountId).roles.delete(id)
    },
  }
}

interface RoleRow {
  readonly account_id: string
  readonly id: string
  readonly key: string
  readonly name: string
  readonly description: string
  readonly policy: string
  readonly base_permissions: BasePermissions
  readonly resource_category: ResourceCategory | null
}

function roleOf(row: RoleRow | undefined): CustomRole | undefined {
  return row && toRole(row)
}

function toRole(row: RoleRow): CustomRole {
  return {
    id: row.id,
    accountId: row.account_id,
    key: row.key,
    name: row.name,
    description: row.description,
    policy: JSON.parse(row.policy),
    basePermissions: row.base_permissions,
    resourceCategory: row.resource_category,
  }
}

function toRow(role: CustomRole): RoleRow {
  return {
    account_id: role.accountId,
    id: role.id,
    key: role.key,
    name: role.name,
    description: role.description,
    policy: JSON.stringify(role.policy),
    base_permissions: role.basePermissions,
    resource_category: role.resourceCategory,
  }
}
