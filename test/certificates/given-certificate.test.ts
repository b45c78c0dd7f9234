import { generateKeyPairSync } from 'node:crypto'
import t from 'tap'
import { checkCertificate } from '../../src/certificates/given-certificate.js'
import { issueCertificate } from '../../src/certificates/issue.js'
import { createEmulator } from '../../src/index.js'
import { createCertificate } from '../support/certificate.js'

const NOW = Date.UTC(2026, 0, 1)
const DAY = 86_400_000

/** The reason why a certificate is refused. */
function refusal(pair: { readonly cert: string; readonly key: string }, now = NOW): string {
  try {
    checkCertificate(pair, now)
    return 'none'
  } catch (error) {
    const { name, message } = error as Error
    return name === 'CertificateError' ? message : `${name}: ${message}`
  }
}

t.test('a certificate with its key passes, also with others behind it and text around it', async (t) => {
  const { ca, cert, key } = issueCertificate(['localhost'], NOW)
  for (const chain of [cert, cert + ca, `A comment\r\n${cert.replaceAll('\n', '\r\n')}`]) {
    t.equal(refusal({ cert: chain, key }), 'none')
  }
  t.equal(refusal(createCertificate()), 'none')
})

t.test('PEM text that is empty, of another kind or encrypted is refused with what is wrong', async (t) => {
  const { cert, key } = createCertificate()
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const encrypted = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' },
  }).privateKey
  for (const empty of ['', ' \n\t']) {
    t.equal(refusal({ cert: empty, key }), 'the certificate is empty')
    t.equal(refusal({ cert, key: empty }), 'the private key is empty')
  }
  for (const text of ['text', key, cert.slice(0, 200), '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n']) {
    t.equal(refusal({ cert: text, key }), 'the certificate is not in PEM format')
  }
  for (const text of ['text', cert, key.slice(0, 80), publicKey.export({ type: 'spki', format: 'pem' }).toString()]) {
    t.equal(refusal({ cert, key: text }), 'the private key is not in PEM format')
  }
  t.equal(refusal({ cert, key: encrypted }), 'the private key is encrypted, and must not be')
})

t.test('a key of another certificate is refused, of the same kind or another', async (t) => {
  const { cert } = createCertificate()
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' })
  for (const key of [createCertificate().key, rsa.toString()]) {
    t.equal(refusal({ cert, key }), 'the key is that of another certificate')
  }
})

t.test('a certificate that has expired or is not yet valid is refused', async (t) => {
  const issued = issueCertificate(['localhost'], NOW)
  const judged = 'and real time counts, also when the clock of the emulator is set'
  t.equal(refusal(issued, NOW + 396 * DAY), 'none')
  for (const later of [397 * DAY, 1000 * DAY]) {
    t.equal(refusal(issued, NOW + later), `the certificate expired at 2027-02-02T00:00:00.000Z, ${judged}`)
  }
  for (const earlier of [2 * DAY, 1000 * DAY]) {
    t.equal(refusal(issued, NOW - earlier), `the certificate is not valid before 2025-12-31T23:00:00.000Z, ${judged}`)
  }
})

t.test('the library refuses a certificate that no client would accept, whatever its clock shows', async (t) => {
  const expired = issueCertificate(['localhost'], Date.UTC(2020, 0, 1))
  const { cert } = createCertificate()
  for (const [tls, message] of [
    [expired, /^the certificate expired at 2021-02-01/],
    [{ cert, key: '' }, /^the private key is empty$/],
  ] as const) {
    await t.rejects(createEmulator({ tls, now: '2020-06-01' }), { name: 'CertificateError', message })
  }
})
