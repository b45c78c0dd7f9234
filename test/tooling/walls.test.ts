import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

interface Wall {
  readonly file: string
  readonly allowed: readonly string[]
  readonly refused: readonly string[]
}

interface Report {
  readonly diagnostics: readonly {
    readonly category: string
    readonly location: { readonly path: string; readonly start: { readonly line: number } }
  }[]
}

const FASTIFY = ['fastify', 'fastify-plugin', '@fastify/cors']
const NODE = ['node:fs', 'node:http', 'node:crypto', 'node:net']
const PACKAGES = ['better-sqlite3', 'nanoid', 'ajv', 'yaml', 'pkijs', 'asn1js']
const ROOT = [
  '../emulator.js',
  '../flush.js',
  '../index.js',
  '../cli.js',
  '../library.js',
  '../options.js',
  '../system.js',
]

/** A module of each folder. */
const FOLDERS = {
  domain: '../domain/errors.js',
  store: '../store/store.js',
  service: '../service/tokens.js',
  simulation: '../simulation/clock/clock.js',
  schemas: '../schemas/describe.js',
  seeds: '../seeds/check.js',
  control: '../control/state.js',
  http: '../http/app.js',
  client: '../client/connect.js',
  testing: '../testing/index.js',
  cli: '../cli/start.js',
  certificates: '../certificates/issue.js',
  generated: '../generated/control.js',
} as const
type Folder = keyof typeof FOLDERS

/** The arrows of docs/design.md: the folders that each folder may import, beside itself. */
const ARROWS: Readonly<Record<Exclude<Folder, 'generated'>, readonly Folder[]>> = {
  domain: [],
  store: ['domain'],
  service: ['domain', 'store'],
  simulation: ['domain', 'generated'],
  schemas: ['domain', 'generated'],
  seeds: ['domain', 'store', 'simulation', 'schemas', 'generated'],
  control: ['domain', 'store', 'service', 'simulation', 'schemas', 'seeds', 'generated'],
  http: ['domain', 'service', 'simulation', 'schemas', 'control', 'generated'],
  client: ['generated'],
  testing: ['client'],
  cli: ['client', 'domain', 'store', 'simulation', 'schemas', 'seeds', 'http', 'certificates'],
  certificates: ['domain'],
}

/** What a folder may import beside folders, and what it may not. */
const OTHERS: Readonly<Record<keyof typeof ARROWS, Pick<Wall, 'allowed' | 'refused'>>> = {
  domain: { allowed: [], refused: ['fast-json-patch', ...PACKAGES, ...FASTIFY, ...NODE, ...ROOT] },
  store: {
    allowed: ['better-sqlite3', 'node:crypto', 'node:fs'],
    refused: ['node:http', 'nanoid', 'ajv', ...FASTIFY, ...ROOT],
  },
  service: { allowed: [], refused: [...PACKAGES, ...FASTIFY, ...NODE, ...ROOT] },
  simulation: { allowed: [], refused: [...PACKAGES, ...FASTIFY, ...NODE, ...ROOT, '../timers.js'] },
  schemas: { allowed: [], refused: [...PACKAGES, ...FASTIFY, ...NODE, ...ROOT] },
  seeds: { allowed: [], refused: [...PACKAGES, ...FASTIFY, ...NODE, ...ROOT] },
  control: { allowed: [], refused: [...PACKAGES, ...FASTIFY, ...NODE, ...ROOT] },
  http: { allowed: [...NODE, ...FASTIFY, '../timers.js'], refused: [...PACKAGES, ...ROOT] },
  client: { allowed: [], refused: [...PACKAGES, ...FASTIFY, ...NODE, ...ROOT] },
  testing: {
    allowed: ['../library.js'],
    refused: [...PACKAGES, ...FASTIFY, ...NODE, '../emulator.js', '../index.js', '../system.js'],
  },
  cli: {
    allowed: ['../emulator.js', '../options.js', '../system.js', 'node:fs', 'yaml'],
    refused: ['better-sqlite3', 'nanoid', 'ajv', 'pkijs', ...FASTIFY, '../library.js', '../index.js'],
  },
  certificates: {
    allowed: ['asn1js', 'pkijs', ...NODE],
    refused: ['better-sqlite3', 'nanoid', 'ajv', 'yaml', ...FASTIFY, ...ROOT],
  },
}

