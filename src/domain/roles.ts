import type { Statement } from './decision.js'
import type { Permissions, Policy } from './policy.js'

/** The base roles of a member. A token may have the first three. */
export const MEMBER_ROLES = ['reader', 'writer', 'admin', 'owner', 'no_access'] as const
export const TOKEN_ROLES = ['reader', 'writer', 'admin'] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]
export type TokenRole = (typeof TOKEN_ROLES)[number]

export const BASE_PERMISSIONS = ['reader', 'no_access'] as const
export type BasePermissions = (typeof BASE_PERMISSIONS)[number]

export const RESOURCE_CATEGORIES = ['organization', 'project', 'any'] as const
export type ResourceCategory = (typeof RESOURCE_CATEGORIES)[number]

/** A role made by the account. `policy` is what it may do; viewing comes from `basePermissions`. */
export interface CustomRole {
  readonly id: string
  readonly accountId: string
  readonly key: string
  readonly name: string
  readonly description: string
  readonly policy: readonly Statement[]
  readonly basePermissions: BasePermissions
  /** What the web interface files it under; null when nobody said. */
  readonly resourceCategory: ResourceCategory | null
}

const allow = (...resources: string[]): Statement[] =>
  resources.map((resource) => ({ effect: 'allow', resources: [resource], actions: ['*'] }))

const MANAGE_ACCESS = allow('member/*:token/*', 'service-token/*', 'member/*', 'role/*', 'team/*')
const MANAGE_FEATURES = allow('proj/*', 'proj/*:env/*', 'proj/*:env/*:flag/*', 'proj/*:env/*:segment/*')

/**
 * The base roles as statements, so that one evaluator decides everything ("Organization roles" in LaunchDarkly's
 * documentation): readers change nothing, writers manage features but no access, admins all but the account itself.
 */
const BUILT_IN: Readonly<Record<MemberRole, Policy>> = {
  no_access: { statements: [] },
  reader: { statements: [] },
  writer: { statements: MANAGE_FEATURES },
  admin: { statements: [...MANAGE_FEATURES, ...MANAGE_ACCESS] },
  owner: { statements: [...MANAGE_FEATURES, ...MANAGE_ACCESS, ...allow('acct')] },
}

export function builtInPolicy(role: MemberRole): Policy {
  return BUILT_IN[role]
}

/** Whether the layer is exactly the policy of an admin or an owner. It may be a copy, from a database or a seed. */
export function isOfAdmin(layer: Permissions[number]): boolean {
  return ADMINS.includes(JSON.stringify(layer))
}

const ADMINS = [BUILT_IN.admin, BUILT_IN.owner].map((policy) => JSON.stringify([policy]))

export function isTokenRole(value: unknown): value is TokenRole {
  return TOKEN_ROLES.some((role) => role === value)
}
