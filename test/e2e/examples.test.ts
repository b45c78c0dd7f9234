import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = (name: string) => join(root, 'node_modules/.bin', name)
const EXEC = [join(root, 'dist/cli.js'), 'exec', '--']

/** A copy of the example in a project that has the package and the runners. */
function project(t: Test): string {
  const folder = t.testdir()
  cpSync(join(root, 'examples/key-rotation'), folder, { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/ld-tokens-emulator'))
  for (const name of ['tap', 'vitest', 'jest']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
  return folder
}

t.test('the key rotation example', async (t) => {
  const runs: Record<string, readonly [command: string, args: readonly string[], says: RegExp]> = {
    'node:test': [process.execPath, ['--test', 'node.test.js'], /pass 1\b/],
    tap: [process.execPath, ['tap.test.js'], /^ok 1 - an old key works/m],
    Vitest: [bin('vitest'), ['run', '--root', '.', 'vitest.test.js'], /1 passed/],
    'Jest through exec': [process.execPath, [...EXEC, bin('jest'), '--testMatch', '**/jest.test.cjs'], /./],
    'Python through exec': [process.execPath, [...EXEC, 'python3', 'rotation.py'], /worked until its window ended/],
    'curl through exec': [process.execPath, [...EXEC, 'bash', 'rotation.sh'], /expired at 2026-01-01T01:00:00/],
  }
  for (const [name, [command, args, says]] of Object.entries(runs)) {
    t.test(`runs with ${name}`, async (t) => {
      const { stdout, stderr } = await run(command, [...args], { cwd: project(t), env: clean(process.env) })
      t.match(stdout + stderr, says)
    })
  }
})

/** Runners inside a run of tap would report to it. */
function clean(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(_?TAP|NODE_OPTIONS|NODE_TEST)/.test(name)))
}
