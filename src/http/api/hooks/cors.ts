import fp from 'fastify-plugin'

/** The headers of the example in LaunchDarkly's API reference ("Cross-origin requests"). */
const PREFLIGHT = {
  'access-control-allow-methods': 'OPTIONS, GET, DELETE, PATCH',
  'access-control-allow-headers': 'Accept, Content-Type, Content-Length, Accept-Encoding, Authorization',
  'access-control-max-age': '300',
  'content-length': '0',
}

/** An Origin is echoed; without one, any may read the answer. Preflights need no key: browsers send none with them. */
export const cors = fp(
  async (app) => {
    app.addHook('onRequest', (request, reply, done) => {
      const { origin } = request.headers
      // An empty one is none.
      if (!origin) reply.header('access-control-allow-origin', '*')
      else reply.header('access-control-allow-origin', origin).header('vary', 'Origin')
      if (request.method === 'OPTIONS') reply.code(204).headers(PREFLIGHT).send()
      else done()
    })
  },
  { name: 'cors', fastify: '5.x' },
)
