import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { emulatorEnvironment } from '../../src/client/environment.js'
import { type Hooks, useEmulator } from '../../src/testing/index.js'

/** Runs a test file with the runner that it is written for. */
function run(args: readonly string[], fixture: string) {
  const file = fileURLToPath(new URL(`fixtures/${fixture}`, import.meta.url))
  const { NODE_TEST_CONTEXT, ...env } = process.env
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, ...args, file], {
    encoding: 'utf8',
    env,
  })
  return { status, stdout }
}

/** A runner that does what its tests say, when they say so. */
function createRunner(names: Record<'before' | 'beforeEach' | 'after', keyof Hooks>) {
  const callbacks: Partial<Record<keyof Hooks, () => Promise<void>>> = {}
  const hooks: Hooks = {}
  for (const name of Object.values(names)) {
    hooks[name] = (callback) => {
      callbacks[name] = callback
    }
  }
  return {
    hooks,
    before: () => callbacks[names.before]?.(),
    beforeEach: () => callbacks[names.beforeEach]?.(),
    after: () => callbacks[names.after]?.(),
  }
}

const JEST = { before: 'beforeAll', beforeEach: 'beforeEach', after: 'afterAll' } as const
const MOCHA = { before: 'before', beforeEach: 'beforeEach', after: 'after' } as const

t.test('useEmulator gives every test of node:test an account of its own', async (t) => {
  const { status, stdout } = run(['--test', '--test-reporter=tap'], 'account.node.ts')
  t.equal(status, 0, stdout)
  t.match(stdout, /# pass 2\n# fail 0/)
})

t.test('useEmulator resets the server for every test of tap', async (t) => {
  const { status, stdout } = run([], 'reset.tap.ts')
  t.equal(status, 0, stdout)
  t.match(stdout, /ok 1 - one test.*ok 2 - another test/s)
})

for (const names of [JEST, MOCHA]) {
  t.test(`useEmulator uses ${Object.values(names).join(', ')}`, async (t) => {
    const runner = createRunner(names)
    const current = useEmulator({ hooks: runner.hooks, now: 0 })
    t.throws(() => current.url, { message: /runs only while tests/ })
    t.throws(() => current.account, { message: /only while a test runs/ })

    await runner.before()
    const { url, token } = current
    await runner.beforeEach()
    t.equal(current.url, url)
    t.not(current.token, token)
    t.same(await current.account.clock.get(), { now: 0, mode: 'frozen' })
    t.match(process.env, emulatorEnvironment(url, current.token))

    await runner.after()
    t.throws(() => current.url, { message: /runs only while tests/ })
    t.equal(process.env['LD_ACCESS_TOKEN'], undefined)
    await t.rejects(fetch(url), { cause: { code: 'ECONNREFUSED' } })
  })
}

t.test('useEmulator finds the hooks of a runner that has them as globals', async (t) => {
  const runner = createRunner(JEST)
  Object.assign(globalThis, runner.hooks)
  t.teardown(() => {
    for (const name of Object.keys(runner.hooks)) Reflect.deleteProperty(globalThis, name)
  })
  const current = useEmulator()
  await runner.before()
  t.match(current.token, /^api-/)
  await runner.after()
})

t.test('useEmulator says so where there are no hooks', async (t) => {
  t.throws(() => useEmulator(), { message: /there is no before or beforeAll: hand in/ })
  t.throws(() => useEmulator({ hooks: { before: () => {} } }), { message: /there is no beforeEach: hand in/ })
})

t.test('useEmulator gives every test the account that is asked for', async (t) => {
  const runner = createRunner(JEST)
  const current = useEmulator({ hooks: runner.hooks, account: { organization: 'Example Ltd' } })
  await runner.before()
  t.teardown(() => runner.after())
  await runner.beforeEach()
  t.equal(current.account.organization, 'Example Ltd')
})

t.test('useEmulator has nothing to put back when there was no test', async (t) => {
  const runner = createRunner(JEST)
  useEmulator({ hooks: runner.hooks })
  t.equal(await runner.after(), undefined)
})

t.test('useEmulator puts the environment back when it cannot start', async (t: Test) => {
  const runner = createRunner(JEST)
  useEmulator({ hooks: runner.hooks, now: 'tomorrow' })
  await t.rejects(async () => runner.before(), { code: 'invalid_option' })
  await runner.after()
  t.equal(process.env['LD_EMULATOR_URL'], undefined)
})
