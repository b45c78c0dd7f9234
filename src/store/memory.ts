import type { AccessToken, KeyRecord } from '../domain/access-token.js'
import type { Member } from '../domain/member.js'
import type { CustomRole } from '../domain/roles.js'
import type { KeyOwner } from './fresh-keys.js'

/** Things remembered at most, of all accounts, and counts; then all are forgotten and read again. */
export const MAX_REMEMBERED = 10_000

export type Memory = ReturnType<typeof createMemory>

/** What is remembered of one account, by id. */
export interface AccountMemory {
  readonly tokens: Map<string, AccessToken>
  readonly members: Map<string, Member>
  readonly roles: Map<string, CustomRole>
  /** Ids of the tokens of a page, by what it is a page of. */
  readonly pages: Map<string, readonly string[]>
}

/** Where a row stands in a list: that many rows are older. */
export interface Mark {
  readonly position: number
  readonly seq: number
}

/**
 * What was read from the database and did not change since, so that a request costs no SQL. Whoever writes a row drops
 * what is remembered of it; a transaction that fails drops everything.
 */
export function createMemory() {
  const accounts = new Map<string, AccountMemory>()
  const keys = new Map<string, KeyRecord | null>()
  /** Apart from the rest: to count a million rows again takes longer than to read any of them. */
  const counts = new Map<string, Map<string, number>>()
  /** Of long lists, by account and by what they are lists of. Few: they stand far from each other. */
  const marks = new Map<string, Map<string, readonly Mark[]>>()
  let freshKeys: Map<string, KeyOwner> | undefined
  let remembered = 0
  let countsRemembered = 0

  function forgetRows(): void {
    accounts.clear()
    keys.clear()
    remembered = 0
  }

  function forgetCounts(): void {
    counts.clear()
    countsRemembered = 0
  }

  function admit(things: number): void {
    remembered += things
    if (remembered > MAX_REMEMBERED) forgetRows()
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
    }
    accounts.set(accountId, created)
    return created
  }

  function keep<Kept, Value extends Kept | undefined>(map: Map<string, Kept>, key: string, value: Value): Value {
    if (value === undefined) return value
    admit(Array.isArray(value) ? value.length + 1 : 1)
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
    /** By hash; read once. */
    freshKeys: (read: () => Map<string, KeyOwner>): Map<string, KeyOwner> => {
      freshKeys ??= read()
      return freshKeys
    },
    /** In no order. */
    marksOf: (accountId: string, what: string): readonly Mark[] => marks.get(accountId)?.get(what) ?? [],
    addMark: (accountId: string, what: string, mark: Mark): void => {
      const lists = marks.get(accountId) ?? new Map<string, readonly Mark[]>()
      marks.set(accountId, lists.set(what, [...(lists.get(what) ?? []), mark]))
    },
    /** Of an account that lost a row: those above it moved. */
    forgetMarks: (accountId: string): void => void marks.delete(accountId),
    /** How many rows there are: counted once, then kept up to date by `adjust`. */
    counted: (accountId: string, what: string, read: () => number): number => {
      const known = counts.get(accountId)?.get(what)
      if (known !== undefined) return known
      const count = read()
      if (++countsRemembered > MAX_REMEMBERED) forgetCounts()
      const named = counts.get(accountId) ?? new Map<string, number>()
      counts.set(accountId, named.set(what, count))
      return count
    },
    adjust: (accountId: string, what: string, by: number): void => {
      const named = counts.get(accountId)
      const known = named?.get(what)
      if (known !== undefined) named?.set(what, known + by)
    },
    /** What is remembered of one account, whose rows were changed together. */
    forget: (accountId: string): void => {
      accounts.delete(accountId)
      counts.delete(accountId)
      marks.delete(accountId)
      keys.clear()
    },
    forgetAll: (): void => {
      forgetRows()
      forgetCounts()
      marks.clear()
      freshKeys = undefined
    },
  }
}
