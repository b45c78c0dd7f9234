// Node's own server with an answer that it has as text already: no Fastify, no route, nothing to look at.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { announce, options } from './announce.mjs'

const { text } = options
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) }
const server = createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(text)
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
announce(`http://127.0.0.1:${server.address().port}`)
