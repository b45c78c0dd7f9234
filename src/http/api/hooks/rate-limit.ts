import fp from 'fastify-plugin'
import { Refusal } from '../../../domain/errors.js'
import type { Simulation } from '../../../simulation/simulation.js'

/** Counts the requests of authenticated callers, once limits are set. */
export const rateLimit = fp<{ simulation: Simulation; wall: () => number }>(
  async (app, { simulation, wall }) => {
    app.addHook('onRequest', (request, reply, done) => {
      const { accountId, token } = request.caller
      const { limiter } = simulation.of(accountId)
      if (!limiter.isLimiting()) return done()
      const operationId = request.routeOptions.config.operationId ?? null
      const hit = limiter.hit({ operationId, tokenId: token.id }, simulation.clock.now(accountId), wall())
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
