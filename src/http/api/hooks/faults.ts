import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { routedPath } from '../../../domain/request-path.js'
import type { FaultEffect } from '../../../simulation/faults/live-fault.js'
import type { Simulation } from '../../../simulation/simulation.js'
import { sleep } from '../../../timers.js'
import { CUTS, DISTORTIONS, type DistortionKind, isDistortion } from '../connection-faults/kinds.js'
import { PREFERRED, sendFault } from '../fault-response.js'
import { knownKey } from './identify.js'

export interface FaultOptions {
  readonly simulation: Simulation
  readonly wall: () => number
  /** Fires when the emulator closes. Requests held by faults end then. */
  readonly closing: AbortSignal
  /** Whether a request can ask for an error with the header `Prefer: code=429`. */
  readonly prefer: boolean
}

interface Distortion {
  readonly kind: DistortionKind
  /** Fires when the fault is removed or the emulator closes. */
  readonly release: AbortSignal
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Id of the fault that fired for this request, for the request log. */
    fault: string | null
    /** What the fault does to the body of the response. */
    distortion: Distortion | null
  }
}

/** Applies the first fault that matches a request: those of the account before those of the server. */
export const faults = fp<FaultOptions>(
  async (app, { simulation, wall, closing, prefer }) => {
    const { clock, server } = simulation

    function find(request: FastifyRequest): FaultEffect | undefined {
      const preferred = prefer ? PREFERENCE.exec(String(request.headers['prefer'] ?? ''))?.[1] : undefined
      if (preferred !== undefined) return { _id: PREFERRED, delay: 0, respond: { status: Number(preferred) } }
      const key = knownKey(request)
      const own = key && simulation.of(key.accountId).faults
      if (server.faults.isEmpty() && (own === undefined || own.isEmpty())) return undefined
      const traits = {
        operationId: request.routeOptions.config.operationId ?? null,
        method: request.method,
        path: routedPath(request.url),
        tokenId: key?.tokenId ?? null,
      }
      return own?.next(traits, clock.now(key?.accountId)) ?? server.faults.next(traits, clock.now())
    }

    app.decorateRequest('fault', null)
    app.decorateRequest('distortion', null)
    app.addHook('onRequest', (request, reply, done) => {
      const effect = find(request)
      if (effect) apply(effect, request, reply).then((isOver) => isOver || done(), done)
      else done()
    })
    app.addHook('onSend', ({ distortion }, reply, payload, done) => {
      done(null, distortion ? distort(distortion, payload, reply) : payload)
    })

    /** @returns whether the request is over: it has a response, or its connection is cut or held */
    async function apply(effect: FaultEffect, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
      const { delay, respond, connection, removed } = effect
      const key = knownKey(request)
      const gone = key ? [simulation.of(key.accountId).gone] : []
      const release = AbortSignal.any([closing, ...gone, ...(removed ? [removed] : [])])
      request.fault = effect._id
      if (delay > 0 && !(await passes(delay, reply, release))) cut('empty', reply, release)
      else if (respond) sendFault(effect, respond, request, reply, wall())
      else if (connection === undefined) return false
      else if (!isDistortion(connection)) cut(connection, reply, release)
      else if (request.method !== 'HEAD') {
        request.distortion = { kind: connection, release }
        return false
      } else {
        // The response to HEAD has no body: there is nothing to send slowly, and half of it ends before its headers.
        if (connection === 'drip') return false
        cut('empty', reply, release)
      }
      return true
    }
  },
  { name: 'faults', dependencies: ['request-log'], fastify: '5.x' },
)

const PREFERENCE = /\bcode=([2-5]\d\d)\b/

function cut(kind: keyof typeof CUTS, reply: FastifyReply, release: AbortSignal): void {
  reply.hijack()
  CUTS[kind](reply, release)
}

/** Announces the whole length of the body, so that the client notices what is missing. */
function distort({ kind, release }: Distortion, payload: unknown, reply: FastifyReply): unknown {
  const body = typeof payload === 'string' ? Buffer.from(payload) : Buffer.alloc(0)
  if (body.length > 0) {
    reply.header('content-length', body.length)
    return DISTORTIONS[kind](body, release)
  }
  // The middle of a response without a body is before its headers.
  if (kind === 'truncate') reply.raw.destroy()
  return payload
}

/** Waits for the given milliseconds. @returns false when the client left or the signal fired before */
async function passes(delay: number, reply: FastifyReply, release: AbortSignal): Promise<boolean> {
  const gone = new AbortController()
  const leave = () => gone.abort()
  reply.raw.once('close', leave)
  const passed = sleep(delay, true, { signal: AbortSignal.any([release, gone.signal]) })
  return passed.catch(() => false).finally(() => reply.raw.off('close', leave))
}
