import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { get } from 'node:https'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { connect as connectSecurely } from 'node:tls'
import t, { type Test } from 'tap'
import { startProxy } from '../../src/cli/intercept.js'
import { LAUNCHDARKLY_HOSTS } from '../../src/domain/launchdarkly-hosts.js'
import { emulate } from '../support/emulate.js'
import { screen } from '../support/terminal.js'

/** An emulator with TLS and a proxy that leads to it. */
async function intercepting(t: Test) {
  const emulation = await emulate(t, { tls: true })
  const { emulator } = emulation
  await emulator.listen()
  const terminal = screen()
  const proxy = await startProxy(emulator.connections.accept, terminal.stderr)
  t.teardown(proxy.close)
  const port = Number(new URL(proxy.url).port)

  /** The status line of the response to CONNECT, and the tunnel. */
  async function tunnel(target: string) {
    const sent = request({ host: '127.0.0.1', port, method: 'CONNECT', path: target, agent: false }).end()
    const [response, socket, head] = (await once(sent, 'connect')) as [{ statusCode: number }, Socket, Buffer]
    if (head.length > 0) socket.unshift(head)
    return { status: response.statusCode, socket }
  }

  return { ...emulation, ca: readFileSync(emulator.ca ?? '', 'utf8'), terminal, proxy, port, tunnel }
}

t.test('CONNECT to a host of LaunchDarkly leads to the emulator, with a certificate for that host', async (t) => {
  const { tunnel, ca, token, terminal, proxy } = await intercepting(t)
  t.match(proxy.url, /^http:\/\/127\.0\.0\.1:\d+$/)
  for (const host of [...LAUNCHDARKLY_HOSTS, 'APP.LaunchDarkly.com']) {
    const { status, socket } = await tunnel(`${host}:443`)
    t.equal(status, 200)
    const createConnection = () => connectSecurely({ socket, servername: host, ca })
    const headers = { authorization: token }
    const [response] = await once(get(`https://${host}/api/v2/tokens`, { createConnection, headers }), 'response')
    t.match({ status: response.statusCode, body: await text(response) }, { status: 200, body: /"totalCount":1/ })
    socket.destroy()
  }
  t.equal(terminal.err(), '')
})

t.test('a client that does not wait for the response to CONNECT is served', async (t) => {
  const { port, token } = await intercepting(t)
  const socket = connect(port, '127.0.0.1')
  const get = `GET /api/v2/tokens HTTP/1.1\r\nHost: x\r\nAuthorization: ${token}\r\nConnection: close\r\n\r\n`
  socket.write(`CONNECT app.launchdarkly.com:443 HTTP/1.1\r\nHost: app.launchdarkly.com:443\r\n\r\n${get}`)
  t.match(await text(socket), /^HTTP\/1\.1 200 Connection established\r\n\r\nHTTP\/1\.1 200 OK\r\n/)
})

t.test('CONNECT to any other host or port is a 403 that names --intercept, and a line on stderr', async (t) => {
  const { tunnel, terminal } = await intercepting(t)
  const targets = [
    'example.com:443',
    'app.launchdarkly.com:80',
    'app.launchdarkly.com',
    'app.launchdarkly.com:443:443',
    'sdk.launchdarkly.com:443',
    '127.0.0.1:443',
    '[::1]:443',
  ]
  for (const target of targets) {
    const { status, socket } = await tunnel(target)
    t.equal(status, 403, target)
    t.match(await text(socket), /--intercept.*It connects to no other host\.\n$/)
  }
  const lines = targets.map(
    (target) => `--intercept refused CONNECT "${target}": it answers only for LaunchDarkly's hosts.`,
  )
  t.equal(terminal.err(), `${lines.join('\n')}\n`)
})

t.test('any other request to the proxy is a 403, and its line shows no path', async (t) => {
  const { port, terminal } = await intercepting(t)
  for (const path of ['http://app.launchdarkly.com/api/v2/tokens?key=secret', '/secret', 'http://[/secret', '*']) {
    const [response] = await once(request({ host: '127.0.0.1', port, path, method: 'OPTIONS' }).end(), 'response')
    t.match({ status: response.statusCode, body: await text(response) }, { status: 403, body: /--intercept/ })
  }
  const lines = ['app.launchdarkly.com', '', 'http:', '*'].map(
    (target) => `--intercept refused OPTIONS "${target}": it answers only for LaunchDarkly's hosts.\n`,
  )
  t.equal(terminal.err(), lines.join(''))
})

t.test('a client that resets a refused connection does no harm', async (t) => {
  const { port, tunnel } = await intercepting(t)
  for (let i = 0; i < 20; i++) {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write('CONNECT example.com:443 HTTP/1.1\r\nHost: x\r\n\r\n', () => socket.resetAndDestroy())
    await once(socket, 'close')
  }
  t.equal((await tunnel('app.launchdarkly.com:443')).status, 200)
})

t.test('closing the emulator ends the tunnels, and closing the proxy frees its port', async (t) => {
  const { tunnel, emulator, proxy, port } = await intercepting(t)
  const { socket } = await tunnel('app.launchdarkly.com:443')
  await emulator.close()
  t.equal(await text(socket), '')
  proxy.close()
  await t.rejects(once(connect(port, '127.0.0.1'), 'connect'), { code: 'ECONNREFUSED' })
})
