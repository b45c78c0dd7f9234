import type { AccessToken } from '../domain/access-token.js'
import { quote } from '../domain/json.js'
import type { Member } from '../domain/member.js'
import type { Ids } from '../domain/ports.js'
import type { CustomRole } from '../domain/roles.js'
import { nameOf, type Place, within } from '../schemas/path.js'
import { createProblems, type Problems } from '../schemas/problems.js'
import type { ClockSettings } from '../simulation/clock/settings.js'
import type { Account } from '../store/accounts.js'
import { resolveControls } from './controls.js'
import type { CompleteAccount, ControlsDocument, MemberDocument, RoleDocument } from './document.js'
import { type FindAll, memberFinder, rolesFinder } from './references.js'
import type { ResolvedKey } from './resolve-keys.js'
import { resolveToken } from './resolve-token.js'
import type { Scope } from './scope.js'
import { resolveStatements } from './statements.js'

/** The rows of an account document: everything in it is generated, found and checked. */
export interface ResolvedAccount {
  readonly account: Account
  readonly controls: ControlsDocument
  readonly members: readonly Member[]
  readonly roles: readonly CustomRole[]
  readonly tokens: readonly AccessToken[]
  readonly keys: readonly ResolvedKey[]
}

/** The path at which each unique id or key first appears. */
export type Places = Map<string, string>

/**
 * Generates what the document leaves out and follows its references.
 * @param now the time on the account's clock, in epoch milliseconds: the default of creation dates
 * @param place of the account in its document
 * @param places of ids of accounts and of keys, when the account is one of several
 * @throws InvalidDocument with unknown references, duplicates and everything else that the schema cannot say
 */
export function resolveAccount(
  document: CompleteAccount,
  ids: Ids,
  now: (clock: ClockSettings | undefined) => number,
  place: Place,
  places: Places = new Map(),
): ResolvedAccount {
  const problems = createProblems()
  const controls = resolveControls(document, place, problems)
  const time = now(controls.clock)
  const accountId = document._id ?? ids.objectId(time)
  const scope: Scope = { accountId, ids, now: time, problems }
  const at = (list: string) => nameOf(within(place, list))
  const roles = (document.roles ?? []).map((role, i) => resolveRole(role, `${at('roles')}[${i}]`, scope))
  checkUnique(roles, 'id', '_id', at('roles'), problems)
  checkUnique(roles, 'key', 'key', at('roles'), problems)
  const findRoles = rolesFinder(roles, document.deletedRoles ?? [], problems)

  const members = document.members.map((member, i) => resolveMember(member, findRoles, `${at('members')}[${i}]`, scope))
  checkUnique(members, 'id', '_id', at('members'), problems)
  checkUnique(members, 'email', 'email', at('members'), problems, ({ removed }) => !removed)
  const creators = { findMember: memberFinder(members, problems), findRoles, members, roles }

  const resolved = document.tokens.map((token, i) => resolveToken(token, creators, `${at('tokens')}[${i}]`, scope))
  const tokens = resolved.map(({ token }) => token)
  const keys = resolved.flatMap((each) => each.keys)
  checkUnique(tokens, 'id', '_id', at('tokens'), problems)
  claim(accountId, `the account ${accountId}`, at('_id'), places, problems)
  for (const { record, at: place } of keys) {
    claim(record.hash, `the key ending in ${record.lastFour}`, place, places, problems)
  }
  problems.throwIfAny()
  const { organization = 'Emulated organization', serviceTokenLimit = null } = document
  return {
    account: { id: accountId, organization, serviceTokenLimit },
    controls,
    members,
    roles,
    tokens,
    keys,
  }
}

function resolveRole(role: RoleDocument, at: string, { accountId, ids, now, problems }: Scope): CustomRole {
  return {
    id: role._id ?? ids.objectId(now),
    accountId,
    key: role.key,
    name: role.name,
    description: role.description ?? '',
    policy: resolveStatements(role.policy, `${at}.policy`, problems),
    basePermissions: role.basePermissions ?? 'no_access',
    resourceCategory: role.resourceCategory ?? null,
  }
}

function resolveMember(member: MemberDocument, findRoles: FindAll, at: string, { accountId, ids, now }: Scope): Member {
  return {
    id: member._id ?? ids.objectId(now),
    accountId,
    email: member.email,
    firstName: member.firstName ?? '',
    lastName: member.lastName ?? '',
    role: member.role,
    customRoles: findRoles(member.customRoles ?? [], `${at}.customRoles`),
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
    if (seen.has(item[field])) problems.add(`${at}[${i}].${name}: ${quote(item[field])} is used twice.`)
    seen.add(item[field])
  }
}

function claim(thing: string, name: string, place: string, places: Places, problems: Problems): void {
  const other = places.get(thing)
  if (other !== undefined) problems.add(`${place}: ${name} is already used at ${other}.`)
  else if (thing !== '') places.set(thing, place)
}
