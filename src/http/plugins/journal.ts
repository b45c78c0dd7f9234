import fp from 'fastify-plugin'
import type { Controls } from '../../control/controls.js'

/** Keeps every request in the journal of its account and of the server, when it is answered or when its client hung up. */
export const journal = fp<{ controls: Controls; wall: () => number }>(
  async (app, { controls, wall }) => {
    app.addHook('onRequest', async (request, reply) => {
      const { identity } = request
      const key = identity.kind === 'known' ? identity.key : undefined
      const accountId = key?.accountId ?? null
      const at = controls.clock.now(key?.accountId)
      const start = wall()
      const [path = '', query] = request.url.split('?', 2)
      // A cut connection closes without finishing; an answer finishes before it closes.
      reply.raw.once('close', () => {
        const { refusal, fault } = request
        const entry = {
          at,
          accountId,
          tokenId: key?.tokenId ?? null,
          operationId: request.routeOptions.config.operationId ?? null,
          method: request.method,
          path,
          ...(query !== undefined && { query }),
          status: reply.raw.writableFinished ? reply.raw.statusCode : null,
          durationMs: wall() - start,
          ...(refusal && {
            refusal: {
              code: refusal.code,
              message: refusal.message,
              rule: refusal.details.rule ?? refusal.message,
              ...(refusal.details.remedy !== undefined && { remedy: refusal.details.remedy }),
            },
          }),
          ...(fault !== null && { fault }),
        }
        controls.server.journal.append(entry)
        if (accountId !== null) controls.of(accountId).journal.append(entry)
      })
    })
  },
  { name: 'journal', dependencies: ['identify'], fastify: '5.x' },
)
