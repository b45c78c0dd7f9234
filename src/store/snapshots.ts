import type { AccessToken, KeyRecord } from '../domain/access-token.js'
import { conflict } from '../domain/errors.js'
import type { Member } from '../domain/member.js'
import type { CustomRole } from '../domain/roles.js'
import type { Account, Accounts } from './accounts.js'
import type { Keys } from './keys.js'
import type { Members } from './members.js'
import type { Roles } from './roles.js'
import type { Tokens } from './tokens.js'

/** An account with everything in it, except its events. */
export interface AccountSnapshot {
  readonly account: Account
  /** JSON text of the clock, faults and rate limits. */
  readonly controls: string
  readonly members: readonly Member[]
  readonly roles: readonly CustomRole[]
  readonly tokens: readonly AccessToken[]
  readonly keys: readonly KeyRecord[]
}

interface Tables {
  readonly accounts: Accounts
  readonly members: Members
  readonly roles: Roles
  readonly tokens: Tokens
  readonly keys: Keys
}

/** Takes and restores snapshots of accounts. */
export class Snapshots {
  readonly #tables: Tables

  constructor(tables: Tables) {
    this.#tables = tables
  }

  /** Returns undefined if there is no such account. */
  take(accountId: string): AccountSnapshot | undefined {
    const { accounts, members, roles, tokens, keys } = this.#tables
    const account = accounts.find(accountId)
    const controls = accounts.controls(accountId)
    if (account === undefined || controls === undefined) return undefined
    return {
      account,
      controls,
      members: members.all(accountId),
      roles: roles.page(accountId, -1, 0),
      tokens: tokens.all(accountId),
      keys: keys.all(accountId),
    }
  }

  /**
   * Creates the account, or fills it if it exists. Call it in a transaction and with an empty account.
   * @throws conflict when a key that is not revoked is now used by another account
   */
  restore({ account, controls, ...rows }: AccountSnapshot): void {
    const { accounts, members, roles, tokens, keys } = this.#tables
    if (accounts.find(account.id)) accounts.update(account)
    else accounts.insert(account)
    accounts.setControls(account.id, controls)
    for (const member of rows.members) members.insert(member)
    for (const role of rows.roles) roles.insert(role)
    for (const token of rows.tokens) tokens.insert(token)
    for (const key of rows.keys) {
      const other = keys.find(key.hash)
      if (key.revokedAt === null && other?.revokedAt === null) {
        throw conflict(
          `the key ending in ${key.lastFour} of the account ${account.id} is now used by the account ${other.accountId}`,
        )
      }
      keys.insert(key)
    }
  }
}
