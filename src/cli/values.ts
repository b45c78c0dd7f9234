import { isKeyShaped } from '../domain/access-token.js'
import { invalidRequest } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import { createHostRules } from '../http/control/hosts.js'
import { controlContract } from '../schemas/control.js'
import { describe } from '../schemas/describe.js'
import { parseDuration } from '../simulation/clock/duration.js'
import type { RateLimitSettings } from '../simulation/rate-limit/settings.js'

/** Converts the text of the flag or variable `name`, or throws a sentence that names it. */
export type Parser<T> = (value: unknown, name: string) => T

/** A whole number in decimal digits. */
export function digits(min: number, max: number): Parser<number> {
  return (value, name) => {
    const number = /^\d+$/.test(String(value)) ? Number(value) : Number.NaN
    if (number >= min && number <= max) return number
    throw invalidRequest(`${name} must be a whole number from ${min} to ${max}, got ${quote(value)}`)
  }
}

export function oneOf<T extends string>(choices: readonly T[]): Parser<T> {
  return (value, name) => {
    const choice = choices.find((each) => each === value)
    if (choice === undefined) throw invalidRequest(`${name} must be one of ${choices.join(', ')}, got ${quote(value)}`)
    return choice
  }
}

export const nonEmpty: Parser<string> = (value, name) => {
  if (String(value).trim() === '') throw invalidRequest(`${name} must not be empty`)
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
  createHostRules(hosts, name)
  return hosts
}

/** Digits alone are milliseconds. */
export const duration: Parser<number> = (value, name) =>
  parseDuration(/^\d+$/.test(String(value)) ? Number(value) : value, name)

/** Text such as `global=100,route=20,token=50`. */
export const rateLimit: Parser<RateLimitSettings> = (value, name) => {
  const limits = new Map<string, number | string>()
  for (const part of String(value).split(',')) {
    const [limit, count, ...rest] = part.split('=').map((each) => each.trim())
    if (count === undefined || rest.length > 0) {
      throw invalidRequest(`${name} must be a list such as "global=100,route=20,token=50", got ${quote(value)}`)
    }
    if (limits.has(String(limit))) throw invalidRequest(`${name} must not have ${quote(limit)} twice`)
    limits.set(String(limit), /^\d+$/.test(count) ? Number(count) : count)
  }
  const settings = Object.fromEntries(limits)
  const [problem] = describe(controlContract, 'RateLimits', settings, { path: name, whole: name })
  if (problem !== undefined) throw invalidRequest(problem)
  return settings
}

/** A flag that is there says `true`, one that starts with `no-` says `false`. */
export const onOff: Parser<boolean> = (value, name) => {
  const index = ['true', '1', 'false', '0', ''].indexOf(String(value).toLowerCase())
  if (index < 0) throw invalidRequest(`${name} must be true or false, got ${quote(value)}`)
  return index < 2
}
