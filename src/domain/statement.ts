import type { Statement } from './decision.js'
import { invalidRequest } from './errors.js'
import { isObject, quote } from './json.js'
import { resourceKind } from './resource.js'

export const MAX_STATEMENTS = 200
export const MAX_STATEMENT_ITEMS = 200
const FIELDS = ['effect', 'resources', 'notResources', 'actions', 'notActions']

/**
 * Statements as they come in: one of `resources` and `notResources`, one of `actions` and `notActions`, one kind of
 * resource in a statement (the Terraform provider's acceptance tests run against these rules).
 * @param field where they stand, for the message: `inlineRole`, `policy`
 * @throws invalid_request that says which statement and why
 */
export function parseStatements(value: unknown, field: string): readonly Statement[] {
  if (!Array.isArray(value)) throw invalidRequest(`${field} must be an array of statements`)
  if (value.length > MAX_STATEMENTS) throw invalidRequest(`${field} must have at most ${MAX_STATEMENTS} statements`)
  return value.map((statement, i) => parseStatement(statement, `${field}[${i}]`))
}

/** @throws invalid_request that says what is wrong */
export function parseStatement(value: unknown, at: string): Statement {
  if (!isObject(value)) throw invalidRequest(`${at} must be an object`)
  const unknown = Object.keys(value).find((key) => !FIELDS.includes(key))
  if (unknown !== undefined) throw invalidRequest(`${at} has an unknown field ${quote(unknown)}`)
  const { effect } = value
  if (effect !== 'allow' && effect !== 'deny') throw invalidRequest(`${at}.effect must be "allow" or "deny"`)
  const resources = parseOneOf(value, 'resources', 'notResources', at)
  const actions = parseOneOf(value, 'actions', 'notActions', at)
  checkKinds(Object.values(resources).flat(), at)
  return { effect, ...resources, ...actions }
}

/** An empty list counts as absent, as in the real API, which cannot tell the two apart. */
function parseOneOf(statement: Record<string, unknown>, name: string, notName: string, at: string) {
  const given = [name, notName].filter((field) => !isAbsent(statement[field]))
  const [field] = given
  if (field === undefined) throw invalidRequest(`${at} must have ${name} or ${notName}`)
  if (given.length > 1) throw invalidRequest(`${at} must not have both ${name} and ${notName}`)
  return { [field]: parseStrings(statement[field], `${at}.${field}`) }
}

function isAbsent(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

function parseStrings(value: unknown, at: string): readonly string[] {
  if (!Array.isArray(value)) throw invalidRequest(`${at} must be an array of strings`)
  if (value.length > MAX_STATEMENT_ITEMS) throw invalidRequest(`${at} must have at most ${MAX_STATEMENT_ITEMS} items`)
  return value.map((item, i) => {
    if (typeof item !== 'string' || item === '') throw invalidRequest(`${at}[${i}] must be a string that is not empty`)
    return item
  })
}

function checkKinds(specifiers: readonly string[], at: string): void {
  let first: string | undefined
  for (const specifier of specifiers) {
    const kind = resourceKind(specifier)
    if (kind === undefined) {
      throw invalidRequest(`${at}: ${quote(specifier)} is not a resource specifier such as "service-token/*"`)
    }
    first ??= kind
    if (kind !== first) throw invalidRequest(`${at} must not mix kinds of resources: ${quote(first)}, ${quote(kind)}`)
  }
}
