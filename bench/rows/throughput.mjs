import { join } from 'node:path'
import { launchServer } from '../launch.mjs'
import { race } from '../race.mjs'
import { temporaryFolder } from '../results.mjs'
import { schemaOf } from '../schema.mjs'

const PATH = '/api/v2/tokens'
const UNKNOWN_KEY = 'api-00000000-0000-4000-8000-00000000dead'
const BODY = JSON.stringify({ name: 'bench', role: 'reader' })
const JSON_TYPE = { 'Content-Type': 'application/json' }

export async function getOne() {
  const ours = await launchServer('emulator')
  const { url, headers } = await createToken(ours)
  const text = await (await fetch(url, { headers })).text()
  const path = new URL(url).pathname
  const constant = await launchServer('constant', { text })
  const object = { path: `${PATH}/:id`, document: JSON.parse(text), schema: schemaOf('Token') }
  const serialised = await launchServer('serialised', object)
  return race({
    ours: { server: ours, request: { url, headers, status: 200 } },
    peer: { server: constant, request: { url: constant.url + path, headers, status: 200 } },
    'the constant as an object, serialised with a schema': {
      server: serialised,
      request: { url: serialised.url + path, headers, status: 200 },
    },
  })
}

export async function list() {
  const ours = await launchServer('emulator')
  for (let i = 0; i < 30; i++) await createToken(ours)
  const headers = { Authorization: ours.token }
  const document = await (await fetch(ours.url + PATH, { headers })).json()
  if (document.items.length !== 25) throw new Error(`the list has ${document.items.length} tokens`)
  const peer = await launchServer('serialised', { path: PATH, document, schema: schemaOf('Tokens') })
  return race({
    ours: { server: ours, request: { url: ours.url + PATH, headers, status: 200 } },
    peer: { server: peer, request: { url: peer.url + PATH, headers, status: 200 } },
  })
}

export async function unauthorized() {
  const ours = await launchServer('emulator')
  const peer = await launchServer('not-found')
  const headers = { Authorization: UNKNOWN_KEY }
  return race({
    ours: { server: ours, request: { url: ours.url + PATH, headers, status: 401 } },
    peer: { server: peer, request: { url: peer.url + PATH, headers, status: 404 } },
  })
}

export async function create() {
  const ours = await launchServer('emulator', { database: join(temporaryFolder(), 'tokens.db') })
  const peer = await launchServer('echo', { schema: schemaOf('AccessTokenPost') })
  const sent = { method: 'POST', headers: { ...JSON_TYPE, Authorization: ours.token }, body: BODY, status: 201 }
  return race({
    ours: { server: ours, request: { url: ours.url + PATH, ...sent } },
    peer: { server: peer, request: { url: peer.url + PATH, ...sent } },
  })
}

async function createToken({ url, token }) {
  const headers = { Authorization: token }
  const response = await fetch(url + PATH, { method: 'POST', headers: { ...headers, ...JSON_TYPE }, body: BODY })
  const { _id: id } = await response.json()
  return { url: `${url}${PATH}/${id}`, headers }
}
