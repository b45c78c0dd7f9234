// Compares the structure of other OpenAPI documents with ours: operations, schemas, security schemes, all found by name.
//   node scripts/compare-contract.mjs <document.json|yaml> [more…] [--ours <file>] [--corrections <file>]
// Prints a line per difference, theirs -> ours. Exits 0 when every one is listed in openapi/corrections.yaml, else 1.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const DEFAULTS = {
  query: { style: 'form', explode: true },
  path: { style: 'simple', explode: false },
  header: { style: 'simple', explode: false },
  cookie: { style: 'form', explode: true },
}
/** Keywords that describe and bind nobody. */
const PROSE = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs'])

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ours: { type: 'string', default: fileURLToPath(new URL('../openapi/access-tokens.yaml', import.meta.url)) },
    corrections: { type: 'string', default: fileURLToPath(new URL('../openapi/corrections.yaml', import.meta.url)) },
  },
})
if (positionals.length === 0) {
  console.error('Usage: node scripts/compare-contract.mjs <document.json|yaml> [more…]')
  process.exit(2)
}

const ours = structureOf(read(values.ours))
const corrections = read(values.corrections)
let unlisted = 0
const seen = new Set()
for (const file of positionals) {
  for (const difference of differences(structureOf(read(file)), ours)) {
    const line = `${difference.path}: ${show(difference.theirs)} -> ${show(difference.ours)}`
    if (seen.has(line)) continue
    seen.add(line)
    const correction = corrections.find((candidate) => covers(candidate, difference))
    if (!correction) unlisted += 1
    console.log(correction ? `${line}  (correction: ${correction.reason})` : line)
  }
}
console.log(`${seen.size} differences, ${unlisted} of them not listed as corrections.`)
process.exitCode = unlisted > 0 ? 1 : 0

function read(file) {
  return parse(readFileSync(file, 'utf8')) // JSON is YAML
}

/** What binds, keyed by name, so that neither order nor place in the file matters. */
function structureOf(document) {
  const resolve = (node) => (node?.$ref ? at(document, node.$ref) : node)
  const operations = {}
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS.filter((name) => item[name])) {
      const { parameters = [], requestBody, responses = {}, ...operation } = item[method]
      operations[operation.operationId] = {
        route: `${method} ${path}`,
        deprecated: operation.deprecated,
        tags: membersOf(operation.tags),
        security: operation.security && JSON.stringify(operation.security),
        parameters: Object.fromEntries([...(item.parameters ?? []), ...parameters].map(resolve).map(parameterOf)),
        requestBody: bodyOf(resolve(requestBody)),
        responses: mapValues(responses, (response) => contentOf(resolve(response))),
      }
    }
  }
  const { schemas, securitySchemes } = document.components ?? {}
  return { operations, schemas: mapValues(schemas, schemaOf), securitySchemes: mapValues(securitySchemes, schemaOf) }
}

function at(document, reference) {
  return reference
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], document)
}

function parameterOf({ name, in: place, schema, ...rest }) {
  return [`${place}:${name}`, { required: false, ...DEFAULTS[place], ...withoutProse(rest), schema: schemaOf(schema) }]
}

function bodyOf(body) {
  return body && { required: body.required ?? false, content: contentOf(body) }
}

function contentOf({ content }) {
  return mapValues(content, (media) => schemaOf(media.schema))
}

/** A reference is the name it ends in; lists of names are sets. */
function schemaOf(schema) {
  if (!isObject(schema)) return schema
  if (schema.$ref) return schema.$ref.split('/').at(-1)
  const { properties, required, enum: choices, ...rest } = withoutProse(schema)
  return {
    ...mapValues(rest, schemaOf),
    properties: properties && mapValues(properties, schemaOf),
    required: membersOf(required),
    enum: membersOf(choices),
  }
}

function membersOf(list = []) {
  return list.length > 0 ? Object.fromEntries(list.map((member) => [member, 'listed'])) : undefined
}

function withoutProse(node) {
  return Object.fromEntries(Object.entries(node).filter(([key]) => !PROSE.has(key) && !key.startsWith('x-')))
}

function mapValues(node = {}, change) {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value)]))
}

/** Whole operations and schemas that only we have are no difference: the other document may be an excerpt. */
function differences(theirs, ours) {
  return Object.keys(theirs).flatMap((kind) =>
    Object.keys(theirs[kind]).flatMap((name) => compare(theirs[kind][name], ours[kind][name], `${kind}.${name}`)),
  )
}

function compare(theirs, ours, path) {
  if (theirs === ours) return []
  if (!isObject(theirs) || !isObject(ours)) return [{ path, theirs, ours }]
  const keys = new Set([...Object.keys(theirs), ...Object.keys(ours)])
  return [...keys].flatMap((key) => compare(theirs[key], ours[key], `${path}.${key}`))
}

function isObject(value) {
  return typeof value === 'object' && value !== null
}

/** In `path`, one or several, `*` stands for anything but a dot; `change` keeps a correction from hiding its opposite. */
function covers({ path, change }, difference) {
  const pattern = [path].flat().map((glob) => glob.replace(/[\\^$.|?+()[\]{}]/g, '\\$&').replaceAll('*', '[^.]*'))
  return change === changeIn(difference) && new RegExp(`^(?:${pattern.join('|')})$`).test(difference.path)
}

function changeIn({ theirs, ours }) {
  if (theirs === undefined) return 'added'
  return ours === undefined ? 'left out' : 'changed'
}

function show(value) {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}
