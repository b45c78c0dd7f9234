/** Where a value stands: the path in front of it, and the words for the whole document, such as `the body`. */
export interface Place {
  readonly path: string
  readonly whole: string
}

/** How a sentence names the place. */
export function nameOf({ path, whole }: Place): string {
  return path === '' ? whole : path
}

/** The place of a member, such as `accounts[0].role` or `headers["x y"]`, or of an item of an array. */
export function within({ path, whole }: Place, step: string | number): Place {
  if (typeof step === 'number') return { path: `${path}[${step}]`, whole }
  if (!/^[\w$-]+$/.test(step)) return { path: `${path}[${JSON.stringify(step)}]`, whole }
  return { path: path === '' ? step : `${path}.${step}`, whole }
}

/**
 * The place that a JSON Pointer leads to.
 * @param data the document, which tells the index of an array from the name of a member
 */
export function follow(place: Place, pointer: string, data: unknown): Place {
  let value = data
  let result = place
  for (const escaped of pointer.split('/').slice(1)) {
    const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
    result = within(result, Array.isArray(value) ? Number(step) : step)
    value = Object(value)[step]
  }
  return result
}
