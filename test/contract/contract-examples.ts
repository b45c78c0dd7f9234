import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { parse } from 'yaml'

/** An example and the JSON Pointer of the schema it stands beside, encoded as in a URI fragment. */
export interface PlacedExample {
  readonly pointer: string
  readonly example: unknown
}

/** A document of `openapi/`, or any other given by its path. YAML and JSON alike. */
export function readDocument(file: string | URL): object {
  return parse(readFileSync(file, 'utf8'))
}

/** The same document with every object schema refusing the fields that it does not declare. */
export function closed(document: object): object {
  return JSON.parse(JSON.stringify(document), (_, node) => {
    const open = node?.type === 'object' && node.properties && !('additionalProperties' in node)
    return open ? { ...node, additionalProperties: false } : node
  })
}

/** Every example of an OpenAPI document, of schemas, media types and parameters. */
export function* examplesIn(node: unknown, pointer = ''): Generator<PlacedExample> {
  if (typeof node !== 'object' || node === null) return
  if ('example' in node) yield { pointer: 'schema' in node ? `${pointer}/schema` : pointer, example: node.example }
  for (const [key, child] of Object.entries(node)) {
    const token = encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
    if (key !== 'example') yield* examplesIn(child, `${pointer}/${token}`)
  }
}

/** Finds the validator of the schema at a pointer of a document, undefined where the document has none. */
export function validatorsOf(document: object): (pointer: string) => ValidateFunction | undefined {
  // Strict, so that a misspelt keyword fails here and not at the first request. To find a schema inside the document,
  // Ajv compiles the document as a schema too, so it has to know the names at its top.
  const keywords = ['example', ...Object.keys(document)]
  // A rule about several fields does not repeat their types.
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    keywords,
    formats: { int64: true, password: true },
  })
  ajv.addSchema(document, 'contract')
  return (pointer) => ajv.getSchema(`contract#${pointer}`)
}

/** What a validator says against a value, one sentence each; nothing when it is valid. */
export function complaints(validate: ValidateFunction, value: unknown): readonly string[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}
