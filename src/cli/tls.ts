import { checkCertificate } from '../certificates/given-certificate.js'
import type { EmulatorOptions } from '../options.js'
import { wallClock } from '../system.js'
import { Failure, usageError } from './failure.js'
import { describeFileError } from './file-error.js'
import { readInput } from './input-file.js'
import type { Values } from './options.js'

/** The certificate of the server: none, one to make at its start, or one from files that belong together. @throws Failure */
export async function readTls(values: Values): Promise<EmulatorOptions['tls']> {
  const { 'tls-cert': certFile, 'tls-key': keyFile, 'tls-dir': folder } = values
  if (values.tls || values.intercept) {
    if (certFile === undefined && keyFile === undefined) return folder === undefined ? true : { folder }
    const flag = values.tls ? '--tls' : '--intercept'
    throw usageError(`${flag} makes a certificate, so it excludes --tls-cert and --tls-key`)
  }
  if (folder !== undefined) throw usageError('--tls-dir needs --tls')
  if (certFile === undefined && keyFile === undefined) return undefined
  if (certFile === undefined || keyFile === undefined) throw usageError('--tls-cert and --tls-key go together')
  const [cert, key] = await Promise.all([read(certFile), read(keyFile)])
  try {
    checkCertificate({ cert, key }, wallClock())
    return { cert, key }
  } catch (error) {
    const { message } = error as Error
    throw new Failure(`The certificate ${certFile} and its key ${keyFile} cannot be used: ${message}`)
  }
}

async function read(file: string): Promise<string> {
  const bytes = await readInput(file).catch((error) => {
    throw new Failure(`The file ${file} cannot be read: ${describeFileError(error)}`)
  })
  return bytes.toString()
}
