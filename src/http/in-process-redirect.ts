const MAX_REDIRECTS = 20

/**
 * Follows redirects the way `fetch` does, or does not, as the request asks.
 * @throws TypeError for a redirect that cannot be followed, a body that would have to be sent twice included
 */
export async function followRedirect(
  first: Request,
  exchange: (request: Request) => Promise<Response>,
): Promise<Response> {
  let request = first
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await exchange(request)
    const location = REDIRECTS.includes(response.status) ? response.headers.get('location') : null
    if (location === null || request.redirect === 'manual') return withRedirected(response, redirects > 0)
    await response.body?.cancel()
    if (request.redirect === 'error') throw failed('the answer is a redirect')
    request = redirectedTo(new URL(location, request.url), response.status, request)
  }
  throw failed(`there are more than ${MAX_REDIRECTS} redirects`)
}

const REDIRECTS = [301, 302, 303, 307, 308]

function redirectedTo(url: URL, status: number, request: Request): Request {
  const { method, redirect, signal } = request
  const headers = new Headers(request.headers)
  if (url.origin !== new URL(request.url).origin) headers.delete('authorization')
  const becomesGet = status === 303 ? method !== 'HEAD' : status < 303 && method === 'POST'
  if (!becomesGet) {
    if (request.body) throw failed('the body cannot be sent to a second address')
    return new Request(url, { method, headers, redirect, signal })
  }
  headers.delete('content-type')
  headers.delete('content-length')
  return new Request(url, { headers, redirect, signal })
}

function withRedirected(response: Response, redirected: boolean): Response {
  return Object.defineProperty(response, 'redirected', { value: redirected })
}

function failed(reason: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(reason) })
}
