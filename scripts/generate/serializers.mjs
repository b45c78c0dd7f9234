import { createRequire } from 'node:module'
import { asModule } from './module.mjs'
import { nameOf, operationsOf, reachable, resolve, withoutRules } from './schemas.mjs'

// The version that Fastify depends on.
const fastify = createRequire(createRequire(import.meta.url).resolve('fastify'))
const compiler = createRequire(fastify.resolve('@fastify/fast-json-stringify-compiler'))
const serializer = compiler.resolve('fast-json-stringify')
const build = compiler(serializer)

/**
 * A module of serializers that fast-json-stringify compiled, so that a start neither loads it nor compiles anything: for
 * each schema of a response. They write the fields that the schema declares, and no others.
 */
export async function serializersOf(document) {
  const schemas = Object.fromEntries(
    Object.entries(withoutRules(document.components.schemas)).map(([name, schema]) => [name, withoutChoices(schema)]),
  )
  const names = namesOfResponses(document)
  const parts = names.map((name) => {
    const needed = reachable(document, document.components.schemas[name])
    const definitions = Object.fromEntries([...needed].map((each) => [each, schemas[each]]))
    const code = build({ ...schemas[name], components: { schemas: definitions } }, { mode: 'standalone' })
    return `exports.${name} = onFirstUse(() => {\nconst module = {}\n${code}\nreturn module.exports\n})`
  })
  return asModule(
    [ON_FIRST_USE, ...parts].join('\n'),
    'serializers',
    names.map((name) => [name, name]),
    serializer,
  )

  /** Serializers need types only, so a choice becomes one schema: it has all types and all properties of the alternatives. */
  function withoutChoices(schema) {
    return JSON.parse(JSON.stringify(schema), (_, value) => {
      if (!Array.isArray(value?.oneOf)) return value
      const { oneOf, ...rest } = value
      const alternatives = oneOf.map((each) => withoutChoices(resolve(document, each)))
      const properties = Object.assign({}, ...alternatives.map((each) => each.properties))
      const types = [...new Set(alternatives.flatMap(({ type }) => type))]
      return { ...rest, type: types.length > 1 ? types : types[0], ...(types.includes('object') && { properties }) }
    })
  }
}

/** Most serializers are not needed in one run, and making one takes time. */
const ON_FIRST_USE = `
function onFirstUse(make) {
  let serialize
  return (value) => {
    serialize ??= make()
    return serialize(value)
  }
}`

function namesOfResponses(document) {
  // A 403 has every field that an error can have, so its serializer serves all errors.
  const responses = operationsOf(document).flatMap(({ responses }) =>
    Object.entries(responses).flatMap(([status, response]) => (status < 400 || status === '403' ? [response] : [])),
  )
  const schemas = responses.flatMap((response) => {
    const { content = {} } = resolve(document, response)
    return [content['application/json']?.schema, content['text/event-stream']?.['x-event-data']]
  })
  return [...new Set(schemas.filter((schema) => schema && nameOf(schema)).map(nameOf))].sort()
}
