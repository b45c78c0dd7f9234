import t from 'tap'
import { addressOf, isLoopback } from '../../src/cli/address.js'

t.test('the server is where the options or the environment of its start say', async (t) => {
  t.equal(addressOf({ port: 5383 }).href, 'http://127.0.0.1:5383/')
  t.equal(addressOf({ port: 1, host: 'emulator' }).href, 'http://emulator:1/')
  t.equal(addressOf({ port: 1, host: '::1' }).href, 'http://[::1]:1/')
  t.equal(addressOf({ port: 1, 'tls-cert': 'cert.pem' }).href, 'https://127.0.0.1:1/')
  t.equal(addressOf({ port: 1, tls: true }).href, 'https://127.0.0.1:1/')
  t.equal(addressOf({ port: 1, tls: false }).href, 'http://127.0.0.1:1/')
})

t.test('where a server listens on all addresses, this machine calls it on loopback', async (t) => {
  t.equal(addressOf({ port: 1, host: '0.0.0.0' }).href, 'http://127.0.0.1:1/')
  t.equal(addressOf({ port: 1, host: '::' }).href, 'http://[::1]:1/')
})

t.test('a URL wins over host and port', async (t) => {
  t.equal(addressOf({ port: 1, host: 'a', url: new URL('https://b:2/c') }).href, 'https://b:2/c')
})

t.test('a host that is something else is named', async (t) => {
  for (const host of ['http://127.0.0.1', 'http://127.0.0.1:5383', 'a/b', 'a?b', 'me@a', 'a b', '', '[::1', '%']) {
    t.throws(
      () => addressOf({ port: 1, host }),
      { exitCode: 2, message: `--host ${host} is no host name and no address; a URL is given as --url` },
      host,
    )
  }
})

t.test('any free port is no address', async (t) => {
  t.throws(() => addressOf({ port: 0 }), {
    exitCode: 2,
    message: '--port 0 is no address, give the port that the ready line shows',
  })
})

t.test('an address nobody else can reach is loopback', async (t) => {
  for (const host of ['127.0.0.1', '127.1.2.3', '::1', '[::1]', 'localhost', 'LOCALHOST']) t.ok(isLoopback(host), host)
  for (const host of ['0.0.0.0', '::', '10.0.0.1', 'emulator', '127.evil.test', 'localhost.test', '']) {
    t.notOk(isLoopback(host), host)
  }
})
