/**
 * The JSON Schema of seed files, made of the control plane's document.
 * @param document openapi/control.yaml
 */
export function seedSchema(document) {
  const { schemas } = document.components
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Seed of ld-tokens-emulator',
    ...asJsonSchema(schemas.Seed),
    definitions: Object.fromEntries(
      [...reachable(schemas, 'Seed')]
        .filter((name) => name !== 'Seed')
        .map((name) => [name, asJsonSchema(schemas[name])]),
    ),
  }
}

function reachable(schemas, name, found = new Set()) {
  if (found.has(name)) return found
  found.add(name)
  const references = JSON.stringify(schemas[name]).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)
  for (const [, next] of references) reachable(schemas, next, found)
  return found
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
