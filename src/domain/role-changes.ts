import { invalidRequest, Refusal } from './errors.js'
import { isObject, type Json, type JsonObject, quote } from './json.js'
import { applyPatch } from './json-patch.js'
import {
  actionsOfFields,
  actionsOfPatch,
  onlyPatchable,
  type Parsers,
  type Patchable,
  parseChangedFields,
  parseFields,
} from './patchable.js'
import { BASE_PERMISSIONS, type CustomRole, RESOURCE_CATEGORIES } from './roles.js'
import { parseStatements } from './statement.js'
import { lengthOf } from './text.js'

export const MAX_ROLE_KEY_LENGTH = 256
export const MAX_ROLE_TEXT_LENGTH = 4096

export type RoleAction =
  | 'createRole'
  | 'deleteRole'
  | 'updateName'
  | 'updateDescription'
  | 'updatePolicy'
  | 'updateBasePermissions'

/** The fields of a role that clients set. */
export type RoleSettings = Omit<CustomRole, 'id' | 'accountId' | 'key'>

/** The operations of a JSON patch, or a merge patch. */
export type RolePatch = readonly JsonObject[] | JsonObject

const PATCHABLE: Patchable<RoleAction> = {
  name: 'updateName',
  description: 'updateDescription',
  policy: 'updatePolicy',
  basePermissions: 'updateBasePermissions',
  resourceCategory: 'updateName',
}

/** Lists the actions that a patch needs, in the order of its operations or fields. */
export function actionsOfRolePatch(patch: RolePatch): readonly RoleAction[] {
  return isOperations(patch) ? actionsOfPatch(patch, PATCHABLE) : actionsOfFields(Object.keys(patch), PATCHABLE)
}

/**
 * Applies a JSON patch or a merge patch to the representation of a role.
 * @throws invalid_request when it does not apply, and for a changed field that cannot be changed
 */
export function patchRoleDocument(before: JsonObject, patch: RolePatch): JsonObject {
  return refusedAsInvalid(() => {
    const after = isOperations(patch) ? applyPatch(before, patch) : mergePatch(before, patch)
    return onlyPatchable(before, after, PATCHABLE)
  })
}

/** Turns a failed patch into an invalid request, because LaunchDarkly documents a 400 for roles, and a 422 only for tokens. */
export function refusedAsInvalid<Result>(patch: () => Result): Result {
  try {
    return patch()
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'patch_failed') throw error
    throw invalidRequest(error.message.replace('Unprocessable entity. ', ''))
  }
}

/**
 * Reads the settings of a patched role. Values that the patch did not change are not judged.
 * @throws invalid_request naming the field
 */
export function roleSettingsAfterPatch(current: RoleSettings, before: JsonObject, after: JsonObject): RoleSettings {
  return parseChangedFields(PARSERS, current, before, after)
}

/** Reads the settings of a new role. @throws invalid_request naming the field */
export function parseRoleSettings(document: { readonly [field: string]: unknown }): RoleSettings {
  return parseFields(PARSERS, document)
}

const PARSERS: Parsers<RoleSettings> = {
  name: (value) => parseText(value, 'name'),
  description: (value) => (value === undefined || value === null ? '' : parseText(value, 'description')),
  policy: (value) => parseStatements(value, 'policy'),
  basePermissions: (value) => parseChoice(value, 'basePermissions', BASE_PERMISSIONS) ?? 'no_access',
  resourceCategory: (value) => parseChoice(value, 'resourceCategory', RESOURCE_CATEGORIES) ?? null,
}

/** @throws invalid_request for what cannot stand in a path and a resource specifier */
export function parseRoleKey(value: unknown, field = 'key'): string {
  if (typeof value !== 'string' || value.length > MAX_ROLE_KEY_LENGTH || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value)) {
    throw invalidRequest(
      `${field} must be letters, digits, ".", "_" and "-", the first a letter or a digit, got ${quote(value)}`,
    )
  }
  return value
}

/** RFC 7396: null takes a member away, objects are merged, everything else is replaced. */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch
  // A map, because a member may be called `__proto__`.
  const merged = new Map(Object.entries(isObject(target) ? (target as JsonObject) : {}))
  for (const [field, value] of Object.entries(patch as JsonObject)) {
    if (value === null) merged.delete(field)
    else merged.set(field, mergePatch(merged.get(field), value))
  }
  return Object.fromEntries(merged)
}

function isOperations(patch: RolePatch): patch is readonly JsonObject[] {
  return Array.isArray(patch)
}

function parseText(value: unknown, field: string): string {
  if (typeof value !== 'string') throw invalidRequest(`${field} must be a string, got ${quote(value)}`)
  if (lengthOf(value) > MAX_ROLE_TEXT_LENGTH) {
    throw invalidRequest(`${field} must have at most ${MAX_ROLE_TEXT_LENGTH} characters`)
  }
  return value
}

function parseChoice<T extends string>(value: unknown, field: string, choices: readonly T[]): T | undefined {
  if (value === undefined || value === null) return undefined
  const choice = choices.find((each) => each === value)
  if (choice === undefined) throw invalidRequest(`${field} must be one of ${choices.join(', ')}, got ${quote(value)}`)
  return choice
}
