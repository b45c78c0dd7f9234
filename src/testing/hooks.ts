type Callback = () => Promise<void>

/** A test runner's hooks, under the names of mocha, node:test and tap, or under those of Jest and Vitest. */
export interface Hooks {
  before?(callback: Callback): unknown
  beforeAll?(callback: Callback): unknown
  beforeEach?(callback: Callback): unknown
  after?(callback: Callback): unknown
  afterAll?(callback: Callback): unknown
}

interface FoundHooks {
  before(callback: Callback): void
  beforeEach(callback: Callback): void
  after(callback: Callback): void
}

/** @throws Error when there are none */
export function hooksOf(hooks: Hooks): FoundHooks {
  function find(...names: readonly (keyof Hooks)[]): (callback: Callback) => void {
    const name = names.find((candidate) => typeof hooks[candidate] === 'function')
    if (name) return (callback) => void hooks[name]?.(callback)
    throw new Error(
      `there is no ${names.join(' or ')}: hand in the test runner's hooks, { hooks: { before, after, beforeEach } }`,
    )
  }
  return { before: find('before', 'beforeAll'), beforeEach: find('beforeEach'), after: find('after', 'afterAll') }
}
