import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { parse } from 'yaml'
import { ROOT } from '../support/built.js'

const FOLDER = join(ROOT, '.github', 'workflows')

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly needs?: string
  readonly 'timeout-minutes'?: number
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> }
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[]
}

const workflows = readdirSync(FOLDER).map((file) => {
  const { jobs }: Workflow = parse(readFileSync(join(FOLDER, file), 'utf8'))
  return { file, jobs }
})

t.test('every job of a workflow has a time limit, and needs only jobs that exist', async (t) => {
  t.ok(workflows.length > 0)
  for (const { file, jobs } of workflows) {
    for (const [name, { needs, 'timeout-minutes': limit = 0 }] of Object.entries(jobs)) {
      t.ok(limit > 0, `${file} ${name}`)
      if (needs !== undefined) t.ok(needs in jobs, `${file} ${name} needs ${needs}`)
    }
  }
})

t.test('every script that a workflow runs exists, in the repository and in package.json', async (t) => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const commands = workflows.flatMap(({ jobs }) =>
    Object.values(jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run)),
  )
  const text = commands.join('\n')
  const files = [...text.matchAll(/\bnode (scripts\/\S+)/g)].map(([, file = '']) => file)
  t.ok(files.length > 0)
  for (const file of files) t.ok(existsSync(join(ROOT, file)), file)
  for (const [, name = ''] of text.matchAll(/\bnpm run (?:--silent )?([\w:]+)/g)) t.ok(name in scripts, name)
})

t.test('the package is tried on Windows, macOS, arm64 and musl', async (t) => {
  const jobs = Object.values(workflows.find(({ file }) => file === 'ci.yml')?.jobs ?? {})
  const smoke = jobs.filter(({ steps }) => steps.some(({ run = '' }) => run.includes('smoke.mjs')))
  const systems = JSON.stringify(smoke)
  for (const system of ['windows-latest', 'macos-latest', 'ubuntu-24.04-arm', 'node:24-alpine'])
    t.match(systems, system)
})
