// Makes dist mirror src after tsc: copies static files and Swagger UI, removes files without a source, makes the command
// executable.
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('../src', import.meta.url))
const dist = fileURLToPath(new URL('../dist', import.meta.url))
const swaggerUi = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

/** Swagger UI in dist/docs: the three files that src/docs/index.html loads, and their licenses. */
const SWAGGER_UI = {
  'swagger-ui.css': 'swagger-ui.css',
  'swagger-ui-bundle.js': 'swagger-ui-bundle.js',
  'swagger-ui-bundle.js.LICENSE.txt': 'swagger-ui-bundle.js.LICENSE.txt',
  'swagger-ui-standalone-preset.js': 'swagger-ui-standalone-preset.js',
  'swagger-ui-standalone-preset.js.LICENSE.txt': 'swagger-ui-standalone-preset.js.LICENSE.txt',
  'swagger-ui.LICENSE.txt': 'LICENSE',
  'swagger-ui.NOTICE.txt': 'NOTICE',
}

/** The path in dist of every file that is copied, and its source. */
const copies = new Map(
  filesOf(src)
    .filter((file) => !file.endsWith('.ts'))
    .map((file) => [file, join(src, file)]),
)
for (const [name, source] of Object.entries(SWAGGER_UI)) copies.set(join('docs', name), join(swaggerUi, source))

for (const [file, source] of copies) {
  mkdirSync(dirname(join(dist, file)), { recursive: true })
  copyFileSync(source, join(dist, file))
}

for (const file of filesOf(dist)) {
  const isCompiled = existsSync(join(src, file.replace(/\.(js|d\.ts)(\.map)?$/, '.ts')))
  if (file !== '.tsbuildinfo' && !copies.has(file) && !isCompiled) rmSync(join(dist, file))
}

chmodSync(join(dist, 'cli.js'), 0o755)

function filesOf(folder) {
  return readdirSync(folder, { recursive: true }).filter((file) => statSync(join(folder, file)).isFile())
}
