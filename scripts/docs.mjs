// Writes what the pages say in between `<!-- docs: … -->` and `<!-- /docs -->`: files of examples, and what follows from the
// contracts, the options and the exports. `node scripts/docs.mjs` writes, `node scripts/docs.mjs --check` only says what is
// stale. Needs a build.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { commands, environment, help, options } from './docs/command-line.mjs'
import { dependencies } from './docs/dependencies.mjs'
import { exportsOf } from './docs/library.mjs'
import { limits } from './docs/limits.mjs'
import { operations } from './docs/operations.mjs'
import { schema } from './docs/schemas.mjs'
import { fence, LANGUAGES } from './docs/text.mjs'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** What a marker asks for, by its first word. */
const WRITERS = {
  file: (path) => fence(LANGUAGES[extname(path)] ?? '', readFileSync(path, 'utf8')),
  operations,
  schema,
  commands,
  options,
  environment,
  help,
  exports: exportsOf,
  dependencies,
  limits,
}

const MARKER = /^<!-- docs: (\w+) ?(.*?) -->\n[\s\S]*?^<!-- \/docs -->$/gm

const stale = []
for (const page of ['README.md', 'CONTRIBUTING.md', ...['docs', 'examples'].flatMap(pagesIn)]) {
  const text = readFileSync(page, 'utf8')
  const fresh = await replaceAsync(text, MARKER, async ([, kind, argument]) => {
    const content = await WRITERS[kind](argument)
    return `<!-- docs: ${`${kind} ${argument}`.trim()} -->\n${content.trim()}\n<!-- /docs -->`
  })
  if (fresh === text) continue
  stale.push(page)
  if (!values.check) writeFileSync(page, fresh)
}

if (values.check && stale.length > 0) {
  console.error(`Stale, run npm run docs: ${stale.join(', ')}.`)
  process.exitCode = 1
}

function pagesIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.md'))
  return files.sort().map((file) => join(folder, file))
}

async function replaceAsync(text, pattern, replace) {
  const replacements = []
  for (const match of text.matchAll(pattern)) replacements.push(await replace(match))
  return text.replace(pattern, () => replacements.shift())
}
