import type { AccessToken, KeyRecord } from '../domain/access-token.js'
import type { CustomRole } from '../domain/roles.js'
import type { Account } from '../store/accounts.js'
import type { Store } from '../store/store.js'
import type { AccountDocument, MemberDocument, RoleDocument, TokenDocument } from './document.js'

/** The rows of an account as a document; keys as hashes. Its controls are the callers' to add. */
export function exportAccount(store: Store, account: Account): AccountDocument {
  const { id: accountId, organization, serviceTokenLimit } = account
  const members = store.members.all(accountId)
  const roles = store.roles.page(accountId, -1, 0)
  const tokens = store.tokens.all(accountId)
  return {
    _id: accountId,
    organization,
    ...(serviceTokenLimit !== null && { serviceTokenLimit }),
    members: members.map(
      ({ id, email, firstName, lastName, role, customRoles, creationDate, removed }): MemberDocument => ({
        _id: id,
        email,
        ...(firstName !== '' && { firstName }),
        ...(lastName !== '' && { lastName }),
        role,
        ...(customRoles.length > 0 && { customRoles }),
        creationDate,
        ...(removed && { removed }),
      }),
    ),
    roles: roles.map(roleDocument),
    tokens: withKeys(tokens, store.keys.all(accountId)).map(tokenDocument),
  }
}

function roleDocument(role: CustomRole): RoleDocument {
  const { id, key, name, description, policy, basePermissions, resourceCategory } = role
  return {
    _id: id,
    key,
    name,
    ...(description !== '' && { description }),
    policy,
    basePermissions,
    ...(resourceCategory !== null && { resourceCategory }),
  }
}

interface TokenWithKeys {
  readonly token: AccessToken
  readonly keys: KeyRecord[]
}

/** Keys of deleted tokens are left out. */
function withKeys(tokens: readonly AccessToken[], keys: readonly KeyRecord[]): readonly TokenWithKeys[] {
  const byId = new Map<string, TokenWithKeys>(tokens.map((token) => [token.id, { token, keys: [] }]))
  for (const key of keys) byId.get(key.tokenId)?.keys.push(key)
  return [...byId.values()]
}

function tokenDocument({ token, keys }: TokenWithKeys): TokenDocument {
  return {
    ...tokenFields(token),
    ...(token.serviceToken && { grantedWithin: token.grantedWithin }),
    ...keyDocuments(keys),
  }
}

/** Revoked keys are left out: an unknown key is as dead as a revoked one. */
function keyDocuments(keys: readonly KeyRecord[]) {
  const old = keys.flatMap(({ hash, lastFour, expiresAt, revokedAt }) =>
    expiresAt === null || revokedAt !== null ? [] : [{ keyHash: hash, token: lastFour, expiresAt }],
  )
  const current = keys.find(({ expiresAt, revokedAt }) => expiresAt === null && revokedAt === null)
  return {
    ...(current && { keyHash: current.hash, token: current.lastFour }),
    ...(old.length > 0 && { oldKeys: old }),
  }
}

/** The fields of a token in state documents and in the details of an account, without its keys. */
export function tokenFields(token: AccessToken) {
  return {
    _id: token.id,
    memberId: token.memberId,
    ...(token.name !== '' && { name: token.name }),
    ...(token.description !== '' && { description: token.description }),
    ...(token.role !== null && { role: token.role }),
    ...(token.customRoleIds.length > 0 && { customRoleIds: token.customRoleIds }),
    ...(token.inlineRole.length > 0 && { inlineRole: token.inlineRole }),
    serviceToken: token.serviceToken,
    defaultApiVersion: token.defaultApiVersion,
    creationDate: token.creationDate,
    lastModified: token.lastModified,
    ...(token.lastUsed !== null && { lastUsed: token.lastUsed }),
    ...(token.expiry !== null && { expiry: token.expiry }),
  }
}
