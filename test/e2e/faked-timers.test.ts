import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { builtCommand, ROOT } from '../support/built.js'

t.setTimeout(180_000)

const run = promisify(execFile)
const PACKAGES = ['@jest', '@sinonjs', 'jest', 'vitest']

interface Runner {
  readonly command: readonly [string, ...string[]]
  readonly options?: string
  /** What it prints when all its tests passed. */
  readonly says: RegExp
}

const node = [process.execPath, '--test', '--test-timeout=60000', '--test-reporter=tap'] as const

const RUNNERS: Readonly<Record<string, Runner>> = {
  'node-test': { command: node, says: /^# pass 2\n# fail 0$/m },
  sinon: { command: node, says: /^# pass 3\n# fail 0$/m },
  vitest: { command: [bin('vitest'), 'run', '--root', '.', '--testTimeout', '60000'], says: /2 passed/ },
  jest: {
    command: [bin('jest'), '--rootDir', '.', '--testMatch', '**/*.test.js', '--testTimeout', '60000', '--'],
    options: '--experimental-vm-modules',
    says: /2 passed/,
  },
}

for (const [name, { command, options, says }] of Object.entries(RUNNERS)) {
  t.test(`the emulator works in process while ${name} fakes the timers`, async (t) => {
    const [file, ...args] = command
    const folder = project(t)
    const { stdout, stderr } = await run(file, [...args, `${name}.test.js`], { cwd: folder, env: environment(options) })
    t.match(stdout + stderr, says)
  })
}

/** A copy of the fixtures in a project that has the built package and the runners. */
function project(t: Test): string {
  builtCommand()
  const folder = t.testdir()
  cpSync(join(ROOT, 'test/e2e/fixtures/faked-timers'), folder, { recursive: true })
  const modules = join(folder, 'node_modules')
  mkdirSync(modules)
  symlinkSync(ROOT, join(modules, 'ld-tokens-emulator'))
  for (const name of PACKAGES) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name))
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
  return folder
}

function bin(name: string): string {
  return join(ROOT, 'node_modules', '.bin', name)
}

/** Without the variables of tap and of this Node, which the runners would inherit. */
function environment(options = ''): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(_?TAP|NODE_OPTIONS|NODE_TEST|LD_)/.test(name))
  return { ...Object.fromEntries(inherited), NODE_OPTIONS: options }
}
