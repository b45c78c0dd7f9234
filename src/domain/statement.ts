import type { Statement } from './decision.js'
import { invalidRequest } from './errors.js'
import { isEmpty, isObject, quote } from './json.js'
import { isSpecifier, MAX_SPECIFIER_LENGTH, resourceKind } from './resource.js'

export const MAX_STATEMENTS = 200
export const MAX_STATEMENT_ITEMS = 200

/**
 * Parses statements as clients send them: one of `resources` and `notResources`, one of `actions` and `notActions`, one
 * kind of resource in a statement (the Terraform provider's acceptance tests run against these rules). Null and an empty
 * list count as absent. Unknown fields are ignored, as in every body of the real API.
 * @param field the field that holds them, for the message: `inlineRole`, `policy`
 * @throws invalid_request naming the statement
 */
export function parseStatements(value: unknown, field: string): readonly Statement[] {
  if (!Array.isArray(value)) throw invalidRequest(`${field} must be an array of statements`)
  if (value.length > MAX_STATEMENTS) throw invalidRequest(`${field} must have at most ${MAX_STATEMENTS} statements`)
  return value.map((statement, i) => parseStatement(statement, `${field}[${i}]`))
}

/**
 * Lists the specifiers that the emulator cannot read, such as `env/:flag/*`, with the number of their statement, counted
 * from 1. They are stored and match nothing.
 */
export function unreadableSpecifiers(
  statements: readonly Statement[],
): readonly { readonly statement: number; readonly specifier: string }[] {
  return statements.flatMap(({ resources = [], notResources = [] }, i) =>
    [...resources, ...notResources]
      .filter((specifier) => resourceKind(specifier) === undefined)
      .map((specifier) => ({ statement: i + 1, specifier })),
  )
}

/** @throws invalid_request that says what is wrong */
export function parseStatement(value: unknown, at: string): Statement {
  if (!isObject(value)) throw invalidRequest(`${at} must be an object`)
  const { effect } = value
  if (effect !== 'allow' && effect !== 'deny') throw invalidRequest(`${at}.effect must be "allow" or "deny"`)
  const resources = parseOneOf(value, 'resources', 'notResources', at)
  const actions = parseOneOf(value, 'actions', 'notActions', at)
  checkSpecifiers(Object.values(resources).flat(), at)
  return { effect, ...resources, ...actions }
}

function parseOneOf(statement: Record<string, unknown>, name: string, notName: string, at: string) {
  const given = [name, notName].filter((field) => statement[field] === '' || !isEmpty(statement[field]))
  const [field] = given
  if (field === undefined) throw invalidRequest(`${at} must have ${name} or ${notName}`)
  if (given.length > 1) throw invalidRequest(`${at} must not have both ${name} and ${notName}`)
  return { [field]: parseStrings(statement[field], `${at}.${field}`) }
}

function parseStrings(value: unknown, at: string): readonly string[] {
  if (!Array.isArray(value)) throw invalidRequest(`${at} must be an array of strings`)
  if (value.length > MAX_STATEMENT_ITEMS) throw invalidRequest(`${at} must have at most ${MAX_STATEMENT_ITEMS} items`)
  return value.map((item, i) => {
    if (typeof item !== 'string' || item === '') throw invalidRequest(`${at}[${i}] must be a string that is not empty`)
    return item
  })
}

/** An unreadable specifier has no kind and may stand beside any other. */
function checkSpecifiers(specifiers: readonly string[], at: string): void {
  let first: string | undefined
  for (const specifier of specifiers) {
    if (!isSpecifier(specifier)) {
      throw invalidRequest(
        `${at}: ${quote(specifier)} is not a resource specifier such as "service-token/*", ` +
          `of at most ${MAX_SPECIFIER_LENGTH} characters`,
      )
    }
    const kind = resourceKind(specifier)
    if (kind === undefined) continue
    first ??= kind
    if (kind !== first) throw invalidRequest(`${at} must not mix kinds of resources: ${quote(first)}, ${quote(kind)}`)
  }
}
