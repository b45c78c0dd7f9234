import type { ClockSettings } from '../control/clock-settings.js'
import type { FaultSpec } from '../control/fault.js'
import type { RateLimitSettings } from '../control/rate-limit-settings.js'
import type { ApiVersionDate } from '../domain/access-token.js'
import type { Policy, Statement } from '../domain/policy.js'
import type { BasePermissions, MemberRole, ResourceCategory, TokenRole } from '../domain/roles.js'

/** Seeds, exports and imports are all of this form. What is not pinned in a seed is generated. */
export interface StateDocument extends ControlsDocument {
  readonly version: 1
  readonly accounts: readonly AccountDocument[]
}

/** How clock, faults and rate limits are set; of the server or of one account. */
export interface ControlsDocument {
  readonly clock?: ClockSettings
  readonly faults?: readonly FaultSpec[]
  readonly rateLimit?: RateLimitSettings
}

/** An organisation. Without members it gets the built-in ones, without tokens an admin token of its first owner or admin. */
export interface AccountDocument extends ControlsDocument {
  readonly _id?: string
  readonly organization?: string
  readonly serviceTokenLimit?: number
  readonly members?: readonly MemberDocument[]
  readonly roles?: readonly RoleDocument[]
  /** Ids of custom roles that are gone, but that members or tokens still name. */
  readonly deletedRoles?: readonly string[]
  readonly tokens?: readonly TokenDocument[]
}

/** One that says who is in it, by itself or by what is built in. */
export interface CompleteAccount extends AccountDocument {
  readonly members: readonly MemberDocument[]
  readonly tokens: readonly TokenDocument[]
}

export interface MemberDocument {
  readonly _id?: string
  readonly email: string
  readonly firstName?: string
  readonly lastName?: string
  readonly role: MemberRole
  /** Keys or ids. */
  readonly customRoles?: readonly string[]
  readonly creationDate?: number
  readonly removed?: boolean
}

export interface RoleDocument {
  readonly _id?: string
  readonly key: string
  readonly name: string
  readonly description?: string
  readonly policy: readonly Statement[]
  readonly basePermissions?: BasePermissions
  readonly resourceCategory?: ResourceCategory
}

export interface TokenDocument extends KeyDocument {
  readonly _id?: string
  /** The id or the e-mail address of a member; the first one when absent. */
  readonly memberId?: string
  readonly name?: string
  readonly description?: string
  readonly role?: TokenRole
  /** Keys or ids. */
  readonly customRoleIds?: readonly string[]
  readonly inlineRole?: readonly Statement[]
  readonly serviceToken?: boolean
  readonly defaultApiVersion?: ApiVersionDate
  readonly creationDate?: number
  readonly lastModified?: number
  readonly lastUsed?: number
  readonly oldKeys?: readonly OldKeyDocument[]
  /** For a service token: the layers of policies that it was granted within. */
  readonly grantedWithin?: readonly (readonly Policy[])[]
}

/** A key as it is, or its SHA-256 in hex with its last four characters. */
export interface KeyDocument {
  readonly key?: string
  readonly keyHash?: string
  readonly token?: string
}

export interface OldKeyDocument extends KeyDocument {
  /** Epoch milliseconds. */
  readonly expiresAt: number
}
