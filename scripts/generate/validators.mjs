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
    code: { source: true, lines: true },
  })
  ajv.addSchema({ components: { schemas: document.components.schemas }, queries }, 'contract')
  const bodies = namesOfBodies(document)
  const references = [
    ...bodies.map((name) => [name, `contract#/components/schemas/${name}`]),
    ...Object.keys(queries).map((id) => [`${id}Query`, `contract#/queries/${id}`]),
  ]
  const names = references.map(([name]) => name)
  return asModule(standalone.default(ajv, Object.fromEntries(references)), names, 'validators')
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