const folders = Object.entries(ARROWS) as readonly [keyof typeof ARROWS, readonly Folder[]][]
const imports: readonly Wall[] = [
  ...folders.map(([folder, arrows]) => ({
    file: `src/${folder}/any.ts`,
    allowed: ['./other.js', ...arrows.map((each) => FOLDERS[each]), ...OTHERS[folder].allowed],
    refused: [
      ...Object.entries(FOLDERS)
        .filter(([each]) => each !== folder && !arrows.includes(each as Folder))
        .map(([, module]) => module),
      ...OTHERS[folder].refused,
    ],
  })),
  {
    file: 'src/domain/json-patch.ts',
    allowed: ['./errors.js', 'fast-json-patch'],
    refused: ['../store/store.js', '../generated/access-tokens.js', 'node:util', 'nanoid', ...FASTIFY],
  },
  {
    file: 'src/simulation/faults/any.ts',
    allowed: ['./matching.js', '../clock/duration.js', '../../domain/errors.js', '../../generated/control.js'],
    refused: ['../../store/store.js', '../../control/state.js', '../../http/app.js', '../../system.js', ...FASTIFY],
  },
  {
    file: 'src/http/api/any.ts',
    allowed: ['../app.js', './hooks/cors.js', '../../domain/errors.js', '../../control/state.js', ...FASTIFY],
    refused: ['../../store/store.js', '../../seeds/check.js', '../../client/connect.js', '../../emulator.js'],
  },
  {
    file: 'src/inspector/any.js',
    allowed: ['./dom.js'],
    refused: ['../domain/errors.js', '../generated/control.js', ...PACKAGES, ...FASTIFY, ...NODE, ...ROOT],
  },
  {
    file: 'src/emulator.ts',
    allowed: ['./store/store.js', './http/app.js', './control/state.js', './system.js', 'node:http'],
    refused: ['better-sqlite3', 'nanoid', 'nanoid/non-secure', 'pkijs', ...FASTIFY],
  },
  {
    file: 'src/system.ts',
    allowed: ['./domain/ports.js', 'nanoid', 'node:crypto'],
    refused: ['better-sqlite3', ...FASTIFY],
  },
]

const clockAndChance = [
  ...['Date.now()', '({ now: Date.now })', "Date['now']()", 'Date?.now()', 'globalThis.Date.now()', 'Date()'],
  ...['new Date()', 'new Date', 'new globalThis.Date()', 'Math.random()', "Math['random']()"],
  ...['crypto.randomUUID()', 'globalThis.crypto.randomUUID()', 'crypto.getRandomValues(new Uint8Array(1))'],
  ...["import('node:crypto').then(({ randomUUID }) => randomUUID())"],
]
const harmless = ['new Date(0)', "Date.parse('2026-01-01')", 'Date.UTC(2026)', 'performance.now()', 'Math.max(1, 2)']

const timers = [
  ...['setTimeout(run, 1)', 'setInterval(run, 1)', 'setImmediate(run)', 'clearTimeout(timer)', 'clearInterval(timer)'],
  ...['clearImmediate(timer)', 'queueMicrotask(run)', '{ wait: setTimeout }', 'promisify(setImmediate)'],
  ...['globalThis.setTimeout(run, 1)', 'global.setImmediate(run)', "globalThis['setInterval'](run, 1)"],
  ...['process.nextTick(run)', "process['nextTick'](run)", 'AbortSignal.timeout(1)', 'scheduler.wait(1)'],
  ...["import('node:timers')", "import('timers/promises')"],
]
const timerImports = [
  "import * as all from 'node:timers'",
  "import { setTimeout as sleep } from 'node:timers/promises'",
  "import timers from 'timers'",
  "export * from 'node:timers'",
  "export { setTimeout as pause } from 'timers/promises'",
]
const noTimers = ["import { setTimeout } from '../timers.js'", 'export const timer = setTimeout(run, 1)']

