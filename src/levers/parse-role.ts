import { defined, fieldsOf, oneOf } from '../control/fields.js'
import { MAX_ROLE_TEXT_LENGTH, parseRoleKey } from '../domain/role-changes.js'
import { BASE_PERMISSIONS, RESOURCE_CATEGORIES } from '../domain/roles.js'
import { parseStatements } from '../domain/statement.js'
import type { RoleDocument } from './document.js'
import { collecting, objectId, textUpTo } from './document-fields.js'
import type { Problems } from './problems.js'

const ROLE = ['_id', 'key', 'name', 'description', 'policy', 'basePermissions', 'resourceCategory']

export const roleText = textUpTo(MAX_ROLE_TEXT_LENGTH)

export function parseRole(value: unknown, at: string, problems: Problems): RoleDocument {
  const fields = collecting(fieldsOf(value, at, ROLE), problems)
  return defined({
    _id: fields.optional('_id', objectId),
    key: fields.required('key', parseRoleKey),
    name: fields.required('name', roleText),
    description: fields.optional('description', roleText),
    policy: fields.required('policy', parseStatements),
    basePermissions: fields.optional('basePermissions', oneOf(BASE_PERMISSIONS)),
    resourceCategory: fields.optional('resourceCategory', oneOf(RESOURCE_CATEGORIES)),
  })
}
