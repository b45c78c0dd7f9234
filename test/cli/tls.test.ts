import { join, resolve } from 'node:path'
import t from 'tap'
import { issueCertificate } from '../../src/certificates/issue.js'
import { parse } from '../../src/cli/parse.js'
import { readTls } from '../../src/cli/tls.js'
import { createCertificate } from '../support/certificate.js'

/** What the flags of a command say about TLS, or the message of the failure. */
async function tlsOf(flags: readonly string[], env: Record<string, string> = {}) {
  const request = parse(flags, env)
  if (typeof request === 'string') throw new Error(request)
  return readTls(request.values).catch(({ exitCode, message }) => `${exitCode}: ${message}`)
}

t.test(
  'a server speaks TLS only with --tls, whose certificate is kept in a folder if --tls-dir gives one',
  async (t) => {
    t.equal(await tlsOf([]), undefined)
    t.equal(await tlsOf(['--no-tls'], { LD_EMULATOR_TLS: 'true' }), undefined)
    t.equal(await tlsOf(['--tls']), true)
    t.equal(await tlsOf([], { LD_EMULATOR_TLS: '1' }), true)
    t.strictSame(await tlsOf(['--tls', '--tls-dir', 'certs']), { folder: 'certs' })
    t.strictSame(await tlsOf(['--tls'], { LD_EMULATOR_TLS_DIR: 'certs' }), { folder: 'certs' })
  },
)

t.test('--intercept implies --tls', async (t) => {
  t.equal(await tlsOf(['exec', '--intercept', '--', 'true']), true)
  t.strictSame(await tlsOf(['exec', '--intercept', '--tls-dir', 'certs', '--', 'true']), { folder: 'certs' })
})

t.test('options of TLS that exclude each other are a usage error', async (t) => {
  const sentence = (flag: string) => `2: ${flag} makes a certificate, so it excludes --tls-cert and --tls-key`
  t.equal(await tlsOf(['--tls', '--tls-cert', 'a', '--tls-key', 'b']), sentence('--tls'))
  t.equal(await tlsOf(['--tls'], { LD_EMULATOR_TLS_KEY: 'b' }), sentence('--tls'))
  t.equal(await tlsOf(['exec', '--intercept', '--tls-cert', 'a', '--', 'true']), sentence('--intercept'))
  t.equal(await tlsOf(['--tls-dir', 'certs']), '2: --tls-dir needs --tls')
  for (const flag of ['--tls-cert', '--tls-key'])
    t.equal(await tlsOf([flag, 'a']), '2: --tls-cert and --tls-key go together')
})

t.test('a certificate and its key are read from their files', async (t) => {
  const { cert, key } = createCertificate()
  const folder = t.testdir({ 'cert.pem': cert, 'key.pem': key })
  const flags = ['--tls-cert', join(folder, 'cert.pem'), '--tls-key', join(folder, 'key.pem')]
  t.strictSame(await tlsOf(flags), { cert, key })
})

t.test('a certificate or key file that cannot be read is refused in one sentence', async (t) => {
  const { cert, key } = createCertificate()
  const folder = t.testdir({ 'cert.pem': cert, 'key.pem': key, folder: {} })
  for (const [certFile, keyFile, reason] of [
    ['missing.pem', 'key.pem', 'no such file or directory'],
    ['cert.pem', 'missing.pem', 'no such file or directory'],
    ['cert.pem', 'folder', 'it is a folder'],
    ['/dev/zero', 'key.pem', 'not a file or a pipe'],
  ] as const) {
    const failure = await tlsOf(['--tls-cert', resolve(folder, certFile), '--tls-key', resolve(folder, keyFile)])
    const [file] = [certFile, keyFile].filter((each) => !['cert.pem', 'key.pem'].includes(each))
    t.equal(failure, `1: The file ${resolve(folder, String(file))} cannot be read: ${reason}`)
  }
})

t.test('a certificate that no client would accept is refused with the names of its files', async (t) => {
  const { cert } = createCertificate()
  const expired = issueCertificate(['localhost'], Date.UTC(2020, 0, 1))
  const folder = t.testdir({
    'cert.pem': cert,
    'other.pem': createCertificate().key,
    'old-cert.pem': expired.cert,
    'old-key.pem': expired.key,
  })
  const path = (name: string) => join(folder, name)
  for (const [certFile, keyFile, reason] of [
    ['cert.pem', 'other.pem', 'the key is that of another certificate'],
    ['old-cert.pem', 'old-key.pem', 'the certificate expired at 2021-02-01T00:00:00.000Z, and real time counts'],
  ] as const) {
    t.match(
      await tlsOf(['--tls-cert', path(certFile), '--tls-key', path(keyFile), '--now', '2020-06-01']),
      `1: The certificate ${path(certFile)} and its key ${path(keyFile)} cannot be used: ${reason}`,
    )
  }
})
