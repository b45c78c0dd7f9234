import type { components as apiComponents, operations as apiOperations } from '../generated/access-tokens.js'
import type { components, operations } from '../generated/control.js'

type Schemas = components['schemas']
type ApiSchemas = apiComponents['schemas']

/** A key of the API. It goes into `Authorization` as it is. */
export type ApiKey = `api-${string}`
/** A token as the API shows it. `token` is the last four characters of its key, or the whole key right after it was made. */
export type Token = ApiSchemas['Token']
/** A token with its whole key, right after it was made. */
export type TokenWithKey = Token & { readonly token: ApiKey }
/** One page of tokens, and how many there are in all. */
export type TokenList = ApiSchemas['Tokens']
/** Which tokens to list. */
export type TokenListQuery = NonNullable<apiOperations['getTokens']['parameters']['query']>
/** What a new token may do, by exactly one of the three. */
export type Grant = Only<'role'> | Only<'customRoleIds'> | Only<'inlineRole'>
/** A token to create. */
export type NewToken = Omit<ApiSchemas['AccessTokenPost'], GrantField | 'expiry'> &
  Grant & {
    /** The time from which all keys of the token are refused, on the account's clock: epoch milliseconds or a Date. */
    readonly expiry?: number | Date
  }
/** The changes of a token: operations of JSON Patch, also with a comment. */
export type TokenPatch =
  | readonly TokenPatchOperation[]
  | (Omit<ApiSchemas['PatchWithComment'], 'patch'> & { readonly patch: readonly TokenPatchOperation[] })
/** One operation of JSON Patch (RFC 6902). */
export type TokenPatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: PatchPath; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: PatchPath }
  | { readonly op: 'move' | 'copy'; readonly from: PatchPath; readonly path: PatchPath }

/** A JSON pointer, such as `/name`; the empty text is the whole document. */
type PatchPath = `/${string}` | ''
type GrantField = 'role' | 'customRoleIds' | 'inlineRole'
/** The grant field `Field` and none of the others. */
type Only<Field extends GrantField> = {
  readonly [F in Field]-?: NonNullable<ApiSchemas['AccessTokenPost'][F]>
} & { readonly [F in Exclude<GrantField, Field>]?: never }

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
