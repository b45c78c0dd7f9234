import { setMaxListeners } from 'node:events'
import { type ControlService, createControlService } from './control/control.js'
import { chooseKey, isWellKnown, seedIfEmpty } from './control/seeding.js'
import { flushRegularly, logFailure } from './flush.js'
import { type App, buildApp } from './http/app.js'
import { type Connections, createConnections } from './http/connections.js'
import { createInProcessFetch, type Fetch } from './http/in-process-fetch.js'
import type { Address, ListenOptions } from './http/listen.js'
import type { EmulatorOptions } from './options.js'
import { checkShape } from './schemas/control.js'
import { createEventLog } from './service/events.js'
import { createServices } from './service/services.js'
import type { MovableClock } from './simulation/clock/clock.js'
import { parseInstant } from './simulation/clock/duration.js'
import { createSimulation, type Simulation } from './simulation/simulation.js'
import { explainSqlite } from './store/database-error.js'
import { openStore, type Store } from './store/store.js'
import { chance, createIds, wallClock } from './system.js'
import { clearInterval, withRealTicks } from './timers.js'
import { createTls } from './tls.js'

export type { EmulatorOptions } from './options.js'

/** Of a reproducible source; more than anybody will use. */
const IDS_PER_START = 1e9

/** The parts of a running emulator, for the library and the command line, which wrap them. */
export interface EmulatorParts {
  readonly app: App
  readonly clock: MovableClock
  readonly simulation: Simulation
  readonly controlService: ControlService
  /** The key that represents the first account, see `seedIfEmpty` and `chooseKey`. Null if none is known or works. */
  readonly token: string | null
  /** Whether keys are known, but all of their tokens have expired. `token` is null then. */
  readonly expired: boolean
  /** Whether the database held accounts already, so that it was not seeded. */
  readonly held: boolean
  /** Whether the well-known key opened one of the accounts at the start. */
  readonly wellKnown: boolean
  /** Asks the server without a socket. */
  readonly fetch: Fetch
  readonly connections: Connections
  /** Listens on a port, with TLS if the options say so. @throws CertificateError, and Error with the code EADDRINUSE */
  listen(options?: ListenOptions): Promise<Address>
  /** Path of the authority of a certificate that was made for this server, once it listens. */
  readonly ca: string | undefined
  /**
   * Stops listening, ends event streams and requests held by faults, and waits until all other requests have their responses.
   * @param patience milliseconds to wait at most; `close` then ends the rest
   */
  drain(patience: number): Promise<void>
  close(): Promise<void>
}

/**
 * Puts the parts of the emulator together, without a socket. The only place that knows every part.
 * @param shutdown ends the process; undefined where somebody else ends the emulator
 * @throws DatabaseError, and Refusal for an invalid option
 */
export async function assembleEmulator(options: EmulatorOptions = {}, shutdown?: () => void): Promise<EmulatorParts> {
  const settings = controlsOf(options)
  const tls = createTls(options)
  const simulation = createSimulation(wallClock, chance)
  const store = openStore(options.database ?? ':memory:')
  try {
    const ids = createIds(options.idSeed)
    ids.seek(countStart(store) * IDS_PER_START)
    const events = createEventLog(store, simulation.clock, ids)
    const controlService = createControlService(store, simulation, ids, events)
    controlService.restoreControls()
    const held = controlService.reset.isMarked() && !options.reseed
    const keys = seedIfEmpty(store, simulation.clock, ids, controlService.state, controlService.reset, {
      ...options,
      controls: settings,
    })
    // In a database that was seeded before they count like any change: they are stored, and a reset takes them back.
    if (settings.clock) controlService.clock.set(undefined, settings.clock)
    if (settings.rateLimit) controlService.rateLimit.set(undefined, settings.rateLimit)
    const chosen = chooseKey(store, simulation.clock, keys)
    const closing = new AbortController()
    // Every stream and every held request listens.
    setMaxListeners(0, closing.signal)
    const app = buildApp({
      ...createServices(store, simulation.clock, ids, events),
      simulation,
      controlService,
      controlToken: options.controlToken,
      openControl: options.openControl,
      allowHosts: options.allowHosts,
      authority: () => tls.issued()?.ca,
      wall: wallClock,
      closing: closing.signal,
      shutdown,
      prefer: options.prefer ?? false,
      logger: options.logger,
    })
    const connections = createConnections(app)
    app.addHook('onClose', async () => {
      clearInterval(flushing)
      logFailure(app.log, () => store.close())
    })
    await withRealTicks(() => app.ready())
    const flushing = flushRegularly(store.lastUsed, app.log)
    return {
      app,
      clock: simulation.clock,
      simulation,
      controlService,
      token: chosen.key,
      expired: chosen.key === null && chosen.reason === 'expired',
      held,
      wellKnown: isWellKnown(store),
      fetch: createInProcessFetch(app, closing.signal),
      connections,
      listen: async (address = {}) => connections.listen(address, await tls.prepare(address)),
      get ca() {
        return tls.issued()?.caFile
      },
      drain: (patience) => {
        closing.abort()
        return connections.drain(patience)
      },
      close: () => {
        closing.abort()
        tls.release()
        return withRealTicks(() => app.close())
      },
    }
  } catch (error) {
    store.close()
    throw explainSqlite(error, options.database ?? ':memory:')
  }
}

/** How often the database was opened before, so that a reproducible source does not repeat itself on the same data. */
function countStart(store: Store): number {
  const starts = Number(store.settings.get('starts') ?? 0)
  store.transaction(() => store.settings.set('starts', String(starts + 1)))
  return starts
}

/** @throws Refusal for an option that is out of shape */
function controlsOf({ now, rateLimit }: EmulatorOptions) {
  if (rateLimit !== undefined) checkShape('RateLimits', rateLimit, { path: 'rateLimit', whole: 'rateLimit' })
  return {
    ...(now !== undefined && {
      clock: { mode: 'frozen', now: parseInstant(now instanceof Date ? now.getTime() : now, 'now') } as const,
    }),
    ...(rateLimit !== undefined && { rateLimit }),
  }
}
