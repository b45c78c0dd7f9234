/** Maximum number of cached values; each item of a list counts too. When it is exceeded, the cache is cleared. */
export const MAX_CACHED = 10_000

/**
 * Caches entities, pages and counts, so that a request that only reads costs no SQL. `store.transaction` clears
 * all of it, so that no code has to know which values a change makes stale. Flushing last uses does not clear it.
 */
export class Cache {
  readonly #values = new Map<string, unknown>()
  #size = 0
  #isSuspended = false

  /**
   * Clears the cache and runs `work`, which may change rows. Meanwhile nothing is cached, because the change may be rolled
   * back.
   */
  suspend<Result>(work: () => Result): Result {
    if (this.#isSuspended) return work()
    this.clear()
    this.#isSuspended = true
    try {
      return work()
    } finally {
      this.#isSuspended = false
    }
  }

  /**
   * Returns the cached value, or the one that `load` reads, which is then cached unless it is undefined.
   * @param key the kind of value, the account and the id, such as `token <accountId> <id>`
   */
  read<Value>(key: string, load: () => Value): Value {
    const cached = this.#values.get(key)
    if (cached !== undefined) return cached as Value
    const value = load()
    if (value !== undefined) this.set(key, value)
    return value
  }

  set(key: string, value: unknown): void {
    if (this.#isSuspended) return
    if (this.#size >= MAX_CACHED) this.clear()
    this.#size += sizeOf(value) - sizeOf(this.#values.get(key))
    this.#values.set(key, value)
  }

  clear(): void {
    this.#values.clear()
    this.#size = 0
  }
}

function sizeOf(value: unknown): number {
  if (value === undefined) return 0
  return Array.isArray(value) ? value.length + 1 : 1
}
