import { reachable } from './generate/schemas.mjs'

/**
 * The JSON Schema of seed files, from the document of the control API.
 * @param document openapi/control.yaml
 */
export function seedSchema(document) {
  const { schemas } = document.components
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Seed of ld-tokens-emulator',
    ...asJsonSchema(schemas.Seed),
    definitions: Object.fromEntries(
      [...reachable(document, schemas.Seed)].map((name) => [name, asJsonSchema(schemas[name])]),
    ),
  }
}

/** OpenAPI 3.0 and JSON Schema differ in where things are, and in how examples are given. */
function asJsonSchema(schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key === '$ref') return value.replace('#/components/schemas/', '#/definitions/')
    if (typeof value !== 'object' || value === null || !('example' in value) || key === 'properties') return value
    const { example, ...rest } = value
    return { ...rest, examples: [example] }
  })
}
