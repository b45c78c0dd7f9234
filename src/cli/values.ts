import { parseDuration } from '../control/duration.js'
import type { Parser } from '../control/fields.js'
import { parseRateLimitFlag, type RateLimitSettings } from '../control/rate-limit-settings.js'
import { isKeyShaped } from '../domain/access-token.js'
import { invalidRequest } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import { createHostRule } from '../http/hosts.js'

export const nonEmpty: Parser<string> = (value, name) => {
  if (value === '') throw invalidRequest(`${name} must not be empty`)
  return String(value)
}

/** An IPv6 address may be in brackets, as in a URL. */
export const hostName: Parser<string> = (value, name) => nonEmpty(value, name).replace(/^\[(.+)\]$/, '$1')

export const serverUrl: Parser<URL> = (value, name) => {
  const url = URL.canParse(String(value)) ? new URL(String(value)) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw invalidRequest(`${name} must be a URL such as "http://127.0.0.1:5383", got ${quote(value)}`)
  }
  return url
}

/** A secret, so it is not repeated in the message. */
export const adminToken: Parser<string> = (value, name) => {
  if (!isKeyShaped(String(value))) throw invalidRequest(`${name} must be "api-" and a lower-case UUID v4`)
  return String(value)
}

/** What an Authorization header can carry. A secret, so it is not repeated in the message. */
export const controlToken: Parser<string> = (value, name) => {
  if (!/^[\x21-\x7e]+$/.test(String(value))) {
    throw invalidRequest(`${name} must be one or more printable ASCII characters without blanks`)
  }
  return String(value)
}

/** Separated by commas. */
export const hostNames: Parser<readonly string[]> = (value, name) => {
  const hosts = String(value)
    .split(',')
    .map((host) => host.trim())
  const wrong = hosts.find((host) => !isHost(host))
  if (wrong !== undefined) throw invalidRequest(`${name} must be the name of a host, got ${quote(wrong)}`)
  return hosts
}

function isHost(name: string): boolean {
  try {
    createHostRule([name])
    return true
  } catch {
    return false
  }
}

/** Digits alone are milliseconds. */
export const duration: Parser<number> = (value, name) =>
  parseDuration(/^\d+$/.test(String(value)) ? Number(value) : value, name)

export const rateLimit: Parser<RateLimitSettings> = (value, name) => parseRateLimitFlag(String(value), name)

/** A flag that is there says `true`, one that starts with `no-` says `false`. */
export const onOff: Parser<boolean> = (value, name) => {
  const index = ['true', '1', 'false', '0', ''].indexOf(String(value).toLowerCase())
  if (index < 0) throw invalidRequest(`${name} must be true or false, got ${quote(value)}`)
  return index < 2
}
