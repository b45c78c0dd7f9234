// A bare Fastify that answers a document which it has as text already: nothing is left to be faster at than HTTP.
import fastify from 'fastify'
import { announce, options } from './announce.mjs'

const { text } = options
const app = fastify()
app.get('/api/v2/tokens/:id', (_request, reply) => {
  reply.type('application/json; charset=utf-8').send(text)
})
announce(await app.listen({ port: 0, host: '127.0.0.1' }))
