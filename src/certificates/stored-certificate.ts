import { createPrivateKey, X509Certificate } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { CertificateError } from './certificate-error.js'
import { AUTHORITY, type IssuedCertificate } from './issue.js'

/** The private key, the certificate and the authority. One file, so that two processes cannot mix theirs. */
const SERVER_FILE = 'server.pem'
export const CA_FILE = 'ca.pem'

/**
 * Returns the certificate that is stored in a folder. If it has expired or lacks one of the names, issues and stores a new one.
 * Processes that start at the same time get the same certificate.
 * @throws CertificateError when the folder cannot be used, or has such files of somebody else
 */
export function storedCertificate(
  folder: string,
  names: readonly string[],
  now: number,
  issue: (names: readonly string[], now: number) => IssuedCertificate,
): IssuedCertificate {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const stored = readStored(folder)
    const certificate = stored && isUsable(stored, names, now) ? stored : replace(folder, stored, issue(names, now))
    writeAuthority(folder, certificate.ca)
    return certificate
  } catch (error) {
    if (error instanceof CertificateError) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new CertificateError(`The folder ${folder} cannot hold certificates (${code}). Choose another one.`)
  }
}

function readStored(folder: string): IssuedCertificate | undefined {
  const file = join(folder, SERVER_FILE)
  const text = readIfThere(file)
  if (text === undefined) return undefined
  const [key, cert, ca] = text.match(/-----BEGIN [\s\S]+?-----END [A-Z ]+-----\n/g) ?? []
  if (!key || !cert || !ca || !isOurs(ca)) throw foreign(file)
  return { key, cert, ca }
}

function isUsable({ key, cert, ca }: IssuedCertificate, names: readonly string[], now: number): boolean {
  const server = new X509Certificate(cert)
  const authority = new X509Certificate(ca)
  return (
    Date.parse(server.validFrom) <= now &&
    now < Date.parse(server.validTo) &&
    server.verify(authority.publicKey) &&
    server.checkPrivateKey(createPrivateKey(key)) &&
    names.every((name) => (isIP(name) ? server.checkIP(name) : server.checkHost(name)) !== undefined)
  )
}

/** @returns the certificate that is stored now: that of another process, when it has stored one at the same time */
function replace(folder: string, stored: IssuedCertificate | undefined, issued: IssuedCertificate): IssuedCertificate {
  const file = join(folder, SERVER_FILE)
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, issued.key + issued.cert + issued.ca, { mode: 0o600 })
  // A link is not made when the file exists.
  const failure = attempt(() => (stored ? renameSync : linkSync)(draft, file))
  rmSync(draft, { force: true })
  if (failure === undefined) return issued
  if (failure.code !== 'EEXIST') throw failure
  const other = readStored(folder)
  if (!other) throw foreign(file)
  return other
}

function attempt(work: () => void): NodeJS.ErrnoException | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}

function writeAuthority(folder: string, ca: string): void {
  const file = join(folder, CA_FILE)
  const present = readIfThere(file)
  if (present === ca) return
  if (present !== undefined && !isOurs(present)) throw foreign(file)
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, ca)
  renameSync(draft, file)
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Never replace a key or an authority of another program. */
function isOurs(ca: string): boolean {
  try {
    return new X509Certificate(ca).subject.startsWith(`CN=${AUTHORITY} `)
  } catch {
    return false
  }
}

function foreign(file: string): CertificateError {
  return new CertificateError(`The file ${file} was not made by ld-tokens-emulator. Choose another folder.`)
}
