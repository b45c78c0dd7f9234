/** Something that was asked and answered, with the moments around it. */
export interface Operation<State> {
  readonly invoked: number
  readonly answered: number
  /** What it leaves of the state that it meets; undefined when it cannot have been answered so in that state. */
  readonly apply: (state: State) => State | undefined
  /** For people. */
  readonly text: string
}

/**
 * Whether there is an order in which the operations, each at one moment between question and answer, explain all answers
 * ("Testing and Verifying Concurrent Objects", Wing and Gong 1993). States are compared as values.
 */
export function isLinearizable<State extends string>(operations: readonly Operation<State>[], initial: State): boolean {
  const sorted = operations.toSorted((a, b) => a.invoked - b.invoked)
  const done = sorted.map(() => false)
  const seen = new Set<string>()

  function explains(state: State, left: number): boolean {
    if (left === 0) return true
    const situation = `${done.map(Number).join('')} ${state}`
    if (seen.has(situation)) return false
    seen.add(situation)
    const candidates = firstOnes(sorted, done).map((i) => [i, sorted[i]?.apply(state)] as const)
    // What changes nothing may as well come first: whatever else is possible stays possible.
    const readers = candidates.filter(([, next]) => next === state)
    for (const [i, next] of readers.length > 0 ? readers.slice(0, 1) : candidates) {
      if (next === undefined) continue
      done[i] = true
      if (explains(next, left - 1)) return true
      done[i] = false
    }
    return false
  }

  return explains(initial, sorted.length)
}

/** Those that are left and were asked before any other that is left was answered. */
function firstOnes(
  sorted: readonly { readonly invoked: number; readonly answered: number }[],
  done: readonly boolean[],
): readonly number[] {
  const left = sorted.flatMap((operation, i) => (done[i] ? [] : [{ ...operation, i }]))
  const earliest = Math.min(...left.map(({ answered }) => answered))
  return left.filter(({ invoked }) => invoked <= earliest).map(({ i }) => i)
}
