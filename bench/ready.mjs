// Before anything is measured: the peers are installed, once, and the package is built as it is now.
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const bench = fileURLToPath(new URL('.', import.meta.url))

if (!existsSync(new URL('node_modules', import.meta.url))) run('npm ci --no-audit --no-fund', bench)
run('npm run --silent build', fileURLToPath(new URL('..', import.meta.url)))

function run(command, cwd) {
  execSync(command, { cwd, stdio: 'inherit' })
}
