import { readFile } from 'node:fs/promises'
import { createSecureContext } from 'node:tls'
import { Failure, usageError } from './failure.js'
import type { Values } from './options.js'

/** Certificate and key as they are in their files, once they have proved to fit. @throws Failure */
export async function readTls(values: Values): Promise<{ cert: string; key: string } | undefined> {
  const { 'tls-cert': certFile, 'tls-key': keyFile } = values
  if (certFile === undefined && keyFile === undefined) return undefined
  if (certFile === undefined || keyFile === undefined) throw usageError('--tls-cert and --tls-key go together')
  try {
    const [cert, key] = await Promise.all([readFile(certFile, 'utf8'), readFile(keyFile, 'utf8')])
    createSecureContext({ cert, key })
    return { cert, key }
  } catch (error) {
    throw new Failure(`The certificate and its key cannot be used: ${(error as Error).message}`)
  }
}
