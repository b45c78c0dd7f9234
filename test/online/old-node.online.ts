import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import { installNode } from '../../scripts/install-node.mjs'
import { builtCommand, ROOT } from '../support/built.js'

t.setTimeout(300_000)
builtCommand()

/** Runs the bundle that is shipped, with none of the test runner's loaders. */
function run(node: string, ...args: readonly string[]) {
  const { NODE_OPTIONS: _, ...env } = process.env
  const { status, signal, stdout, stderr } = spawnSync(node, args, { cwd: ROOT, env, encoding: 'utf8' })
  return { status, signal, stdout, stderr }
}

for (const version of ['20.20.2', '22.12.0', '23.4.0']) {
  const sentence = `ld-tokens-emulator needs Node 22.14 or newer (23.6 or newer for Node 23). This is Node ${version}.\n`

  t.test(`the command refuses Node ${version} with one sentence and exit code 1`, async (t) => {
    const node = installNode(version)
    const command = join('dist', 'bundle', 'cli.js')
    for (const args of [['--version'], ['--port', '0'], ['exec', '--', 'true']]) {
      t.strictSame(
        run(node, command, ...args),
        { status: 1, signal: null, stdout: '', stderr: sentence },
        args.join(' '),
      )
    }
  })

  t.test(`the library refuses Node ${version} with the same sentence`, async (t) => {
    const node = installNode(version)
    const code = `
      const { createEmulator, startEmulator } = await import('./dist/bundle/index.js')
      for (const create of [createEmulator, startEmulator]) {
        await create().then(() => console.log('created'), (error) => console.log(error.message))
      }`
    const ended = run(node, '--input-type=module', '--eval', code)
    t.strictSame(ended, { status: 0, signal: null, stdout: sentence.repeat(2), stderr: '' })
  })
}

for (const version of ['22.14.0', '23.6.0', '26.10.0']) {
  t.test(`the command serves on Node ${version}`, async (t) => {
    const node = installNode(version)
    const code = 'fetch(process.env.LD_EMULATOR_URL + "/_emulator/ready").then(({ status }) => console.log(status))'
    const ended = run(node, join('dist', 'bundle', 'cli.js'), 'exec', '--', node, '--eval', code)
    t.match(ended, { status: 0, signal: null, stdout: '200\n' })
  })
}
