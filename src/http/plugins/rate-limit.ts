import fp from 'fastify-plugin'
import type { Controls } from '../../control/controls.js'
import { Refusal } from '../../domain/errors.js'

/** Counts the requests of authenticated callers, once limits are set. */
export const rateLimit = fp<{ controls: Controls; wall: () => number }>(
  async (app, { controls, wall }) => {
    app.addHook('onRequest', async (request, reply) => {
      const { accountId, token } = request.caller
      const operationId = request.routeOptions.config.operationId ?? null
      const { limiter } = controls.of(accountId)
      const hit = limiter.hit({ operationId, tokenId: token.id }, controls.clock.now(accountId), wall())
      reply.headers(hit.headers)
      if (!hit.allowed) throw rateLimited(`the ${hit.spent} rate limit is spent`)
    })
  },
  { name: 'rate-limit', dependencies: ['authentication'], fastify: '5.x' },
)

export function rateLimited(rule: string): Refusal {
  return new Refusal('rate_limited', "You've exceeded the API rate limit. Try again later.", {
    rule,
    remedy: 'Wait for the time in the reset header, advance the clock, or change the limits.',
  })
}
