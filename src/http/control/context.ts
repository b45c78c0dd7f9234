import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
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
import { clockHandlers } from './routes/clock.js'
import { eventHandlers } from './routes/events.js'
import { faultHandlers } from './routes/faults.js'
import { healthHandlers } from './routes/health.js'
import { rateLimitHandlers } from './routes/rate-limit.js'
import { requestHandlers } from './routes/requests.js'
import { snapshotHandlers, stateHandlers } from './routes/state.js'
import { type StreamOptions, streamRequests } from './routes/stream.js'

export interface ControlApiOptions extends GuardOptions, StreamOptions {
  readonly controlService: ControlService
}

/** Bytes. A state with tens of thousands of tokens fits, so that what was exported can be put back. */
export const MAX_STATE_BYTES = 64 * 1024 * 1024

/** The operation that answers with the document itself. */
const SPEC = 'getControlSpec'

type Streamed = 'streamRequests' | 'streamAccountRequests'

const all = operationsOf(control.document)
const streams = all.filter(({ id }) => id === 'streamRequests' || id === 'streamAccountRequests')
const registration = { contract: control, callOf: controlCall, bodyLimit: MAX_STATE_BYTES }

/** The context of `/_emulator`: what is ours beside the emulated API. Nothing in it is logged, faulted or limited. */
export async function controlApi(app: FastifyInstance, options: ControlApiOptions): Promise<void> {
  const { controlService, closing } = options
  handleErrors(app, { explains: true })
  app.register(guardHosts, options)
  app.addHook('onSend', async (_, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  })

  const handlers: ControlHandlers<Exclude<keyof operations, Streamed | typeof SPEC>> = {
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
  const openPart: FastifyPluginAsync = async (open) => {
    for (const operation of all.filter(isPublic)) {
      if (operation.id === SPEC) serveDocument(open, operation, control.document)
      else registerOperations(open, [operation], handlers, registration)
    }
    servePages(open)
  }
  // Probes come every second: that they did says nothing.
  app.register(openPart, { logLevel: 'warn' })
  app.register(async (guarded) => {
    guarded.register(guardToken, options)
    registerOperations(guarded, all.filter(isGuardedCall), handlers, registration)
    streamRequests(guarded, streams, controlService, options)
    handleUnknownRoutes(guarded, all, noRoute)
  })
}

function isGuardedCall(operation: Operation): boolean {
  return !isPublic(operation) && !streams.includes(operation)
}
