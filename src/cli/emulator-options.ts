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

/** The fields that are not undefined: the library has optional fields, the command line has undefined values. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // The compiler cannot see that the filter removes exactly the undefined ones.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
