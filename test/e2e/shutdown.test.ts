import t from 'tap'
import { launch, run, start } from '../support/command.js'

t.test('stop ends a running server with exit code 0, and a second stop finds nothing', async (t) => {
  const server = await start(t)
  const stopped = await run(t, ['stop', '--url', server.url])
  t.match(stopped, { code: 0, stdout: '', stderr: '' })
  t.match(await server.ended, { code: 0, signal: null })
  const again = await run(t, ['stop', '--url', server.url])
  t.match(again, { code: 0, stdout: '', stderr: `Nothing listens at ${server.url}.\n` })
})

t.test('stop with a wrong control token ends with exit code 1, and the server goes on', async (t) => {
  const server = await start(t, ['--control-token', 's3cret'])
  const refused = await run(t, ['stop', '--url', server.url, '--control-token', 'wrong'])
  t.match(refused, { code: 1, stderr: /^The server at http.* was not stopped: send the control token/ })
  t.match(await server.call('GET', '/api/v2/tokens'), { status: 200 })
  t.match(await run(t, ['stop', '--url', server.url, '--control-token', 's3cret']), { code: 0 })
  t.match(await server.ended, { code: 0, signal: null })
})

t.test('stop waits for no event stream', async (t) => {
  const server = await start(t)
  await fetch(`${server.url}/_emulator/requests/stream`)
  const stopped = await run(t, ['stop', '--url', server.url, '--timeout', '30s'])
  t.match(stopped, { code: 0 })
  t.match(await server.ended, { code: 0 })
})

t.test('POST /shutdown under exec is a 409, and exec goes on', async (t) => {
  const script = 'curl -s -o /dev/null -w "%{http_code}" -X POST "$LD_EMULATOR_URL/_emulator/shutdown"'
  const { ended } = launch(t, ['exec', '--', 'sh', '-c', script])
  t.match(await ended, { code: 0, stdout: '409' })
})
