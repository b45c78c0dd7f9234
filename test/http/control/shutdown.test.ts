import { networkInterfaces } from 'node:os'
import t, { type Test } from 'tap'
import { assembleEmulator, type EmulatorOptions } from '../../../src/emulator.js'
import { emulate } from '../../support/emulate.js'

const PATH = '/_emulator/shutdown'

/** A server that counts how often it was asked to end. */
async function listening(t: Test, options: EmulatorOptions = {}, host = '127.0.0.1') {
  const counts = { shutdowns: 0 }
  const emulator = await assembleEmulator(options, () => {
    counts.shutdowns++
  })
  t.teardown(() => emulator.close())
  const { port } = await emulator.listen({ port: 0, host })
  return {
    counts,
    post: async (address: string, headers: Record<string, string> = {}) => {
      const response = await fetch(`http://${address}:${port}${PATH}`, { method: 'POST', headers })
      const text = await response.text()
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
    },
  }
}

t.test('POST /shutdown from this machine is a 202 and ends the server', async (t) => {
  const { counts, post } = await listening(t)
  t.strictSame(await post('127.0.0.1'), { status: 202, body: undefined })
  t.strictSame(counts, { shutdowns: 1 })
})

for (const origin of ['http://localhost', 'http://example.com', 'null']) {
  t.test(`POST /shutdown from a page of the origin ${origin} is a 403, with a control token too`, async (t) => {
    for (const controlToken of [undefined, 's3cret']) {
      const { counts, post } = await listening(t, controlToken === undefined ? {} : { controlToken })
      const answer = await post('127.0.0.1', { origin, authorization: 'Bearer s3cret' })
      t.match({ ...answer, ...counts }, { status: 403, body: { code: 'forbidden' }, shutdowns: 0 })
    }
  })
}

const outside = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4')
const skip = outside === undefined && 'this machine has no address but loopback'

t.test(
  'POST /shutdown from outside needs a control token, whatever --open-control and headers say',
  { skip },
  async (t) => {
    const address = String(outside?.address)
    const open = await listening(t, { openControl: true }, '0.0.0.0')
    for (const headers of [{}, { forwarded: 'for=127.0.0.1' }, { 'x-forwarded-for': '127.0.0.1' }]) {
      const answer = await open.post(address, headers as Record<string, string>)
      t.match({ ...answer, ...open.counts }, { status: 403, body: { code: 'forbidden' }, shutdowns: 0 })
    }
    const guarded = await listening(t, { controlToken: 's3cret' }, '0.0.0.0')
    t.match({ ...(await guarded.post(address)), ...guarded.counts }, { status: 401, shutdowns: 0 })
    const answer = await guarded.post(address, { authorization: 'Bearer s3cret' })
    t.match({ ...answer, ...guarded.counts }, { status: 202, shutdowns: 1 })
  },
)

t.test('POST /shutdown is a 409 that says who ends the emulator where the command start does not run it', async (t) => {
  const { control } = await emulate(t)
  const { status, body } = await control('POST', '/shutdown')
  const message = 'the library ends this emulator with close(), and exec ends it after its command'
  t.strictSame({ status, body }, { status: 409, body: { code: 'conflict', message } })
})
