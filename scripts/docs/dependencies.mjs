import { readFileSync } from 'node:fs'
import { table } from './text.mjs'

const REASONS = {
  asn1js: 'ASN.1, the encoding of certificates, for pkijs; loaded only for `--tls`',
  '@fastify/swagger': 'serves the two OpenAPI documents; loaded on first request',
  'better-sqlite3':
    'SQLite, synchronous, so that every request is atomic; its binaries for all systems are in the package',
  'fast-json-patch': 'JSON Patch, behind `domain/json-patch.ts`, which adds the differences of the real API',
  fastify: 'HTTP: routing, validation, serialization, in process and over sockets',
  'fastify-plugin': 'lets hooks reach the routes beside them',
  pkijs: 'makes the certificates of `--tls`, which Node cannot; loaded only for those',
  nanoid: 'random ids from an alphabet of our choice',
  yaml: 'reads seeds in YAML; loaded only for those',
}

/** The packages that are installed with this one, as a table with reasons. @throws Error when a reason or its package is missing */
export function dependencies() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const names = Object.keys(packages[''].dependencies).sort()
  const wrong = [
    ...names.filter((name) => !(name in REASONS)),
    ...Object.keys(REASONS).filter((n) => !names.includes(n)),
  ]
  if (wrong.length > 0) throw new Error(`dependencies and reasons do not agree about ${wrong.join(', ')}`)
  const all = new Set()
  const rows = names.map((name) => {
    const path = find(packages, '', name)
    const brought = below(packages, path)
    for (const each of [path, ...brought]) all.add(each)
    return [`\`${name}\``, String(brought.size), REASONS[name]]
  })
  const scripts = [...all].filter((path) => packages[path].hasInstallScript)
  if (scripts.length > 0) throw new Error(`install scripts would run: ${scripts.join(', ')}`)
  return [
    table(['package', 'brings', 'why'], rows),
    `${names.length} packages bring ${all.size - names.length} more. None of them runs a script when it is installed.`,
  ].join('\n\n')
}

/** Returns the paths of all packages that a package depends on, without its own. */
function below(packages, path, found = new Set()) {
  const { dependencies, optionalDependencies } = packages[path]
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
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
