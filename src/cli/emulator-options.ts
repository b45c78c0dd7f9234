import { defined } from '../control/fields.js'
import type { EmulatorOptions } from '../options.js'
import { loggerOf } from './logger.js'
import type { Values } from './options.js'
import { readSeed } from './seed-file.js'
import type { Terminal } from './terminal.js'
import { readTls } from './tls.js'

/** The options of the library, with what files have read in. @throws Failure */
export async function emulatorOptions(values: Values, terminal: Terminal): Promise<EmulatorOptions> {
  const { database, seed, reseed, now, prefer } = values
  return defined({
    database,
    seed: seed === undefined ? undefined : await readSeed(seed),
    reseed,
    adminToken: values['admin-token'],
    controlToken: values['control-token'],
    openControl: values['open-control'],
    allowHosts: values['allow-host'],
    now,
    idSeed: values['id-seed'],
    rateLimit: values['rate-limit'],
    prefer,
    tls: await readTls(values),
    logger: loggerOf(values['log-level'] ?? 'info', terminal),
  })
}
