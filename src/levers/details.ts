import { type AccessToken, type KeyRecord, keyState } from '../domain/access-token.js'
import type { Member } from '../domain/member.js'
import type { CustomRole } from '../domain/roles.js'
import type { components } from '../generated/control.js'

type Schemas = components['schemas']

export function memberDetails({ id, accountId: _, ...member }: Member): Schemas['Member'] {
  return { _id: id, ...member }
}

export function roleDetails({ id, accountId: _, resourceCategory, ...role }: CustomRole): Schemas['Role'] {
  return { _id: id, ...role, ...(resourceCategory !== null && { resourceCategory }) }
}

/** What details and documents say of a token, whatever becomes of its keys. */
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
  }
}

/** @param keys oldest first */
export function tokenDetails(token: AccessToken, keys: readonly KeyRecord[], now: number): Schemas['AccountToken'] {
  return {
    ...tokenFields(token),
    token: token.lastFour,
    keys: keys.map((key) => keyDetails(key, token, now)).reverse(),
  }
}

function keyDetails(key: KeyRecord, token: AccessToken, now: number): Schemas['TokenKey'] {
  const { lastFour, expiresAt, revokedAt } = key
  return {
    token: lastFour,
    state: keyState(key, token, now),
    current: expiresAt === null && revokedAt === null,
    ...(expiresAt !== null && { expiresAt }),
  }
}
