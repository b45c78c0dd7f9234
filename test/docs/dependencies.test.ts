import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { ROOT } from '../support/built.js'
import { pages } from './pages.js'

interface Locked {
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
}

const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
const packages: Readonly<Record<string, Locked>> = read('package-lock.json').packages
const { dependencies } = read('package.json')
const installed = Object.entries(packages).filter(([path]) => path !== '')

t.test('docs/dependencies.md gives a reason for every dependency, and lists no other package', async (t) => {
  const { text = '' } = pages.find(({ path }) => path === 'docs/dependencies.md') ?? {}
  const rows = [...text.matchAll(/^\| `([^`]+)` \| \d+ \| (.+) \|$/gm)]
  t.strictSame(rows.map(([, name]) => name).sort(), Object.keys(dependencies).sort())
  for (const [, name = '', reason = ''] of rows) t.ok(reason.length > 20, name)
})

t.test('no package that users install runs a script when it is installed', async (t) => {
  const shipped = installed.filter(([, { dev }]) => !dev)
  t.ok(shipped.length > 50)
  t.strictSame(
    shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path),
    [],
  )
})

t.test('the lockfile has a hash for every package, and no address', async (t) => {
  const all = installed.filter(([, { link }]) => !link)
  t.strictSame(
    all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    [],
  )
  t.strictSame(
    all.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
    [],
  )
})
