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
const ROOT = [
  ...['../emulator.js', '../flush.js', '../index.js', '../cli.js', '../library.js', '../options.js', '../system.js'],
  ...['../cli/start.js', '../testing/index.js'],
]

const imports: readonly Wall[] = [
  {
    file: 'src/domain/any.ts',
    allowed: ['./errors.js'],
    refused: [
      ...['../store/store.js', '../service/tokens.js', '../control/clock.js', '../levers/seed.js', '../http/app.js'],
      ...[
        '../client/connect.js',
        '../generated/access-tokens.js',
        'fast-json-patch',
        'better-sqlite3',
        'nanoid',
        'ajv',
      ],
      ...[...FASTIFY, ...NODE, ...ROOT],
    ],
  },
  {
    file: 'src/domain/json-patch.ts',
    allowed: ['./errors.js', 'fast-json-patch'],
    refused: ['../store/store.js', '../generated/access-tokens.js', 'node:util', 'nanoid', ...FASTIFY],
  },
  {
    file: 'src/store/any.ts',
    allowed: ['./database.js', '../domain/errors.js', 'better-sqlite3', 'node:crypto', 'node:fs'],
    refused: [
      ...['../service/tokens.js', '../control/clock.js', '../levers/seed.js', '../http/app.js', '../client/connect.js'],
      ...['../generated/access-tokens.js', 'node:http', 'nanoid', 'ajv', ...FASTIFY, ...ROOT],
    ],
  },
  {
    file: 'src/service/any.ts',
    allowed: ['./tokens.js', '../domain/errors.js', '../store/store.js'],
    refused: [
      ...['../control/clock.js', '../levers/seed.js', '../http/app.js', '../client/connect.js'],
      ...['../generated/access-tokens.js', 'better-sqlite3', 'nanoid', 'ajv', ...FASTIFY, ...NODE, ...ROOT],
    ],
  },
  {
    file: 'src/control/any.ts',
    allowed: ['./clock.js', '../domain/errors.js', '../generated/control.js'],
    refused: [
      ...['../store/store.js', '../service/tokens.js', '../levers/seed.js', '../http/app.js', '../client/connect.js'],
      ...['../seeds/check.js', '../schemas/describe.js', 'better-sqlite3', 'nanoid', 'ajv', ...FASTIFY],
      ...[...NODE, ...ROOT],
    ],
  },
  {
    file: 'src/schemas/any.ts',
    allowed: ['./describe.js', '../domain/errors.js', '../generated/control-validators.js'],
    refused: [
      ...['../store/store.js', '../service/tokens.js', '../control/clock.js', '../seeds/check.js', '../levers/seed.js'],
      ...['../http/app.js', '../client/connect.js', 'better-sqlite3', 'nanoid', 'ajv', ...FASTIFY, ...NODE, ...ROOT],
    ],
  },
  {
    file: 'src/seeds/any.ts',
    allowed: [
      ...['./check.js', '../domain/errors.js', '../control/clock.js', '../schemas/describe.js'],
      '../generated/control.js',
    ],
    refused: [
      ...['../store/store.js', '../service/tokens.js', '../levers/seed.js', '../http/app.js', '../client/connect.js'],
      ...['better-sqlite3', 'nanoid', 'ajv', ...FASTIFY, ...NODE, ...ROOT],
    ],
  },
  {
    file: 'src/levers/any.ts',
    allowed: [
      ...['./seed.js', '../domain/errors.js', '../store/store.js', '../service/tokens.js', '../control/clock.js'],
      ...['../seeds/check.js', '../schemas/problems.js', '../generated/control.js'],
    ],
    refused: [
      ...['../http/app.js', '../client/connect.js'],
      ...['better-sqlite3', 'nanoid', 'ajv', ...FASTIFY, ...NODE, ...ROOT],
    ],
  },
  {
    file: 'src/client/any.ts',
    allowed: ['./connect.js', '../generated/control.js'],
    refused: [
      ...['../domain/errors.js', '../store/store.js', '../service/tokens.js', '../control/clock.js'],
      ...['../levers/seed.js', '../http/app.js', 'better-sqlite3', 'nanoid', ...FASTIFY, ...ROOT],
    ],
  },
  {
    file: 'src/inspector/any.js',
    allowed: ['./dom.js'],
    refused: [
      '../domain/errors.js',
      '../generated/control.js',
      '../http/app.js',
      'ajv',
      'nanoid',
      ...FASTIFY,
      ...NODE,
      ...ROOT,
    ],
  },
  {
    file: 'src/http/any.ts',
    allowed: [
      ...['./app.js', './plugins/cors.js', '../domain/errors.js', '../service/tokens.js', '../control/clock.js'],
      ...['../levers/seed.js', '../schemas/describe.js', '../generated/access-tokens.js', 'node:http', 'node:net'],
      ...FASTIFY,
    ],
    refused: ['../store/store.js', '../client/connect.js', 'ajv', 'better-sqlite3', 'nanoid', 'yaml', ...ROOT],
  },
  {
    file: 'src/http/plugins/any.ts',
    allowed: ['../app.js', '../routes/tokens.js', '../../domain/errors.js', '../../levers/seed.js', ...FASTIFY],
    refused: ['../../store/store.js', '../../client/connect.js', ...ROOT.map((path) => `../${path}`)],
  },
  {
    file: 'src/emulator.ts',
    allowed: ['./store/store.js', './http/app.js', './levers/seed.js', './system.js', 'node:http'],
    refused: ['better-sqlite3', 'nanoid', 'nanoid/non-secure', ...FASTIFY],
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
