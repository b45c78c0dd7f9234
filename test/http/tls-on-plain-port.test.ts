import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { connect as connectSecurely } from 'node:tls'
import t from 'tap'
import { emulate } from '../support/emulate.js'

// A file of its own: the warning comes once per process.
t.test(
  'a client that speaks TLS to a port without it is closed at once, and one warning per process says so',
  async (t) => {
    const log: string[] = []
    const logger = { level: 'warn', stream: { write: (line: string) => log.push(JSON.parse(line).msg) } }
    for (let i = 0; i < 2; i++) {
      const { emulator, call } = await emulate(t, { logger })
      const { port } = await emulator.connections.listen()
      for (let attempt = 0; attempt < 3; attempt++) {
        await t.rejects(once(connectSecurely({ port, host: '127.0.0.1' }), 'secureConnect'), { code: 'ECONNRESET' })
      }
      const slow = connect(port, '127.0.0.1')
      slow.write(Buffer.of(0x16))
      t.equal(await text(slow), '')
      t.match(await call('GET', '/api/v2/tokens'), { status: 200 })
    }
    t.strictSame(log, [
      'A client tried https, but this port speaks http only. Start with --tls to answer both (in code: tls: true).',
    ])
  },
)
