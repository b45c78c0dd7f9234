import { isIPv4, isIPv6 } from 'node:net'
import { invalidRequest } from '../../domain/errors.js'
import { quote } from '../../domain/json.js'

/** A name or an IPv4 address, or an IPv6 address in brackets; then a port, or none. */
const HOST = /^(?:\[([0-9a-f:.]+)\]|([^[\]:/?#@\\\s]+))(?::\d{1,5})?$/i
const SINGLE_LABEL = /^[a-z0-9_-]+$/
/** Suffixes that no public DNS server resolves. */
const PRIVATE_SUFFIXES = ['.localhost', '.internal']

/** Whether the control API may be reached under a `Host`. */
export type HostRule = (host: string | undefined) => boolean

/**
 * Accepts only hosts that a DNS-rebinding page cannot use: IP addresses, single-label names as containers have them, private
 * suffixes, and the allowed hosts.
 * @throws invalid_request for an allowed host that is not a host name
 */
export function createHostRule(allowHosts: readonly string[]): HostRule {
  const given = new Set(allowHosts.map(parseAllowedHost))
  return (host) => {
    const name = nameOfHost(host)
    if (name === undefined) return false
    return (
      isIPv4(name) ||
      isIPv6(name) ||
      SINGLE_LABEL.test(name) ||
      PRIVATE_SUFFIXES.some((suffix) => name.endsWith(suffix)) ||
      given.has(name)
    )
  }
}

/** Whether a page of that origin was served under this host and port. A `Host` without a port has that of the scheme. */
export function isOwnOrigin(origin: string, host: string | undefined): boolean {
  const [, scheme] = ORIGIN.exec(origin) ?? []
  const own = `${scheme}${host}`
  if (scheme === undefined || nameOfHost(host) === undefined || !URL.canParse(origin) || !URL.canParse(own))
    return false
  return new URL(origin).host === new URL(own).host
}

const ORIGIN = /^(https?:\/\/)[^/]+$/i

function parseAllowedHost(host: string): string {
  const name = nameOfHost(host)
  if (name === undefined) throw invalidRequest(`an allowed host must be the name of a host, got ${quote(host)}`)
  return name
}

/** Without its port, in lower case; undefined for what is no host. */
function nameOfHost(host = ''): string | undefined {
  const [, address, name] = HOST.exec(host) ?? []
  if (address !== undefined) return isIPv6(address) ? address : undefined
  // A dot at the end says only that the name is whole.
  return name?.toLowerCase().replace(/\.$/, '')
}
