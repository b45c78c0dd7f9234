import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { shortenKeys } from '../../../domain/access-token.js'
import { routedPath } from '../../../domain/request-path.js'
import type { NewRequestLogEntry } from '../../../simulation/request-log/entry.js'
import type { Simulation } from '../../../simulation/simulation.js'
import { knownKey } from './identify.js'

type Draft = { -readonly [Field in keyof NewRequestLogEntry]: NewRequestLogEntry[Field] }

export interface RequestLogOptions {
  readonly simulation: Simulation
  readonly wall: () => number
}

/** Adds each request to the request logs of its account and of the server, when its response is sent or its client has hung up. */
export const requestLog = fp<RequestLogOptions>(
  async (app, options) => {
    app.addHook('onRequest', (request, reply, done) => {
      logWhenOver(request, reply, options)
      done()
    })
  },
  { name: 'request-log', dependencies: ['identify'], fastify: '5.x' },
)

/** Adds a request to the request logs when it is over. A URL that is broken meets no hook, so its refusal calls this itself. */
export function logWhenOver(
  request: FastifyRequest,
  { raw }: FastifyReply,
  { simulation, wall }: RequestLogOptions,
): void {
  const { clock, server } = simulation
  const key = knownKey(request)
  // Now, because an account that is deleted meanwhile must not come back with the entry.
  const own = key && simulation.of(key.accountId).requestLog
  const start = wall()
  const at = clock.at(start, key?.accountId)
  raw.on('close', () => {
    const { url, refusal, fault, hints } = request
    const entry: Draft = {
      at,
      accountId: key?.accountId ?? null,
      tokenId: key?.tokenId ?? null,
      operationId: request.routeOptions.config?.operationId ?? null,
      method: request.method,
      // Before decoding too: the first letter of a key can be a part of a broken escape in front of it.
      path: routedPath(shortenKeys(url)),
      // A connection that was cut had not been given all of a response.
      status: raw.writableEnded ? raw.statusCode : null,
      durationMs: wall() - start,
    }
    const mark = url.indexOf('?')
    if (mark !== -1) entry.query = url.slice(mark + 1)
    if (refusal) entry.refusal = refusal
    else if (hints && raw.writableEnded && raw.statusCode < 400) {
      entry.hints = hints
      for (const { code, message } of hints) request.log.info({ hint: code }, message)
    }
    if (fault) entry.fault = fault
    own?.append(entry)
    server.requestLog.append(entry)
  })
}
