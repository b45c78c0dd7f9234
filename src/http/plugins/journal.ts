import fp from 'fastify-plugin'
import type { Controls } from '../../control/controls.js'
import type { NewJournalEntry } from '../../control/journal-entry.js'
import { knownKey } from './identify.js'

type Draft = { -readonly [Field in keyof NewJournalEntry]: NewJournalEntry[Field] }

/** Keeps every request in the journal of its account and of the server, when it is answered or when its client hung up. */
export const journal = fp<{ controls: Controls; wall: () => number }>(
  async (app, { controls, wall }) => {
    const { clock, server } = controls

    app.addHook('onRequest', (request, reply, done) => {
      const { raw } = reply
      const key = knownKey(request)
      // Now, because an account that is deleted meanwhile must not come back with the entry.
      const own = key && controls.of(key.accountId).journal
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
        server.journal.append(entry)
      })
      done()
    })
  },
  { name: 'journal', dependencies: ['identify'], fastify: '5.x' },
)
