import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { PLAIN, start } from '../support/command.js'

/** `ulimit` and `/proc` are there. */
const onLinux = process.platform === 'linux' ? {} : { skip: 'runs on Linux only' }
const LIMIT = 40

t.test('a document that could not be loaded for want of file descriptors is loaded later', onLinux, async (t) => {
  const server = await start(t, [], {}, [...PLAIN, 'bash', '-c', `ulimit -n ${LIMIT}; exec "$0" "$@"`])
  // This connection exists before the server runs out of file descriptors.
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  t.teardown(() => agent.destroy())

  async function get(path: string): Promise<{ status: number | undefined; body: string }> {
    const [response] = await once(request(server.url + path, { agent }).end(), 'response')
    return { status: response.statusCode, body: await text(response) }
  }

  t.match(await get('/_emulator/health'), { status: 200, body: /"ok"/ })
  const idle = Array.from({ length: 60 }, () => connect(server.port, '127.0.0.1').on('error', () => {}))
  while (readdirSync(`/proc/${server.pid}/fd`).length < LIMIT) await new Promise(setImmediate)
  t.match(await get('/_emulator/openapi.json'), { status: 500, body: /"internal/ })
  for (const socket of idle) socket.destroy()
  let reply = await get('/_emulator/openapi.json')
  for (const deadline = Date.now() + 10_000; reply.status !== 200 && Date.now() < deadline; ) {
    reply = await get('/_emulator/openapi.json')
  }
  t.match(reply, { status: 200, body: /"openapi"/ })
})
