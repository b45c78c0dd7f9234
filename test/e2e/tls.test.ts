import type { IncomingMessage } from 'node:http'
import { get } from 'node:https'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { createCertificate } from '../support/certificate.js'
import { launch, run } from '../support/command.js'

t.setTimeout(120_000)

t.test('with a certificate it speaks https only, on all its addresses, and its commands find it', async (t) => {
  const { cert, key } = createCertificate()
  const folder = t.testdir({ 'cert.pem': cert, 'key.pem': key })
  const environment = { LD_EMULATOR_TLS_CERT: join(folder, 'cert.pem'), LD_EMULATOR_TLS_KEY: join(folder, 'key.pem') }
  const { until, stdout, stop } = launch(t, ['--port', '0', '--json'], environment)
  await until('stdout', '\n')
  const { url, port, token, control } = JSON.parse(stdout())
  t.strictSame([url, control], [`https://127.0.0.1:${port}`, `https://127.0.0.1:${port}/_emulator`])

  for (const host of ['127.0.0.1', 'localhost', '[::1]']) {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = { ca: cert, headers: { authorization: token }, agent: false } as const
      get(`https://${host}:${port}/api/v2/tokens`, options, resolve).once('error', reject)
    })
    t.match(
      { status: answer.statusCode, body: JSON.parse(await text(answer)) },
      { status: 200, body: { totalCount: 1 } },
    )
  }
  await t.rejects(fetch(`http://127.0.0.1:${port}/api/v2/tokens`))

  const found = { ...environment, LD_EMULATOR_PORT: String(port) }
  const commands = [['wait', '--timeout', '10s'], ['healthcheck'], ['reset']]
  for (const ended of await Promise.all(commands.map((args) => run(t, args, found)))) {
    t.match(ended, { code: 0, stdout: '', stderr: '' })
  }
  t.match(await stop(), { code: 0 })
})
