import type { Json } from '../domain/json.js'
import type { RequestPattern } from './request-pattern.js'

/** Those that a request of the emulated API can have. */
export const FAULT_METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'] as const
export type FaultMatch = RequestPattern<(typeof FAULT_METHODS)[number]>

/** What can happen to a connection instead of an answer, or, with `truncate` and `drip`, in the middle of one. */
export const CONNECTION_FAULTS = ['reset', 'empty', 'truncate', 'garbage', 'hang', 'drip'] as const
export type ConnectionFault = (typeof CONNECTION_FAULTS)[number]

export interface FaultResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: Json
}

/** Milliseconds of real time, both ends included. */
export interface DelayRange {
  readonly min: number
  readonly max: number
}

/** A fault as it is asked for, exported and imported. It has a delay, or one of `respond` and `connection`, or both. */
export interface FaultSpec {
  /** Which requests it meets; all when absent. */
  readonly match?: FaultMatch
  /** How many matches to let pass first. */
  readonly after?: number
  /** How often it fires at most. */
  readonly times?: number
  /** It fires on each n-th match. */
  readonly every?: number
  /** From 0 to 1, on each match that is left by the others. */
  readonly probability?: number
  /** Makes `probability` and a range of delays repeat themselves. */
  readonly randomSeed?: number | string
  /** Milliseconds on the account's clock. */
  readonly ttl?: number
  /** Milliseconds of real time. */
  readonly delay?: number | DelayRange
  readonly respond?: FaultResponse
  readonly connection?: ConnectionFault
}
