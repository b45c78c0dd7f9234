import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { parse } from 'yaml'
import { startEmulator } from '../../src/index.js'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const blocks = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', code = '']) => ({ language, code }),
)

/** Blocks that need what this machine may not have: a Docker engine, or an empty clone and a registry. */
const UNVERIFIED = [/^docker /, /^npm ci && npm start$/]

/** An empty folder with the package installed, as far as resolving it goes. */
function project(t: Test): string {
  const folder = t.testdir()
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
  symlinkSync(root, join(folder, 'node_modules/ld-tokens-emulator'))
  symlinkSync(join(root, 'dist/cli.js'), join(folder, 'node_modules/.bin/ld-tokens-emulator'))
  return folder
}

t.test('the README', async (t) => {
  for (const { language, code } of blocks) {
    const [first = ''] = code.split('\n')
    if (UNVERIFIED.some((pattern) => pattern.test(first))) {
      t.comment(`not run here: ${first}`)
      continue
    }

    t.test(`has a block that works: ${first}`, async (t) => {
      const cwd = project(t)
      if (language === 'yaml') {
        t.match(parse(code), { services: { launchdarkly: { image: String, ports: [String] } } })
      } else if (language === 'js') {
        writeFileSync(join(cwd, 'rotation.test.js'), code)
        const { stdout } = await run(process.execPath, ['--test', 'rotation.test.js'], { cwd })
        t.match(stdout, /pass 1\b/)
      } else {
        const emulator = await startEmulator()
        t.teardown(() => emulator.close())
        // --fail ends the script when an answer is an error.
        const script = code
          .replaceAll('127.0.0.1:5383', `127.0.0.1:${emulator.port}`)
          .replaceAll('curl -s', 'curl -sSf')
        const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { cwd })
        t.match(stdout, /^\{/)
      }
    })
  }
})

t.test('every command the README names exists', async (t) => {
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  const { stdout: help } = await run(process.execPath, [join(root, 'dist/cli.js'), '--help'])
  for (const [, option = ''] of text.matchAll(/`(?:ld-tokens-emulator [a-z]* ?)?(--[a-z-]+)/g)) {
    if (option === '--help') continue
    t.match(help, option, option)
  }
})
