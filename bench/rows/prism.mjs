import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { launch, launchServer } from '../launch.mjs'
import { race } from '../race.mjs'
import { createToken } from '../tokens.mjs'

const DOCUMENT = fileURLToPath(new URL('../../openapi/access-tokens.yaml', import.meta.url))

/** Prism without a log, as ours is. */
export async function prism() {
  const ours = await launchServer('emulator')
  const { url, headers } = await createToken(ours)
  const port = await freePort()
  const script = fileURLToPath(import.meta.resolve('@stoplight/prism-cli'))
  const peer = await launch([script, 'mock', DOCUMENT, '--port', `${port}`, '--verboseLevel', 'silent'])
  const origin = `http://127.0.0.1:${port}`
  const path = new URL(url).pathname
  await answers(origin + path)
  const text = await (await fetch(url, { headers })).text()
  const to = (server, origin) => ({ server, request: { url: origin + path, headers, status: 200 } })
  const [bare, nothing] = [await launchServer('constant', { text }), await launchServer('http', { text })]
  return race({
    ours: to(ours, ours.url),
    peer: to(peer, origin),
    'a bare Fastify answering the same text': to(bare, bare.url),
    "Node's own server answering the same text": to(nothing, nothing.url),
  })
}

/** It does not say when it listens, unless it logs every request too. */
async function answers(url) {
  for (let i = 0; i < 200; i++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return
    await setTimeout(100)
  }
  throw new Error('Prism does not answer')
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}
