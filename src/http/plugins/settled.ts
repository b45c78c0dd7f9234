import fp from 'fastify-plugin'

export interface SettledOptions {
  /** Calls back when what was written so far is committed, or with the error that undid it; at once when nothing waits. */
  readonly whenSettled: (listener: (error?: unknown) => void) => void
}

/** No answer leaves before the changes it may tell of are committed, its own or others'. */
export const settled = fp<SettledOptions>(
  async (app, { whenSettled }) => {
    app.addHook('onSend', (_request, _reply, payload, done) => {
      // The types know of no error here.
      whenSettled((error) => done((error ?? null) as null, payload))
    })
  },
  { name: 'settled', fastify: '5.x' },
)
