import { defined, fieldsOf, oneOf } from '../control/fields.js'
import { parseRoleKey } from '../domain/role-changes.js'
import { BASE_PERMISSIONS, RESOURCE_CATEGORIES } from '../domain/roles.js'
import { parseStatements } from '../domain/statement.js'
import type { RoleDocument } from './document.js'
import { objectId, shortText } from './document-fields.js'

const ROLE = ['_id', 'key', 'name', 'description', 'policy', 'basePermissions', 'resourceCategory']

export function parseRole(value: unknown, at: string): RoleDocument {
  const fields = fieldsOf(value, at, ROLE)
  return defined({
    _id: fields.optional('_id', objectId),
    key: fields.required('key', parseRoleKey),
    name: fields.required('name', shortText),
    description: fields.optional('description', shortText),
    policy: fields.required('policy', parseStatements),
    basePermissions: fields.optional('basePermissions', oneOf(BASE_PERMISSIONS)),
    resourceCategory: fields.optional('resourceCategory', oneOf(RESOURCE_CATEGORIES)),
  })
}
