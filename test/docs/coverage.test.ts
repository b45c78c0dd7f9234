import t from 'tap'
import { COMMANDS } from '../../src/cli/commands.js'
import type { Option } from '../../src/cli/option.js'
import { OPTIONS } from '../../src/cli/options.js'
import { emulatorEnvironment } from '../../src/client/environment.js'
import { accessTokensDocument } from '../../src/generated/access-tokens-document.js'
import { controlDocument } from '../../src/generated/control-document.js'
import { type Page, pages } from './pages.js'
import { publicNames } from './public-names.js'

function page(path: string): Page {
  const found = pages.find((each) => each.path === path)
  if (!found) throw new Error(`there is no page ${path}`)
  return found
}

/** What of all this the page has no words for: a row or a title that begins with it, in code type. */
function undocumented(path: string, names: readonly string[]): readonly string[] {
  const starts = [...page(path).text.matchAll(/^(?:\| |#+ )?`([^`]+)`/gm)].map(([, code = '']) => code)
  return names.filter((name) => !starts.some((code) => code === name || code.startsWith(`${name} `)))
}

t.test('every command, option and variable is documented', async (t) => {
  const path = 'docs/command-line.md'
  t.strictSame(undocumented(path, Object.keys(COMMANDS)), [])
  t.strictSame(
    undocumented(
      path,
      Object.keys(OPTIONS).map((flag) => `--${flag}`),
    ),
    [],
  )
  t.strictSame(undocumented(path, Object.keys(emulatorEnvironment('', ''))), [])
  const variables = Object.values<Option>(OPTIONS).flatMap(({ env }) => env ?? [])
  t.strictSame(
    variables.filter((name) => !page(path).text.includes(`| \`${name}\` |`)),
    [],
  )
})

t.test('every operation of both contracts is documented', async (t) => {
  for (const [path, { paths = {} }] of [
    ['docs/api.md', accessTokensDocument],
    ['docs/control-plane.md', controlDocument],
  ] as const) {
    const operations = Object.entries<object>(Object(paths)).flatMap(([at, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${at}`),
    )
    t.ok(operations.length > 10, path)
    t.strictSame(undocumented(path, operations), [], path)
  }
})

t.test('every export is documented', async (t) => {
  for (const module of ['index.ts', 'testing/index.ts']) {
    const names = publicNames(module)
    t.ok(names.length > 1, module)
    t.strictSame(undocumented('docs/library.md', names), [], module)
  }
})

t.test('the check of documentation finds what is not documented', async (t) => {
  t.strictSame(undocumented('docs/command-line.md', ['--colour', '--port']), ['--colour'])
  t.strictSame(undocumented('docs/api.md', ['GET /api/v2/flags']), ['GET /api/v2/flags'])
})
