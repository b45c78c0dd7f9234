import { join } from 'node:path'
import { launchServer } from '../launch.mjs'
import { race } from '../race.mjs'
import { temporaryFolder } from '../results.mjs'
import { schemaOf } from '../schema.mjs'
import { CREATION, createToken, PATH } from '../tokens.mjs'

const UNKNOWN_KEY = 'api-00000000-0000-4000-8000-00000000dead'

export async function getOne() {
  const ours = await launchServer('emulator')
  const { url, headers } = await createToken(ours)
  const text = await (await fetch(url, { headers })).text()
  const path = new URL(url).pathname
  const peer = await launchServer('constant', { text })
  const object = { path: `${PATH}/:id`, document: JSON.parse(text), schema: schemaOf('Token') }
  const serialised = await launchServer('serialised', object)
  const unserialised = await launchServer('object', object)
  const to = (server) => ({ server, request: { url: server.url + path, headers, status: 200 } })
  return race({
    ours: to(ours),
    peer: to(peer),
    'a bare Fastify serialising it with a schema': to(serialised),
    'a bare Fastify returning the object': to(unserialised),
  })
}

export async function list() {
  const ours = await launchServer('emulator')
  for (let i = 0; i < 30; i++) await createToken(ours)
  const headers = { Authorization: ours.token }
  const document = await (await fetch(ours.url + PATH, { headers })).json()
  if (document.items.length !== 25) throw new Error(`the list has ${document.items.length} tokens`)
  const peer = await launchServer('serialised', { path: PATH, document, schema: schemaOf('Tokens') })
  const to = (server) => ({ server, request: { url: server.url + PATH, headers, status: 200 } })
  return race({ ours: to(ours), peer: to(peer) })
}

export async function unauthorized() {
  const ours = await launchServer('emulator')
  const peer = await launchServer('not-found')
  const to = (server, status) => ({
    server,
    request: { url: server.url + PATH, headers: { Authorization: UNKNOWN_KEY }, status },
  })
  return race({ ours: to(ours, 401), peer: to(peer, 404) })
}

export async function create() {
  const ours = await launchServer('emulator', { database: join(temporaryFolder(), 'tokens.db') })
  const peer = await launchServer('echo', { schema: schemaOf('AccessTokenPost') })
  const headers = { ...CREATION.headers, Authorization: ours.token }
  const to = (server) => ({ server, request: { url: server.url + PATH, ...CREATION, headers, status: 201 } })
  return race({ ours: to(ours), peer: to(peer) })
}
