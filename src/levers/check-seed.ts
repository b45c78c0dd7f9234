import type { Ids } from '../domain/ports.js'
import { completeSeed } from './built-in.js'
import { parseState } from './parse-document.js'
import { createProblems } from './problems.js'
import { resolveState } from './resolve-state.js'

/** All that is wrong with a seed, with paths. This loads nothing. */
export function checkSeed(seed: unknown, ids: Ids): readonly string[] {
  const problems = createProblems()
  problems.attempt(() => resolveState(completeSeed(parseState(seed), ids), ids, () => 0))
  return problems.all
}
