import t from 'tap'
import { main } from '../../src/cli/main.js'
import { startEmulator } from '../../src/index.js'
import { createCertificate } from '../support/certificate.js'
import { deadUrl, otherServer } from '../support/servers.js'
import { screen } from '../support/terminal.js'

t.test('a server that is alive is healthy, with a control token too', async (t) => {
  const emulator = await startEmulator({ controlToken: 'secret' })
  t.teardown(() => emulator.close())
  for (const args of [
    ['--url', emulator.url],
    ['--host', '0.0.0.0', '--port', String(emulator.port)],
  ]) {
    const terminal = screen()
    t.equal(await main(['healthcheck', ...args], terminal), 0, args.join(' '))
    t.strictSame([terminal.out(), terminal.err()], ['', ''])
  }
})

t.test('healthcheck finds the server by the environment that started it', async (t) => {
  const emulator = await startEmulator()
  t.teardown(() => emulator.close())
  const LD_EMULATOR_PORT = String(emulator.port)
  t.equal(await main(['healthcheck'], screen({ env: { LD_EMULATOR_PORT, LD_EMULATOR_HOST: '0.0.0.0' } })), 0)
  t.equal(await main(['healthcheck'], screen({ env: { LD_EMULATOR_URL: emulator.url, LD_EMULATOR_PORT: '1' } })), 0)
})

t.test('healthcheck takes a certificate that nobody vouches for', async (t) => {
  const emulator = await startEmulator({ tls: createCertificate() })
  t.teardown(() => emulator.close())
  const env = { LD_EMULATOR_PORT: String(emulator.port), LD_EMULATOR_TLS_CERT: 'cert.pem' }
  t.equal(await main(['healthcheck'], screen({ env })), 0)
})

t.test('healthcheck fails where nothing listens', async (t) => {
  const terminal = screen()
  const url = await deadUrl()
  t.equal(await main(['healthcheck', '--url', url], terminal), 1)
  t.match(terminal.err(), new RegExp(`^There is no healthy server at ${url}: ECONNREFUSED\\.\n$`))
})

t.test('a name with several addresses and no server at any is told too', async (t) => {
  const terminal = screen()
  const { port } = new URL(await deadUrl())
  t.equal(await main(['healthcheck', '--url', `http://localhost:${port}`], terminal), 1)
  t.match(terminal.err(), /^There is no healthy server at \S+: ECONNREFUSED\.\n$/)
})

t.test('healthcheck fails for a server that is no emulator', async (t) => {
  const terminal = screen()
  const url = await otherServer(t, (_, response) => response.writeHead(404).end())
  t.equal(await main(['healthcheck', '--url', url], terminal), 1)
  t.equal(terminal.err(), `There is no healthy server at ${url}: it answered 404.\n`)
})

t.test('a server that does not answer in two seconds is not healthy', async (t) => {
  const terminal = screen()
  const url = await otherServer(t, () => {})
  t.equal(await main(['healthcheck', '--url', url], terminal), 1)
  t.equal(terminal.err(), `There is no healthy server at ${url}: it did not answer in time.\n`)
})

t.test('a server below a path is asked there', async (t) => {
  const asked: unknown[] = []
  const url = await otherServer(t, (request, response) => {
    asked.push(request.method, request.url)
    response.end('{}')
  })
  t.equal(await main(['healthcheck', '--url', `${url}/below`], screen()), 0)
  t.strictSame(asked, ['GET', '/below/_emulator/health'])
})
