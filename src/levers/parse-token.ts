import { defined, type FieldReader, fieldsOf } from '../control/fields.js'
import { API_VERSIONS, type ApiVersionDate, isKeyShaped } from '../domain/access-token.js'
import { invalidRequest } from '../domain/errors.js'
import { isObject, quote } from '../domain/json.js'
import type { Permissions, Policy } from '../domain/policy.js'
import { parseStatements } from '../domain/statement.js'
import { parseStoredSettings } from '../domain/token-changes.js'
import type { KeyDocument, OldKeyDocument, TokenDocument } from './document.js'
import { collecting, flag, instant, kindOf, listOf, objectId, shortText } from './document-fields.js'
import { roleText } from './parse-role.js'
import type { Problems } from './problems.js'

const SETTINGS = ['name', 'description', 'role', 'customRoleIds', 'inlineRole']
const KEY = ['key', 'keyHash', 'token']
const TOKEN = [
  ...['_id', 'memberId', ...SETTINGS, 'serviceToken', 'defaultApiVersion', 'creationDate', 'lastModified', 'lastUsed'],
  ...[...KEY, 'oldKeys', 'grantedWithin'],
  // What the API shows besides, so that an answer of it can be pasted; all of it follows from the rest.
  ...['ownerId', '_member', '_links'],
]

export function parseToken(value: unknown, at: string, problems: Problems): TokenDocument {
  const document = holderOfKeys(value, at)
  const fields = collecting(fieldsOf(document, at, TOKEN), problems)
  problems.attempt(() => parseStoredSettings(document), `${at}: `)
  return {
    ...(Object.fromEntries(
      SETTINGS.filter((name) => name in document).map((name) => [name, document[name]]),
    ) as object),
    ...defined({
      _id: fields.optional('_id', objectId),
      memberId: fields.optional('memberId', shortText),
      serviceToken: fields.optional('serviceToken', flag),
      defaultApiVersion: fields.optional('defaultApiVersion', apiVersion),
      creationDate: fields.optional('creationDate', instant),
      lastModified: fields.optional('lastModified', instant),
      lastUsed: fields.optional('lastUsed', instant),
      oldKeys: fields.optional(
        'oldKeys',
        listOf((item, path) => parseOldKey(item, path, problems), problems),
      ),
      grantedWithin: fields.optional('grantedWithin', parsePermissions),
    }),
    ...parseKey(fields),
  }
}

function parseOldKey(value: unknown, at: string, problems: Problems): OldKeyDocument {
  const fields = collecting(fieldsOf(holderOfKeys(value, at), at, [...KEY, 'expiresAt']), problems)
  return { expiresAt: fields.required('expiresAt', instant), ...parseKey(fields) }
}

function holderOfKeys(value: unknown, at: string): { readonly [field: string]: unknown } {
  if (!isObject(value)) throw invalidRequest(`${at} must be an object, got ${kindOf(value)}`)
  return value
}

function parseKey(fields: FieldReader): KeyDocument {
  return defined({
    key: fields.optional('key', (value, field) => {
      if (typeof value === 'string' && isKeyShaped(value)) return value
      throw invalidRequest(`${field} must be "api-" and a lower-case UUID v4`)
    }),
    keyHash: fields.optional('keyHash', (value, field) => {
      if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return value
      throw invalidRequest(`${field} must be a SHA-256 in lower-case hex`)
    }),
    token: fields.optional('token', (value, field) => {
      if (typeof value === 'string' && /^[0-9a-f]{4}$/.test(value)) return value
      throw invalidRequest(`${field} must be the last four characters of the key; the key itself goes into "key"`)
    }),
  })
}

function apiVersion(value: unknown, field: string): ApiVersionDate {
  const version = API_VERSIONS.find((known) => known === value)
  if (version === undefined) {
    throw invalidRequest(`${field} must be one of ${API_VERSIONS.join(', ')}, got ${quote(value)}`)
  }
  return version
}

/** Layers of policies, as `permissionsOf` makes them. */
function parsePermissions(value: unknown, at: string): Permissions {
  return arrayOf(value, at, (layer, path) => arrayOf(layer, path, parsePolicy))
}

function parsePolicy(value: unknown, at: string): Policy {
  const fields = fieldsOf(value, at, ['name', 'statements'])
  return defined({
    name: fields.optional('name', roleText),
    statements: fields.required('statements', parseStatements),
  })
}

function arrayOf<T>(value: unknown, at: string, parse: (item: unknown, at: string) => T): readonly T[] {
  if (!Array.isArray(value)) throw invalidRequest(`${at} must be an array, got ${quote(value)}`)
  return value.map((item, i) => parse(item, `${at}[${i}]`))
}
