import fp from 'fastify-plugin'
import type { Simulation } from '../../../simulation/simulation.js'
import { knownKey } from './identify.js'

/** The Date header tells the time of the account, or of the server for a request without a known key. */
export const date = fp<{ simulation: Simulation }>(
  async (app, { simulation: { clock } }) => {
    app.addHook('onSend', (request, reply, _, done) => {
      const account = knownKey(request)?.accountId
      if (!clock.isReal(account) && !reply.hasHeader('date')) {
        reply.header('date', new Date(clock.now(account)).toUTCString())
      }
      done()
    })
  },
  { name: 'date', dependencies: ['identify'], fastify: '5.x' },
)
