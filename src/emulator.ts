import type { MovableClock } from './control/clock.js'
import { type Controls, createControls } from './control/controls.js'
import { parseInstant } from './control/duration.js'
import { parseRateLimit } from './control/rate-limit-settings.js'
import type { Clock, Ids } from './domain/ports.js'
import { type App, buildApp, type Logger } from './http/app.js'
import type { ControlsDocument } from './levers/document.js'
import { createLevers, type Levers } from './levers/levers.js'
import { seedIfEmpty } from './levers/seed.js'
import { createAccountService } from './service/accounts.js'
import { createAuthentication } from './service/authenticate.js'
import { createAuthorizer } from './service/authorize.js'
import { createEventLog, type EventLog } from './service/events.js'
import { createMemberService } from './service/members.js'
import { createRoleService } from './service/roles.js'
import { createTokenService } from './service/tokens.js'
import { openStore, type Store } from './store/store.js'
import { chance, createIds, wallClock } from './system.js'

export interface EmulatorOptions {
  /** A file that keeps everything, or `:memory:`, the default. */
  readonly database?: string
  /** A seed document; without one, the built-in account. Ignored when the database holds accounts already. */
  readonly seed?: unknown
  /** Seeds a database that holds accounts too; what it held is gone. */
  readonly reseed?: boolean
  /** The key of the first account's admin token: `api-` and a lower-case UUID v4. */
  readonly adminToken?: string
  /** Epoch milliseconds or ISO 8601 text where the clock stands still. Real time when absent. */
  readonly now?: number | string
  /** The same text gives the same ids and keys in the same order. Random when absent. */
  readonly idSeed?: string
  /** Requests in ten seconds, of each account; what is absent is unlimited. */
  readonly rateLimit?: { readonly global?: number; readonly route?: number; readonly token?: number }
  /** Whether a request may ask for an error with the header `Prefer: code=429`. */
  readonly prefer?: boolean
  /** Fastify's logger options. Silent when absent. */
  readonly logger?: Logger
}

/** How often `lastUsed` is written, in milliseconds. */
const FLUSH_INTERVAL = 1000

export interface Emulator {
  readonly app: App
  readonly clock: MovableClock
  readonly controls: Controls
  readonly levers: Levers
  /** The admin key of the first account; null when the database held it already and it is not known. */
  readonly token: string | null
  close(): Promise<void>
}

/**
 * Puts the emulator together, without a socket. The only place that knows every part.
 * @throws DatabaseError, and Refusal for an invalid option
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const settings = controlsOf(options)
  const controls = createControls(wallClock, chance)
  const store = openStore(options.database ?? ':memory:')
  try {
    const ids = createIds(options.idSeed)
    const events = createEventLog(store, controls.clock, ids)
    const levers = createLevers(store, controls, ids, events)
    levers.restoreControls()
    const token = seedIfEmpty(store, ids, levers.state, levers.reset, { ...options, controls: settings })
    if (settings.clock) controls.clock.restore(settings.clock)
    const closing = new AbortController()
    const app = buildApp({
      ...createServices(store, controls.clock, ids, events),
      controls,
      wall: wallClock,
      closing: closing.signal,
      prefer: options.prefer ?? false,
      logger: options.logger,
    })
    const flush = setInterval(store.lastUsed.flush, FLUSH_INTERVAL).unref()
    app.addHook('onClose', async () => {
      clearInterval(flush)
      store.close()
    })
    await app.ready()
    return {
      app,
      clock: controls.clock,
      controls,
      levers,
      token,
      close: () => {
        closing.abort()
        return app.close()
      },
    }
  } catch (error) {
    store.close()
    throw error
  }
}

function createServices(store: Store, clock: Clock, ids: Ids, events: EventLog) {
  const authorizer = createAuthorizer(store)
  return {
    authentication: createAuthentication(store, clock),
    accounts: createAccountService(store),
    members: createMemberService(store),
    roles: createRoleService(store, clock, ids, authorizer, events),
    tokens: createTokenService(store, clock, ids, authorizer, events),
  }
}

/** @throws Refusal for an option that is out of shape */
function controlsOf({ now, rateLimit }: EmulatorOptions): ControlsDocument {
  return {
    ...(now !== undefined && { clock: { mode: 'frozen', now: parseInstant(now, 'now') } as const }),
    ...(rateLimit !== undefined && { rateLimit: parseRateLimit(rateLimit, 'rateLimit') }),
  }
}
