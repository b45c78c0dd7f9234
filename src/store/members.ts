import type { Member } from '../domain/member.js'
import type { MemberRole } from '../domain/roles.js'
import type { Cache } from './cache.js'
import type { Database } from './database.js'

export class Members {
  readonly #cache
  readonly #byId
  readonly #all
  readonly #page
  readonly #count
  readonly #countWithRole
  readonly #insert
  readonly #update
  readonly #removeRole

  constructor(database: Database, cache: Cache) {
    this.#cache = cache
    this.#byId = database.prepare<{ accountId: string; id: string }, MemberRow>(
      'SELECT * FROM members WHERE account_id = @accountId AND id = @id',
    )
    this.#all = database.prepare<{ accountId: string }, MemberRow>(
      'SELECT * FROM members WHERE account_id = @accountId ORDER BY seq',
    )
    this.#page = database.prepare<{ accountId: string; limit: number; offset: number }, MemberRow>(`
      SELECT * FROM members
      WHERE account_id = @accountId AND NOT removed
      ORDER BY seq LIMIT @limit OFFSET @offset`)
    this.#count = database
      .prepare<{ accountId: string }, number>(
        'SELECT count(*) FROM members WHERE account_id = @accountId AND NOT removed',
      )
      .pluck()
    this.#countWithRole = database
      .prepare<{ accountId: string; roleId: string }, number>(`
        SELECT count(*) FROM members
        WHERE account_id = @accountId
          AND NOT removed
          AND @roleId IN (SELECT value FROM json_each(custom_roles))`)
      .pluck()
    this.#insert = database.prepare<MemberRow>(`
      INSERT INTO members
        (account_id, id, email, first_name, last_name, role, custom_roles, creation_date, removed)
      VALUES
        (@account_id, @id, @email, @first_name, @last_name, @role, @custom_roles, @creation_date, @removed)`)
    this.#update = database.prepare<MemberRow>(`
      UPDATE members
      SET
        email = @email,
        first_name = @first_name,
        last_name = @last_name,
        role = @role,
        custom_roles = @custom_roles,
        removed = @removed
      WHERE account_id = @account_id AND id = @id`)
    this.#removeRole = database.prepare<{ accountId: string; roleId: string }>(`
      UPDATE members
      SET custom_roles = (SELECT json_group_array(value) FROM json_each(custom_roles) WHERE value <> @roleId)
      WHERE account_id = @accountId AND @roleId IN (SELECT value FROM json_each(custom_roles))`)
  }

  /** Finds removed members too. */
  find(accountId: string, id: string): Member | undefined {
    return this.#cache.read(`member ${accountId} ${id}`, () => {
      const row = this.#byId.get({ accountId, id })
      return row && toMember(row)
    })
  }

  /** Returns all members, removed ones too, in the order of creation. */
  all(accountId: string): readonly Member[] {
    return this.#all.all({ accountId }).map(toMember)
  }

  /** Returns members that are not removed, in the order of creation. */
  page(accountId: string, limit: number, offset: number): readonly Member[] {
    return this.#page.all({ accountId, limit, offset }).map(toMember)
  }

  /** Counts members that are not removed. */
  count(accountId: string): number {
    return Number(this.#count.get({ accountId }))
  }

  /** Counts members that are not removed and have the custom role. */
  countWithRole(accountId: string, roleId: string): number {
    return Number(this.#countWithRole.get({ accountId, roleId }))
  }

  insert(member: Member): void {
    this.#insert.run(toRow(member))
  }

  update(member: Member): void {
    this.#update.run(toRow(member))
  }

  /** Takes a custom role away from all members that have it, removed ones too. */
  removeRole(accountId: string, roleId: string): void {
    this.#removeRole.run({ accountId, roleId })
  }
}

interface MemberRow {
  readonly account_id: string
  readonly id: string
  readonly email: string
  readonly first_name: string
  readonly last_name: string
  readonly role: MemberRole
  readonly custom_roles: string
  readonly creation_date: number
  readonly removed: number
}

function toMember(row: MemberRow): Member {
  return {
    id: row.id,
    accountId: row.account_id,
    email: row.email,
    firstName: row.first_name,
    lastName: row.last_name,
    role: row.role,
    customRoles: JSON.parse(row.custom_roles),
    creationDate: row.creation_date,
    removed: row.removed === 1,
  }
}

function toRow(member: Member): MemberRow {
  return {
    account_id: member.accountId,
    id: member.id,
    email: member.email,
    first_name: member.firstName,
    last_name: member.lastName,
    role: member.role,
    custom_roles: JSON.stringify(member.customRoles),
    creation_date: member.creationDate,
    removed: member.removed ? 1 : 0,
  }
}
