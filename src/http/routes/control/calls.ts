import type { FastifyRequest } from 'fastify'
import { digits, fieldsOf } from '../../../control/fields.js'
import type { operations } from '../../../generated/control.js'
import type { Owner } from '../../../levers/controls.js'
import type { Handler, Params } from '../../contract.js'

/** What a handler of the control plane gets. Bodies and queries are for the parsers of the levers to judge. */
export interface ControlCall<P = unknown> {
  /** The account of an operation on one, undefined for the same operation on the server. */
  readonly owner: Owner
  readonly params: P
  readonly query: unknown
  readonly body: unknown
}

export type ControlHandlers<Id extends keyof operations> = {
  readonly [I in Id]: Handler<operations[I], ControlCall<Params<operations[I]>>>
}

export function controlCall({ params, query, body }: FastifyRequest): ControlCall {
  return { owner: (params as { accountId?: string }).accountId, params, query, body }
}

type Verb =
  | 'add'
  | 'advance'
  | 'clear'
  | 'count'
  | 'delete'
  | 'get'
  | 'list'
  | 'put'
  | 'remove'
  | 'reset'
  | 'restore'
  | 'set'

/** `listAccountFaults` for `listFaults`. */
type OfAccount<Id> = { [V in Verb]: Id extends `${V}${infer Rest}` ? `${V}Account${Rest}` : never }[Verb]

/** Handlers under the names of operations on the server, and under those of the same on an account. */
export type BothForms<Handlers> = Handlers & { readonly [Id in keyof Handlers as OfAccount<Id>]: Handlers[Id] }

/** One handler serves the server and an account: nothing is written twice. */
export function bothForms<Handlers extends object>(handlers: Handlers): BothForms<Handlers> {
  const ofAccounts = Object.entries(handlers).map(([id, handler]) => [id.replace(/^[a-z]+/, '$&Account'), handler])
  // The compiler knows the names by their type, and cannot follow how they are made.
  return { ...handlers, ...Object.fromEntries(ofAccounts) } as BothForms<Handlers>
}

/** How many items a list has when the request does not say. */
const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000

const LIMIT = digits(1, MAX_LIMIT)
const OFFSET = digits(0, Number.MAX_SAFE_INTEGER)

/** @throws invalid_request naming the parameter */
export function parseLimit(query: unknown): number {
  return fieldsOf(query, '', ['limit']).optional('limit', LIMIT) ?? DEFAULT_LIMIT
}

/** @throws invalid_request naming the parameter */
export function parsePage(query: unknown): { readonly limit: number; readonly offset: number } {
  const fields = fieldsOf(query, '', ['limit', 'offset'])
  return {
    limit: fields.optional('limit', LIMIT) ?? DEFAULT_LIMIT,
    offset: fields.optional('offset', OFFSET) ?? 0,
  }
}
