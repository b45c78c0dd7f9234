import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { launch, run, start } from '../support/command.js'

t.setTimeout(120_000)

const WELL_KNOWN = 'api-00000000-0000-4000-8000-000000000000'
const KEY = 'api-11111111-1111-4111-8111-111111111111'

t.test('start says that it is ready in exactly one line, and then it is', async (t) => {
  const { until, stdout, stop } = launch(t, ['--port', '0'])
  await until('stdout', '\n')
  const [, url = ''] = /^ready (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(stdout()) ?? []
  const answer = await fetch(`${url}/api/v2/tokens`, { headers: { authorization: WELL_KNOWN } })
  t.match({ status: answer.status, body: await answer.json() }, { status: 200, body: { totalCount: 1 } })
  t.match(await stop(), { code: 0, stdout: `ready ${url}\n` }, 'and nothing more')
})

t.test('start says all a script needs to know with --json, and in the ready file', async (t) => {
  const file = join(t.testdir(), 'ready.json')
  const started = await start(t, ['--ready-file', file])
  const { url, port, control } = started
  t.strictSame(JSON.parse(started.stdout()), { url, port, pid: started.child.pid, token: WELL_KNOWN, control })
  t.equal(url, `http://127.0.0.1:${port}`)
  t.match(await (await fetch(`${control}/ready`)).json(), { status: 'ok' })
  t.equal(readFileSync(file, 'utf8'), started.stdout())
  t.equal(statSync(file).mode & 0o777, 0o600)
})

t.test('logs on stderr, in lines of JSON', async (t) => {
  const { call, stop } = await start(t)
  await call('GET', '/api/v2/tokens')
  const { stderr } = await stop()
  const messages = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).msg)
  t.ok(messages.includes('request completed'), stderr)
})

t.test('logs nothing below its level', async (t) => {
  const { call, stop } = await start(t, ['--log-level', 'warn'])
  t.match(await call('GET', '/api/v2/tokens', { key: KEY }), { status: 401 })
  t.equal((await stop()).stderr, '')
})

t.test('start does not log that somebody asks whether it is alive, every second', async (t) => {
  const { control, stop } = await start(t)
  for (const probe of ['health', 'ready']) await (await fetch(`${control}/${probe}`)).text()
  t.notMatch((await stop()).stderr, /incoming request|_emulator/)
})

t.test('every option arrives: as a flag, or from the environment', async (t) => {
  const folder = t.testdir({ 'seed.json': JSON.stringify({ version: 1, accounts: [{ organization: 'Seeded' }] }) })
  const environment = {
    LD_EMULATOR_SEED: join(folder, 'seed.json'),
    LD_EMULATOR_ADMIN_TOKEN: KEY,
    LD_EMULATOR_NOW: '2026-01-01',
    LD_EMULATOR_ID_SEED: 'ci',
    LD_EMULATOR_RATE_LIMIT: 'token=7',
    LD_EMULATOR_PREFER: 'true',
    LD_EMULATOR_CONTROL_TOKEN: 'secret',
  }
  const flags = Object.entries(environment).map(
    ([name, value]) => `--${name.slice('LD_EMULATOR_'.length).toLowerCase().replaceAll('_', '-')}=${value}`,
  )
  const servers = [
    await start(t, [], environment),
    await start(t, [...flags.filter((flag) => !flag.startsWith('--prefer')), '--prefer']),
  ]
  const ids = []
  for (const { token, call, url, control } of servers) {
    t.equal(token, KEY)
    t.match(await call('GET', '/api/v2/account'), { status: 200, body: { organization: 'Seeded' } })
    const created = await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
    t.match(created, { status: 201, body: { creationDate: Date.UTC(2026, 0, 1) } })
    ids.push(created.body._id)
    const headers = { authorization: KEY, prefer: 'code=503' }
    const preferred = await fetch(`${url}/api/v2/tokens`, { headers })
    t.equal(preferred.status, 503)
    t.equal((await fetch(`${control}/clock`)).status, 401)
    const limit = await fetch(`${control}/rate-limit`, { headers: { authorization: 'Bearer secret' } })
    t.match(await limit.json(), { token: 7 })
  }
  t.equal(ids[0], ids[1], 'the same id seed gives the same ids')
})

t.test('start listens on the host it is given, and on both loopback addresses without one', async (t) => {
  const everywhere = await start(t, ['--host', '0.0.0.0'])
  t.equal(everywhere.url, `http://127.0.0.1:${everywhere.port}`)
  t.match(await everywhere.call('GET', '/api/v2/tokens'), { status: 200 })
  const { port } = await start(t)
  t.equal((await fetch(`http://[::1]:${port}/_emulator/health`)).status, 200)
})

t.test('start goes on when nobody reads what it prints', async (t) => {
  const { child, until, stderr, stop } = launch(t, ['--port', '0'])
  child.stdout.destroy()
  await until('stderr', 'Server listening at')
  const [, url] = /Server listening at (http:\S+\d)/.exec(stderr()) ?? []
  t.equal((await fetch(`${url}/_emulator/health`)).status, 200)
  t.match(await stop(), { code: 0 })
})

t.test('start does not read its stdin', async (t) => {
  const { child, control, stop } = await start(t)
  child.stdin.end('quit\n\x04')
  t.equal((await fetch(`${control}/health`)).status, 200)
  t.match(await stop(), { code: 0 })
})

t.test('start prints help and version without starting anything', async (t) => {
  t.match(await run(t, ['--help']), { code: 0, stdout: /^Usage: /, stderr: '' })
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  t.match(await run(t, ['--version']), { code: 0, stdout: `${version}\n`, stderr: '' })
})
