import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type IssuedCertificate, issueCertificate } from './issue.js'
import { CA_FILE, storedCertificate } from './stored-certificate.js'
import { createTemporaryFolder } from './temporary-folder.js'

export interface ServerCertificate extends IssuedCertificate {
  /** Path of a file with the certificate of the authority. */
  readonly caFile: string
  /** Deletes what was written for this process only. */
  release(): void
}

/**
 * Makes the certificate of a server, for clients that trust the authority in `caFile`.
 * @param folder to keep the certificate and its key in and to use them again. Without one, nothing but `ca.pem` is written
 * @param now real time in epoch milliseconds
 * @throws CertificateError
 */
export function createServerCertificate(
  folder: string | undefined,
  names: readonly string[],
  now: number,
): ServerCertificate {
  if (folder !== undefined) {
    const stored = storedCertificate(folder, names, now, issueCertificate)
    return { ...stored, caFile: join(folder, CA_FILE), release: () => {} }
  }
  const issued = issueCertificate(names, now)
  const { path, remove } = createTemporaryFolder()
  const caFile = join(path, CA_FILE)
  writeFileSync(caFile, issued.ca)
  return { ...issued, caFile, release: remove }
}
