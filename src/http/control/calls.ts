import type { FastifyRequest } from 'fastify'
import type { Owner } from '../../control/settings.js'
import type { operations } from '../../generated/control.js'
import type { Body, Handler, Params, Query } from '../contract.js'

/** What a handler of the control API gets, with every part parsed and valid. */
export interface ControlCall<Params, Query, Body> {
  /** The account of an operation on an account, undefined for the same operation on the server. */
  readonly owner: Owner
  readonly params: Params
  readonly query: Query
  readonly body: Body
}

export type ControlHandlers<Id extends keyof operations> = {
  readonly [I in Id]: Handler<
    operations[I],
    ControlCall<Params<operations[I]>, Query<operations[I]>, Body<operations[I]>>
  >
}

export function controlCall({ params, query, body }: FastifyRequest) {
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

/** The default length of a list. */
export const DEFAULT_LIMIT = 100
