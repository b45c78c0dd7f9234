import { shortenKeys } from '../domain/access-token.js'
import { Refusal } from '../domain/errors.js'

/** Maximum number of problems in one message. `validate` prints all. */
export const MAX_LISTED_PROBLEMS = 20

/** A document that is refused as a whole. Keys are shortened, because one may stand in the wrong field. */
export class InvalidDocument extends Refusal {
  /** Sentences, each of which starts with the path of the wrong value. */
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const shown = problems.map(shortenKeys)
    super('invalid_request', listOf(shown))
    this.problems = shown
  }
}

function listOf(problems: readonly string[]): string {
  if (problems.length === 1) return `${problems[0]}`
  const listed = problems.slice(0, MAX_LISTED_PROBLEMS).map((problem) => `- ${problem}`)
  const rest = problems.length - listed.length
  return [`${problems.length} problems:`, ...listed, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')
}

/** Collects the problems of a document, so that one error reports all of them. */
export interface Problems {
  /** The problems so far. */
  readonly all: readonly string[]
  add(problem: string): void
  /** Returns the result of `work`, or undefined after a refusal, whose message becomes a problem. */
  attempt<Result>(work: () => Result): Result | undefined
  /** @throws InvalidDocument when there are problems */
  throwIfAny(): void
}

export function createProblems(): Problems {
  const problems: string[] = []
  return {
    all: problems,
    add: (problem) => {
      problems.push(problem)
    },
    attempt: (work) => {
      try {
        return work()
      } catch (error) {
        if (error instanceof InvalidDocument) problems.push(...error.problems)
        else if (error instanceof Refusal) problems.push(error.message.replace(/[^.?]$/, '$&.'))
        else throw error
        return undefined
      }
    },
    throwIfAny: () => {
      if (problems.length > 0) throw new InvalidDocument(problems)
    },
  }
}
