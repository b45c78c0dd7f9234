import { createPrivateKey, X509Certificate } from 'node:crypto'
import t from 'tap'
import { issueCertificate, VALIDITY } from '../../src/certificates/issue.js'

const NOW = Date.UTC(2026, 0, 1)
const NAMES = ['localhost', '127.0.0.1', '::1', 'app.launchdarkly.com']

t.test('the authority signs the server certificate, which has the names and the key', async (t) => {
  const { ca, cert, key } = issueCertificate(NAMES, NOW)
  const authority = new X509Certificate(ca)
  const server = new X509Certificate(cert)
  t.ok(server.checkIssued(authority) && server.verify(authority.publicKey))
  t.ok(server.checkPrivateKey(createPrivateKey(key)))
  for (const name of ['localhost', 'app.launchdarkly.com']) t.equal(server.checkHost(name), name)
  for (const address of ['127.0.0.1', '::1']) t.equal(server.checkIP(address), address)
  t.strictSame([server.checkHost('example.com'), server.checkIP('127.0.0.2')], [undefined, undefined])
})

t.test('only the authority is an authority, and the server certificate is for servers only', async (t) => {
  const { ca, cert } = issueCertificate(NAMES, NOW)
  const server = new X509Certificate(cert)
  t.strictSame([new X509Certificate(ca).ca, server.ca], [true, false])
  t.strictSame(server.keyUsage, ['1.3.6.1.5.5.7.3.1'])
})

t.test('both certificates are valid from one hour ago for 397 days of real time', async (t) => {
  const { ca, cert } = issueCertificate(NAMES, NOW)
  for (const certificate of [new X509Certificate(ca), new X509Certificate(cert)]) {
    t.equal(Date.parse(certificate.validFrom), NOW - 3_600_000)
    t.equal(Date.parse(certificate.validTo), NOW + VALIDITY)
  }
  t.equal(VALIDITY, 397 * 86_400_000)
})

t.test('two authorities have different keys, names and serial numbers', async (t) => {
  const [one, other] = [issueCertificate(NAMES, NOW), issueCertificate(NAMES, NOW)].map(
    ({ ca }) => new X509Certificate(ca),
  )
  t.not(one?.subject, other?.subject)
  t.not(one?.serialNumber, other?.serialNumber)
  t.notOk(one?.publicKey.equals(other?.publicKey ?? one.publicKey))
})
