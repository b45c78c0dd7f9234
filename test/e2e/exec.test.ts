import { join } from 'node:path'
import t from 'tap'
import { launch, run } from '../support/command.js'

t.setTimeout(120_000)

const KEY = 'api-00000000-0000-4000-8000-000000000000'

/** A command of Node's. */
function node(code: string): readonly string[] {
  return ['--', process.execPath, '--input-type=module', '--eval', code]
}

t.test('exec runs a command against a server of its own, and ends with its code', async (t) => {
  const code = `
    const { LD_EMULATOR_URL, LD_ACCESS_TOKEN } = process.env
    const answer = await fetch(LD_EMULATOR_URL + '/api/v2/tokens', { headers: { authorization: LD_ACCESS_TOKEN } })
    console.log(answer.status)
    process.exitCode = 7`
  t.match(await run(t, ['exec', ...node(code)]), { code: 7, stdout: '200\n', stderr: '' })
})

t.test('exec gives the command the variables that clients read, and the rest of its own environment', async (t) => {
  const names = [
    ...['LD_EMULATOR_URL', 'LD_BASE_URI', 'LD_ACCESS_TOKEN', 'LAUNCHDARKLY_API_HOST', 'LAUNCHDARKLY_ACCESS_TOKEN'],
    ...['LAUNCHDARKLY_BASE_URL', 'OURS'],
  ]
  const code = `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => process.env[name])))`
  const environment = { OURS: 'kept', LD_ACCESS_TOKEN: 'api-of-the-real-account' }
  const { code: exitCode, stdout } = await run(t, ['exec', ...node(code)], environment)
  t.equal(exitCode, 0)
  const [url, ...others] = JSON.parse(stdout)
  t.match(url, /^http:\/\/127\.0\.0\.1:\d+$/)
  t.strictSame(others, [url, KEY, url, KEY, url, 'kept'])
})

t.test('exec gives the command no key at all where none is known, not even one of the environment', async (t) => {
  const folder = t.testdir({ 'seed.json': JSON.stringify({ version: 1, accounts: [{ tokens: [] }] }) })
  const flags = ['exec', '--database', join(folder, 'tokens.db'), '--seed', join(folder, 'seed.json')]
  const code = 'console.log(process.env.LD_ACCESS_TOKEN, process.env.LAUNCHDARKLY_ACCESS_TOKEN)'
  const environment = { LD_ACCESS_TOKEN: 'api-mine', LAUNCHDARKLY_ACCESS_TOKEN: 'api-mine' }
  t.match(await run(t, [...flags, ...node(code)], environment), {
    code: 0,
    stdout: 'undefined undefined\n',
    stderr: '',
  })
  t.match(await run(t, [...flags, ...node(code)], environment), {
    code: 0,
    stdout: 'undefined undefined\n',
    stderr: /^[^\n]*seed\.json is ignored: [^\n]*--reseed[^\n]*\n[^\n]*Pass one of them as --admin-token[^\n]*\n$/,
  })
})

t.test('hands the arguments over as they are, and stdin, stdout and stderr too', async (t) => {
  const code = `
    process.stdin.setEncoding('utf8').on('data', (text) => process.stdout.write(text))
    console.error(process.argv.slice(1).join('|'))`
  const { child, ended } = launch(t, ['exec', '--log-level', 'silent', ...node(code), '--', '--port', 'a b'])
  child.stdin.end('typed')
  t.match(await ended, { code: 0, stdout: 'typed', stderr: '--port|a b\n' })
})

t.test('forwards a signal, and ends with what the command makes of it', async (t) => {
  const handled = `process.on('SIGTERM', () => process.exit(3)); setInterval(() => {}, 1000); console.log('running')`
  const unhandled = `setInterval(() => {}, 1000); console.log('running')`
  for (const [code, signal, exitCode] of [
    [handled, 'SIGTERM', 3],
    [unhandled, 'SIGTERM', 143],
    [unhandled, 'SIGINT', 130],
  ] as const) {
    const { until, stop } = launch(t, ['exec', ...node(code)])
    await until('stdout', 'running')
    t.match(await stop(signal), { code: exitCode, signal: null }, `${signal} ${exitCode}`)
  }
})

t.test('a command killed by a signal makes 128 and its number', async (t) => {
  t.match(await run(t, ['exec', ...node("process.kill(process.pid, 'SIGKILL')")]), { code: 137, signal: null })
})

t.test('the server ends with the command', async (t) => {
  const code = 'console.log(process.env.LD_EMULATOR_URL)'
  const { stdout } = await run(t, ['exec', ...node(code)])
  await t.rejects(fetch(stdout.trim()), { cause: { code: 'ECONNREFUSED' } })
})

t.test('a command that is not there, or cannot be run, is one sentence', async (t) => {
  const file = join(t.testdir({ 'notes.txt': 'no program' }), 'notes.txt')
  t.match(await run(t, ['exec', '--', 'no-such-command']), {
    code: 127,
    stdout: '',
    stderr: 'The command no-such-command was not found.\n',
  })
  t.match(await run(t, ['exec', '--', file]), {
    code: 126,
    stdout: '',
    stderr: /^The command \S+notes\.txt cannot be run: [^\n]*EACCES[^\n]*\.\n$/,
  })
})

t.test('exec takes the options of a server', async (t) => {
  const code = `
    const { LD_EMULATOR_URL, LD_ACCESS_TOKEN } = process.env
    const clock = await fetch(LD_EMULATOR_URL + '/_emulator/clock')
    console.log(LD_ACCESS_TOKEN, (await clock.json()).now)`
  const key = 'api-11111111-1111-4111-8111-111111111111'
  const { stdout } = await run(t, ['exec', '--admin-token', key, '--now', '5', ...node(code)])
  t.equal(stdout, `${key} 5\n`)
})
