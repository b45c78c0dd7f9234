import { type Grant, MAX_CUSTOM_ROLES, MAX_DESCRIPTION_LENGTH, MAX_NAME_LENGTH } from './access-token.js'
import { invalidRequest } from './errors.js'
import { type JsonObject, quote } from './json.js'
import { applyPatch } from './json-patch.js'
import {
  actionsOfPatch,
  onlyPatchable,
  type Parsers,
  type Patchable,
  parseChangedFields,
  parseFields,
} from './patchable.js'
import type { ClockReading } from './ports.js'
import { isTokenRole, TOKEN_ROLES } from './roles.js'
import { parseStatements } from './statement.js'
import { lengthOf } from './text.js'
import { parseExpiry } from './token-expiry.js'

/** The fields of a token that clients set. `customRoleIds` are keys or ids, not yet looked up. */
export interface TokenSettings extends Grant {
  readonly name: string
  readonly description: string
  /** Epoch milliseconds, null for a token that never expires. */
  readonly expiry: number | null
}

export type TokenAction =
  | 'createAccessToken'
  | 'deleteAccessToken'
  | 'resetAccessToken'
  | 'updateAccessTokenName'
  | 'updateAccessTokenDescription'
  | 'updateAccessTokenPolicy'
  | 'updateAccessTokenExpiry'

/** The patchable fields, from what clients patch and from the names of the actions; everything else is read-only. */
const PATCHABLE: Patchable<TokenAction> = {
  name: 'updateAccessTokenName',
  description: 'updateAccessTokenDescription',
  role: 'updateAccessTokenPolicy',
  customRoleIds: 'updateAccessTokenPolicy',
  inlineRole: 'updateAccessTokenPolicy',
  expiry: 'updateAccessTokenExpiry',
}

/** Lists the actions that a patch needs, in the order of its operations. */
export function actionsOfTokenPatch(operations: readonly JsonObject[]): readonly TokenAction[] {
  return actionsOfPatch(operations, PATCHABLE)
}

/**
 * Applies a patch to the representation of a token.
 * @throws patch_failed when it does not apply, and for a changed field that cannot be changed
 */
export function patchTokenDocument(before: JsonObject, operations: readonly JsonObject[]): JsonObject {
  return onlyPatchable(before, applyPatch(before, operations), PATCHABLE)
}

/**
 * Reads the settings of a new token. Exactly one of role, customRoleIds and inlineRole must be given.
 * @param clock the account's, which the expiry must be ahead of
 * @throws invalid_request naming the field
 */
export function parseSettings(document: { readonly [field: string]: unknown }, clock: ClockReading): TokenSettings {
  const settings = parseFields(parsersAt(clock), document)
  checkGrant(settings)
  return settings
}

/**
 * Reads the settings of a patched token. Values that the patch did not change are not judged: a token without a role, or
 * with a value that a later version refuses, can still be renamed.
 * @param before the representation of the token
 * @param after the same, patched
 * @param clock the account's
 * @throws invalid_request naming the field
 */
export function settingsAfterPatch(
  current: TokenSettings,
  before: JsonObject,
  after: JsonObject,
  clock: ClockReading,
): TokenSettings {
  const settings = parseChangedFields(parsersAt(clock), current, before, after)
  if (GRANTS.some((field) => settings[field] !== current[field])) checkGrant(settings)
  return settings
}

const GRANTS = ['role', 'customRoleIds', 'inlineRole'] as const

function checkGrant(grant: Grant): void {
  const given = GRANTS.filter((field) => grant[field] !== null && grant[field].length > 0)
  if (given.length === 0) throw invalidRequest('one of role, customRoleIds and inlineRole must be given')
  if (given.length > 1) {
    throw invalidRequest(
      `only one of role, customRoleIds and inlineRole can be set, got ${given.join(' and ')}: ` +
        'remove the other in the same request',
    )
  }
}

/**
 * An absent field, null and an empty value are the same: Go decodes null as the empty value, the real API leaves empty
 * values out, and the Terraform provider sends `""` for no name.
 */
function parsersAt(clock: ClockReading): Parsers<TokenSettings> {
  return { ...PARSERS, expiry: (value) => parseExpiry(value, clock) }
}

const PARSERS: Omit<Parsers<TokenSettings>, 'expiry'> = {
  role: (value) => {
    if (value === undefined || value === null) return null
    if (!isTokenRole(value)) throw invalidRequest(`role must be one of ${TOKEN_ROLES.join(', ')}, got ${quote(value)}`)
    return value
  },
  customRoleIds: (value) => {
    if (value === undefined || value === null) return []
    if (!Array.isArray(value) || !value.every((id) => typeof id === 'string')) {
      throw invalidRequest('customRoleIds must be an array of strings')
    }
    if (value.length > MAX_CUSTOM_ROLES) {
      throw invalidRequest(`customRoleIds must have at most ${MAX_CUSTOM_ROLES} items`)
    }
    return value
  },
  inlineRole: (value) => (value === undefined || value === null ? [] : parseStatements(value, 'inlineRole')),
  name: (value) => parseText(value, 'name', MAX_NAME_LENGTH),
  description: (value) => parseText(value, 'description', MAX_DESCRIPTION_LENGTH),
}

function parseText(value: unknown, field: string, maxLength: number): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') throw invalidRequest(`${field} must be a string`)
  if (lengthOf(value) > maxLength) throw invalidRequest(`${field} must have at most ${maxLength} characters`)
  return value
}
