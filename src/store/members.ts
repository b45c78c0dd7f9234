import type { Member } from '../domain/member.js'
import type { MemberRole } from '../domain/roles.js'
import type { Database } from './database.js'
import type { Memory } from './memory.js'

export type Members = ReturnType<typeof createMembers>

export function createMembers(database: Database, memory: Memory) {
  const byId = database.prepare<[string, string], MemberRow>('SELECT * FROM members WHERE account_id = ? AND id = ?')
  const all = database.prepare<[string], MemberRow>('SELECT * FROM members WHERE account_id = ? ORDER BY seq')
  const page = database.prepare<[string, number, number], MemberRow>(
    'SELECT * FROM members WHERE account_id = ? AND removed = 0 ORDER BY seq LIMIT ? OFFSET ?',
  )
  const count = database
    .prepare<[string], number>('SELECT count(*) FROM members WHERE account_id = ? AND removed = 0')
    .pluck()
  const countWithRole = database
    .prepare<[string, string], number>(`
      SELECT count(*) FROM members
      WHERE account_id = ? AND removed = 0 AND EXISTS (SELECT 1 FROM json_each(custom_roles) WHERE value = ?)`)
    .pluck()
  const insert = database.prepare(`
    INSERT INTO members
      (account_id, id, email, first_name, last_name, role, custom_roles, creation_date, removed)
    VALUES
      (@account_id, @id, @email, @first_name, @last_name, @role, @custom_roles, @creation_date, @removed)`)
  const update = database.prepare(`
    UPDATE members
    SET email = @email, first_name = @first_name, last_name = @last_name, role = @role,
        custom_roles = @custom_roles, removed = @removed
    WHERE account_id = @account_id AND id = @id`)

  return {
    /** Removed members too. */
    find: (accountId: string, id: string): Member | undefined => {
      const { members } = memory.of(accountId)
      return members.get(id) ?? memory.keep(members, id, memberOf(byId.get(accountId, id)))
    },
    /** Removed members too, in the order of creation. */
    all: (accountId: string): readonly Member[] => all.all(accountId).map(toMember),
    page: (accountId: string, limit: number, offset: number): readonly Member[] =>
      page.all(accountId, limit, offset).map(toMember),
    count: (accountId: string): number => Number(count.get(accountId)),
    countWithRole: (accountId: string, roleId: string): number => Number(countWithRole.get(accountId, roleId)),
    insert: (member: Member): void => {
      insert.run(toRow(member))
    },
    update: (member: Member): void => {
      update.run(toRow(member))
      memory.of(member.accountId).members.delete(member.id)
    },
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

function memberOf(row: MemberRow | undefined): Member | undefined {
  return row && toMember(row)
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
