import fp from 'fastify-plugin'
import type { NewRequestLogEntry } from '../../../simulation/request-log/entry.js'
import type { Simulation } from '../../../simulation/simulation.js'
import { knownKey } from './identify.js'

type Draft = { -readonly [Field in keyof NewRequestLogEntry]: NewRequestLogEntry[Field] }

/** Keeps every request in the request log of its account and of the server, when it is answered or when its client hung up. */
export const requestLog = fp<{ simulation: Simulation; wall: () => number }>(
  async (app, { simulation, wall }) => {
    const { clock, server } = simulation

    app.addHook('onRequest', (request, reply, done) => {
      const { raw } = reply
      const key = knownKey(request)
      // Now, because an account that is deleted meanwhile must not come back with the entry.
      const own = key && simulation.of(key.accountId).requestLog
      const start = wall()
      const at = clock.at(start, key?.accountId)
      raw.on('close', () => {
        const { url, refusal, fault, hints } = request
        const mark = url.indexOf('?')
        const entry: Draft = {
          at,
          accountId: key?.accountId ?? null,
          tokenId: key?.tokenId ?? null,
          operationId: request.routeOptions.config.operationId ?? null,
          method: request.method,
          path: mark === -1 ? url : url.slice(0, mark),
          // A connection that was cut had not been given all of an answer.
          status: raw.writableEnded ? raw.statusCode : null,
          durationMs: wall() - start,
        }
        if (mark !== -1) entry.query = url.slice(mark + 1)
        if (refusal) entry.refusal = refusal
        else if (hints && raw.writableEnded && raw.statusCode < 400) entry.hints = hints
        if (fault !== null) entry.fault = fault
        own?.append(entry)
        server.requestLog.append(entry)
      })
      done()
    })
  },
  { name: 'request-log', dependencies: ['identify'], fastify: '5.x' },
)
