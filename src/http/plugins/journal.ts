import fp from 'fastify-plugin'
import type { Controls } from '../../control/controls.js'
import { knownKey } from './identify.js'

/** Keeps every request in the journal of its account and of the server, when it is answered or when its client hung up. */
export const journal = fp<{ controls: Controls; wall: () => number }>(
  async (app, { controls, wall }) => {
    app.addHook('onRequest', async (request, reply) => {
      const key = knownKey(request)
      // Now, because an account that is deleted meanwhile must not come back with the entry.
      const journals = [controls.server, ...(key ? [controls.of(key.accountId)] : [])].map((owner) => owner.journal)
      const at = controls.clock.now(key?.accountId)
      const start = wall()
      const [path = '', ...query] = request.url.split('?')
      // A cut connection closes without finishing; an answer finishes before it closes. In process there is only the event.
      let status: number | null = null
      reply.raw.once('finish', () => {
        status = reply.raw.statusCode
      })
      reply.raw.once('close', () => {
        const { refusal, fault } = request
        const entry = {
          at,
          accountId: key?.accountId ?? null,
          tokenId: key?.tokenId ?? null,
          operationId: request.routeOptions.config.operationId ?? null,
          method: request.method,
          path,
          ...(query.length > 0 && { query: query.join('?') }),
          status,
          durationMs: wall() - start,
          ...(refusal && { refusal }),
          ...(fault !== null && { fault }),
        }
        for (const each of journals) each.append(entry)
      })
    })
  },
  { name: 'journal', dependencies: ['identify'], fastify: '5.x' },
)
