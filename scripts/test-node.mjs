// Runs tests with another Node than the clone's own, without coverage.
// Usage: npm run test:node -- <version or path of a node> [test files]
// A version is installed from npm's platform package (Linux x64 only); elsewhere, give a path.
import { execFileSync, spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installNode } from './install-node.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [which, ...files] = process.argv.slice(2)
if (which === undefined) {
  process.stderr.write('Usage: npm run test:node -- <version or path of a node> [test files]\n')
  process.exit(2)
}
const node = /^\d+\.\d+\.\d+$/.test(which) ? installNode(which) : resolve(which)
const version = execFileSync(node, ['-p', 'process.version'], { encoding: 'utf8' }).trim()
process.stdout.write(`Testing with Node ${version}\n`)

const tap = realpathSync(join(root, 'node_modules', '.bin', 'tap'))
const args = [tap, '--disable-coverage', '--reporter=terse', ...files]
const env = { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter), TESTED_NODE: version }
const { status } = spawnSync(node, args, { cwd: root, env, stdio: 'inherit' })
process.exit(status ?? 1)
