import { CertificateError } from '../certificates/certificate-error.js'
import { Refusal } from '../domain/errors.js'
import { assembleEmulator, type EmulatorParts } from '../emulator.js'
import type { Address } from '../http/listen.js'
import { DatabaseError } from '../store/database-error.js'
import { isLoopback } from './address.js'
import { emulatorOptions } from './emulator-options.js'
import { ignoredVariables } from './environment.js'
import { Failure } from './failure.js'
import type { Values } from './options.js'
import type { Terminal } from './terminal.js'

export interface Served extends Address {
  readonly emulator: EmulatorParts
  /** Path of the authority of a certificate that was made for the server. */
  readonly ca: string | undefined
}

/**
 * An emulator as the options say, listening.
 * @param shutdown ends the process, if the control API may
 * @throws Failure for all that a user can mend
 */
export async function serve(values: Values, terminal: Terminal, shutdown?: () => void): Promise<Served> {
  const options = await emulatorOptions(values, terminal)
  const { port = 0, host } = values
  try {
    const emulator = await assembleEmulator(options, shutdown)
    try {
      const address = await emulator.listen({ port, ...(host !== undefined && { host }) })
      for (const warning of ignoredVariables(terminal.env)) emulator.app.log.warn(warning)
      warn(emulator, values)
      return { emulator, ...address, ca: emulator.ca }
    } catch (error) {
      await emulator.close()
      throw error
    }
  } catch (error) {
    throw explain(error, values)
  }
}

function explain(error: unknown, { port, seed }: Values): unknown {
  if (error instanceof DatabaseError || error instanceof CertificateError) return new Failure(error.message)
  // The options are checked already.
  if (error instanceof Refusal) return new Failure(`The seed ${seed} is refused: ${error.message}`)
  const { code, syscall = '', message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return new Failure(`Port ${port} is in use. Is an emulator already running? Use --port 0 for a free one`)
  return ['listen', 'getaddrinfo'].includes(syscall) ? new Failure(`The server cannot listen: ${message}`) : error
}

function warn(emulator: EmulatorParts, values: Values): void {
  if (emulator.expired) {
    emulator.app.log.warn(
      'No known key works: the admin tokens of the first account have expired. Give one a later expiry in the seed.',
    )
  }
  warnOfHeld(emulator, values)
  warnOfOpen(emulator, values)
}

/** What the database held already, and what was asked for in vain. */
function warnOfHeld({ app, token, held, expired }: EmulatorParts, { seed, 'admin-token': adminToken }: Values): void {
  if (!held) return
  if (seed !== undefined) {
    app.log.warn(`The seed ${seed} is ignored: the database already contains accounts. Pass --reseed to replace them.`)
  }
  if (token !== null || expired) return
  app.log.warn(
    adminToken === undefined
      ? 'The database already contains accounts and keeps only hashes of their keys, so no key is shown. Pass one of them as --admin-token.'
      : 'The --admin-token is ignored: the database already contains accounts, and none of them has this key.',
  )
}

/** What anybody who reaches the server knows or can work out. */
function warnOfOpen({ app, wellKnown }: EmulatorParts, { host, 'id-seed': idSeed }: Values): void {
  if (host === undefined || isLoopback(host)) return
  if (wellKnown) {
    app.log.warn(
      'The well-known key opens this server to all who can reach it: give another one as --admin-token or in the seed.',
    )
  }
  if (idSeed !== undefined) {
    app.log.warn('With --id-seed, keys can be worked out by all who can reach this server.')
  }
}
