import type { Logger } from './http/logging.js'

// Apart from what takes them, so that the types of the package lead to nothing but Fastify's.
/** What an emulator is made with. All of it may be left out. */
export interface EmulatorOptions {
  /** A file that keeps everything, or `:memory:`, the default. */
  readonly database?: string
  /** A seed document; without one, the built-in account. Ignored when the database holds accounts already. */
  readonly seed?: unknown
  /** Seeds a database that holds accounts too; what it held is gone. */
  readonly reseed?: boolean
  /** The key of the first account's admin token: `api-` and a lower-case UUID v4. */
  readonly adminToken?: string
  /** Epoch milliseconds or ISO 8601 text where the clock stands still. Real time when absent. */
  readonly now?: number | string
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
  /** Certificate and key, as PEM text: then it speaks https only. */
  readonly tls?: { readonly cert: string; readonly key: string }
  /** Fastify's logger options. Silent when absent. */
  readonly logger?: Logger
}

const NAMES: Readonly<Record<keyof EmulatorOptions, true>> = {
  database: true,
  seed: true,
  reseed: true,
  adminToken: true,
  now: true,
  idSeed: true,
  rateLimit: true,
  prefer: true,
  controlToken: true,
  openControl: true,
  allowHosts: true,
  tls: true,
  logger: true,
}

/** For callers without types: an option that nobody reads would be missed for long. @throws TypeError for an unknown one */
export function checkNames(options: EmulatorOptions): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(NAMES, name))
  if (unknown === undefined) return
  throw new TypeError(`an emulator has no option ${unknown}; it has ${Object.keys(NAMES).join(', ')}`)
}
