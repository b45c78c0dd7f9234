import type { Member } from '../domain/member.js'
import type { Cache } from './cache.js'
import type { Database } from './database.js'

const COLUMNS = `
  id,
  account_id AS accountId,
  email,
  first_name AS firstName,
  last_name AS lastName,
  role,
  custom_roles AS customRoles,
  creation_date AS creationDate,
  removed`

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
      `SELECT ${COLUMNS} FROM members WHERE account_id = @accountId AND id = @id`,
    )
    this.#all = database.prepare<{ accountId: string }, MemberRow>(
      `SELECT ${COLUMNS} FROM members WHERE account_id = @accountId ORDER BY seq`,
    )
    this.#page = database.prepare<{ accountId: string; limit: number; offset: number }, MemberRow>(`
      SELECT ${COLUMNS} FROM members
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
        (@accountId, @id, @email, @firstName, @lastName, @role, @customRoles, @creationDate, @removed)`)
    this.#update = database.prepare<MemberRow>(`
      UPDATE members
      SET
        email = @email,
        first_name = @firstName,
        last_name = @lastName,
        role = @role,
        custom_roles = @customRoles,
        removed = @removed
      WHERE account_id = @accountId AND id = @id`)
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

type MemberRow = Omit<Member, 'customRoles' | 'removed'> & { readonly customRoles: string; readonly removed: number }

function toMember(row: MemberRow): Member {
  return { ...row, customRoles: JSON.parse(row.customRoles), removed: row.removed === 1 }
}

function toRow(member: Member): MemberRow {
  return { ...member, customRoles: JSON.stringify(member.customRoles), removed: member.removed ? 1 : 0 }
}
