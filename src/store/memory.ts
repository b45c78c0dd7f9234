import type { AccessToken, KeyRecord } from '../domain/access-token.js'
import type { Member } from '../domain/member.js'
import type { CustomRole } from '../domain/roles.js'

/** Things remembered at most, of all accounts; then all are forgotten and read again. */
export const MAX_REMEMBERED = 10_000

export type Memory = ReturnType<typeof createMemory>

/** What is remembered of one account, by id. */
export interface AccountMemory {
  readonly tokens: Map<string, AccessToken>
  readonly members: Map<string, Member>
  readonly roles: Map<string, CustomRole>
  /** Ids of the tokens of a page, by what it is a page of. */
  readonly pages: Map<string, readonly string[]>
  /** How many tokens there are, by what is counted. */
  readonly counts: Map<string, number>
}

/**
 * What was read from the database and did not change since, so that a request costs no SQL. Whoever writes a row drops
 * what is remembered of it; a transaction that fails drops everything.
 */
export function createMemory() {
  const accounts = new Map<string, AccountMemory>()
  const keys = new Map<string, KeyRecord>()
  let remembered = 0

  function forgetAll(): void {
    accounts.clear()
    keys.clear()
    remembered = 0
  }

  function count(things: number): void {
    remembered += things
    if (remembered > MAX_REMEMBERED) forgetAll()
  }

  return {
    /** By hash. */
    keys,
    of: (accountId: string): AccountMemory => {
      const known = accounts.get(accountId)
      if (known) return known
      count(1)
      const created = {
        tokens: new Map<string, AccessToken>(),
        members: new Map<string, Member>(),
        roles: new Map<string, CustomRole>(),
        pages: new Map<string, readonly string[]>(),
        counts: new Map<string, number>(),
      }
      accounts.set(accountId, created)
      return created
    },
    /** Keeps a value, unless there is none. */
    keep: <Value>(map: Map<string, Exclude<Value, undefined>>, key: string, value: Value): Value => {
      if (value === undefined) return value
      count(Array.isArray(value) ? value.length : 1)
      map.set(key, value as Exclude<Value, undefined>)
      return value
    },
    /** What is remembered of one account, whose rows were changed together. */
    forget: (accountId: string): void => {
      accounts.delete(accountId)
      keys.clear()
    },
    forgetAll,
  }
}
