import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import type { operations } from '../generated/control.js'
import type { Levers } from '../levers/levers.js'
import { isPublic, type Operation, operationsOf } from './contract.js'
import { control } from './contracts.js'
import { handleErrors } from './error-handler.js'
import { handleUnknownRoutes, noRoute } from './not-found.js'
import { registerOperations } from './operations.js'
import { type GuardOptions, guardHosts, guardToken } from './plugins/guard.js'
import { accountHandlers } from './routes/control/accounts.js'
import { type ControlHandlers, controlCall } from './routes/control/calls.js'
import { clockHandlers } from './routes/control/clock.js'
import { eventHandlers } from './routes/control/events.js'
import { faultHandlers } from './routes/control/faults.js'
import { healthHandlers } from './routes/control/health.js'
import { servePages } from './routes/control/pages.js'
import { rateLimitHandlers } from './routes/control/rate-limit.js'
import { requestHandlers } from './routes/control/requests.js'
import { snapshotHandlers, stateHandlers } from './routes/control/state.js'
import { type StreamOptions, streamRequests } from './routes/control/stream.js'
import { serveDocument } from './served-document.js'

export interface ControlPlane extends GuardOptions, StreamOptions {
  readonly levers: Levers
}

/** Bytes. A state with tens of thousands of tokens fits, so that what was exported can be put back. */
export const MAX_STATE_BYTES = 64 * 1024 * 1024

/** The operation that answers with the document itself. */
const SPEC = 'getControlSpec'

type Streamed = 'streamRequests' | 'streamAccountRequests'

const all = operationsOf(control.document)
const streams = all.filter(({ id }) => id === 'streamRequests' || id === 'streamAccountRequests')
const registration = { contract: control, callOf: controlCall, bodyLimit: MAX_STATE_BYTES }

/** The context of `/_emulator`: what is ours beside the emulated API. Nothing in it is journaled, faulted or limited. */
export async function controlPlane(app: FastifyInstance, options: ControlPlane): Promise<void> {
  const { levers, closing } = options
  handleErrors(app, { explains: true })
  app.register(guardHosts, options)
  app.addHook('onSend', async (_, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  })

  const handlers: ControlHandlers<Exclude<keyof operations, Streamed | typeof SPEC>> = {
    ...healthHandlers(closing),
    ...accountHandlers(levers),
    ...stateHandlers(levers),
    ...snapshotHandlers(levers),
    ...clockHandlers(levers),
    ...faultHandlers(levers),
    ...requestHandlers(levers),
    ...rateLimitHandlers(levers),
    ...eventHandlers(levers),
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
    streamRequests(guarded, streams, levers, options)
    handleUnknownRoutes(guarded, all, noRoute)
  })
}

function isGuardedCall(operation: Operation): boolean {
  return !isPublic(operation) && !streams.includes(operation)
}
