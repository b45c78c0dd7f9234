import { createRequire } from 'node:module'
import type { Ajv, Options as AjvOptions, ErrorObject, ValidateFunction } from 'ajv'
import { invalidRequest, type Refusal } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { ApiDocument } from './contract.js'

/** Parts of requests as Fastify wants them checked: the value to go on with, or the error. */
type Check = (value: unknown) => { value: unknown } | { error: Refusal }

/** A validator for each body schema, kept across instances: documents are constants. */
const validators = new WeakMap<object, ValidateFunction>()
const ajvs = new WeakMap<ApiDocument, Ajv>()

/**
 * Checks bodies against the schemas of the document, without coercion: `{"serviceToken": "true"}` is refused. Query
 * parameters are text, so they are parsed as their types. Compiled on first use.
 */
export function createValidatorCompiler(document: ApiDocument) {
  return ({ schema, httpPart }: { schema: unknown; httpPart?: string }): Check =>
    httpPart === 'body'
      ? bodyCheck(document, schema as { schema: object; required: boolean })
      : queryCheck(schema as { properties: Readonly<Record<string, TextSchema>> })
}

function bodyCheck(document: ApiDocument, { schema, required }: { schema: object; required: boolean }): Check {
  return (value) => {
    // Fastify says null for no body.
    if (value === null || value === undefined) {
      return required ? { error: invalidRequest('the request needs a JSON body') } : { value: null }
    }
    const validate = validatorOf(document, schema)
    if (validate(value)) return { value }
    // Ajv says why whenever it refuses.
    return { error: invalidRequest(describe(validate.errors as ErrorObject[], 'the body')) }
  }
}

export function validatorOf(document: ApiDocument, schema: object): ValidateFunction {
  let validate = validators.get(schema)
  if (!validate) {
    let ajv = ajvs.get(document)
    if (!ajv) {
      ajv = createAjv({ keywords: ['example', 'components'], formats: { int64: true, double: true }, verbose: true })
      ajvs.set(document, ajv)
    }
    validate = ajv.compile({ ...schema, components: document.components })
    validators.set(schema, validate)
  }
  return validate
}

interface TextSchema {
  readonly type?: string
  readonly minimum?: number
  readonly maximum?: number
}

function queryCheck({ properties }: { properties: Readonly<Record<string, TextSchema>> }): Check {
  const fields = Object.entries(properties)
  return (value) => {
    const query = value as Record<string, unknown>
    const parsed: Record<string, unknown> = {}
    for (const [name, schema] of fields) {
      const text = query[name]
      // httpx writes a parameter whose value is None as "limit=".
      if (text === undefined || text === '') continue
      if (typeof text !== 'string') return { error: invalidRequest(`${name} must be given once`) }
      const result = parseText(text, schema)
      if (result === undefined) {
        return { error: invalidRequest(`${name} must be ${expected(schema)}, got ${quote(text)}`) }
      }
      parsed[name] = result
    }
    return { value: parsed }
  }
}

function parseText(text: string, schema: TextSchema): unknown {
  if (schema.type === 'integer') return parseInteger(text, schema)
  return schema.type === 'boolean' ? BOOLEANS.get(text) : text
}

/** Loaded for the first body that is checked: starting is quicker by that. */
function createAjv(options: AjvOptions): Ajv {
  const ajv: { readonly Ajv: typeof Ajv } = createRequire(import.meta.url)('ajv')
  return new ajv.Ajv(options)
}

/** Parses plain decimal digits. `0x10`, `1e3` and blanks are no integers here. */
function parseInteger(text: string, { minimum = -Infinity, maximum = Infinity }: TextSchema): number | undefined {
  if (!(minimum >= 0 ? /^\d+$/ : /^-?\d+$/).test(text)) return undefined
  const value = Number(text)
  return value >= minimum && value <= maximum ? value : undefined
}

/** The spellings of Go's ParseBool: Python's requests sends `True`. */
const BOOLEANS = new Map([
  ...['1', 't', 'T', 'TRUE', 'true', 'True'].map((text) => [text, true] as const),
  ...['0', 'f', 'F', 'FALSE', 'false', 'False'].map((text) => [text, false] as const),
])

function expected({ type, minimum, maximum }: TextSchema): string {
  if (type !== 'integer') return 'true or false'
  const range = [
    ...(minimum === undefined ? [] : [`of at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`of at most ${maximum}`]),
  ]
  return ['an integer in decimal digits', ...range].join(' ')
}

/** The first error that Ajv found, as a sentence that names the field. */
export function describe(errors: readonly ErrorObject[], whole: string): string {
  const [error] = errors
  if (!error) return `${whole} is not valid`
  const field = fieldOf(error.instancePath) || whole
  switch (error.keyword) {
    case 'enum':
      return `${field} must be one of ${choicesOf(error)}, got ${quote(error.data)}`
    case 'additionalProperties':
      return `${field} has an unknown field ${quote(error.params['additionalProperty'])}`
    case 'required':
      return `${field} must have ${error.params['missingProperty']}`
    case 'type':
      return `${field} must be ${article(String(error.params['type']))}, got ${quote(error.data)}`
    default:
      return `${field} ${error.message}, got ${quote(error.data)}`
  }
}

/** The choices without null, which counts as absent. */
function choicesOf({ params }: ErrorObject): string {
  return params['allowedValues'].filter((value: unknown) => value !== null).join(', ')
}

/** `/inlineRole/0/effect` as `inlineRole[0].effect`. */
function fieldOf(pointer: string): string {
  return pointer
    .slice(1)
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
}

function article(type: string): string {
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`
}
