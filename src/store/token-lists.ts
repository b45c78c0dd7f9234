import type { Cache } from './cache.js'
import type { Database } from './database.js'

/** The tokens of a list: those that a member sees (null for no member: service tokens only), or all of the account. */
export type TokenScope =
  | { readonly accountId: string; readonly memberId: string | null }
  | { readonly accountId: string }

/** Pages and numbers of tokens. */
export class TokenLists {
  readonly #cache
  readonly #all
  readonly #visible
  readonly #countAll
  readonly #countVisible

  constructor(database: Database, cache: Cache) {
    this.#cache = cache
    this.#all = fromBothEnds(
      database,
      (order) => `
        SELECT id FROM tokens
        WHERE account_id = @accountId
        ORDER BY seq ${order} LIMIT @limit OFFSET @offset`,
    )
    // UNION ALL merges two ranges of an index that are in order already. `visible_to IN ('', @memberId)` would sort them.
    this.#visible = fromBothEnds(
      database,
      (order) => `
        SELECT id FROM tokens
        WHERE seq IN (
          SELECT seq FROM tokens WHERE account_id = @accountId AND visible_to = ''
          UNION ALL
          SELECT seq FROM tokens WHERE account_id = @accountId AND visible_to = @memberId
          ORDER BY seq ${order} LIMIT @limit OFFSET @offset)
        ORDER BY seq ${order}`,
    )
    this.#countAll = database
      .prepare<{ accountId: string }, number>('SELECT sum(count) FROM token_counts WHERE account_id = @accountId')
      .pluck()
    this.#countVisible = database
      .prepare<{ accountId: string }, number>(
        "SELECT sum(count) FROM token_counts WHERE account_id = @accountId AND visible_to IN ('', @memberId)",
      )
      .pluck()
  }

  /** Returns the ids of tokens, newest first. */
  page(scope: TokenScope, limit: number, offset: number): readonly string[] {
    return this.#cache.read(`page ${nameOf(scope)} ${limit} ${offset}`, () => this.#readPage(scope, limit, offset))
  }

  count(scope: TokenScope): number {
    const statement = 'memberId' in scope ? this.#countVisible : this.#countAll
    return this.#cache.read(`count ${nameOf(scope)}`, () => Number(statement.get(scope)))
  }

  /** SQLite reads all rows that an offset skips, so it starts at the nearer end of the list. */
  #readPage(scope: TokenScope, limit: number, offset: number): readonly string[] {
    const { newestFirst, oldestFirst } = 'memberId' in scope ? this.#visible : this.#all
    const rest = this.count(scope) - offset
    const size = Math.min(limit, rest)
    if (size <= 0) return []
    const offsetFromOldest = rest - size
    return offset <= offsetFromOldest
      ? newestFirst.all({ ...scope, limit: size, offset })
      : oldestFirst.all({ ...scope, limit: size, offset: offsetFromOldest }).reverse()
  }
}

interface PageParameters {
  readonly accountId: string
  readonly limit: number
  readonly offset: number
}

function fromBothEnds(database: Database, sql: (order: 'ASC' | 'DESC') => string) {
  const prepare = (order: 'ASC' | 'DESC') => database.prepare<PageParameters, string>(sql(order)).pluck()
  return { newestFirst: prepare('DESC'), oldestFirst: prepare('ASC') }
}

function nameOf(scope: TokenScope): string {
  return 'memberId' in scope ? `${scope.accountId} ${scope.memberId}` : scope.accountId
}
