import { isIPv4, isIPv6 } from 'node:net'
import { invalidRequest } from '../../domain/errors.js'
import { quote } from '../../domain/json.js'
import { LAUNCHDARKLY_HOSTS } from '../../domain/launchdarkly-hosts.js'

/** A name or an IPv4 address, or an IPv6 address in brackets; then a port, or none. */
const HOST = /^(?:\[([0-9a-f:.]+)\]|([^[\]:/?#@\\\s]+))(?::\d{1,5})?$/i
const SINGLE_LABEL = /^[a-z0-9_-]+$/
/** Suffixes that no public DNS server resolves; the last two are those of Kubernetes. */
const PRIVATE_SUFFIXES = ['.localhost', '.internal', '.svc', '.svc.cluster.local']

export interface HostRules {
  /** Whether the control API may be reached under a `Host`. */
  isHostAllowed(host: string | undefined): boolean
  /** Whether pages of an `Origin` may call the control API that they reach under this `Host`. */
  isOriginAllowed(origin: string, host: string | undefined): boolean
}

/**
 * Hosts that a DNS-rebinding page cannot use: IP addresses, single-label names as containers have them, private suffixes, and
 * the allowed hosts. Origins whose pages somebody on this machine serves: the host of the request itself, loopback, whatever
 * `Host` a proxy in between sends, and the allowed hosts.
 * @param allowHosts names, or `*.example.com` for all names below `example.com`
 * @param option where the allowed hosts come from, for messages
 * @throws invalid_request for one that is neither, or that covers a host of LaunchDarkly
 */
export function createHostRules(allowHosts: readonly string[], option = 'an allowed host'): HostRules {
  const allowed = allowHosts.map((host) => parseAllowedHost(host, option))
  const isGiven = (name: string) => allowed.some((given) => covers(given, name))
  return {
    isHostAllowed: (host) => {
      const name = nameOfHost(host)
      if (name === undefined) return false
      return (
        isIPv4(name) ||
        isIPv6(name) ||
        SINGLE_LABEL.test(name) ||
        PRIVATE_SUFFIXES.some((suffix) => name.endsWith(suffix)) ||
        isGiven(name)
      )
    },
    isOriginAllowed: (origin, host) => {
      const [, scheme, authority] = ORIGIN.exec(origin) ?? []
      const name = nameOfHost(authority)
      if (scheme === undefined || name === undefined || !URL.canParse(origin)) return false
      return isLoopback(name) || isGiven(name) || isSame(origin, `${scheme}${host}`)
    },
  }
}

const ORIGIN = /^(https?:\/\/)([^/]+)$/i

/** Whether two URLs have the same host and port. One without a port has that of its scheme. */
function isSame(origin: string, own: string): boolean {
  return URL.canParse(own) && new URL(origin).host === new URL(own).host
}

function isLoopback(name: string): boolean {
  return (
    name === 'localhost' || name.endsWith('.localhost') || name === '::1' || (isIPv4(name) && name.startsWith('127.'))
  )
}

function parseAllowedHost(host: string, option: string): string {
  const name = nameOfHost(host.replace(/^\*\./, ''))
  if (name === undefined || name.includes('*')) {
    throw invalidRequest(`${option} must be the name of a host or "*." and one, got ${quote(host)}`)
  }
  const allowed = host.startsWith('*.') ? `*.${name}` : name
  // Tools that were made for LaunchDarkly send their requests there; none of them may reach the control API.
  if (LAUNCHDARKLY_HOSTS.some((real) => covers(allowed, real))) {
    throw invalidRequest(`${option} must not cover a host of LaunchDarkly, got ${quote(host)}`)
  }
  return allowed
}

function covers(allowed: string, name: string): boolean {
  return allowed.startsWith('*') ? name.endsWith(allowed.slice(1)) : name === allowed
}

/** Without its port, in lower case; undefined for what is no host. */
function nameOfHost(host = ''): string | undefined {
  const [, address, name] = HOST.exec(host) ?? []
  if (address !== undefined) return isIPv6(address) ? address : undefined
  // A dot at the end says only that the name is whole.
  return name?.toLowerCase().replace(/\.$/, '')
}
