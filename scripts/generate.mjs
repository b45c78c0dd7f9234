// Generates files from openapi/*.yaml, all of them committed: the types, the JSON, the validators and the serializers of
// each document in src/generated, and the JSON Schema of seeds.
// `node scripts/generate.mjs` writes them, `node scripts/generate.mjs --check` only lists those that are stale.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'
import { querySchemas, withoutRules } from './generate/schemas.mjs'
import { serializersOf } from './generate/serializers.mjs'
import { validatorsOf } from './generate/validators.mjs'
import { seedSchema } from './seed-schema.mjs'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const root = new URL('../', import.meta.url)
const stale = []
const VALIDATORS = `import type { Validator } from '../schemas/contract.js'

export declare const validators: Readonly<Record<string, Validator>>
`
const SERIALIZERS = `/** Each returns JSON with the fields that its schema declares. */
export declare const serializers: Readonly<Record<string, (value: unknown) => string>>
`

for (const file of readdirSync(new URL('openapi/', root))) {
  if (!file.endsWith('.yaml')) continue
  const document = parse(readFileSync(new URL(`openapi/${file}`, root), 'utf8'))
  if (!document.openapi) continue
  const name = basename(file, '.yaml')
  const head = `// Generated from openapi/${file} by scripts/generate.mjs, do not edit.\n\n`
  emit(`src/generated/${name}.ts`, head + (await typesOf(document)))
  emit(`src/generated/${name}-document.ts`, head + constantOf(name, document))
  emit(`src/generated/${name}-validators.js`, head + (await validatorsOf(document)))
  emit(`src/generated/${name}-validators.d.ts`, head + VALIDATORS)
  emit(`src/generated/${name}-serializers.js`, head + (await serializersOf(document)))
  emit(`src/generated/${name}-serializers.d.ts`, head + SERIALIZERS)
  if (document.components.schemas.Seed) emit('seed.schema.json', `${JSON.stringify(seedSchema(document), null, 2)}\n`)
}

if (values.check && stale.length > 0) {
  console.error(`Stale, run node scripts/generate.mjs: ${stale.join(', ')}.`)
  process.exitCode = 1
}

function emit(path, text) {
  if (read(path) === text) return
  stale.push(path)
  if (values.check) return
  mkdirSync(new URL('src/generated/', root), { recursive: true })
  writeFileSync(new URL(path, root), text)
}

function read(path) {
  try {
    return readFileSync(new URL(path, root), 'utf8')
  } catch {
    return undefined
  }
}

/** Read-only types, so that read-only entities fit into responses without a copy. */
async function typesOf(document) {
  return astToString(await openapiTS(withoutRules(document), { immutable: true, silent: true }))
}

/** The explicit types keep the compiler from inferring types as large as the document. */
function constantOf(name, document) {
  const prefix = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const constant = (suffix, value) =>
    `export const ${prefix}${suffix}: Readonly<Record<string, unknown>> = ${JSON.stringify(value, null, 2)}\n`
  return [
    `/** openapi/${name}.yaml as it is served. */\n${constant('Document', document)}`,
    `/** The schema of the query of each operation that has one. */\n${constant('Queries', querySchemas(document))}`,
  ].join('\n')
}
