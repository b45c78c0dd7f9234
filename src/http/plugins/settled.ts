import fp from 'fastify-plugin'
import { setImmediate } from '../../timers.js'

export interface SettledOptions {
  /** Calls back when what was written so far is committed, or with the error that undid it; at once when nothing waits. */
  readonly whenSettled: (listener: (error?: unknown) => void) => void
}

/**
 * No answer leaves before the changes it may tell of are committed, its own or others'. All answers of one turn of the event
 * loop leave together: a client that waits for several is woken once, and waking it takes as long as half of an answer.
 */
export const settled = fp<SettledOptions>(
  async (app, { whenSettled }) => {
    let answers: (() => void)[] = []

    function release(): void {
      const released = answers
      answers = []
      for (const leave of released) leave()
    }

    app.addHook('onSend', (_request, _reply, payload, done) => {
      let waits = false
      // Asked now: the changes of this turn may be undone before its end, and then it is too late to hear of it.
      whenSettled((error) => {
        // The types know of no error here.
        const leave = () => done((error ?? null) as null, payload)
        // Those that wait for a commit are told together.
        if (waits) return leave()
        if (answers.length === 0) setImmediate(release)
        answers.push(leave)
      })
      waits = true
    })
  },
  { name: 'settled', fastify: '5.x' },
)
