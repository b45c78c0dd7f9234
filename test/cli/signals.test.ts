import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import t from 'tap'
import { builtCommand } from '../support/built.js'

const SIGNALS = join(dirname(builtCommand()), 'cli', 'signals.js')

// In a process of its own, without the test runner: that handles signals too, which hides whether ours are let go of.
t.test('a signal that comes while the process is busy reaches the handler of after that', async (t) => {
  for (const signal of ['SIGTERM', 'SIGINT']) {
    const script = `
      import { onStopSignal, stopRequest } from ${JSON.stringify(SIGNALS)}
      onStopSignal()
      process.kill(process.pid, '${signal}')
      const alive = setInterval(() => {}, 1000)
      console.log(await stopRequest().received)
      clearInterval(alive)`
    const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      ...{ env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8', timeout: 20_000 },
    })
    t.strictSame({ status, stdout }, { status: 0, stdout: `${signal}\n` })
  }
})
