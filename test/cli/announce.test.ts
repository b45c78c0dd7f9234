import t from 'tap'
import { announce } from '../../src/cli/announce.js'
import { screen } from '../support/terminal.js'

const KEY = 'api-00000000-0000-4000-8000-000000000000'
const READY = {
  url: 'http://127.0.0.1:5383',
  port: 5383,
  pid: 1,
  token: KEY,
  control: 'http://127.0.0.1:5383/_emulator',
}

t.test('start prints exactly one line without a terminal', async (t) => {
  const terminal = screen()
  await announce(READY, {}, terminal)
  t.strictSame([terminal.out(), terminal.err()], ['ready http://127.0.0.1:5383\n', ''])
})

t.test('start --json prints an object, on a terminal too', async (t) => {
  for (const isTTY of [false, true]) {
    const terminal = screen({ isTTY })
    await announce(READY, { json: true }, terminal)
    t.equal(terminal.out(), `${JSON.stringify(READY)}\n`)
  }
})

t.test('start prints a line to paste on a terminal', async (t) => {
  const terminal = screen({ isTTY: true })
  await announce(READY, {}, terminal)
  const [first, ...banner] = terminal.out().split('\n')
  t.equal(first, 'ready http://127.0.0.1:5383')
  t.strictSame(banner.map((line) => line.trim()).filter(Boolean), [
    'API        http://127.0.0.1:5383/api/v2',
    `Key        ${KEY}`,
    'Inspector  http://127.0.0.1:5383/_emulator/',
    `curl -H 'Authorization: ${KEY}' http://127.0.0.1:5383/api/v2/tokens`,
  ])
})

t.test(
  'the line to paste works with a certificate that nobody vouches for, and says where a key has to be put',
  async (t) => {
    const terminal = screen({ isTTY: true })
    await announce({ ...READY, url: 'https://127.0.0.1:5383', token: null }, {}, terminal)
    t.match(terminal.out(), 'Key        not known here')
    t.match(terminal.out(), "curl -k -H 'Authorization: <key>' https://127.0.0.1:5383/api/v2/tokens")
  },
)

t.test('start --tls prints the authority on a terminal, and its line to paste trusts it', async (t) => {
  const terminal = screen({ isTTY: true })
  await announce({ ...READY, url: 'https://127.0.0.1:5383', ca: '/run/my tls/ca.pem' }, {}, terminal)
  t.match(terminal.out(), '  Authority  /run/my tls/ca.pem\n')
  t.match(terminal.out(), `curl --cacert '/run/my tls/ca.pem' -H 'Authorization: ${KEY}' https://127.0.0.1:5383/api`)
})

t.test('nothing is printed when the ready file cannot be written', async (t) => {
  for (const isTTY of [false, true]) {
    const terminal = screen({ isTTY })
    const file = { write: () => Promise.reject(new Error('no space left')), remove: () => {} }
    await t.rejects(announce(READY, {}, terminal, file), { message: 'no space left' })
    t.equal(terminal.out(), '')
  }
})
