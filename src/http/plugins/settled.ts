import fp from 'fastify-plugin'

export interface SettledOptions {
  /** Calls back when what was written so far is committed, or with the error that undid it; at once when nothing waits. */
  readonly whenSettled: (listener: Settled) => void
}

type Settled = (error?: unknown) => void

/**
 * No answer leaves before the changes it may tell of are committed, its own or others'. All answers of one turn of the event
 * loop leave together: a client that waits for several is woken once, and waking it takes as long as half of an answer.
 */
export const settled = fp<SettledOptions>(
  async (app, { whenSettled }) => {
    let answers: Settled[] = []

    function release(): void {
      const released = answers
      answers = []
      whenSettled((error) => {
        for (const answer of released) answer(error)
      })
    }

    app.addHook('onSend', (_request, _reply, payload, done) => {
      if (answers.length === 0) setImmediate(release)
      // The types know of no error here.
      answers.push((error) => done((error ?? null) as null, payload))
    })
  },
  { name: 'settled', fastify: '5.x' },
)
