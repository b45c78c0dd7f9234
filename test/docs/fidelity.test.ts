import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import ts from 'typescript'
import { ROOT } from '../support/built.js'
import { pages } from './pages.js'

const { text = '' } = pages.find(({ path }) => path === 'docs/fidelity.md') ?? {}
const rows = [...text.matchAll(/^\| (.+) \|$/gm)].map(([, row = '']) => row.split(' | '))
const behaviours = rows.filter((cells) => !['behaviour', 'request'].includes(cells[0] ?? ''))

t.test('every behaviour says how sure we are', async (t) => {
  t.ok(behaviours.length > 50)
  const unsure = behaviours.filter(
    (cells) => !/documented|observed|inferred|decided|\*\*differs\*\*/.test(cells.at(-2) ?? ''),
  )
  t.strictSame(unsure, [])
})

t.test('every behaviour names a test that exists', async (t) => {
  for (const cells of behaviours) {
    const named = [...(cells.at(-1) ?? '').matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g)]
    t.ok(named.length > 0, cells.join(' | '))
    for (const [, title = '', file = ''] of named) t.ok(titlesIn(file).includes(title), `${file}: ${title}`)
  }
})

/** The titles of tests: the first argument of each `t.test`, and the `title` of each case in a table. */
function titlesIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const titles: string[] = []
  function look(node: ts.Node): void {
    if (ts.isCallExpression(node) && node.expression.getText() === 't.test') {
      const [title] = node.arguments
      if (title && ts.isStringLiteralLike(title)) titles.push(title.text)
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'title' && ts.isStringLiteralLike(node.initializer)) {
      titles.push(node.initializer.text)
    }
    node.forEachChild(look)
  }
  look(source)
  return titles
}
