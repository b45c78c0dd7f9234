import type { AccessToken } from '../domain/access-token.js'
import type { Database } from './database.js'
import type { Mark, Memory } from './memory.js'

/** Which tokens a list is over: those that one member sees (null for none of their own), or all of the account. */
export type TokenScope =
  | { readonly accountId: string; readonly memberId: string | null }
  | { readonly accountId: string }

/** How far marks stand from each other at least. */
export const MARK_DISTANCE = 1000

/** Which tokens stand where, and how many there are. */
export function createTokenLists(database: Database, memory: Memory) {
  const all = bothWays(
    database,
    (order, condition) => `
    SELECT seq, id FROM tokens WHERE account_id = @accountId AND ${condition}
    ORDER BY seq ${order} LIMIT @limit OFFSET @skipped`,
  )
  // SQLite merges the two ranges of the index in order, so a page costs no sort.
  const visible = bothWays(
    database,
    (order, condition) => `
    SELECT seq, id FROM tokens WHERE seq IN (
      SELECT seq FROM tokens WHERE account_id = @accountId AND ${VISIBLE_TO} = '' AND ${condition}
      UNION ALL
      SELECT seq FROM tokens WHERE account_id = @accountId AND ${VISIBLE_TO} = @memberId AND ${condition}
      ORDER BY seq ${order} LIMIT @limit OFFSET @skipped)
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

  function read(scope: TokenScope, limit: number, offset: number): readonly string[] {
    const total = count(scope)
    const size = Math.min(limit, total - offset)
    if (size <= 0) return []
    const { upwards } = 'memberId' in scope ? visible : all
    const seq = seqAt(scope, total - offset - size, total)
    const rows = upwards.all({ ...scope, seq, limit: size, skipped: 0 })
    return rows.map(({ id }) => id).reverse()
  }

  /**
   * The row that so many are older than. What is passed over on the way costs time, so the way is from the nearest end or
   * mark, and a long one leaves a mark.
   */
  function seqAt(scope: TokenScope, position: number, total: number): number {
    const { upwards, downwards } = 'memberId' in scope ? visible : all
    const marks = memory.marksOf(scope.accountId, nameOf(scope))
    const distance = (mark: Mark) => Math.abs(mark.position - position)
    const start = [newestOf(total), ...marks].reduce(
      (nearest, mark) => (distance(mark) < distance(nearest) ? mark : nearest),
      OLDEST,
    )
    const skipped = distance(start)
    const step = { ...scope, seq: start.seq, limit: 1 }
    const row =
      start.position <= position ? upwards.get({ ...step, skipped }) : downwards.get({ ...step, skipped: skipped - 1 })
    const seq = Number(row?.seq)
    if (skipped >= MARK_DISTANCE) memory.addMark(scope.accountId, nameOf(scope), { position, seq })
    return seq
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
      if (by < 0) memory.forgetMarks(accountId)
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

const OLDEST: Mark = { position: 0, seq: 0 }

/** The place after the newest. */
function newestOf(total: number): Mark {
  return { position: total, seq: Number.MAX_SAFE_INTEGER }
}

function bothWays(database: Database, sql: (order: 'ASC' | 'DESC', condition: string) => string) {
  return {
    upwards: database.prepare<[object], TokenSeq>(sql('ASC', 'seq >= @seq')),
    downwards: database.prepare<[object], TokenSeq>(sql('DESC', 'seq < @seq')),
  }
}
