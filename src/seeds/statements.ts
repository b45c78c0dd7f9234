import type { Statement } from '../domain/decision.js'
import { parseStatement } from '../domain/statement.js'
import type { components } from '../generated/control.js'
import type { Problems } from '../schemas/problems.js'

/** The statements without empty lists. Specifiers that cannot be parsed, or that are of different kinds, become problems. */
export function resolveStatements(
  statements: components['schemas']['Statements'],
  at: string,
  problems: Problems,
): readonly Statement[] {
  return statements.flatMap((statement, i) => problems.attempt(() => parseStatement(statement, `${at}[${i}]`)) ?? [])
}
