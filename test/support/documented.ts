import { Ajv, type ValidateFunction } from 'ajv'
import { routedPath } from '../../src/domain/request-path.js'
import { accessTokensDocument } from '../../src/generated/access-tokens-document.js'
import { controlDocument } from '../../src/generated/control-document.js'
import { type ApiDocument, operationsOf } from '../../src/http/contract.js'
import type { Answer } from './answer.js'
import { assertTellsNothing } from './tells-nothing.js'

const operations = [accessTokensDocument, controlDocument].flatMap(readContract)
const ajv = new Ajv({ keywords: ['example', 'components'], formats: { int64: true, password: true } })
const validators = new Map<object, ValidateFunction>()

type Contract = ApiDocument & { readonly components: { readonly responses: Readonly<Record<string, ResponseObject>> } }

interface ResponseObject {
  readonly $ref?: string
  readonly content?: { readonly 'application/json'?: { readonly schema: object } }
}

/**
 * Throws unless a contract has the answer: its status for the operation, and a body of its schema with nothing more.
 * An answer to no operation has to be an error document.
 */
export function assertDocumented(method: string, url: string, answer: Answer): void {
  const { status, body } = answer
  if (status >= 400) assertTellsNothing(JSON.stringify(answer))
  const path = routedPath(url)
  // HEAD is no operation of its own: it gets the response to GET without the body.
  const documented = method === 'HEAD' ? 'GET' : method
  const operation = operations.find((each) => each.method === documented && each.pattern.test(path))
  if (!operation) {
    if (method === 'OPTIONS') return
    if (status < 400 || typeof body?.code !== 'string' || typeof body?.message !== 'string') {
      if (method !== 'HEAD' && ![301, 302].includes(status)) fail(`${method} ${url} is no operation`, status, body)
    }
    return
  }
  const { id, contract } = operation
  const response = operation.responses[status]
  if (!response) fail(`${id} does not document ${status}`, status, body)
  const { content } = response.$ref ? resolve(contract, response.$ref) : response
  if (!content || method === 'HEAD') {
    if (body !== undefined) fail(`${id} has a body with ${status}`, status, body)
    return
  }
  const validate = validatorOf(contract, content['application/json']?.schema ?? {})
  if (!validate(body)) fail(`${id} ${status}: ${ajv.errorsText(validate.errors)}`, status, body)
}

/** The operations of a document; every object in it is closed: a field that it does not declare is an error. */
function readContract(document: object) {
  const contract = structuredClone(document) as Contract
  for (const schema of Object.values(contract.components.schemas)) close(schema)
  return operationsOf(contract).map(({ id, method, path, object }) => ({
    id,
    method,
    contract,
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    responses: object.responses as Record<string, ResponseObject>,
  }))
}

function validatorOf({ components }: Contract, schema: object): ValidateFunction {
  const validate = validators.get(schema) ?? ajv.compile({ ...schema, components })
  validators.set(schema, validate)
  return validate
}

function resolve({ components }: Contract, $ref: string): ResponseObject {
  return components.responses[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {}
}

function close(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return
  // A rule about several fields has no type, and does not list all of them.
  if ('type' in schema && 'properties' in schema && !('additionalProperties' in schema))
    Object.assign(schema, { additionalProperties: false })
  for (const value of Object.values(schema)) close(value)
}

function fail(problem: string, status: number, body: unknown): never {
  throw new Error(`${problem}\n${status} ${JSON.stringify(body)}`)
}
