import fp from 'fastify-plugin'
import type { Controls } from '../../control/controls.js'
import { knownKey } from './identify.js'

/** Keeps every request in the journal of its account and of the server, when it is answered or when its client hung up. */
export const journal = fp<{ controls: Controls; wall: () => number }>(
  async (app, { controls, wall }) => {
    const { clock, server } = controls

    app.addHook('onRequest', (request, reply, done) => {
      const { raw } = reply
      const key = knownKey(request)
      // Now, because an account that is deleted meanwhile must not come back with the entry.
      const own = key && controls.of(key.accountId).journal
      const at = clock.now(key?.accountId)
      const start = wall()
      raw.on('close', () => {
        const { url, refusal, fault } = request
        const mark = url.indexOf('?')
        const entry = {
          at,
          accountId: key?.accountId ?? null,
          tokenId: key?.tokenId ?? null,
          operationId: request.routeOptions.config.operationId ?? null,
          method: request.method,
          path: mark === -1 ? url : url.slice(0, mark),
          ...(mark !== -1 && { query: url.slice(mark + 1) }),
          // A connection that was cut had not been given all of an answer.
          status: raw.writableEnded ? raw.statusCode : null,
          durationMs: wall() - start,
          ...(refusal && { refusal }),
          ...(fault !== null && { fault }),
        }
        own?.append(entry)
        server.journal.append(entry)
      })
      done()
    })
  },
  { name: 'journal', dependencies: ['identify'], fastify: '5.x' },
)
