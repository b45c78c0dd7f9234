import type { AccessToken } from '../domain/access-token.js'
import type { Database } from './database.js'
import type { Mark, Memory } from './memory.js'

/** Which tokens a list is over: those that one member sees (null for none of their own), or all of the account. */
export type TokenScope =
  | { readonly accountId: string; readonly memberId: string | null }
  | { readonly accountId: string }

/** How far marks stand from each other at least. */
const MARK_DISTANCE = 1000
const OLDEST: Mark = { position: 0, seq: 0 }

/** Which tokens stand where, and how many there are. */
export function createTokenLists(database: Database, memory: Memory) {
  const all = bothWays(
    database,
    (order, condition) => `
    SELECT seq, id FROM tokens WHERE account_id = @accountId ${condition}
    ORDER BY seq ${order} LIMIT @limit OFFSET @offset`,
  )
  // SQLite merges the two ranges of the index in order, so a page costs no sort.
  const visible = bothWays(
    database,
    (order, condition) => `
    SELECT seq, id FROM tokens WHERE seq IN (
      SELECT seq FROM tokens WHERE account_id = @accountId AND ${VISIBLE_TO} = '' ${condition}
      UNION ALL
      SELECT seq FROM tokens WHERE account_id = @accountId AND ${VISIBLE_TO} = @memberId ${condition}
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

  /** What is passed over costs time, so a page is read from the newest token or from the nearest mark among the older. */
  function read(scope: TokenScope, limit: number, offset: number): readonly string[] {
    const { newestFirst, oldestFirst } = 'memberId' in scope ? visible : all
    const size = Math.min(limit, count(scope) - offset)
    if (size <= 0) return []
    const position = count(scope) - offset - size
    const mark = nearestMark(scope, position)
    const skipped = position - mark.position
    const rows =
      offset <= skipped
        ? newestFirst.all({ ...scope, limit: size, offset })
        : oldestFirst.all({ ...scope, from: mark.seq, limit: size, offset: skipped }).reverse()
    const oldest = rows.at(-1)
    if (oldest && skipped >= MARK_DISTANCE) addMark(scope, { position, seq: oldest.seq })
    return rows.map(({ id }) => id)
  }

  function nearestMark(scope: TokenScope, position: number): Mark {
    const marks = memory.marks.get(scope.accountId)?.get(nameOf(scope)) ?? []
    return marks.findLast((mark) => mark.position <= position) ?? OLDEST
  }

  function addMark(scope: TokenScope, mark: Mark): void {
    const lists = memory.marks.get(scope.accountId) ?? new Map<string, Mark[]>()
    memory.marks.set(scope.accountId, lists)
    const marks = lists.get(nameOf(scope)) ?? []
    lists.set(nameOf(scope), marks)
    marks.push(mark)
    marks.sort((a, b) => a.position - b.position)
  }

  return {
    /** Ids, newest first. */
    page: (scope: TokenScope, limit: number, offset: number): readonly string[] => {
      const { pages } = memory.of(scope.accountId)
      const name = `${nameOf(scope)} ${limit} ${offset}`
      return pages.get(name) ?? memory.keep(pages, name, read(scope, limit, offset))
    },
    count,
    countService: serviceOf,
    /** Tells that a token came (1) or went (-1). */
    changed: ({ accountId, memberId, serviceToken }: AccessToken, by: 1 | -1): void => {
      memory.of(accountId).pages.clear()
      // A new token is newer than all others.
      if (by < 0) memory.marks.delete(accountId)
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

function nameOf(scope: TokenScope): string {
  return 'memberId' in scope ? `${scope.memberId}` : ALL
}

interface TokenSeq {
  readonly seq: number
  readonly id: string
}

function bothWays(database: Database, sql: (order: 'ASC' | 'DESC', condition: string) => string) {
  return {
    newestFirst: database.prepare<[object], TokenSeq>(sql('DESC', '')),
    oldestFirst: database.prepare<[object], TokenSeq>(sql('ASC', 'AND seq >= @from')),
  }
}
