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
      SELECT seq FROM tokens WHERE account_id = @accountId AND service_token = 1
      UNION ALL
      SELECT seq FROM tokens WHERE account_id = @accountId AND service_token = 0 AND member_id = @memberId
      ORDER BY seq ${order} LIMIT @limit OFFSET @offset)
    ORDER BY seq ${order}`,
  )
  const countAll = counter(database, 'account_id = ?')
  const countService = counter(database, 'account_id = ? AND service_token = 1')
  const countPersonal = counter(database, 'account_id = ? AND service_token = 0 AND member_id = ?')

  /** Counted once, then kept up to date. */
  function counted(accountId: string, what: string, statement: Counter, ...values: string[]): number {
    const { counts } = memory.of(accountId)
    return counts.get(what) ?? Number(memory.keep(counts, what, statement.get(accountId, ...values)))
  }

  const serviceOf = (accountId: string) => counted(accountId, SERVICE, countService)

  function count(scope: TokenScope): number {
    const { accountId } = scope
    if (!('memberId' in scope)) return counted(accountId, ALL, countAll)
    const { memberId } = scope
    return serviceOf(accountId) + (memberId === null ? 0 : counted(accountId, memberId, countPersonal, memberId))
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
      const { counts, pages } = memory.of(accountId)
      pages.clear()
      for (const what of [ALL, serviceToken ? SERVICE : memberId]) {
        const known = counts.get(what)
        if (known !== undefined) counts.set(what, known + by)
      }
    },
  }
}

/** Names of counts, which no id of a member can be. */
const ALL = 'all'
const SERVICE = 'service'

type Counter = ReturnType<typeof counter>

function counter(database: Database, condition: string) {
  return database.prepare<string[], number>(`SELECT count(*) FROM tokens WHERE ${condition}`).pluck()
}

function bothWays(database: Database, sql: (order: 'ASC' | 'DESC') => string) {
  const prepare = (order: 'ASC' | 'DESC') => database.prepare<[object], string>(sql(order)).pluck()
  return { newestFirst: prepare('DESC'), oldestFirst: prepare('ASC') }
}
