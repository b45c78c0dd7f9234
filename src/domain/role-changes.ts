import { invalidRequest } from './errors.js'
import { isObject, type Json, type JsonObject, quote } from './json.js'
import { actionsOfFields, actionsOfPatch, onlyPatchable, type Patchable } from './patchable.js'
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

/** What a create or a patch says of a role. */
export type RoleSettings = Omit<CustomRole, 'id' | 'accountId' | 'key'>

const PATCHABLE: Patchable<RoleAction> = {
  name: 'updateName',
  description: 'updateDescription',
  policy: 'updatePolicy',
  basePermissions: 'updateBasePermissions',
  resourceCategory: 'updateName',
}

/** The actions that a patch needs. One that writes to no patchable field needs that of the name: none is for free. */
export function actionsOfRolePatch(patch: readonly JsonObject[] | JsonObject): readonly RoleAction[] {
  const actions = isOperations(patch)
    ? actionsOfPatch(patch, PATCHABLE)
    : actionsOfFields(Object.keys(patch), PATCHABLE)
  return actions.length > 0 ? actions : ['updateName']
}

/**
 * @throws patch_failed naming the path when anything but a patchable field came out changed
 * @throws invalid_request when a value is wrong
 */
export function roleAfterPatch(before: JsonObject, after: Json): RoleSettings {
  return parseRoleSettings(onlyPatchable(before, after, PATCHABLE))
}

/** @throws invalid_request naming the field */
export function parseRoleSettings(document: { readonly [field: string]: unknown }): RoleSettings {
  return {
    name: parseText(document['name'], 'name'),
    description: document['description'] === undefined ? '' : parseText(document['description'], 'description'),
    policy: parseStatements(document['policy'], 'policy'),
    basePermissions: parseChoice(document['basePermissions'], 'basePermissions', BASE_PERMISSIONS) ?? 'no_access',
    resourceCategory: parseChoice(document['resourceCategory'], 'resourceCategory', RESOURCE_CATEGORIES) ?? null,
  }
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

export function isOperations(patch: readonly JsonObject[] | JsonObject): patch is readonly JsonObject[] {
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
  const choice = choices.find((each) => each === value)
  if (value !== undefined && choice === undefined) {
    throw invalidRequest(`${field} must be one of ${choices.join(', ')}, got ${quote(value)}`)
  }
  return choice
}
