import { Ajv, type ValidateFunction } from 'ajv'
import { accessTokensDocument } from '../../src/generated/access-tokens-document.js'
import { type ApiDocument, operationsOf } from '../../src/http/contract.js'
import type { Answer } from './emulate.js'

// Every object in the contract, closed: a field that it does not declare is an error.
const document = structuredClone(accessTokensDocument) as unknown as ApiDocument & {
  components: { responses: Record<string, ResponseObject> }
}
for (const schema of Object.values(document.components.schemas)) close(schema)

const operations = operationsOf(document).map(({ id, method, path, object }) => ({
  id,
  method,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`),
  responses: object.responses as Record<string, ResponseObject>,
}))
const ajv = new Ajv({ keywords: ['example', 'components'], formats: { int64: true } })
const validators = new Map<string, ValidateFunction>()

interface ResponseObject {
  readonly $ref?: string
  readonly content?: { readonly 'application/json': { readonly schema: object } }
}

/**
 * Throws unless the contract has the answer: its status for the operation, and a body of its schema with nothing more.
 * An answer to no operation has to be an error document.
 */
export function assertDocumented(method: string, url: string, { status, body }: Answer): void {
  const [path = ''] = url.split('?')
  const operation = operations.find((each) => each.method === method && each.pattern.test(path))
  if (!operation) {
    if (method === 'OPTIONS') return
    if (status < 400 || typeof body?.code !== 'string' || typeof body?.message !== 'string') {
      if (method !== 'HEAD' && status !== 301) fail(`${method} ${url} is no operation`, status, body)
    }
    return
  }
  const response = operation.responses[status]
  if (!response) return fail(`${operation.id} does not document ${status}`, status, body)
  const { content } = response.$ref ? resolve(response.$ref) : response
  if (!content) {
    if (body !== undefined) fail(`${operation.id} has a body with ${status}`, status, body)
    return
  }
  const validate = validatorOf(`${operation.id} ${status}`, content['application/json'].schema)
  if (!validate(body)) fail(`${operation.id} ${status}: ${ajv.errorsText(validate.errors)}`, status, body)
}

function validatorOf(name: string, schema: object): ValidateFunction {
  const validate = validators.get(name) ?? ajv.compile({ ...schema, components: document.components })
  validators.set(name, validate)
  return validate
}

function resolve($ref: string): ResponseObject {
  return document.components.responses[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {}
}

function close(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return
  if ('properties' in schema && !('additionalProperties' in schema)) Object.assign(schema, { additionalProperties: false })
  for (const value of Object.values(schema)) close(value)
}

function fail(problem: string, status: number, body: unknown): never {
  throw new Error(`${problem}\n${status} ${JSON.stringify(body)}`)
}
