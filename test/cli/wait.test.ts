import t from 'tap'
import { main } from '../../src/cli/main.js'
import { startEmulator } from '../../src/index.js'
import { createCertificate } from '../support/certificate.js'
import { deadUrl, otherServer } from '../support/servers.js'
import { screen } from '../support/terminal.js'

t.test('wait returns at once when the server is ready', async (t) => {
  for (const tls of [undefined, createCertificate()]) {
    const emulator = await startEmulator({ controlToken: 'secret', ...(tls && { tls }) })
    t.teardown(() => emulator.close())
    const terminal = screen()
    t.equal(await main(['wait', '--url', emulator.url], terminal), 0)
    t.strictSame([terminal.out(), terminal.err()], ['', ''])
  }
})

t.test('wait waits for a server that cannot be reached yet', async (t) => {
  let attempts = 0
  const url = await otherServer(t, (request, response) => {
    if (++attempts < 3) request.socket.destroy()
    else response.end()
  })
  t.equal(await main(['wait', '--url', url], screen()), 0)
  t.equal(attempts, 3)
})

t.test('wait waits for a server that listens and is not ready yet', async (t) => {
  let answers = 0
  const url = await otherServer(t, (_, response) => response.writeHead(++answers < 3 ? 503 : 200).end())
  t.equal(await main(['wait', '--url', url], screen()), 0)
  t.equal(answers, 3)
})

t.test('wait gives up after the timeout, and says why', async (t) => {
  const url = await deadUrl()
  const closing = await otherServer(t, (_, response) => response.writeHead(503).end())
  for (const [server, reason] of [
    [url, 'ECONNREFUSED'],
    [closing, 'it answered 503'],
  ] as const) {
    const terminal = screen()
    t.equal(await main(['wait', '--url', server, '--timeout', '200ms'], terminal), 1, reason)
    t.ok(terminal.err().startsWith(`No server was ready at ${server} within 0.2 s: ${reason}`), terminal.err())
  }
})

t.test('wait gives up on a server that does not answer', async (t) => {
  const url = await otherServer(t, () => {})
  const terminal = screen()
  t.equal(await main(['wait', '--url', url, '--timeout', '200ms'], terminal), 1)
  t.equal(terminal.err(), `No server was ready at ${url} within 0.2 s: it did not answer in time.\n`)
})
