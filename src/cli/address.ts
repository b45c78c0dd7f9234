import { isIPv6 } from 'node:net'
import { usageError } from './failure.js'
import type { Values } from './options.js'

/** Addresses to listen on that nobody can call, and what can be called instead. */
const CALLABLE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

/**
 * Where the server is that other options or the same environment started.
 * @throws Failure
 */
export function addressOf({ url, host = '127.0.0.1', port, tls, 'tls-cert': cert }: Values): URL {
  if (url) return url
  if (port === 0) throw usageError('--port 0 is no address, give the port that the ready line shows')
  const name = CALLABLE[host] ?? host
  const text = `${tls || cert !== undefined ? 'https' : 'http'}://${isIPv6(name) ? `[${name}]` : name}:${port}`
  const parsed = URL.canParse(text) ? new URL(text) : undefined
  // A host with a scheme, a path or a user in it makes a URL of something else.
  if (!parsed || parsed.href !== `${parsed.origin}/`) {
    throw usageError(`--host ${host} is no host name and no address; a URL is given as --url`)
  }
  return parsed
}

/** Whether only this machine can reach it. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host)
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1|\[::1\])$/i
