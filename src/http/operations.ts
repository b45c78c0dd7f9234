import type { FastifyInstance, FastifyRequest, FastifySchema, FastifyServerOptions } from 'fastify'
import { componentOf } from '../schemas/contract.js'
import {
  type JsonContent,
  methodsOf,
  type Operation,
  type OperationObject,
  type Serializer,
  type ServedContract,
  urlOf,
} from './contract.js'
import { bodyCheck, type Check, queryCheck } from './validation.js'

/** How operations of a document are served. */
export interface Registration {
  readonly contract: ServedContract
  /** The part of a request that a handler gets. */
  readonly callOf: (request: FastifyRequest) => object
  /** Maximum size of a body in bytes, by default that of the server. */
  readonly bodyLimit?: number
}

/** The types were checked where the handler was written; here the operation is known by its name only. */
type AnyHandler = (call: never) => unknown

/** Registers a route for each operation, with the handler of the same name. */
export function registerOperations(
  app: FastifyInstance,
  operations: readonly Operation[],
  handlers: Readonly<Record<string, AnyHandler>>,
  { callOf, contract, ...options }: Registration,
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
      schema: schemaOf(contract, operation),
      ...options,
      handler: (request, reply) => {
        reply.code(status)
        reply.send(handler(callOf(request) as never))
      },
    })
  }
}

/** What Fastify keeps as the schemas of a route: the functions that were generated from them. */
interface Compiled {
  readonly check?: Check
  readonly serialize?: Serializer
}

/** Hands Fastify the generated functions. Its own compilers would load Ajv and fast-json-stringify and compile every schema. */
export const compilersFactory = {
  buildValidator: () => (route: { schema: Compiled }) => route.schema.check,
  buildSerializer: () => (route: { schema: Compiled }) => route.schema.serialize,
} as unknown as NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>

function schemaOf(contract: ServedContract, { id, object }: Operation): FastifySchema {
  const { requestBody } = object
  const query = contract.queries[id]
  return {
    ...(query && {
      querystring: { check: queryCheck(contract, `${id}Query`, query, contract.ignoresUnknownParameters) },
    }),
    ...(requestBody && {
      body: {
        check: bodyCheck(contract, nameOfContent(requestBody.content), requestBody.required ?? false),
      },
    }),
    response: responsesOf(contract, object),
  }
}

function responsesOf({ document, serializers }: ServedContract, { responses }: OperationObject) {
  // The error handler serializes errors, on paths without a route too.
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  const compiled = successes.flatMap(([status, { $ref = '', content }]) => {
    const name = nameOfContent(content ?? document.components.responses[$ref.slice($ref.lastIndexOf('/') + 1)]?.content)
    return name === undefined ? [] : [[status, { serialize: serializerOf(serializers, name) }]]
  })
  return Object.fromEntries(compiled)
}

/** Looks the serializer up for the first response: looking it up runs the generated code. */
export function serializerOf(serializers: ServedContract['serializers'], name: string): Serializer {
  return (value) => {
    const serialize = serializers[name]
    if (!serialize) throw new Error(`There is no serializer of ${name}.`)
    return serialize(value)
  }
}

/** The name of the schema. A patch has alternatives instead, which its handler tells apart. */
function nameOfContent(content: Partial<JsonContent> | undefined): string | undefined {
  return componentOf(content?.['application/json']?.schema ?? {})
}
