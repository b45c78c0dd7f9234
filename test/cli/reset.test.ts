import t from 'tap'
import { main } from '../../src/cli/main.js'
import { startEmulator } from '../../src/index.js'
import { createCertificate } from '../support/certificate.js'
import { deadUrl, otherServer } from '../support/servers.js'
import { screen } from '../support/terminal.js'

t.test('reset puts a running server back to its seed', async (t) => {
  const emulator = await startEmulator()
  t.teardown(() => emulator.close())
  await emulator.createAccount()
  t.equal((await emulator.accounts()).length, 2)
  const terminal = screen()
  t.equal(await main(['reset', '--url', emulator.url], terminal), 0)
  t.strictSame([terminal.out(), terminal.err()], ['', ''])
  t.equal((await emulator.accounts()).length, 1)
})

t.test('reset brings the control token along, on loopback to a certificate that nobody vouches for too', async (t) => {
  for (const tls of [undefined, createCertificate()]) {
    const emulator = await startEmulator({ controlToken: 'secret', ...(tls && { tls }) })
    t.teardown(() => emulator.close())
    await emulator.createAccount()
    const env = { LD_EMULATOR_URL: emulator.url, LD_EMULATOR_CONTROL_TOKEN: 'secret' }
    t.equal(await main(['reset'], screen({ env })), 0)
    t.equal((await emulator.accounts()).length, 1)
  }
})

t.test('reset says why the server refused', async (t) => {
  const emulator = await startEmulator({ controlToken: 'secret' })
  t.teardown(() => emulator.close())
  const terminal = screen()
  t.equal(await main(['reset', '--url', emulator.url, '--control-token', 'another'], terminal), 1)
  t.match(terminal.err(), new RegExp(`^The server at ${emulator.url} was not reset: .*control token.*\\.\n$`))
  t.notMatch(terminal.err(), 'another')
})

t.test('reset says what another server answered', async (t) => {
  for (const body of ['not found', '{}', 'null']) {
    const url = await otherServer(t, (_, response) => response.writeHead(404).end(body))
    const terminal = screen()
    t.equal(await main(['reset', '--url', url], terminal), 1, body)
    t.equal(terminal.err(), `The server at ${url} was not reset: it answered 404.\n`)
  }
})

t.test('reset says that there is no server', async (t) => {
  const url = await deadUrl()
  const terminal = screen()
  t.equal(await main(['reset', '--url', url], terminal), 1)
  t.match(terminal.err(), new RegExp(`^The server at ${url} cannot be reset: ECONNREFUSED\\.\n$`))
})
