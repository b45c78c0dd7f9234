import fp from 'fastify-plugin'
import type { Controls } from '../../../simulation/simulation.js'
import { Refusal } from '../../../domain/errors.js'

/** Counts the requests of authenticated callers, once limits are set. */
export const rateLimit = fp<{ controls: Controls; wall: () => number }>(
  async (app, { controls, wall }) => {
    app.addHook('onRequest', (request, reply, done) => {
      const { accountId, token } = request.caller
      const { limiter } = controls.of(accountId)
      if (!limiter.isLimiting()) return done()
      const operationId = request.routeOptions.config.operationId ?? null
      const hit = limiter.hit({ operationId, tokenId: token.id }, controls.clock.now(accountId), wall())
      reply.headers(hit.headers)
      done(hit.allowed ? undefined : rateLimited(`the ${hit.spent} rate limit is spent`))
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
