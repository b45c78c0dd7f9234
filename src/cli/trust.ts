import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as nodeTls from 'node:tls'
import { createTemporaryFolder } from '../certificates/temporary-folder.js'
import { Failure } from './failure.js'
import type { Terminal } from './terminal.js'
import { AUTHORITY_VARIABLE, TRUST_VARIABLES } from './variables.js'

export interface Trust {
  /** Environment variables that make clients trust the authority. */
  readonly variables: Readonly<Record<string, string>>
  /** Deletes the files that the variables name. */
  remove(): void
}

/**
 * Makes clients trust an authority beside those that they trust anyway: for each variable, those of the file that it names,
 * or else those of the system.
 * @param caFile path of the certificate of the authority
 * @throws Failure when a variable names a file that cannot be read
 */
export function trustAuthority(caFile: string, env: Terminal['env'], tls: TlsModule = nodeTls): Trust {
  const named = TRUST_VARIABLES.flatMap((name) => (env[name] ? [[name, readNamed(name, env[name])] as const] : []))
  const { path, remove } = createTemporaryFolder()
  const ca = readFileSync(caFile, 'utf8')
  const write = (name: string, authorities: string) => {
    const file = join(path, name)
    writeFileSync(file, `${authorities.trimEnd()}\n${ca}`)
    return file
  }
  const files = Object.fromEntries(named.map(([name, authorities]) => [name, write(`${name}.pem`, authorities)]))
  const standard = named.length < TRUST_VARIABLES.length ? write('authorities.pem', standardAuthorities(tls)) : ''
  const bundles = TRUST_VARIABLES.map((name) => [name, files[name] ?? standard])
  return { variables: { ...Object.fromEntries(bundles), [AUTHORITY_VARIABLE]: caFile }, remove }
}

function readNamed(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Failure(`${variable} names ${file}, which cannot be read (${code}). Unset it or name a file`)
  }
}

/** What is needed of node:tls. Node 22.14 cannot read the authorities of the system. */
interface TlsModule {
  readonly rootCertificates: readonly string[]
  getCACertificates?(type: 'system'): readonly string[]
}

/** The authorities of the system, or those that Node has built in where it finds none. */
function standardAuthorities({ rootCertificates, getCACertificates }: TlsModule): string {
  const system = getCACertificates?.('system') ?? []
  return (system.length > 0 ? system : rootCertificates).join('\n')
}
