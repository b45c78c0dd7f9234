/** A folder or file of certificates that cannot be used. The message is a sentence for the user. */
export class CertificateError extends Error {
  override readonly name = 'CertificateError'
}
