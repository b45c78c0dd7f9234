import type { FastifyInstance, FastifyRequest, FastifySchema } from 'fastify'
import type { Caller } from '../domain/principal.js'
import type { ApiVersion } from './api-version.js'

/** An OpenAPI document, as far as routes follow from it. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
  readonly components: {
    readonly parameters?: Readonly<Record<string, ParameterObject>>
    readonly schemas: Readonly<Record<string, object>>
  }
}

interface OperationObject {
  readonly operationId: string
  readonly security?: readonly object[]
  readonly parameters?: readonly (ParameterObject | Ref)[]
  readonly requestBody?: { readonly required?: boolean; readonly content: { 'application/json': { schema: object } } }
  readonly responses: Readonly<Record<string, object>>
}

type Ref = { readonly $ref: string }
interface ParameterObject {
  readonly name: string
  readonly in: string
  readonly schema: { readonly type?: string }
}

export type Params<O> = O extends { parameters: { path: infer P } } ? P : unknown

/** What a handler of the operation `O` gets: every part parsed and valid. */
export interface Call<O> {
  readonly caller: Caller
  /** The version that the answer has to have. */
  readonly apiVersion: ApiVersion
  readonly params: Params<O>
  readonly query: O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : unknown
  readonly body: O extends { requestBody: { content: { 'application/json': infer B } } }
    ? B
    : O extends { requestBody?: { content: { 'application/json': infer B } } }
      ? B | null
      : undefined
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

/** How a document's operations are served. */
export interface Registration {
  /** What a handler gets of a request. */
  readonly callOf: (request: FastifyRequest) => object
  /** What is checked before; nothing when absent. */
  readonly schemaOf?: (operation: Operation) => FastifySchema
  /** Bytes; the server's when absent. */
  readonly bodyLimit?: number
}

/** The methods of a route that only reads. HEAD gets the response to GET; Node leaves the body out. */
export const READ_METHODS = ['GET', 'HEAD']

/** The methods that the route of an operation accepts. */
export function methodsOf({ method }: Operation): string[] {
  return method === 'GET' ? READ_METHODS : [method]
}

/** What it gets was checked where it was written: here the operation is known by its name only. */
type AnyHandler = (call: never) => unknown

/** Registers a route for each operation, answered by the handler of the same name. */
export function registerOperations(
  app: FastifyInstance,
  operations: readonly Operation[],
  handlers: Readonly<Record<string, AnyHandler>>,
  { callOf, schemaOf = () => ({}), ...options }: Registration,
): void {
  for (const operation of operations) {
    const { id, object } = operation
    const handler = handlers[id]
    if (!handler) throw new Error(`no handler for ${id}`)
    const status = Number(Object.keys(object.responses).find((code) => code.startsWith('2')))
    app.route({
      method: methodsOf(operation),
      url: urlOf(operation, app.prefix),
      config: { operationId: id },
      schema: schemaOf(operation),
      ...options,
      handler: (request, reply) => {
        reply.code(status)
        reply.send(handler(callOf(request) as never))
      },
    })
  }
}

/** The path as Fastify writes it, within a prefix. */
export function urlOf({ path }: Operation, prefix: string): string {
  return path.slice(prefix.length).replaceAll(/\{(\w+)\}/g, ':$1')
}

/** The parts of an operation's requests as `createValidatorCompiler` checks them. */
export function documentedParts(document: ApiDocument, { object }: Operation): FastifySchema {
  return { ...querySchema(document, object), ...bodySchema(object) }
}

function querySchema(document: ApiDocument, { parameters = [] }: OperationObject) {
  const resolved = parameters.map((parameter) => ('$ref' in parameter ? resolve(document, parameter) : parameter))
  const query = resolved.filter((parameter) => parameter.in === 'query')
  if (query.length === 0) return {}
  const properties = Object.fromEntries(query.map(({ name, schema }) => [name, schema]))
  return { querystring: { type: 'object', properties } }
}

function resolve(document: ApiDocument, { $ref }: Ref): ParameterObject {
  const parameter = document.components.parameters?.[$ref.slice($ref.lastIndexOf('/') + 1)]
  if (!parameter) throw new Error(`${$ref} is not in the document`)
  return parameter
}

/** Alternatives (the forms of a patch) have no one error to point at: the handler tells them apart and checks them. */
function bodySchema({ requestBody }: OperationObject) {
  if (!requestBody) return {}
  const { schema } = requestBody.content['application/json']
  return { body: { schema: 'oneOf' in schema ? {} : schema, required: requestBody.required ?? false } }
}
