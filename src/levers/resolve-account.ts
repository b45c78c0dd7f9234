import type { AccessToken } from '../domain/access-token.js'
import { quote } from '../domain/json.js'
import type { Member } from '../domain/member.js'
import type { Ids } from '../domain/ports.js'
import type { CustomRole } from '../domain/roles.js'
import type { Account } from '../store/accounts.js'
import type { CompleteAccount, ControlsDocument, MemberDocument, RoleDocument } from './document.js'
import { createProblems, type Problems } from './problems.js'
import { type Find, memberFinder, roleFinder } from './references.js'
import type { ResolvedKey } from './resolve-keys.js'
import { resolveToken } from './resolve-token.js'

/** An account document with everything in it generated, found and checked: rows to insert. */
export interface ResolvedAccount {
  readonly account: Account
  readonly controls: ControlsDocument
  readonly members: readonly Member[]
  readonly roles: readonly CustomRole[]
  readonly tokens: readonly AccessToken[]
  readonly keys: readonly ResolvedKey[]
}

export interface Scope {
  readonly accountId: string
  readonly ids: Ids
  /** Epoch milliseconds, the creation date of what has none. */
  readonly now: number
  readonly problems: Problems
}

/** Where each thing of which there can be one only was found first. */
export type Places = Map<string, string>

/**
 * Pins what the document left open and follows its references.
 * @param at what the paths of problems start with: `accounts[0].`, or nothing for an account that stands alone
 * @param places of ids of accounts and of keys, when the account is one of several
 * @throws InvalidDocument naming unknown references and duplicates
 */
export function resolveAccount(
  document: CompleteAccount,
  ids: Ids,
  now: number,
  at: string,
  places: Places = new Map(),
): ResolvedAccount {
  const problems = createProblems()
  const accountId = document._id ?? ids.objectId(now)
  const scope: Scope = { accountId, ids, now, problems }
  const roles = (document.roles ?? []).map((role) => resolveRole(role, scope))
  checkUnique(roles, 'id', '_id', `${at}roles`, problems)
  checkUnique(roles, 'key', 'key', `${at}roles`, problems)
  const findRole = roleFinder(roles, document.deletedRoles ?? [], problems)

  const members = document.members.map((member, i) => resolveMember(member, findRole, `${at}members[${i}]`, scope))
  checkUnique(members, 'id', '_id', `${at}members`, problems)
  checkUnique(members, 'email', 'email', `${at}members`, problems, ({ removed }) => !removed)
  const creators = { findMember: memberFinder(members, problems), findRole, members, roles }

  const resolved = document.tokens.map((token, i) => resolveToken(token, creators, `${at}tokens[${i}]`, scope))
  const tokens = resolved.map(({ token }) => token)
  const keys = resolved.flatMap((each) => each.keys)
  checkUnique(tokens, 'id', '_id', `${at}tokens`, problems)
  problems.throwIfAny()
  claim(accountId, `the account ${accountId}`, `${at}_id`, places, problems)
  for (const { record, at: place } of keys) {
    claim(record.hash, `the key ending in ${record.lastFour}`, place, places, problems)
  }
  problems.throwIfAny()
  const { organization = 'Emulated organization', serviceTokenLimit = null, clock, faults, rateLimit } = document
  return {
    account: { id: accountId, organization, serviceTokenLimit },
    controls: { ...(clock && { clock }), ...(faults && { faults }), ...(rateLimit && { rateLimit }) },
    members,
    roles,
    tokens,
    keys,
  }
}

function resolveRole(role: RoleDocument, { accountId, ids, now }: Scope): CustomRole {
  return {
    id: role._id ?? ids.objectId(now),
    accountId,
    key: role.key,
    name: role.name,
    description: role.description ?? '',
    policy: role.policy,
    basePermissions: role.basePermissions ?? 'no_access',
    resourceCategory: role.resourceCategory ?? null,
  }
}

function resolveMember(member: MemberDocument, findRole: Find, at: string, { accountId, ids, now }: Scope): Member {
  const customRoles = (member.customRoles ?? []).map((name, i) => findRole(name, `${at}.customRoles[${i}]`))
  return {
    id: member._id ?? ids.objectId(now),
    accountId,
    email: member.email,
    firstName: member.firstName ?? '',
    lastName: member.lastName ?? '',
    role: member.role,
    customRoles: [...new Set(customRoles)],
    creationDate: member.creationDate ?? now,
    removed: member.removed ?? false,
  }
}

function checkUnique<T, Field extends keyof T>(
  items: readonly T[],
  field: Field,
  name: string,
  at: string,
  problems: Problems,
  counts: (item: T) => boolean = () => true,
): void {
  const seen = new Set<T[Field]>()
  for (const [i, item] of items.entries()) {
    if (!counts(item)) continue
    if (seen.has(item[field])) problems.add(`${at}[${i}].${name}: ${quote(item[field])} is there twice`)
    seen.add(item[field])
  }
}

function claim(thing: string, name: string, place: string, places: Places, problems: Problems): void {
  const other = places.get(thing)
  if (other !== undefined) problems.add(`${place}: ${name} is at ${other} already`)
  else places.set(thing, place)
}
