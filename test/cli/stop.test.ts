import t from 'tap'
import { main } from '../../src/cli/main.js'
import { otherServer } from '../support/servers.js'
import { screen } from '../support/terminal.js'

t.test('stop says that a server which goes on listening still listens after the timeout', async (t) => {
  const url = await otherServer(t, ({ method }, response) => response.writeHead(method === 'POST' ? 202 : 200).end())
  const terminal = screen()
  t.equal(await main(['stop', '--url', url, '--timeout', '100ms'], terminal), 1)
  t.equal(terminal.err(), `The server at ${url} still listens after 0.1 s.\n`)
})

t.test('stop says what another server answered', async (t) => {
  const url = await otherServer(t, (_, response) => response.writeHead(404).end('not found'))
  const terminal = screen()
  t.equal(await main(['stop', '--url', url], terminal), 1)
  t.equal(terminal.err(), `The server at ${url} was not stopped: it answered 404.\n`)
})

t.test('stop says that a server does not answer', async (t) => {
  const url = await otherServer(t, () => {})
  const terminal = screen()
  t.equal(await main(['stop', '--url', url, '--timeout', '100ms'], terminal), 1)
  t.match(terminal.err(), `The server at ${url} cannot be stopped: it did not answer in time`)
})
