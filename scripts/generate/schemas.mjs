/** What the other generators need of an OpenAPI document. */

const COMPONENT = '#/components/schemas/'

export function operationsOf(document) {
  return Object.values(document.paths).flatMap((item) => Object.values(item))
}

/** The names of the schemas that a node refers to, directly or through other schemas. */
export function reachable(document, node, found = new Set()) {
  for (const [, name] of JSON.stringify(node).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) {
    if (found.has(name)) continue
    found.add(name)
    reachable(document, document.components.schemas[name], found)
  }
  return found
}

/** The name of the schema that a reference leads to, undefined for a schema that stands there itself. */
export function nameOf(schema) {
  return schema.$ref?.startsWith(COMPONENT) ? schema.$ref.slice(COMPONENT.length) : undefined
}

export function resolve(document, node) {
  if (!node.$ref) return node
  const steps = node.$ref.slice(2).split('/')
  return resolve(
    document,
    steps.reduce((at, step) => at[step], document),
  )
}

/** The query of each operation that has one, as the schema of an object. */
export function querySchemas(document) {
  const queries = operationsOf(document).map(({ operationId, parameters = [] }) => {
    const inQuery = parameters.map((each) => resolve(document, each)).filter((each) => each.in === 'query')
    const properties = Object.fromEntries(inQuery.map(({ name, schema }) => [name, schema]))
    return [operationId, { type: 'object', additionalProperties: false, properties }]
  })
  return Object.fromEntries(queries.filter(([, { properties }]) => Object.keys(properties).length > 0))
}

/** The schema without its rules about several fields, which only validation needs: entries of `allOf` with a title. */
export function withoutRules(schema) {
  return JSON.parse(JSON.stringify(schema), (_, value) => {
    if (!Array.isArray(value?.allOf)) return value
    const { allOf, ...rest } = value
    const others = allOf.filter(({ title }) => title === undefined)
    return others.length > 0 ? { ...rest, allOf: others } : rest
  })
}
