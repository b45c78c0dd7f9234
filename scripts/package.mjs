// Makes the package in dist/package and packs it: the manifest that users get has no scripts, no development packages and
// no Node of its own. Prints the path of the tarball. Usage: node scripts/package.mjs [folder for the tarball]
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'dist', 'package')
const destination = resolve(process.argv[2] ?? root)

const FIELDS = [
  ...['name', 'version', 'description', 'keywords', 'homepage', 'bugs', 'repository', 'license', 'author'],
  ...['type', 'engines', 'bin', 'exports', 'dependencies'],
]
const FILES = [
  ...['README.md', 'LICENSE', 'CHANGELOG.md', 'migrations', 'seed.schema.json'],
  ...[
    'openapi/access-tokens.yaml',
    'openapi/control.yaml',
    'dist/bundle',
    'dist/inspector',
    'dist/docs',
    ...declarations(),
  ],
]

rmSync(folder, { recursive: true, force: true })
for (const file of FILES) cpSync(join(root, file), join(folder, file), { recursive: true })
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const packed = Object.fromEntries(FIELDS.map((field) => [field, manifest[field]]))
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packed, null, 2)}\n`)

const args = ['pack', folder, '--json', '--pack-destination', destination]
const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }))
process.stdout.write(`${join(destination, filename)}\n`)

function declarations() {
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.d.ts') && !file.startsWith('package/'))
    .map((file) => join('dist', file))
}
