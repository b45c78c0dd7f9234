import { createPrivateKey, X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { issueCertificate, VALIDITY } from '../../src/certificates/issue.js'
import { createServerCertificate } from '../../src/certificates/server-certificate.js'
import { storedCertificate } from '../../src/certificates/stored-certificate.js'

const NOW = Date.UTC(2026, 0, 1)
const NAMES = ['localhost', '127.0.0.1']

/** The private keys in the files of a folder. */
function keysIn(folder: string): readonly string[] {
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  return texts.flatMap((text) => text.match(/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]+-----\n/g) ?? [])
}

t.test('without a folder only ca.pem is written, where only this user can read it, until the release', async (t) => {
  const { ca, caFile, release } = createServerCertificate(undefined, NAMES, NOW)
  const folder = dirname(caFile)
  t.equal(statSync(folder).mode & 0o777, 0o700)
  t.strictSame([readdirSync(folder), readFileSync(caFile, 'utf8')], [['ca.pem'], ca])
  release()
  release()
  t.notOk(existsSync(folder))
})

t.test('with a folder the certificate and its key are stored for this user only, and used again', async (t) => {
  const folder = join(t.testdir(), 'new', 'tls')
  const first = createServerCertificate(folder, NAMES, NOW)
  first.release()
  t.strictSame(readdirSync(folder).sort(), ['ca.pem', 'server.pem'])
  t.strictSame(
    [folder, join(folder, 'server.pem')].map((path) => statSync(path).mode & 0o777),
    [0o700, 0o600],
  )
  t.equal(readFileSync(first.caFile, 'utf8'), first.ca)
  const { release: _, ...again } = createServerCertificate(folder, ['localhost'], NOW)
  t.match(first, again)
})

t.test('the folder never has the key of the authority', async (t) => {
  const folder = t.testdir()
  const { ca, cert } = createServerCertificate(folder, NAMES, NOW)
  const [key = '', ...others] = keysIn(folder)
  t.strictSame(others, [])
  t.ok(new X509Certificate(cert).checkPrivateKey(createPrivateKey(key)))
  t.notOk(new X509Certificate(ca).checkPrivateKey(createPrivateKey(key)))
})

t.test('a stored certificate is replaced when it has expired, is not valid yet or lacks a name', async (t) => {
  for (const [names, now] of [
    [NAMES, NOW + VALIDITY],
    [NAMES, NOW - VALIDITY],
    [[...NAMES, 'emulator.test'], NOW],
    [[...NAMES, '10.0.0.7'], NOW],
  ] as const) {
    const folder = t.testdir()
    const first = createServerCertificate(folder, NAMES, NOW)
    const second = createServerCertificate(folder, names, now)
    t.not(first.cert, second.cert)
    t.equal(readFileSync(second.caFile, 'utf8'), second.ca)
    t.strictSame(readdirSync(folder).sort(), ['ca.pem', 'server.pem'])
  }
})

t.test('two processes that start at the same time with one folder get the same certificate', async (t) => {
  const folder = t.testdir()
  const other = { ...issueCertificate(NAMES, NOW) }
  const mine = storedCertificate(folder, NAMES, NOW, () => {
    storedCertificate(folder, NAMES, NOW, () => other)
    return issueCertificate(NAMES, NOW)
  })
  t.strictSame(mine, other)
})

t.test('a lost ca.pem is written again', async (t) => {
  const folder = t.testdir()
  const { ca, caFile } = createServerCertificate(folder, NAMES, NOW)
  rmSync(caFile)
  t.equal(readFileSync(createServerCertificate(folder, NAMES, NOW).caFile, 'utf8'), ca)
})

t.test('files of another program are refused and not changed', async (t) => {
  const { ca, cert, key } = issueCertificate(NAMES, NOW)
  for (const [name, text] of [
    ['server.pem', 'secret'],
    ['server.pem', `${key}${cert}`],
    ['server.pem', `${key}${cert}${cert}`],
    ['server.pem', `${key}${cert}${ca.replace('MII', '!!!')}`],
    ['ca.pem', 'an authority'],
    ['ca.pem', cert],
  ] as const) {
    const folder = t.testdir()
    const file = join(folder, name)
    writeFileSync(file, text)
    t.throws(() => createServerCertificate(folder, NAMES, NOW), {
      name: 'CertificateError',
      message: `The file ${file} was not made by ld-tokens-emulator. Choose another folder.`,
    })
    t.equal(readFileSync(file, 'utf8'), text)
  }
})

t.test('a folder that cannot be used is refused in one sentence', async (t) => {
  const folder = t.testdir({ file: '' })
  mkdirSync(join(folder, 'taken', 'server.pem'), { recursive: true })
  const expired = join(folder, 'expired')
  createServerCertificate(expired, NAMES, NOW - VALIDITY - 1)
  const attempts = [
    [join(folder, 'file'), 'EEXIST', issueCertificate],
    [join(folder, 'taken'), 'EISDIR', issueCertificate],
    [
      expired,
      'EISDIR',
      () => {
        rmSync(join(expired, 'server.pem'))
        mkdirSync(join(expired, 'server.pem'))
        return issueCertificate(NAMES, NOW)
      },
    ],
  ] as const
  for (const [path, code, issue] of attempts) {
    t.throws(() => storedCertificate(path, NAMES, NOW, issue), {
      name: 'CertificateError',
      message: `The folder ${path} cannot hold certificates (${code}). Choose another one.`,
    })
  }
  t.strictSame(readdirSync(expired).sort(), ['ca.pem', 'server.pem'])
})

t.test('a link that leads nowhere is refused', async (t) => {
  const folder = t.testdir()
  const file = join(folder, 'server.pem')
  symlinkSync('nowhere', file)
  t.throws(() => createServerCertificate(folder, NAMES, NOW), {
    name: 'CertificateError',
    message: `The file ${file} was not made by ld-tokens-emulator. Choose another folder.`,
  })
  t.strictSame(readdirSync(folder), ['server.pem'])
})
