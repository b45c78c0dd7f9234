import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import t from 'tap'
import ts from 'typescript'
import { ROOT } from '../support/built.js'

// Biome has a rule for this, but it finds no package.json in a clone below a folder named .cache.

const { name, dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const bench = JSON.parse(readFileSync(join(ROOT, 'bench/package.json'), 'utf8'))
const shipped = new Set([name, ...Object.keys(dependencies)])
const installed = new Set([...shipped, ...Object.keys(devDependencies)])
const installedForBench = new Set([...installed, ...Object.keys(bench.dependencies)])
/** Its package needs a container engine and is not installed here. */
const NOT_INSTALLED = 'examples/testcontainers/'

t.test('every imported package is declared, and src imports no devDependency', async (t) => {
  const files = filesOf(['src', 'test', 'scripts', 'bench', 'examples'])
  t.ok(files.length > 300)
  for (const file of files) {
    const allowed = file.startsWith('src/') ? shipped : file.startsWith('bench/') ? installedForBench : installed
    const undeclared = packagesIn(readFileSync(join(ROOT, file), 'utf8')).filter((one) => !allowed.has(one))
    if (undeclared.length > 0) t.fail(`${file} imports ${undeclared.join(', ')}`)
  }
})

t.test('static, dynamic, type and re-exported imports are all found', async (t) => {
  const source = [
    "import a from 'a'",
    "import type { B } from '@b/b/deep.js'",
    "export * from 'c/d'",
    "await import('e')",
    "import './f.js'",
    "import 'node:fs'",
  ].join('\n')
  t.strictSame(packagesIn(source), ['a', '@b/b', 'c', 'e'])
})

/** Tracked and new source files, without what only looks like one inside test fixtures. */
function filesOf(folders: readonly string[]): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', ...folders]
  const files = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n')
  return files.filter((file) => /\.[cm]?[jt]s$/.test(file) && !file.startsWith(NOT_INSTALLED))
}

function packagesIn(source: string): readonly string[] {
  const specifiers = ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName)
  const external = specifiers.filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
  return external.map((specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'))
}
