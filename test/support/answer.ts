import type { Body } from './body.js'

/** A response. */
export interface Answer {
  readonly status: number
  readonly body: Body
  readonly headers: Readonly<Record<string, unknown>>
}
