import { type Grant, MAX_CUSTOM_ROLES, MAX_DESCRIPTION_LENGTH, MAX_NAME_LENGTH } from './access-token.js'
import { invalidRequest } from './errors.js'
import { type Json, type JsonObject, quote } from './json.js'
import { actionsOfPatch, onlyPatchable, type Patchable } from './patchable.js'
import { isTokenRole, TOKEN_ROLES } from './roles.js'
import { parseStatements } from './statement.js'
import { lengthOf } from './text.js'

/** What a create or a patch says of a token. `customRoleIds` are keys or ids, not yet looked up. */
export interface TokenSettings extends Grant {
  readonly name: string
  readonly description: string
}

export type TokenAction =
  | 'createAccessToken'
  | 'deleteAccessToken'
  | 'resetAccessToken'
  | 'updateAccessTokenName'
  | 'updateAccessTokenDescription'
  | 'updateAccessTokenPolicy'

/** The patchable fields, from what clients patch and from the names of the actions; everything else is read-only. */
const PATCHABLE: Patchable<TokenAction> = {
  name: 'updateAccessTokenName',
  description: 'updateAccessTokenDescription',
  role: 'updateAccessTokenPolicy',
  customRoleIds: 'updateAccessTokenPolicy',
  inlineRole: 'updateAccessTokenPolicy',
}

/** The actions that a patch needs. One that writes to no patchable field needs that of the name: none is for free. */
export function actionsOfTokenPatch(operations: readonly JsonObject[]): readonly TokenAction[] {
  const actions = actionsOfPatch(operations, PATCHABLE)
  return actions.length > 0 ? actions : ['updateAccessTokenName']
}

/**
 * The settings in a patched representation.
 * @throws patch_failed naming the path when anything but a patchable field came out changed
 * @throws invalid_request when a value is wrong
 */
export function settingsAfterPatch(before: JsonObject, after: Json): TokenSettings {
  return parseSettings(onlyPatchable(before, after, PATCHABLE))
}

/**
 * Checks the settings of a token, from a body or a patched representation. Which of role, customRoleIds and inlineRole
 * were given is judged here and nowhere else: exactly one must be.
 */
export function parseSettings(document: { readonly [field: string]: unknown }): TokenSettings {
  const grant = {
    role: parseRole(document['role']),
    customRoleIds: parseRoleIds(document['customRoleIds']),
    inlineRole: document['inlineRole'] === undefined ? [] : parseStatements(document['inlineRole'], 'inlineRole'),
  }
  const given = GRANTS.filter((field) => grant[field] !== null && grant[field].length > 0)
  if (given.length === 0) throw invalidRequest('one of role, customRoleIds and inlineRole must be given')
  if (given.length > 1) {
    throw invalidRequest(
      `only one of role, customRoleIds and inlineRole can be set, got ${given.join(' and ')}: ` +
        'remove the other in the same request',
    )
  }
  return {
    name: parseText(document['name'], 'name', MAX_NAME_LENGTH),
    description: parseText(document['description'], 'description', MAX_DESCRIPTION_LENGTH),
    ...grant,
  }
}

const GRANTS = ['role', 'customRoleIds', 'inlineRole'] as const

function parseRole(value: unknown): Grant['role'] {
  if (value === undefined) return null
  if (!isTokenRole(value)) throw invalidRequest(`role must be one of ${TOKEN_ROLES.join(', ')}, got ${quote(value)}`)
  return value
}

function parseRoleIds(value: unknown): readonly string[] {
  if (value === undefined) return []
  if (!Array.isArray(value) || !value.every((id) => typeof id === 'string')) {
    throw invalidRequest('customRoleIds must be an array of strings')
  }
  if (value.length > MAX_CUSTOM_ROLES) throw invalidRequest(`customRoleIds must have at most ${MAX_CUSTOM_ROLES} items`)
  return value
}

/** Absent and empty are the same: the real API leaves an empty name out, and clients send `""` for none. */
function parseText(value: unknown, field: string, maxLength: number): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') throw invalidRequest(`${field} must be a string`)
  if (lengthOf(value) > maxLength) throw invalidRequest(`${field} must have at most ${maxLength} characters`)
  return value
}
