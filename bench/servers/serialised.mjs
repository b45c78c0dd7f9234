// A bare Fastify that answers an object, which it serialises with the schema of the same answer of ours.
import fastify from 'fastify'
import { announce, options } from './announce.mjs'

const { path, document, schema } = options
const app = fastify()
app.get(path, { schema: { response: { 200: schema } } }, async () => document)
announce(await app.listen({ port: 0, host: '127.0.0.1' }))
