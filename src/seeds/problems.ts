import type { Ids } from '../domain/ports.js'
import { createProblems } from '../schemas/problems.js'
import { completeSeed } from './built-in.js'
import { checkSeed } from './check.js'
import { resolveControls } from './controls.js'
import { resolveState } from './resolve-state.js'

/** All problems of a seed: those of its shape or, if it has none, those of what it refers to. Loads nothing. */
export function problemsOfSeed(seed: unknown, ids: Ids): readonly string[] {
  const problems = createProblems()
  problems.attempt(() => {
    const document = checkSeed(seed)
    problems.attempt(() => resolveState(completeSeed(document, ids), ids, () => 0))
    resolveControls(document, { path: '', whole: 'the seed' }, problems)
  })
  return problems.all
}
