import type { Test } from 'tap'
import t from 'tap'
import { HEARTBEAT_INTERVAL, MAX_BACKLOG, MAX_STREAMS } from '../../../src/http/control/routes/stream.js'
import { controlPlaneOf } from '../../support/control-plane.js'
import { emulate } from '../../support/emulate.js'
import { forBothOwners } from '../../support/owners.js'

/** Opens a stream and reads it block by block; a block ends with an empty line. */
async function watch(t: Test, url: string, headers: Record<string, string> = {}) {
  const gone = new AbortController()
  t.teardown(() => gone.abort())
  const response = await fetch(url, { headers, signal: gone.signal })
  const blocks = blocksOf(response)
  return {
    response,
    /** Undefined at the end of the stream. */
    next: async (): Promise<string | undefined> => (await blocks.next()).value,
    leave: () => gone.abort(),
  }
}

async function* blocksOf({ body }: Response): AsyncGenerator<string, undefined> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      yield text.slice(0, end)
      text = text.slice(end + 2)
    }
  }
}

forBothOwners(t, 'tells of each request as soon as it is over', async (t, { call, emulator, accountId, pull }) => {
  const url = await emulator.app.listen({ port: 0 })
  await call('GET', '/api/v2/versions')
  const at = accountId === undefined ? '' : `/accounts/${accountId}`
  const { response, next } = await watch(t, `${url}/_emulator${at}/requests/stream`)
  t.match(
    { status: response.status, type: response.headers.get('content-type') },
    { status: 200, type: 'text/event-stream' },
  )
  t.equal(await next(), ': listening')
  await call('GET', '/api/v2/tokens')
  await call('GET', '/api/v2/tokens/nothing')
  const { items } = (await pull('GET', '/requests?limit=2')).body
  t.equal(await next(), `id: 2\ndata: ${JSON.stringify(items[1])}`)
  t.equal(await next(), `id: 3\ndata: ${JSON.stringify(items[0])}`)
})

t.test('the event stream ends when the emulator closes', async (t) => {
  const { emulator } = await emulate(t)
  const closing = new AbortController()
  const app = await controlPlaneOf(t, emulator, { closing: closing.signal })
  const { next } = await watch(t, `${await app.listen({ port: 0 })}/_emulator/requests/stream`)
  t.equal(await next(), ': listening')
  closing.abort()
  t.equal(await next(), undefined)
})

t.test('the stream of an account ends with the account, and goes on over resets', async (t) => {
  const { call, control, emulator, token } = await emulate(t)
  const { body } = await control('GET', '/accounts')
  const at = `/accounts/${body.items[0]._id}`
  const url = await emulator.app.listen({ port: 0 })
  const { next } = await watch(t, `${url}/_emulator${at}/requests/stream`)
  t.equal(await next(), ': listening')
  await control('POST', `${at}/reset`)
  await call('GET', '/api/v2/tokens', { key: token })
  t.match(await next(), /^id: 1\n.*getTokens/)
  await control('POST', '/reset')
  await call('GET', '/api/v2/roles', { key: token })
  t.match(await next(), /^id: 2\n.*getCustomRoles/)
  await control('DELETE', at)
  t.equal(await next(), undefined)
})

t.test('the event stream says something now and then, so that an idle connection stays open', async (t) => {
  const { emulator } = await emulate(t)
  const app = await controlPlaneOf(t, emulator, { heartbeat: 1 })
  const { next } = await watch(t, `${await app.listen({ port: 0 })}/_emulator/requests/stream`)
  t.equal(await next(), ': listening')
  t.equal(await next(), ': still here')
  t.equal(await next(), ': still here')
  t.equal(HEARTBEAT_INTERVAL, 15_000)
})

t.test('the event stream has room for so many streams, and for another when one is left', async (t) => {
  const { call, emulator } = await emulate(t)
  const url = `${await emulator.app.listen({ port: 0 })}/_emulator/requests/stream`
  const streams = await Promise.all(Array.from({ length: MAX_STREAMS }, () => watch(t, url)))
  t.ok(streams.every(({ response }) => response.status === 200))
  const refused = await fetch(url)
  t.match(
    { status: refused.status, body: await refused.json() },
    {
      status: 503,
      body: { code: 'unavailable', message: `there are ${MAX_STREAMS} streams already: close one first` },
    },
  )
  const [first, second] = streams
  first?.leave()
  let status = 503
  while (status === 503) status = (await watch(t, url)).response.status
  t.equal(status, 200)
  await call('GET', '/api/v2/tokens')
  t.equal(await second?.next(), ': listening')
  t.match(await second?.next(), /^id: 1\n/)
})

t.test('cuts off a client that does not read, rather than keep everything for it', async (t) => {
  const { emulator } = await emulate(t)
  const { requestLog } = emulator.simulation.server
  const { raw } = await emulator.app.inject({
    url: '/_emulator/requests/stream',
    payloadAsStream: true,
  })
  const closed = new Promise((resolve) => raw.res.once('close', resolve))
  const entry = { at: 0, accountId: null, tokenId: null, operationId: null, method: 'GET', status: 404, durationMs: 0 }
  const path = `/${'x'.repeat(10_000)}`
  for (let sent = 0; sent < 2 * MAX_BACKLOG; sent += path.length) requestLog.append({ ...entry, path })
  await closed
  t.pass('the stream is closed')
})

t.test('a stream of an account that is not there, or with a wrong Origin, is refused', async (t) => {
  const { control } = await emulate(t)
  t.match(await control('GET', `/accounts/${'0'.repeat(24)}/requests/stream`), { status: 404 })
  t.match(await control('GET', '/requests/stream', { headers: { origin: 'http://example.com' } }), { status: 403 })
})
