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
  /** How many rows there are, by what is counted. */
  readonly counts: Map<string, number>
}

/**
 * What was read from the database and did not change since, so that a request costs no SQL. Whoever writes a row drops
 * what is remembered of it; a transaction that fails drops everything.
 */
export function createMemory() {
  const accounts = new Map<string, AccountMemory>()
  const keys = new Map<string, KeyRecord | null>()
  let remembered = 0

  function forgetAll(): void {
    accounts.clear()
    keys.clear()
    remembered = 0
  }

  function admit(things: number): void {
    remembered += things
    if (remembered > MAX_REMEMBERED) forgetAll()
  }

  function of(accountId: string): AccountMemory {
    const known = accounts.get(accountId)
    if (known) return known
    admit(1)
    const created = {
      tokens: new Map<string, AccessToken>(),
      members: new Map<string, Member>(),
      roles: new Map<string, CustomRole>(),
      pages: new Map<string, readonly string[]>(),
      counts: new Map<string, number>(),
    }
    accounts.set(accountId, created)
    return created
  }

  function keep<Kept, Value extends Kept | undefined>(map: Map<string, Kept>, key: string, value: Value): Value {
    if (value === undefined) return value
    admit(Array.isArray(value) ? value.length : 1)
    // The compiler does not take "undefined" out of a type parameter.
    map.set(key, value as Kept)
    return value
  }

  return {
    /** By hash; null where there is none. */
    keys,
    of,
    /** Keeps a value, unless there is none. */
    keep,
    /** How many rows there are: counted once, then kept up to date by `adjust`. */
    counted: (accountId: string, what: string, read: () => number): number => {
      const { counts } = of(accountId)
      return counts.get(what) ?? keep(counts, what, read())
    },
    adjust: (accountId: string, what: string, by: number): void => {
      const { counts } = of(accountId)
      const known = counts.get(what)
      if (known !== undefined) counts.set(what, known + by)
    },
    /** What is remembered of one account, whose rows were changed together. */
    forget: (accountId: string): void => {
      accounts.delete(accountId)
      keys.clear()
    },
    forgetAll,
  }
}
