import { checkShape } from '../../src/schemas/control.js'
import { InvalidDocument } from '../../src/schemas/problems.js'
import { checkSeed } from '../../src/seeds/check.js'
import type { StateDocument } from '../../src/seeds/document.js'

/** Everything that a document is refused for, each a sentence with a path. */
export function problemsOf(work: () => unknown): readonly string[] {
  const error = thrownBy(work)
  if (!(error instanceof InvalidDocument)) throw error ?? new Error('the document was accepted')
  return error.problems
}

/** The code and the sentence of a refusal. */
export function refusalOf(work: () => unknown): { readonly code: unknown; readonly message: unknown } {
  const error = thrownBy(work)
  if (!(error instanceof Error)) throw new Error('nothing was refused')
  return { code: (error as { code?: unknown }).code, message: error.message }
}

/** The problems of an account, standing alone and as the second one of a state. */
export function problemsOfAccount(account: object): readonly (readonly string[])[] {
  return [
    problemsOf(() => checkShape('AccountSeed', account, { path: '', whole: 'the body' })),
    problemsOf(() => checkSeed({ version: 1, accounts: [{}, account] })),
  ]
}

/** The same sentences with the paths that they have in the two documents of `problemsOfAccount`. */
export function inBoth(...problems: readonly string[]): readonly (readonly string[])[] {
  return [problems, problems.map((problem) => `accounts[1].${problem}`)]
}

/** The state of an account alone. */
export function stateOf(...accounts: readonly object[]): StateDocument {
  return checkSeed({ version: 1, accounts })
}

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}
