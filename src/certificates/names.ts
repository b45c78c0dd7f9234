import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import { LAUNCHDARKLY_HOSTS } from '../domain/launchdarkly-hosts.js'

export interface ServerNames {
  /** The address or name to listen on. */
  readonly host?: string | undefined
  /** Names under which the control API can be called. One with `*` is left out. */
  readonly allowHosts?: readonly string[] | undefined
}

/**
 * Lists the host names and IP addresses that a server certificate is for.
 * @param machine the name of this machine
 */
export function certificateNames({ host, allowHosts = [] }: ServerNames, machine: string): readonly string[] {
  const given = [machine, ...(host === undefined ? [] : [host]), ...allowHosts].map(nameOf)
  const names = ['localhost', '127.0.0.1', '::1', ...given, ...LAUNCHDARKLY_HOSTS]
  return [...new Set(names)].filter((name) => name !== '')
}

/** Returns a name without its port and in ASCII, or an empty text if a certificate cannot have it. */
function nameOf(host: string): string {
  const name = isIP(host) ? host : host.replace(/:\d+$/, '').replace(/^\[(.+)\]$/, '$1')
  if (isIP(name)) return name
  return name.includes('*') ? '' : domainToASCII(name.replace(/\.$/, ''))
}
