import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { asModule } from './module.mjs'
import { nameOf, operationsOf, querySchemas, reachable } from './schemas.mjs'

/**
 * A module of validators that Ajv compiled, so that a start neither loads Ajv nor compiles anything: for each schema of a
 * body, for each alternative in it, and for the query of each operation, as `<operationId>Query`.
 */
export function validatorsOf(document) {
  const queries = querySchemas(document)
  const ajv = new Ajv({
    allErrors: true,
    // Errors refer to the schema and the value, from which describe() makes the sentence.
    verbose: true,
    messages: false,
    inlineRefs: false,
    // A rule about several fields names only what it is about: neither the type nor all properties.
    strictTypes: false,
    strictRequired: false,
    keywords: ['example', 'components', 'queries'],
    // A hint to people, and a mark for secrets. Neither restricts the value.
    formats: { int64: true, double: true, password: true },
    code: { source: true },
  })
  const { schemas } = document.components
  ajv.addSchema(withoutDescriptions({ components: { schemas }, queries }), 'contract')
  const bodies = namesOfBodies(document).map((name) => [name, name, `components/schemas/${name}`])
  const members = [...bodies, ...aliasesOf(queries)]
  const references = members.map(([, exported, pointer]) => [exported, `contract#/${pointer}`])
  return asModule(standalone.default(ajv, Object.fromEntries(references)), 'validators', members)
}

/** The validator of each query. The server and an account have the same queries, so most share one. */
function aliasesOf(queries) {
  const first = new Map()
  return Object.entries(queries).map(([id, schema]) => {
    const text = JSON.stringify(schema)
    if (!first.has(text)) first.set(text, id)
    return [`${id}Query`, `${first.get(text)}Query`, `queries/${first.get(text)}`]
  })
}

/** Error messages do not contain them. */
function withoutDescriptions(schemas) {
  return JSON.parse(JSON.stringify(schemas), (key, value) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  )
}

/** The schemas of bodies and the alternatives in them. */
function namesOfBodies(document) {
  const bodies = operationsOf(document)
    .map(({ requestBody }) => requestBody?.content['application/json'].schema)
    .filter((schema) => schema && nameOf(schema))
  const names = new Set(bodies.map(nameOf))
  for (const name of reachable(document, bodies)) {
    for (const alternative of document.components.schemas[name].oneOf ?? []) {
      if (nameOf(alternative)) names.add(nameOf(alternative))
    }
  }
  return [...names].sort()
}
