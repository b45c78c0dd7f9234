import type { FastifyInstance } from 'fastify'
import type { ControlService } from '../../control/control.js'
import type { operations } from '../../generated/control.js'
import { isPublic, type Operation, operationsOf } from '../contract.js'
import { control } from '../contracts.js'
import { handleErrors } from '../errors.js'
import { handleUnknownRoutes, noRoute } from '../not-found.js'
import { registerOperations } from '../operations.js'
import { serveDocument } from '../served-document.js'
import { type ControlHandlers, controlCall } from './calls.js'
import { type GuardOptions, guardHosts, guardToken } from './guard.js'
import { servePages } from './pages.js'
import { accountHandlers } from './routes/accounts.js'
import { type AuthorityOptions, serveAuthority } from './routes/authority.js'
import { clockHandlers } from './routes/clock.js'
import { eventHandlers } from './routes/events.js'
import { faultHandlers } from './routes/faults.js'
import { healthHandlers } from './routes/health.js'
import { rateLimitHandlers } from './routes/rate-limit.js'
import { requestHandlers } from './routes/requests.js'
import { type ShutdownOptions, serveShutdown } from './routes/shutdown.js'
import { snapshotHandlers, stateHandlers } from './routes/state.js'
import { type StreamOptions, streamRequests } from './routes/stream.js'

export interface ControlApiOptions extends GuardOptions, StreamOptions, AuthorityOptions, ShutdownOptions {
  readonly controlService: ControlService
}

/** Bytes. A state with tens of thousands of tokens fits, so that what was exported can be put back. */
export const MAX_STATE_BYTES = 64 * 1024 * 1024

type Streamed = 'streamRequests' | 'streamAccountRequests'

const all = operationsOf(control.document)
/** The operation that responds with the document itself. */
const SPEC = 'getControlSpec'
const AUTHORITY = 'getAuthority'
const SHUTDOWN = 'shutdown'
const streams = all.filter(({ id }) => id === 'streamRequests' || id === 'streamAccountRequests')
const registration = { contract: control, callOf: controlCall, bodyLimit: MAX_STATE_BYTES }

/** The context of `/_emulator`: what is ours beside the emulated API. Nothing in it is logged, faulted or limited. */
export async function controlApi(app: FastifyInstance, options: ControlApiOptions): Promise<void> {
  const { controlService, closing } = options
  handleErrors(app, { explains: true })
  app.addHook('onSend', async (_, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  })

  const handlers: ControlHandlers<
    Exclude<keyof operations, Streamed | typeof SPEC | typeof AUTHORITY | typeof SHUTDOWN>
  > = {
    ...healthHandlers(closing),
    ...accountHandlers(controlService),
    ...stateHandlers(controlService),
    ...snapshotHandlers(controlService),
    ...clockHandlers(controlService),
    ...faultHandlers(controlService),
    ...requestHandlers(controlService),
    ...rateLimitHandlers(controlService),
    ...eventHandlers(controlService),
  }
  // Probes come every second: that they did says nothing. They tell nothing secret, so any Host may ask, and none.
  const quiet = { logLevel: 'warn' } as const
  app.register(async (anybody) => {
    registerOperations(anybody, all.filter(isProbe), handlers, registration)
    serveAuthority(anybody, operationOf(AUTHORITY), options)
  }, quiet)
  app.register(async (guarded) => {
    await guarded.register(guardHosts, options)
    guarded.register(async (open) => {
      serveDocument(open, operationOf(SPEC), control.document)
      servePages(open)
    }, quiet)
    guarded.register(async (authorized) => {
      authorized.register(guardToken, options)
      registerOperations(authorized, all.filter(isGuardedCall), handlers, registration)
      streamRequests(authorized, streams, controlService, options)
      serveShutdown(authorized, operationOf(SHUTDOWN), options)
      handleUnknownRoutes(authorized, all, noRoute)
    })
  })
}

function operationOf(id: keyof operations): Operation {
  return all.find((operation) => operation.id === id) as Operation
}

function isProbe({ id }: Operation): boolean {
  return id === 'getHealth' || id === 'getReady'
}

function isGuardedCall(operation: Operation): boolean {
  return !isPublic(operation) && !streams.includes(operation) && operation.id !== SHUTDOWN
}
