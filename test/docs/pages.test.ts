import { execFile } from 'node:child_process'
import { dirname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { builtCommand, ROOT } from '../support/built.js'
import { exists, type Page, pages } from './pages.js'

const run = promisify(execFile)

/** Code that no test runs: output, and lines that call what a test runs. */
const PLAIN = ['text', 'json']

t.test('the generated parts of the pages are fresh', async (t) => {
  builtCommand()
  const { stdout, stderr } = await run(process.execPath, [join(ROOT, 'scripts/docs.mjs'), '--check'])
  t.strictSame([stdout, stderr], ['', ''])
})

t.test('every example in a page is a file that is run, or was made by a call', async (t) => {
  for (const { path, text } of pages) {
    const own = text.replaceAll(/^<!-- docs: [\s\S]*?^<!-- \/docs -->$/gm, '')
    const blocks = [...own.matchAll(/^```(\w*)\n([^`]*)^```$/gm)]
    for (const [, language = '', code = ''] of blocks) t.ok(PLAIN.includes(language), `${path}: ${code.split('\n')[0]}`)
    t.equal(blocks.length * 2, own.match(/^```/gm)?.length ?? 0, path)
  }
})

t.test('every link leads somewhere', async (t) => {
  for (const page of pages) {
    for (const target of linksOf(page)) {
      const [file = '', anchor] = target.split('#')
      const path = file === '' ? page.path : normalize(join(dirname(page.path), file))
      t.ok(exists(path), `${page.path} links to ${target}`)
      const found = pages.find((each) => each.path === path)
      if (anchor && found) t.ok(anchorsOf(found).includes(anchor), `${page.path} links to ${target}`)
    }
  }
})

t.test('every option that a page names exists', async (t) => {
  const { stdout: help } = await run(process.execPath, [builtCommand(), '--help'])
  for (const { path, text } of pages) {
    for (const [, option = ''] of text.matchAll(/`(?:ld-tokens-emulator [a-z]* ?)?(--[a-z-]+)/g)) {
      if (['--no-', '--no-reseed', '--read-only'].includes(option)) continue
      t.match(help, option, `${path}: ${option}`)
    }
  }
})

function linksOf({ text }: Page): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !target.includes('://'))
}

/** As GitHub makes them of titles. */
function anchorsOf({ text }: Page): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )
}
