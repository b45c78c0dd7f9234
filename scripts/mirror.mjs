// Makes dist mirror src after tsc: static files are copied, what no longer has a source is removed, the command can be run.
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('../src', import.meta.url))
const dist = fileURLToPath(new URL('../dist', import.meta.url))

for (const file of filesOf(src)) {
  if (file.endsWith('.ts')) continue
  mkdirSync(dirname(join(dist, file)), { recursive: true })
  copyFileSync(join(src, file), join(dist, file))
}

for (const file of filesOf(dist)) {
  if (file !== '.tsbuildinfo' && !existsSync(join(src, sourceOf(file)))) rmSync(join(dist, file))
}

chmodSync(join(dist, 'cli.js'), 0o755)

function filesOf(folder) {
  return readdirSync(folder, { recursive: true }).filter((file) => statSync(join(folder, file)).isFile())
}

/** A static file is its own source: `page.js` stays as long as src has page.ts or page.js. */
function sourceOf(file) {
  const typescript = file.replace(/\.(js|d\.ts)(\.map)?$/, '.ts')
  return existsSync(join(src, typescript)) ? typescript : file
}
