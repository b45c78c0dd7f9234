import { shortenKeys } from '../domain/access-token.js'
import { Refusal } from '../domain/errors.js'

/** A document that is refused whole. A key that stands in a wrong place does not get into a message. */
export class InvalidDocument extends Refusal {
  /** Each a sentence that starts with the path of what is wrong. */
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const shown = problems.map(shortenKeys)
    super('invalid_request', shown.length > 1 ? `${shown[0]} (and ${shown.length - 1} more)` : `${shown[0]}`)
    this.problems = shown
  }
}

/** Collects what is wrong with a document, so that all of it can be told at once. */
export interface Problems {
  /** What was found so far. */
  readonly all: readonly string[]
  add(problem: string): void
  /** The result, or undefined after a refusal, whose message becomes a problem. */
  attempt<Result>(parse: () => Result, prefix?: string): Result | undefined
  /** @throws InvalidDocument when there were any */
  throwIfAny(): void
}

export function createProblems(): Problems {
  const problems: string[] = []
  return {
    all: problems,
    add: (problem) => {
      problems.push(problem)
    },
    attempt: (parse, prefix = '') => {
      try {
        return parse()
      } catch (error) {
        if (error instanceof InvalidDocument) problems.push(...error.problems)
        else if (error instanceof Refusal) problems.push(`${prefix}${error.message}`)
        else throw error
        return undefined
      }
    },
    throwIfAny: () => {
      if (problems.length > 0) throw new InvalidDocument(problems)
    },
  }
}
