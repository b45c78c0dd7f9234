import type { components } from '../generated/control.js'

/** For the comments that type the scripts; nothing of it is served. */

type Schemas = components['schemas']

export type Account = Schemas['Account']
export type AccountSummary = Schemas['AccountSummary']
export type Change = Schemas['Event']
export type Entry = Schemas['RequestEntry']
export type FaultSpec = Schemas['FaultSpec']
export type Key = Schemas['TokenKey']
export type Snapshot = Schemas['Snapshot']
export type Statement = Schemas['StatementSeed']
export type Token = Schemas['AccountToken']

/** Where the control API of an owner is, below `/_emulator`: empty for the server, `/accounts/{id}` for one account. */
export type Base = string

/** A clock and when, by the page's own stopwatch, it was read. */
export type Reading = Schemas['ClockReading'] & { readonly readAt: number }

export type Fault = Schemas['Fault'] & { readonly base: Base }

export type Connection = 'connecting' | 'live' | 'offline' | 'locked' | 'refused'

export interface State {
  readonly connection: Connection
  /** What the server said when it refused. */
  readonly problem: string
  /** The account that is shown, undefined for the whole server. */
  readonly scope: string | undefined
  readonly accounts: readonly AccountSummary[]
  /** The account whose tokens are shown: that of the scope, or the only one there is. */
  readonly account: Account | undefined
  /** Accounts by their ids, as far as rows of the whole server tell of them. */
  readonly known: ReadonlyMap<string, Account>
  /** The clock that the account goes by. */
  readonly accountClock: Reading | undefined
  /** The clock of the scope. */
  readonly clock: Reading | undefined
  readonly faults: readonly Fault[]
  readonly snapshots: readonly Snapshot[]
  readonly changes: readonly Change[]
  /** Newest first. */
  readonly requests: readonly Entry[]
}

export interface Store {
  readonly state: State
  /** Where the control API of the scope is. */
  readonly base: Base
  /** Changes some fields, and has what reads them drawn again. */
  set(changes: Partial<State>): void
  /** Says what the page is made of. */
  show(views: readonly View[]): void
  /** Has everything drawn again. */
  redraw(): void
  /** Asks the server again, at once. */
  refresh(): void
  /** How many tokens to ask for. */
  tokensLimit: number
}

/** A part of the page, drawn in place. */
export interface View {
  readonly reads: readonly (keyof State)[]
  draw(state: State): void
}
