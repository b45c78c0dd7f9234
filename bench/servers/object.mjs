// A bare Fastify that answers an object, which it serialises as it does without a schema.
import fastify from 'fastify'
import { announce, options } from './announce.mjs'

const { path, document } = options
const app = fastify()
app.get(path, async () => document)
announce(await app.listen({ port: 0, host: '127.0.0.1' }))
