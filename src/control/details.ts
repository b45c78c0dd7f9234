import { type AccessToken, type KeyRecord, keyState } from '../domain/access-token.js'
import type { Member } from '../domain/member.js'
import type { CustomRole } from '../domain/roles.js'
import type { components } from '../generated/control.js'
import { tokenFields } from '../seeds/export-account.js'

type Schemas = components['schemas']

export function memberDetails({ id, accountId: _, ...member }: Member): Schemas['Member'] {
  return { _id: id, ...member }
}

export function roleDetails({ id, accountId: _, resourceCategory, ...role }: CustomRole): Schemas['Role'] {
  return { _id: id, ...role, ...(resourceCategory !== null && { resourceCategory }) }
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
