import { type AccessToken, type KeyRecord, LATEST_API_VERSION } from '../domain/access-token.js'
import { quote } from '../domain/json.js'
import type { Member } from '../domain/member.js'
import type { Ids } from '../domain/ports.js'
import { permissionsOf } from '../domain/principal.js'
import type { CustomRole } from '../domain/roles.js'
import { parseSettings } from '../domain/token-changes.js'
import type { Account } from '../store/accounts.js'
import type { AccountDocument, MemberDocument, RoleDocument, TokenDocument } from './document.js'
import { createProblems, type Problems } from './problems.js'
import { resolveKeys } from './resolve-keys.js'

/** An account document with everything in it generated, found and checked: rows to insert. */
export interface ResolvedAccount {
  readonly account: Account
  readonly members: readonly Member[]
  readonly roles: readonly CustomRole[]
  readonly tokens: readonly AccessToken[]
  readonly keys: readonly KeyRecord[]
}

/** Finds the id that a name in the document stands for; a name that stands for nothing becomes a problem. */
type Find = (name: string, at: string) => string

interface Scope {
  readonly accountId: string
  readonly ids: Ids
  /** Epoch milliseconds, the creation date of what has none. */
  readonly now: number
  readonly problems: Problems
}

/**
 * Pins what the document left open and follows its references.
 * @param at what the paths of problems start with: `accounts[0].`, or nothing for an account that stands alone
 * @throws InvalidDocument naming unknown references and duplicates
 */
export function resolveAccount(document: AccountDocument, ids: Ids, now: number, at: string): ResolvedAccount {
  const problems = createProblems()
  const accountId = document._id ?? ids.objectId(now)
  const scope: Scope = { accountId, ids, now, problems }

  const roles = (document.roles ?? []).map((role) => resolveRole(role, scope))
  checkUnique(roles, 'id', '_id', `${at}roles`, problems)
  checkUnique(roles, 'key', 'key', `${at}roles`, problems)
  const deleted = (document.deletedRoles ?? []).map((id) => [id, id])
  const findRole = finder(
    'custom role',
    [
      ...deleted,
      ...roles.flatMap(({ id, key }) => [
        [id, id],
        [key, id],
      ]),
    ],
    problems,
  )

  const members = (document.members ?? []).map((member, i) =>
    resolveMember(member, findRole, `${at}members[${i}]`, scope),
  )
  checkUnique(members, 'id', '_id', `${at}members`, problems)
  checkUnique(
    members.filter(({ removed }) => !removed),
    'email',
    'email',
    `${at}members`,
    problems,
  )
  const findMember = finder(
    'member',
    members.flatMap(({ id, email }) => [
      [email, id],
      [id, id],
    ]),
    problems,
  )

  const creators = { findMember, findRole, members, roles }
  const resolved = (document.tokens ?? []).map((token, i) => resolveToken(token, creators, `${at}tokens[${i}]`, scope))
  const tokens = resolved.map(({ token }) => token)
  checkUnique(tokens, 'id', '_id', `${at}tokens`, problems)
  problems.throwIfAny()
  return {
    account: {
      id: accountId,
      organization: document.organization ?? 'Emulated organization',
      serviceTokenLimit: document.serviceTokenLimit ?? null,
    },
    members,
    roles,
    tokens,
    keys: resolved.flatMap(({ keys }) => keys),
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
  return {
    id: member._id ?? ids.objectId(now),
    accountId,
    email: member.email,
    firstName: member.firstName ?? '',
    lastName: member.lastName ?? '',
    role: member.role,
    customRoles: (member.customRoles ?? []).map((name, i) => findRole(name, `${at}.customRoles[${i}]`)),
    creationDate: member.creationDate ?? now,
    removed: member.removed ?? false,
  }
}

interface Creators {
  readonly findMember: Find
  readonly findRole: Find
  readonly members: readonly Member[]
  readonly roles: readonly CustomRole[]
}

function resolveToken(document: TokenDocument, creators: Creators, at: string, scope: Scope) {
  const { accountId, ids, now, problems } = scope
  const { findMember, findRole, members, roles } = creators
  const { creationDate = now, serviceToken = false } = document
  const settings = parseSettings({ ...document })
  const memberId = findMember(document.memberId ?? members[0]?.id ?? '', `${at}.memberId`)
  const id = document._id ?? ids.objectId(creationDate)
  const { lastFour, keys } = resolveKeys(document, { accountId, tokenId: id }, at, problems)
  const token: AccessToken = {
    ...settings,
    customRoleIds: settings.customRoleIds.map((name, i) => findRole(name, `${at}.customRoleIds[${i}]`)),
    id,
    accountId,
    memberId,
    serviceToken,
    defaultApiVersion: document.defaultApiVersion ?? LATEST_API_VERSION,
    creationDate,
    lastModified: document.lastModified ?? creationDate,
    lastUsed: document.lastUsed ?? null,
    lastFour,
    grantedWithin: document.grantedWithin ?? [],
  }
  const creator = members.find((member) => member.id === memberId)
  if (!serviceToken || document.grantedWithin || !creator) return { token, keys }
  // A service token that does not say was created by its member with all that the member may do.
  const [, within = []] = permissionsOf({ accountId, token, member: creator }, (id) =>
    roles.find((role) => role.id === id),
  )
  return { token: { ...token, grantedWithin: [within] }, keys }
}

function finder(kind: string, entries: readonly (readonly string[])[], problems: Problems): Find {
  const found = new Map(entries.map(([name = '', id = '']) => [name, id]))
  return (name, at) => {
    const id = found.get(name)
    if (id === undefined) problems.add(`${at}: there is no ${kind} ${quote(name)}`)
    return id ?? ''
  }
}

function checkUnique<T, Field extends keyof T>(
  items: readonly T[],
  field: Field,
  name: string,
  at: string,
  problems: Problems,
): void {
  const seen = new Set<T[Field]>()
  for (const [i, item] of items.entries()) {
    if (seen.has(item[field])) problems.add(`${at}[${i}].${name}: ${quote(item[field])} is there twice`)
    seen.add(item[field])
  }
}
