type Environment = Record<string, string | undefined>

/** Variables that name a proxy, which Node's `fetch` uses with NODE_USE_ENV_PROXY=1. */
const PROXIES = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy']
/** Where only one of the two is set, some clients read the other one, and find nothing. */
const EXCEPTIONS = ['NO_PROXY', 'no_proxy']

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/

/**
 * Adds the host of an emulator on this machine to NO_PROXY, if the environment names a proxy: otherwise keys would travel to
 * the proxy. `fetch` reads the variable for each request, so that it counts from now on.
 */
export function bypassProxy(url: string, env = environmentOf(globalThis)): void {
  const { hostname } = new URL(url)
  if (!LOOPBACK.test(hostname) || !PROXIES.some((name) => env[name])) return
  const [upper, lower] = EXCEPTIONS.map((name) => env[name])
  for (const name of EXCEPTIONS) env[name] = withHost(env[name] ?? upper ?? lower ?? '', hostname)
}

function withHost(list: string, host: string): string {
  const names = list.split(/[\s,]+/).filter(Boolean)
  return names.includes(host) || names.includes('*') ? list : [...names, host].join(',')
}

/** Browsers have no environment. */
export function environmentOf({ process }: { readonly process?: { readonly env: Environment } }): Environment {
  return process?.env ?? {}
}
