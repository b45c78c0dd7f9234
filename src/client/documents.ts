import type { components, operations } from '../generated/control.js'

type Schemas = components['schemas']

/** All there is: what a server starts with, exports and takes back. */
export type Seed = Schemas['Seed']
export type AccountSeed = Schemas['AccountSeed']
export type MemberSeed = Schemas['MemberSeed']
export type RoleSeed = Schemas['RoleSeed']
export type StatementSeed = Schemas['StatementSeed']
export type PolicySeed = Schemas['PolicySeed']
export type TokenSeed = Schemas['TokenSeed']
export type OldKeySeed = Schemas['OldKeySeed']

/** An account with all but its keys. */
export type AccountDetails = Schemas['Account']
export type AccountSummary = Schemas['AccountSummary']
export type AccountToken = Schemas['AccountToken']
export type TokenKey = Schemas['TokenKey']
/** A token with its whole key. */
export type CreatedToken = Schemas['CreatedToken']
export type Member = Schemas['Member']
export type MemberPatch = Schemas['MemberPatch']
export type Role = Schemas['Role']

export type ClockReading = Schemas['ClockReading']
export type ClockSet = Schemas['ClockSet']
export type ClockSetting = Schemas['ClockSetting']
/** Epoch milliseconds or ISO 8601 text. */
export type Instant = Schemas['Instant']
/** Milliseconds or text such as `1h30m`. */
export type Duration = Schemas['Duration']

export type FaultSpec = Schemas['FaultSpec']
export type FaultMatch = Schemas['FaultMatch']
export type FaultResponse = Schemas['FaultResponse']
export type ConnectionFault = Schemas['ConnectionFault']
export type Fault = Schemas['Fault']

export type RateLimits = Schemas['RateLimits']
export type RequestEntry = Schemas['RequestEntry']
export type RequestRefusal = Schemas['RequestRefusal']
export type RequestHint = Schemas['RequestHint']
export type Snapshot = Schemas['Snapshot']
export type Event = Schemas['Event']

/** Which requests are meant. Those that agree with every field. */
export type RequestFilters = Omit<QueryOf<'countRequests'>, 'since'> & { readonly since?: Instant | Date }
/** The same, and how many of them to answer. */
export type RequestListFilters = RequestFilters & Pick<QueryOf<'listRequests'>, 'limit'>
/** Which part of a list to answer: `limit` and `offset`. */
export type Page = QueryOf<'getAccount'>

type QueryOf<Operation extends keyof operations> = NonNullable<operations[Operation]['parameters']['query']>
