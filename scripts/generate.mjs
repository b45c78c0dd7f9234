// Writes what follows from openapi/*.yaml, all of it committed: src/generated with the types and the JSON of each document,
// and the JSON Schema of seeds.
// `node scripts/generate.mjs` writes, `node scripts/generate.mjs --check` only says what is stale.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'
import { seedSchema } from './seed-schema.mjs'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const root = new URL('../', import.meta.url)
const stale = []

for (const file of readdirSync(new URL('openapi/', root))) {
  if (!file.endsWith('.yaml')) continue
  const document = parse(readFileSync(new URL(`openapi/${file}`, root), 'utf8'))
  if (!document.openapi) continue
  const name = basename(file, '.yaml')
  const head = `// Generated from openapi/${file} by scripts/generate.mjs, do not edit.\n\n`
  emit(`src/generated/${name}.ts`, head + (await typesOf(document)))
  emit(`src/generated/${name}-document.ts`, head + constantOf(name, document))
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

/** Read-only types, so that read-only entities fit into replies without a copy. */
async function typesOf(document) {
  return astToString(await openapiTS(structuredClone(document), { immutable: true, silent: true }))
}

/** The explicit type keeps the compiler from inferring one as large as the document. */
function constantOf(name, document) {
  const constant = `${name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}Document`
  const type = 'Readonly<Record<string, unknown>>'
  return `/** openapi/${name}.yaml as it is served. */\nexport const ${constant}: ${type} = ${JSON.stringify(document, null, 2)}\n`
}
