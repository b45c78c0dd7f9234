import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { get } from 'node:https'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { createCertificate } from '../support/certificate.js'
import { launch, run, start } from '../support/command.js'

t.setTimeout(120_000)

t.test('with a certificate of your own the port answers https and http, and the other commands find it', async (t) => {
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
  t.equal((await fetch(`http://127.0.0.1:${port}/_emulator/health`)).status, 200)

  const found = { ...environment, LD_EMULATOR_PORT: String(port) }
  const commands = [['wait', '--timeout', '10s'], ['healthcheck'], ['reset']]
  for (const ended of await Promise.all(commands.map((args) => run(t, args, found)))) {
    t.match(ended, { code: 0, stdout: '', stderr: '' })
  }
  t.match(await stop(), { code: 0 })
})

/** Every file below the folders for temporary files and certificates, with whether it has a private key in it. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map(
      (name) =>
        `${name.replace(/-\w{6}\//, '-…/')}${readFileSync(join(folder, name), 'utf8').includes('PRIVATE') ? ' (key)' : ''}`,
    )
    .sort()
}

t.test('start --tls writes nothing but ca.pem, and deletes it at its end', async (t) => {
  const TMPDIR = t.testdir()
  const { ca = '', control, stop, url } = await start(t, ['--tls'], { TMPDIR })
  t.match(url, /^https:/)
  t.strictSame(filesBelow(TMPDIR), ['ld-tokens-emulator-…/ca.pem'])
  t.equal(statSync(dirname(ca)).mode & 0o777, 0o700)
  const served = await fetch(`${control.replace('https', 'http')}/ca.pem`)
  t.equal(await served.text(), readFileSync(ca, 'utf8'))
  t.match(await stop(), { code: 0 })
  t.strictSame(readdirSync(TMPDIR), [])
})

t.test('after SIGKILL only ca.pem is left, and no private key', async (t) => {
  const TMPDIR = t.testdir()
  const { stop } = await start(t, ['--tls'], { TMPDIR })
  await stop('SIGKILL')
  t.strictSame(filesBelow(TMPDIR), ['ld-tokens-emulator-…/ca.pem'])
})

t.test('a start that is stopped or that fails leaves no folder behind', async (t) => {
  const TMPDIR = t.testdir()
  const { port } = await start(t, [])
  t.match(await run(t, ['--tls', '--port', String(port)], { TMPDIR }), { code: 1, stderr: /is in use/ })
  t.match(await run(t, ['exec', '--tls', '--', 'no-such-command'], { TMPDIR }), { code: 127 })
  t.match(await run(t, ['exec', '--tls', '--', 'true'], { TMPDIR, SSL_CERT_FILE: 'none' }), {
    code: 1,
    stderr: 'SSL_CERT_FILE names none, which cannot be read (ENOENT). Unset it or name a file.\n',
  })
  t.strictSame(readdirSync(TMPDIR), [])
})

t.test('with --tls-dir the folder has the key of the server only, and the next start uses it again', async (t) => {
  const TMPDIR = join(t.testdir({ temporary: {} }), 'temporary')
  const folder = join(TMPDIR, '../tls')
  const first = await start(t, ['--tls', '--tls-dir', folder], { TMPDIR })
  const ca = readFileSync(join(folder, 'ca.pem'), 'utf8')
  await first.stop('SIGKILL')
  t.strictSame(filesBelow(folder), ['ca.pem', 'server.pem (key)'])
  t.equal(statSync(join(folder, 'server.pem')).mode & 0o777, 0o600)
  const second = await start(t, ['--tls', '--tls-dir', folder], { TMPDIR })
  t.equal(second.ca, join(folder, 'ca.pem'))
  t.equal(readFileSync(second.ca ?? '', 'utf8'), ca)
  await second.stop()
  t.ok(existsSync(join(folder, 'ca.pem')))
  t.strictSame(readdirSync(TMPDIR), [])
})

t.test('a client that speaks TLS to a plain port finds one warning in the log that names --tls', async (t) => {
  const { port, stop } = await start(t, ['--log-level', 'warn'])
  for (let i = 0; i < 5; i++) await t.rejects(fetch(`https://127.0.0.1:${port}/`))
  const lines = (await stop()).stderr.trim().split('\n')
  t.equal(lines.length, 1)
  t.match(JSON.parse(lines[0] ?? '').msg, /Start with --tls/)
})
