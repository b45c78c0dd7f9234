import { parseClockSettings } from '../control/clock-settings.js'
import { defined, type FieldReader, fieldsOf, oneOf, wholeNumber } from '../control/fields.js'
import { parseFaults } from '../control/parse-fault.js'
import { parseRateLimit } from '../control/rate-limit-settings.js'
import { invalidRequest } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import { MEMBER_ROLES } from '../domain/roles.js'
import type { AccountDocument, MemberDocument, StateDocument } from './document.js'
import { collecting, email, flag, instant, listOf, objectId, shortText } from './document-fields.js'
import { parseRole } from './parse-role.js'
import { parseToken } from './parse-token.js'
import { createProblems, type Problems } from './problems.js'

const CONTROLS = ['clock', 'faults', 'rateLimit']
const STATE = ['$schema', 'version', 'accounts', ...CONTROLS]
// The first two let one account stand in a file of its own.
const ACCOUNT = [
  ...['$schema', 'version', '_id', 'organization', 'serviceTokenLimit', 'members', 'roles', 'deletedRoles', 'tokens'],
  ...CONTROLS,
]
const MEMBER = ['_id', 'email', 'firstName', 'lastName', 'role', 'customRoles', 'creationDate', 'removed']

/**
 * A seed or an exported state.
 * @throws InvalidDocument with every problem and its path
 */
export function parseState(value: unknown): StateDocument {
  const problems = createProblems()
  const document = problems.attempt(() => {
    const fields = collecting(fieldsOf(value, '', STATE), problems)
    fields.required('version', checkVersion)
    const accounts = fields.required(
      'accounts',
      listOf((item, at) => accountOf(item, at, problems), problems),
    )
    return { version: 1, accounts, ...controlsOf(fields) } as const
  })
  problems.throwIfAny()
  return document as StateDocument
}

/**
 * One account: the body that creates one, or its own state.
 * @throws InvalidDocument with every problem and its path
 */
export function parseAccount(value: unknown): AccountDocument {
  const problems = createProblems()
  const document = problems.attempt(() => accountOf(value, '', problems))
  problems.throwIfAny()
  return document as AccountDocument
}

function accountOf(value: unknown, at: string, problems: Problems): AccountDocument {
  const fields = collecting(fieldsOf(value, at, ACCOUNT), problems)
  fields.optional('version', checkVersion)
  return defined({
    _id: fields.optional('_id', objectId),
    organization: fields.optional('organization', shortText),
    serviceTokenLimit: fields.optional('serviceTokenLimit', wholeNumber(0, Number.MAX_SAFE_INTEGER)),
    members: fields.optional(
      'members',
      listOf((item, path) => memberOf(item, path, problems), problems),
    ),
    roles: fields.optional(
      'roles',
      listOf((item, path) => parseRole(item, path, problems), problems),
    ),
    deletedRoles: fields.optional('deletedRoles', listOf(objectId, problems)),
    tokens: fields.optional(
      'tokens',
      listOf((item, path) => parseToken(item, path, problems), problems),
    ),
    ...controlsOf(fields),
  })
}

function checkVersion(version: unknown, field: string): void {
  if (version !== 1) throw invalidRequest(`${field} must be 1, got ${quote(version)}`)
}

function memberOf(value: unknown, at: string, problems: Problems): MemberDocument {
  const fields = collecting(fieldsOf(value, at, MEMBER), problems)
  return defined({
    _id: fields.optional('_id', objectId),
    email: fields.required('email', email),
    firstName: fields.optional('firstName', shortText),
    lastName: fields.optional('lastName', shortText),
    role: fields.required('role', oneOf(MEMBER_ROLES)),
    customRoles: fields.optional('customRoles', listOf(shortText, problems)),
    creationDate: fields.optional('creationDate', instant),
    removed: fields.optional('removed', flag),
  })
}

function controlsOf(fields: FieldReader) {
  return defined({
    clock: fields.optional('clock', parseClockSettings),
    faults: fields.optional('faults', parseFaults),
    rateLimit: fields.optional('rateLimit', parseRateLimit),
  })
}
