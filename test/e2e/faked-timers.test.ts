import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { builtCommand, ROOT } from '../support/built.js'

t.setTimeout(180_000)

const run = promisify(execFile)
const PACKAGES = ['@sinonjs', 'jest', 'vitest']

interface Runner {
  /** The fixture to run. */
  readonly file: string
  readonly command: readonly [string, ...string[]]
  readonly options?: string
  /** What it prints when all its tests passed. */
  readonly says: RegExp
}

const node = [process.execPath, '--test', '--test-timeout=60000', '--test-force-exit', '--test-reporter=tap'] as const

const jest: Runner = {
  file: 'jest.test.js',
  command: [bin('jest'), '--testTimeout', '60000'],
  options: '--experimental-vm-modules',
  says: /2 passed/,
}

const RUNNERS: Readonly<Record<string, Runner>> = {
  'node:test': { file: 'node-test.test.js', command: node, says: /^# pass 2\n# fail 0$/m },
  sinon: { file: 'sinon.test.js', command: node, says: /^# pass 3\n# fail 0$/m },
  Vitest: {
    file: 'vitest.test.js',
    command: [bin('vitest'), 'run', '--root', '.', '--testTimeout', '60000'],
    says: /2 passed/,
  },
  Jest: { ...jest, command: [...jest.command, '--config', jestConfig({}), '--'] },
  'Jest, before it loads the emulator,': {
    ...jest,
    command: [...jest.command, '--config', jestConfig({ fakeTimers: { enableGlobally: true } }), '--'],
  },
}

for (const [name, { file, command, options, says }] of Object.entries(RUNNERS)) {
  t.test(`the emulator works in process while ${name} fakes the timers`, async (t) => {
    const [program, ...args] = command
    const folder = project(t)
    const { stdout, stderr } = await run(program, [...args, file], { cwd: folder, env: environment(options) })
    t.match(stdout + stderr, says)
  })
}

function jestConfig(settings: object): string {
  return JSON.stringify({ rootDir: '.', testMatch: ['**/*.test.js'], ...settings })
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
