import { readFileSync } from 'node:fs'
import { table } from './text.mjs'

const REASONS = {
  '@fastify/swagger': 'hands the documents to Swagger UI',
  '@fastify/swagger-ui': 'shows both documents at `/_emulator/docs`, without the network; loaded on first request',
  'better-sqlite3':
    'SQLite for Node 20: synchronous, so that every request is atomic; optional, for newer Nodes do without',
  'better-sqlite3-napi': 'SQLite for every newer Node: version 13 of the same package, with its binaries inside',
  'fast-json-patch': 'JSON Patch, behind `domain/json-patch.ts`, which adds what the real API does differently',
  fastify: 'HTTP: routing, validation, serialisation, in process and over sockets',
  'fastify-plugin': 'lets hooks reach the routes beside them',
  nanoid: 'random ids from an alphabet of our choice',
  'pino-pretty': 'readable logs on a terminal; loaded only there',
  yaml: 'reads seeds in YAML; loaded only for those',
}

/** What is installed with the package, and why. @throws Error when a reason or its package is missing */
export function dependencies() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const direct = directOf(packages[''])
  const names = Object.keys(direct)
  const wrong = [...names, ...Object.keys(REASONS)].filter((name) => !(name in direct) || !(name in REASONS))
  if (wrong.length > 0) throw new Error(`dependencies and reasons do not agree about ${wrong.join(', ')}`)
  const rows = names.map((name) => [
    `\`${name}\``,
    String(below(packages, find(packages, '', name)).size),
    REASONS[name],
  ])
  const all = below(packages, '')
  const scripts = [...all].filter((path) => packages[path].hasInstallScript).map((path) => `\`${nameOf(path)}\``)
  return [
    table(['package', 'brings', 'why'], rows),
    `${names.length} packages bring ${all.size - names.length} more. Install scripts: ${scripts.join(', ')}, and no other.`,
  ].join('\n\n')
}

function directOf({ dependencies = {}, optionalDependencies = {} }) {
  return Object.fromEntries(Object.entries({ ...dependencies, ...optionalDependencies }).sort())
}

/** All that a package needs, itself not counted. */
function below(packages, path, found = new Set()) {
  for (const name of Object.keys(directOf(packages[path]))) {
    const next = find(packages, path, name)
    if (next === undefined || found.has(next)) continue
    found.add(next)
    below(packages, next, found)
  }
  return found
}

/** Where Node would find it: beside the package, or further up. */
function find(packages, path, name) {
  const candidate = `${path}${path && '/'}node_modules/${name}`
  if (packages[candidate]) return candidate
  return path === '' ? undefined : find(packages, path.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name)
}

function nameOf(path) {
  return path.split('node_modules/').at(-1)
}
