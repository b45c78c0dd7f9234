/**
 * Returns a function that loads something on its first call and caches it. A failed load is not cached, because it may
 * succeed later: the process had no free file descriptor, for example.
 */
export function lazy<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined
  return async () => {
    loading ??= load()
    try {
      return await loading
    } catch (error) {
      loading = undefined
      throw error
    }
  }
}
