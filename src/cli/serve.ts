import { Refusal } from '../domain/errors.js'
import { createEmulator, type Emulator } from '../emulator.js'
import type { Address } from '../http/listen.js'
import { DatabaseError } from '../store/database-error.js'
import { isLoopback } from './address.js'
import { emulatorOptions } from './emulator-options.js'
import { Failure } from './failure.js'
import type { Values } from './options.js'
import type { Terminal } from './terminal.js'

export interface Served extends Address {
  readonly emulator: Emulator
}

/** An emulator as the options say, listening. @throws Failure for all that a user can mend */
export async function serve(values: Values, terminal: Terminal): Promise<Served> {
  const options = await emulatorOptions(values, terminal)
  const { port = 0, host } = values
  try {
    const emulator = await createEmulator(options)
    try {
      const address = await emulator.connections.listen({ port, ...(host !== undefined && { host }) })
      warn(emulator, values)
      return { emulator, ...address }
    } catch (error) {
      await emulator.close()
      throw error
    }
  } catch (error) {
    throw explain(error, values)
  }
}

function explain(error: unknown, { port, seed }: Values): unknown {
  if (error instanceof DatabaseError) return new Failure(error.message)
  // The options are checked already.
  if (error instanceof Refusal) return new Failure(`The seed ${seed} is refused: ${error.message}`)
  const { code, syscall = '', message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return new Failure(`Port ${port} is in use`)
  return ['listen', 'getaddrinfo'].includes(syscall) ? new Failure(`The server cannot listen: ${message}`) : error
}

function warn(emulator: Emulator, values: Values): void {
  if (emulator.expired) {
    emulator.app.log.warn(
      'No known key works: the admin tokens of the first account have expired. Give one a later expiry in the seed.',
    )
  }
  warnOfHeld(emulator, values)
  warnOfOpen(emulator, values)
}

/** What the database held already, and what was asked for in vain. */
function warnOfHeld({ app, token, held, expired }: Emulator, { seed, 'admin-token': adminToken }: Values): void {
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
function warnOfOpen({ app, wellKnown }: Emulator, { host, 'id-seed': idSeed }: Values): void {
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
