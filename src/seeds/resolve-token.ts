import { type AccessToken, LATEST_API_VERSION } from '../domain/access-token.js'
import type { Member } from '../domain/member.js'
import type { Permissions } from '../domain/policy.js'
import { permissionsOf } from '../domain/principal.js'
import type { CustomRole } from '../domain/roles.js'
import type { Problems } from '../schemas/problems.js'
import type { TokenDocument } from './document.js'
import { resolveInstant } from './instant.js'
import type { Find, FindAll } from './references.js'
import { type ResolvedKey, resolveKeys } from './resolve-keys.js'
import type { Scope } from './scope.js'
import { resolveStatements } from './statements.js'

/** Who and what a token can refer to. */
export interface Creators {
  readonly findMember: Find
  readonly findRoles: FindAll
  readonly members: readonly Member[]
  readonly roles: readonly CustomRole[]
}

interface ResolvedToken {
  readonly token: AccessToken
  readonly keys: readonly ResolvedKey[]
}

export function resolveToken(document: TokenDocument, creators: Creators, at: string, scope: Scope): ResolvedToken {
  const { accountId, ids, now, problems } = scope
  const { creationDate = now, serviceToken = false, inlineRole = [], grantedWithin } = document
  const customRoleIds = creators.findRoles(document.customRoleIds ?? [], `${at}.customRoleIds`)
  const memberId = findCreator(document, creators, at, scope)
  const id = document._id ?? ids.objectId(creationDate)
  const { lastFour, keys } = resolveKeys(document, { accountId, tokenId: id }, at, problems)
  const token: AccessToken = {
    name: document.name ?? '',
    description: document.description ?? '',
    role: document.role ?? null,
    customRoleIds,
    inlineRole: resolveStatements(inlineRole, `${at}.inlineRole`, problems),
    id,
    accountId,
    memberId,
    serviceToken,
    defaultApiVersion: document.defaultApiVersion ?? LATEST_API_VERSION,
    creationDate,
    lastModified: document.lastModified ?? creationDate,
    lastUsed: document.lastUsed ?? null,
    expiry: resolveInstant(document.expiry, `${at}.expiry`, problems),
    lastFour,
    grantedWithin: resolveLayers(grantedWithin ?? [], `${at}.grantedWithin`, problems),
  }
  if (!serviceToken || grantedWithin) return { token, keys }
  return { token: { ...token, grantedWithin: grantedBy(token, creators) }, keys }
}

function resolveLayers(
  layers: NonNullable<TokenDocument['grantedWithin']>,
  at: string,
  problems: Problems,
): Permissions {
  return layers.map((layer, i) =>
    layer.map(({ statements, ...policy }, j) => ({
      ...policy,
      statements: resolveStatements(statements, `${at}[${i}][${j}].statements`, problems),
    })),
  )
}

function findCreator({ memberId }: TokenDocument, { findMember, members }: Creators, at: string, scope: Scope): string {
  const name = memberId ?? members[0]?.id
  if (name !== undefined) return findMember(name, `${at}.memberId`)
  scope.problems.add(`${at} needs a member, but the account has none.`)
  return ''
}

/** Without `grantedWithin`, the creator of a service token is taken to have had all permissions of its member. */
function grantedBy(token: AccessToken, { members, roles }: Creators): Permissions {
  const { accountId, memberId } = token
  return members
    .filter(({ id }) => id === memberId)
    .flatMap((member) =>
      permissionsOf({ accountId, token, member }, (id) => roles.find((role) => role.id === id)).slice(1),
    )
}
