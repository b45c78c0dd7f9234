import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Controls } from '../../control/controls.js'
import type { FaultEffect } from '../../control/live-fault.js'
import { cutConnection, distortBody } from '../fault-connection.js'
import { PREFERRED, sendFault } from '../fault-response.js'
import { knownKey } from './identify.js'

export interface FaultOptions {
  readonly controls: Controls
  readonly wall: () => number
  /** Aborted when the emulator closes: what faults hold up ends then. */
  readonly closing: AbortSignal
  /** Whether a request may ask for an error with the header `Prefer: code=429`. */
  readonly prefer: boolean
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The fault that met the request: its id for the journal, and what it does to the answer's body. */
    fault: string | null
    distortion: 'truncate' | 'drip' | null
  }
}

/** Lets the first fault that meets a request have its way with it: the account's before the server's. */
export const faults = fp<FaultOptions>(
  async (app, { controls, wall, closing, prefer }) => {
    const { clock, server } = controls

    function find(request: FastifyRequest): FaultEffect | undefined {
      const preferred = prefer ? PREFERENCE.exec(String(request.headers['prefer'] ?? ''))?.[1] : undefined
      if (preferred !== undefined) return { _id: PREFERRED, delay: 0, respond: { status: Number(preferred) } }
      const key = knownKey(request)
      const own = key && controls.of(key.accountId).faults
      if (server.faults.isEmpty() && (own === undefined || own.isEmpty())) return undefined
      const [path = ''] = request.url.split('?', 1)
      const traits = {
        operationId: request.routeOptions.config.operationId ?? null,
        method: request.method,
        path,
        tokenId: key?.tokenId ?? null,
      }
      return own?.next(traits, clock.now(key?.accountId)) ?? server.faults.next(traits, clock.now())
    }

    app.decorateRequest('fault', null)
    app.decorateRequest('distortion', null)
    app.addHook('onRequest', (request, reply, done) => {
      const effect = find(request)
      if (effect) strike(effect, request, reply).then((isOver) => isOver || done(), done)
      else done()
    })
    app.addHook('onSend', ({ distortion }, reply, payload, done) => {
      done(null, distortion ? distortBody(distortion, payload, reply, closing) : payload)
    })

    /** @returns whether the request is answered or cut off, and goes no further */
    async function strike(effect: FaultEffect, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
      const { delay, respond, connection } = effect
      request.fault = effect._id
      if (delay > 0 && !(await passes(delay, reply, closing))) cutConnection('empty', reply, closing)
      else if (respond) sendFault(effect, respond, request, reply, wall())
      // The response to HEAD has no body that could be cut in half or sent slowly.
      else if (connection === 'truncate' && request.method === 'HEAD') cutConnection('empty', reply, closing)
      else if (connection === 'truncate' || connection === 'drip') {
        request.distortion = request.method === 'HEAD' ? null : connection
        return false
      } else if (connection) cutConnection(connection, reply, closing)
      else return false
      return true
    }
  },
  { name: 'faults', dependencies: ['journal'], fastify: '5.x' },
)

const PREFERENCE = /\bcode=([2-5]\d\d)\b/

/** Whether the time passed, in milliseconds, without the client or the emulator going away. */
async function passes(delay: number, reply: FastifyReply, closing: AbortSignal): Promise<boolean> {
  const gone = new AbortController()
  const leave = () => gone.abort()
  reply.raw.once('close', leave)
  const passed = wait(delay, true, { signal: AbortSignal.any([closing, gone.signal]) })
  return passed.catch(() => false).finally(() => reply.raw.off('close', leave))
}
