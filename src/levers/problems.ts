import { Refusal } from '../domain/errors.js'

/** A document that is refused whole. */
export class InvalidDocument extends Refusal {
  /** Each a sentence that starts with the path of what is wrong. */
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const [first = '', ...others] = problems
    super('invalid_request', others.length === 0 ? first : `${first} (and ${others.length} more)`)
    this.problems = problems
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