const folder = mkdtempSync(join(tmpdir(), 'walls-'))
t.teardown(() => rmSync(folder, { recursive: true, force: true }))
const root = fileURLToPath(new URL('../..', import.meta.url))
for (const config of ['biome.json', 'lint', 'package.json']) {
  cpSync(join(root, config), join(folder, config), { recursive: true })
}

for (const { file, allowed, refused } of imports) {
  const free = file === 'src/system.ts' ? clockAndChance.map(asConstant) : []
  write(file, [...[...allowed, ...refused].map(asImport), ...free])
}
for (const [form, line] of Object.entries(formsOf('../store/store.js'))) write(`src/domain/${form}.ts`, [line])
write('src/service/time.ts', [...harmless, ...clockAndChance].map(asConstant))
write('src/http/system.ts', clockAndChance.map(asConstant))
write('src/store/hash.ts', ["import { createHash } from 'node:crypto'", "import { randomBytes } from 'node:crypto'"])
write('src/http/timers.ts', timers.map(asConstant))
write('src/cli/timer-imports.ts', timerImports)
write('src/cli/copied-timers.ts', noTimers)
write('src/timers.ts', ["import timers from 'node:timers'", ...timers.map(asConstant)])

const refusals = lint()

for (const { file, allowed, refused } of imports) {
  t.test(`${file} may import ${allowed.join(', ')}, and not ${refused.length} others`, async (t) => {
    const specifiers = [...allowed, ...refused]
    t.strictSame(
      refusals('lint/style/noRestrictedImports', file).map((line) => specifiers[line - 1]),
      refused,
    )
  })
}

for (const form of Object.keys(formsOf(''))) {
  t.test(`a wall holds against ${form}`, async (t) => {
    const file = `src/domain/${form}.ts`
    t.strictSame([...refusals('lint/style/noRestrictedImports', file), ...refusals('plugin', file)], [1])
  })
}

t.test('time and chance are refused outside system.ts, however they are spelled', async (t) => {
  const lines = [...harmless, ...clockAndChance]
  t.strictSame(
    refusals('plugin', 'src/service/time.ts').map((line) => lines[line - 1]),
    clockAndChance,
  )
  t.strictSame(refusals('plugin', 'src/http/system.ts').length, clockAndChance.length)
  t.strictSame(refusals('plugin', 'src/store/hash.ts'), [2], 'hashing is not chance')
})

t.test('system.ts may use both', async (t) => {
  t.strictSame(refusals('plugin', 'src/system.ts'), [])
})

t.test('timers are refused outside timers.ts, however they are spelled', async (t) => {
  const of = (file: string) => refusals(['lint/style/noRestrictedGlobals', 'plugin'], file)
  t.strictSame(
    of('src/http/timers.ts').map((line) => timers[line - 1]),
    timers,
  )
  t.strictSame(
    of('src/cli/timer-imports.ts').map((line) => timerImports[line - 1]),
    timerImports,
  )
  t.strictSame(of('src/cli/copied-timers.ts'), [])
  t.strictSame(of('src/timers.ts'), [])
})

function asImport(specifier: string, index: number): string {
  return `import * as name${index} from '${specifier}'`
}

function asConstant(expression: string, index: number): string {
  return `export const value${index} = ${expression}`
}

function formsOf(specifier: string): Record<string, string> {
  return {
    'import-type': `import type { Store } from '${specifier}'`,
    're-export': `export * from '${specifier}'`,
    'named-re-export': `export { store } from '${specifier}'`,
    'dynamic-import': `export const store = await import('${specifier}')`,
    'side-effect-import': `import '${specifier}'`,
    'inline-type': `export type Store = import('${specifier}').Store`,
  }
}

function write(file: string, lines: readonly string[]): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), `${lines.join('\n')}\n`)
}

/** Lints the whole folder once. Answers the lines refused in a file, in order. */
function lint(): (categories: string | readonly string[], file: string) => number[] {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 } as const
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none'], options)
  const { diagnostics }: Report = JSON.parse(stdout)
  return (categories, file) => {
    const found = diagnostics.filter((one) => [categories].flat().includes(one.category) && one.location.path === file)
    return [...new Set(found.map((one) => one.location.start.line))].sort((a, b) => a - b)
  }
}
