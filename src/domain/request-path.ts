/**
 * The path of a request as the router sees it: without scheme, host, query and fragment, percent-decoded, and without a slash at
 * its end. A path whose percent-encoding is broken, which no route has, is not decoded.
 * @param target what follows the method in a request line: a path, or a whole URL
 */
export function routedPath(target: string): string {
  const path = target.replace(SCHEME_AND_HOST, '').replace(QUERY_OR_FRAGMENT, '')
  const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  return decoded(trimmed === '' ? '/' : trimmed)
}

const SCHEME_AND_HOST = /^https?:\/\/[^/?#]*/i
const QUERY_OR_FRAGMENT = /[?#].*$/s

function decoded(path: string): string {
  if (!path.includes('%')) return path
  try {
    // Reserved characters such as %2F stay encoded: the router splits segments before it decodes them.
    return decodeURI(path)
  } catch {
    return path
  }
}
