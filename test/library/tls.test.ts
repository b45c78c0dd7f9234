import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { get } from 'node:https'
import { dirname, join } from 'node:path'
import t from 'tap'
import { createEmulator, type Emulator, startEmulator } from '../../src/index.js'
import { createCertificate } from '../support/certificate.js'

async function statusOf(url: string, ca: string): Promise<number> {
  const [response] = await once(get(`${url}/_emulator/health`, { ca, agent: false }), 'response')
  return response.resume().statusCode
}

/** The path of the authority, or the message of the error. */
function authorityOf(emulator: Emulator): string {
  try {
    return emulator.ca
  } catch (error) {
    return (error as Error).message
  }
}

t.test(
  'with tls: true an emulator answers https, and ca is the path of its authority until it is closed',
  async (t) => {
    const emulator = await startEmulator({ tls: true })
    t.teardown(() => emulator.close())
    t.equal(emulator.url, `https://127.0.0.1:${emulator.port}`)
    t.equal(await statusOf(emulator.url, readFileSync(emulator.ca, 'utf8')), 200)
    const folder = dirname(emulator.ca)
    t.strictSame(readdirSync(folder), ['ca.pem'])
    await emulator.close()
    t.notOk(existsSync(folder))
  },
)

t.test('with a folder, the next emulator has the same authority', async (t) => {
  const folder = join(t.testdir(), 'tls')
  const authorities = []
  for (let i = 0; i < 2; i++) {
    await using emulator = await startEmulator({ tls: { folder } })
    t.equal(emulator.ca, join(folder, 'ca.pem'))
    authorities.push(readFileSync(emulator.ca, 'utf8'))
    t.equal(await statusOf(emulator.url, authorities[0] ?? ''), 200)
  }
  t.equal(authorities[0], authorities[1])
})

t.test('the certificate is for the host to listen on', async (t) => {
  const emulator = await createEmulator({ tls: true })
  t.teardown(() => emulator.close())
  const url = await emulator.listen({ host: '127.0.0.5' })
  t.equal(await statusOf(url, readFileSync(emulator.ca, 'utf8')), 200)
})

t.test(
  'there is no authority before an emulator listens, without TLS, and with a certificate of your own',
  async (t) => {
    const silent = await createEmulator({ tls: true })
    const plain = await startEmulator({ tls: false })
    const own = await startEmulator({ tls: createCertificate() })
    t.teardown(() => Promise.all([silent, plain, own].map((emulator) => emulator.close())))
    t.match(authorityOf(silent), /does not listen/)
    for (const emulator of [plain, own]) {
      t.equal(authorityOf(emulator), 'The emulator has no certificate that was made for it. Start it with tls: true.')
    }
  },
)
