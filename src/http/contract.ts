import type { Caller } from '../domain/principal.js'
import type { Contract, Schema } from '../schemas/contract.js'
import type { ApiVersion } from './api/api-version.js'

/** An OpenAPI document, as far as routes follow from it. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly responses: Readonly<Record<string, ResponseObject>>
  }
}

/** A document with the functions that were generated from it. */
export interface ServedContract extends Contract {
  readonly document: ApiDocument
  /** The schema of the query of each operation that has one. */
  readonly queries: Readonly<Record<string, Schema>>
  readonly ignoresUnknownParameters: boolean
  /** By the name of a schema. Each writes JSON with the fields of the schema, and no others. */
  readonly serializers: Readonly<Record<string, Serializer>>
}

export type Serializer = (value: unknown) => string

export interface OperationObject {
  readonly operationId: string
  readonly security?: readonly object[]
  readonly requestBody?: { readonly required?: boolean; readonly content: JsonContent }
  readonly responses: Readonly<Record<string, ResponseObject>>
}

interface ResponseObject {
  readonly $ref?: string
  readonly content?: Partial<JsonContent>
}

export interface JsonContent {
  readonly 'application/json': { readonly schema: Schema }
}

export type Params<O> = O extends { parameters: { path: infer P } } ? P : unknown
export type Query<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : unknown
export type Body<O> = O extends { requestBody: { content: { 'application/json': infer B } } }
  ? B
  : O extends { requestBody?: { content: { 'application/json': infer B } } }
    ? B | null
    : undefined

/** What a handler of the operation `O` of the emulated API gets, with every part parsed and valid. */
export interface Call<O> {
  readonly caller: Caller
  /** The version of the response. */
  readonly apiVersion: ApiVersion
  readonly params: Params<O>
  readonly query: Query<O>
  readonly body: Body<O>
}

type Content<R> = R extends { content: { 'application/json': infer B } } ? B : undefined
/** The body of the one documented success. */
type Success<O> = O extends { responses: infer R } ? Content<R[keyof R & (200 | 201 | 204)]> : never

/** Answers the operation `O` with the body of its documented success, or with nothing where that has none. */
export type Handler<O, C> = undefined extends Success<O> ? (call: C) => void : (call: C) => Success<O>

/** One handler for each operation: a missing one, or one that answers another shape, does not compile. */
export type Handlers<Operations> = { readonly [Id in keyof Operations]: Handler<Operations[Id], Call<Operations[Id]>> }

export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly object: OperationObject
}

export function operationsOf(document: ApiDocument): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, object]) => ({
      id: object.operationId,
      method: method.toUpperCase(),
      path,
      object,
    })),
  )
}

/** Whether the document lets anybody call the operation, without a key. */
export function isPublic({ object }: Operation): boolean {
  return object.security?.length === 0
}

export function isRead({ method }: Operation): boolean {
  return method === 'GET'
}

/** The methods of a route that only reads. HEAD gets the response to GET; Node leaves the body out. */
export const READ_METHODS = ['GET', 'HEAD']

/** The methods that the route of an operation accepts. */
export function methodsOf(operation: Operation): string[] {
  return isRead(operation) ? READ_METHODS : [operation.method]
}

/** The path in Fastify's notation, below a prefix. */
export function urlOf({ path }: Operation, prefix: string): string {
  return path.slice(prefix.length).replaceAll(/\{(\w+)\}/g, ':$1')
}
