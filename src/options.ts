import { UsageError } from './client/usage-error.js'
import { Refusal } from './domain/errors.js'
import { isObject } from './domain/json.js'
import type { Logger } from './http/logging.js'

// Apart from what takes them, so that the types of the package lead to nothing but Fastify's.
/** What an emulator is made with. All of it may be left out. */
export interface EmulatorOptions {
  /**
   * Path of the database file, or `:memory:`, the default. Do not open or copy the file in the process of the emulator:
   * on Linux and macOS, closing it there removes the lock that keeps other processes from writing to it.
   */
  readonly database?: string
  /** A seed document; without one, the built-in account. Ignored when the database holds accounts already. */
  readonly seed?: unknown
  /** Seeds a database that holds accounts too; what it held is gone. */
  readonly reseed?: boolean
  /** The key of the first account's admin token: `api-` and a lower-case UUID v4. */
  readonly adminToken?: string
  /** Epoch milliseconds, ISO 8601 text or a Date where the clock stands still. Real time when absent. */
  readonly now?: number | string | Date
  /** The same text gives the same ids and keys in the same order. Random when absent. */
  readonly idSeed?: string
  /** Requests in ten seconds, of each account; what is absent is unlimited. */
  readonly rateLimit?: { readonly global?: number; readonly route?: number; readonly token?: number }
  /** Whether a request may ask for an error with the header `Prefer: code=429`. */
  readonly prefer?: boolean
  /** A secret that every call of the control API has to bear. */
  readonly controlToken?: string
  /** Whether the control API is open without such a secret to other machines too. Loopback always is. */
  readonly openControl?: boolean
  /** Names of hosts under which the control API may be reached, beside loopback, addresses and private names. */
  readonly allowHosts?: readonly string[]
  /**
   * Answers https as well as http on its port: with a certificate made at the start (`true`), with one that is kept in a folder and
   * used again, or with your own, as PEM text.
   */
  readonly tls?: boolean | { readonly folder: string } | { readonly cert: string; readonly key: string }
  /** Fastify's logger options. Silent when absent. */
  readonly logger?: Logger
}

/** How the value of an option is told from a wrong one, and what a message says that it must be. */
type Rule = readonly [isRight: (value: unknown) => boolean, expected: string]

const FLAG: Rule = [(value) => typeof value === 'boolean', 'true or false']
const TEXT: Rule = [(value) => typeof value === 'string' && value !== '', 'a text that is not empty']

/** Rules about the types of options. What the values mean is checked where they are used. */
const RULES: Readonly<Record<keyof EmulatorOptions, Rule>> = {
  database: TEXT,
  seed: [(value) => isObject(value), 'a seed document'],
  reseed: FLAG,
  adminToken: TEXT,
  now: [
    (value) => typeof value === 'string' || typeof value === 'number' || value instanceof Date,
    'epoch milliseconds, ISO 8601 text or a Date',
  ],
  idSeed: TEXT,
  rateLimit: [isObject, 'an object with the limits'],
  prefer: FLAG,
  controlToken: [
    (value) => typeof value === 'string' && /^[\x21-\x7e]+$/.test(value),
    'one or more printable ASCII characters without blanks',
  ],
  openControl: FLAG,
  allowHosts: [
    (value) => Array.isArray(value) && value.every((host) => typeof host === 'string'),
    'a list of host names',
  ],
  tls: [
    (value) => typeof value === 'boolean' || hasTexts(value, ['folder']) || hasTexts(value, ['cert', 'key']),
    'true, { folder }, or { cert, key } as PEM text',
  ],
  logger: [(value) => typeof value === 'boolean' || isObject(value), "true, or the options of Fastify's logger"],
}

const NAMES = Object.keys(RULES).join(', ')

/**
 * Checks names and types of options for callers without types: an option that nobody reads would be missed for long, and a wrong
 * type would fail far from its cause.
 * @throws UsageError with the code `invalid_option`
 */
export function checkOptions(options: EmulatorOptions): void {
  if (!isObject(options)) throw new UsageError('invalid_option', 'the options must be an object')
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(RULES, name)) {
      throw new UsageError('invalid_option', `an emulator has no option ${name}; it has ${NAMES}`)
    }
    const [isRight, expected] = RULES[name as keyof EmulatorOptions]
    // Options may be secrets, so messages do not repeat them.
    if (value !== undefined && !isRight(value)) throw new UsageError('invalid_option', `${name} must be ${expected}`)
  }
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  return isObject(value) && names.every((name) => typeof value[name] === 'string')
}

/**
 * Throws an error again, for the caller of the library. A Refusal, which has no stack because it becomes a response elsewhere,
 * is replaced by a UsageError.
 */
export function throwWithStack(error: unknown): never {
  throw error instanceof Refusal ? new UsageError('invalid_option', error.message, { cause: error }) : error
}
