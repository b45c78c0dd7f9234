import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { CertificateError } from './certificate-error.js'

/**
 * Checks a certificate and its private key, with which every handshake would fail otherwise.
 * @param cert PEM text; the first certificate is that of the server
 * @param now real time in epoch milliseconds, because clients judge a certificate by their own clock
 * @throws CertificateError for what is empty, no PEM, encrypted, of another pair, expired or not yet valid, and an error of
 *   OpenSSL for what it does not accept
 */
export function checkCertificate({ cert, key }: { readonly cert: string; readonly key: string }, now: number): void {
  const certificate = parseCertificate(cert)
  if (!certificate.checkPrivateKey(parseKey(key))) throw new CertificateError('the key is that of another certificate')
  const [begin, end] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)]
  if (now >= end) throw new CertificateError(`the certificate expired at ${iso(end)}, ${JUDGED}`)
  if (now < begin) throw new CertificateError(`the certificate is not valid before ${iso(begin)}, ${JUDGED}`)
  // Refuses a weak key, for example.
  createSecureContext({ cert, key })
}

const JUDGED = 'and real time counts, also when the clock of the emulator is set'

function parseCertificate(text: string): X509Certificate {
  if (text.trim() === '') throw new CertificateError('the certificate is empty')
  try {
    return new X509Certificate(text)
  } catch {
    throw new CertificateError('the certificate is not in PEM format')
  }
}

function parseKey(text: string): KeyObject {
  if (text.trim() === '') throw new CertificateError('the private key is empty')
  if (/ENCRYPTED/.test(text)) throw new CertificateError('the private key is encrypted, and must not be')
  try {
    return createPrivateKey(text)
  } catch {
    throw new CertificateError('the private key is not in PEM format')
  }
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
