import { join } from 'node:path'
import t from 'tap'
import { launch, run, start } from '../support/command.js'
import { deadUrl } from '../support/servers.js'

t.setTimeout(120_000)

t.test('wait, healthcheck and reset find a server by its URL, or by host and port', async (t) => {
  const { url, port, call } = await start(t, ['--control-token', 'secret'])
  t.match(await call('POST', '/api/v2/tokens', { body: { role: 'reader' } }), { status: 201 })
  for (const flags of [
    ['--url', url],
    ['--host', '0.0.0.0', '--port', String(port)],
  ]) {
    const commands = [['wait'], ['healthcheck'], ['reset', '--control-token', 'secret']]
    for (const ended of await Promise.all(commands.map((args) => run(t, [...args, ...flags])))) {
      t.match(ended, { code: 0, stdout: '', stderr: '' })
    }
  }
  t.match(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 1 } }, 'as it was after seeding')
})

t.test('wait waits until the server is there', async (t) => {
  const url = await deadUrl()
  const waiting = run(t, ['wait'], { LD_EMULATOR_URL: url })
  const { until, stdout, stop } = launch(t, ['--port', new URL(url).port])
  await until('stdout', `ready ${url}`)
  t.match(await waiting, { code: 0, stdout: '', stderr: '' })
  t.match(await stop(), { code: 0, stdout: stdout() })
})

t.test('commands without a server end with code 1 and one sentence', async (t) => {
  const environment = { LD_EMULATOR_URL: await deadUrl() }
  const [waited, health, reset] = await Promise.all(
    [['wait', '--timeout', '100ms'], ['healthcheck'], ['reset']].map((args) => run(t, args, environment)),
  )
  t.match(waited, {
    code: 1,
    stdout: '',
    stderr: /^No server was ready at \S+ within 0\.1 s: ECONNREFUSED\.\n$/,
  })
  t.match(health, { code: 1, stdout: '', stderr: /^There is no healthy server at \S+: ECONNREFUSED\.\n$/ })
  t.match(reset, { code: 1, stdout: '', stderr: /^The server at \S+ cannot be reset: ECONNREFUSED\.\n$/ })
})

t.test('validate tells every problem of a seed', async (t) => {
  const folder = t.testdir({
    'good.yaml': 'version: 1\naccounts: [{}]\n',
    'bad.json': '{"version": 1, "accounts": [{"colour": "red"}, {"tokens": [{"role": "boss"}]}]}',
  })
  const [good, bad] = await Promise.all(
    ['good.yaml', 'bad.json'].map((file) => run(t, ['validate', join(folder, file)])),
  )
  t.match(good, { code: 0, stdout: /^The seed \S+good\.yaml is valid\.\n$/, stderr: '' })
  t.match(bad, { code: 2, stdout: '', stderr: /^accounts\[0\] .*"colour".*\naccounts\[1\]\.tokens\[0\].*\n/ })
})

t.test('help, version and the health check load neither Fastify nor SQLite', async (t) => {
  // Node tells which CommonJS modules it loads, and both are such.
  const environment = { NODE_DEBUG: 'module', LD_EMULATOR_URL: await deadUrl() }
  const heavy = /node_modules\/(fastify|better-sqlite3)\//
  const commands = [['--help'], ['--version'], ['healthcheck'], ['wait', '--timeout', '1ms']]
  for (const { stderr } of await Promise.all(commands.map((args) => run(t, args, environment)))) {
    t.notMatch(stderr, heavy)
  }
  t.match((await run(t, ['exec', '--', 'true'], environment)).stderr, heavy, 'as what serves does')
})
