// A bare Fastify that validates a body as ours does, and answers it.
import fastify from 'fastify'
import { announce, options } from './announce.mjs'

const { schema } = options
const app = fastify()
app.post('/api/v2/tokens', { schema: { body: schema, response: { 201: schema } } }, async (request, reply) => {
  reply.code(201)
  return request.body
})
announce(await app.listen({ port: 0, host: '127.0.0.1' }))
