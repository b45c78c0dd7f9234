import { hostname } from 'node:os'
import { checkCertificate } from './certificates/given-certificate.js'
import { certificateNames } from './certificates/names.js'
import type { ServerCertificate } from './certificates/server-certificate.js'
import type { ListenOptions } from './http/listen.js'
import type { Tls } from './http/protocols.js'
import type { EmulatorOptions } from './options.js'
import { wallClock } from './system.js'

/** The certificate of an emulator: none, one that was given, or one that is made when it listens. */
export interface EmulatorTls {
  /** Returns what the server needs for https, or undefined if it speaks http only. @throws CertificateError */
  prepare(address: ListenOptions): Promise<Tls | undefined>
  /** The certificate, if it was made here. */
  issued(): ServerCertificate | undefined
  /** Deletes the files that were written for this emulator only. */
  release(): void
}

/** @throws CertificateError for a certificate and a key that cannot be used */
export function createTls({ tls, allowHosts }: Pick<EmulatorOptions, 'tls' | 'allowHosts'>): EmulatorTls {
  if (typeof tls === 'object' && 'cert' in tls) {
    checkCertificate(tls, wallClock())
    return { prepare: async () => tls, issued: () => undefined, release: () => {} }
  }
  let certificate: ServerCertificate | undefined
  const release = () => certificate?.release()
  return {
    prepare: async ({ host }) => {
      if (!tls) return undefined
      release()
      // Loads what makes certificates only now: most servers need none.
      const { createServerCertificate } = await import('./certificates/server-certificate.js')
      const names = certificateNames({ host, allowHosts }, hostname())
      certificate = createServerCertificate(tls === true ? undefined : tls.folder, names, wallClock())
      return certificate
    },
    issued: () => certificate,
    release,
  }
}
