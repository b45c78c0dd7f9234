import type { AccessToken } from '../domain/access-token.js'
import type { Database } from './database.js'
import type { Memory } from './memory.js'

/** Which tokens a list is over: those that one member sees (null for none of their own), or all of the account. */
export type TokenScope =
  | { readonly accountId: string; readonly memberId: string | null }
  | { readonly accountId: string }

/** Which tokens stand where, and how many there are. */
export function createTokenLists(database: Database, memory: Memory) {
  const all = bothWays(
    database,
    (order) => `
    SELECT id FROM tokens WHERE account_id = @accountId ORDER BY seq ${order} LIMIT @limit OFFSET @offset`,
  )
  // SQLite merges the two ranges of the index in order, so a page costs no sort.
  const visible = bothWays(
    database,
    (order) => `
    SELECT id FROM tokens WHERE seq IN (
      SELECT seq FROM tokens WHERE account_id = @accountId AND ${VISIBLE_TO} = ''
      UNION ALL
      SELECT seq FROM tokens WHERE account_id = @accountId AND ${VISIBLE_TO} = @memberId
      ORDER BY seq ${order} LIMIT @limit OFFSET @offset)
    ORDER BY seq ${order}`,
  )
  const countAll = counter(database, 'account_id = ?')
  const countVisibleTo = counter(database, `account_id = ? AND ${VISIBLE_TO} = ?`)

  const serviceOf = (accountId: string) => memory.counted(accountId, SERVICE, () => countVisibleTo(accountId, ''))

  function count(scope: TokenScope): number {
    const { accountId } = scope
    if (!('memberId' in scope)) return memory.counted(accountId, ALL, () => countAll(accountId))
    const { memberId } = scope
    const service = serviceOf(accountId)
    return memberId === null
      ? service
      : service + memory.counted(accountId, memberId, () => countVisibleTo(accountId, memberId))
  }

  /** From the end that is nearer: what is passed over costs time. */
  function read(scope: TokenScope, limit: number, offset: number): readonly string[] {
    const { newestFirst, oldestFirst } = 'memberId' in scope ? visible : all
    const rest = count(scope) - offset
    if (rest <= 0) return []
    const size = Math.min(limit, rest)
    return offset <= rest
      ? newestFirst.all({ ...scope, limit: size, offset })
      : oldestFirst.all({ ...scope, limit: size, offset: rest - size }).reverse()
  }

  return {
    /** Ids, newest first. */
    page: (scope: TokenScope, limit: number, offset: number): readonly string[] => {
      const { pages } = memory.of(scope.accountId)
      const name = `${'memberId' in scope ? scope.memberId : ALL} ${limit} ${offset}`
      return pages.get(name) ?? memory.keep(pages, name, read(scope, limit, offset))
    },
    count,
    countService: serviceOf,
    /** Tells that a token came (1) or went (-1). */
    changed: ({ accountId, memberId, serviceToken }: AccessToken, by: 1 | -1): void => {
      memory.of(accountId).pages.clear()
      memory.adjust(accountId, ALL, by)
      memory.adjust(accountId, serviceToken ? SERVICE : memberId, by)
    },
  }
}

/** Whom a token is for, as the index has it: a member, or everybody. */
const VISIBLE_TO = "iif(service_token, '', member_id)"

/** Names of counts, which no id of a member can be. */
const ALL = 'all'
const SERVICE = 'service'

function counter(database: Database, condition: string): (...values: string[]) => number {
  const statement = database.prepare<string[], number>(`SELECT count(*) FROM tokens WHERE ${condition}`).pluck()
  return (...values) => Number(statement.get(...values))
}

function bothWays(database: Database, sql: (order: 'ASC' | 'DESC') => string) {
  const prepare = (order: 'ASC' | 'DESC') => database.prepare<[object], string>(sql(order)).pluck()
  return { newestFirst: prepare('DESC'), oldestFirst: prepare('ASC') }
}
