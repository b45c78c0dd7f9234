import { once } from 'node:events'
import { Readable } from 'node:stream'
import fastify, { type FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { createInProcessFetch, type Fetch } from '../../src/http/in-process-fetch.js'

/** How answers travel, whatever they say: an app of its own shows what the emulator's has no operation for. */
async function serve(t: Test, routes: (app: FastifyInstance) => void): Promise<{ fetch: Fetch; close: () => void }> {
  const app = fastify({ forceCloseConnections: true })
  app.addContentTypeParser('*', (_, payload, done) => done(null, payload))
  routes(app)
  await app.ready()
  const closing = new AbortController()
  t.teardown(() => app.close())
  return { fetch: createInProcessFetch(app, closing.signal), close: () => closing.abort() }
}

t.test('headers that are there twice are kept', async (t) => {
  const { fetch } = await serve(t, (app) => {
    app.get('/', (_, reply) =>
      reply.header('set-cookie', ['a=1', 'b=2']).header('vary', ['accept', 'origin']).send('ok'),
    )
  })
  const { status, headers } = await fetch('/')
  t.equal(status, 200)
  t.same(headers.getSetCookie(), ['a=1', 'b=2'])
  t.equal(headers.get('vary'), 'accept, origin')
})

t.test('a request says to which host it was made, unless it says otherwise itself', async (t) => {
  const { fetch } = await serve(t, (app) => {
    app.get('/where', ({ headers }) => headers.host ?? '')
  })
  for (const [input, host] of [
    ['/where', 'emulator.localhost'],
    ['where', 'emulator.localhost'],
    ['https://app.launchdarkly.com/where', 'app.launchdarkly.com'],
    [new URL('http://127.0.0.1:5383/where'), '127.0.0.1:5383'],
    [new Request('http://example.com/where', { headers: { host: 'other' } }), 'other'],
  ] as const) {
    const response = await fetch(input)
    t.match(response, { status: 200, statusText: 'OK', redirected: false })
    t.equal(await response.text(), host)
  }
  t.equal((await fetch('/where?a=1')).url, 'http://emulator.localhost/where?a=1')
})

t.test('bodies arrive as they are, with their type', async (t) => {
  const { fetch } = await serve(t, (app) => {
    app.post('/', ({ headers, body }, reply) => reply.type(headers['content-type'] ?? 'none').send(body))
  })
  for (const [body, type, expected] of [
    ['text', 'text/plain;charset=UTF-8', 'text'],
    [new URLSearchParams({ a: '1' }), 'application/x-www-form-urlencoded;charset=UTF-8', 'a=1'],
    [Buffer.from([1, 2, 3]), null, '\x01\x02\x03'],
  ] as const) {
    const response = await fetch('/', { method: 'POST', body })
    if (type) t.equal(response.headers.get('content-type'), type)
    t.equal(await response.text(), expected)
  }
})

t.test('a DELETE can have a body', async (t) => {
  const { fetch } = await serve(t, (app) => {
    app.delete('/', async ({ body }) => body)
  })
  const response = await fetch('/', { method: 'DELETE', body: 'text' })
  t.strictSame([response.status, await response.text()], [200, 'text'])
})

t.test('bodies are streamed both ways', async (t) => {
  const { fetch } = await serve(t, (app) => {
    app.post('/', (request, reply) => reply.type('text/plain').send(request.body))
  })
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const upload: RequestInit = { method: 'POST', headers: { 'content-type': 'x/y' }, body: readable, duplex: 'half' }
  const answer = fetch('/', upload)
  await writer.write(Buffer.from('first'))
  const reader = (await answer).body?.pipeThrough(new TextDecoderStream()).getReader()

  t.same(await reader?.read(), { done: false, value: 'first' })
  await writer.write(Buffer.from('second'))
  t.same(await reader?.read(), { done: false, value: 'second' })
  await writer.close()
  t.same(await reader?.read(), { done: true, value: undefined })
})

t.test('a body can be read into a buffer of the reader', async (t) => {
  const source = new Readable({ read: () => {} })
  const { fetch } = await serve(t, (app) => {
    app.get('/', () => source)
  })
  source.push('ab')
  const reader = (await fetch('/')).body?.getReader({ mode: 'byob' })
  t.match(await reader?.read(new Uint8Array(8)), { done: false, value: Buffer.from('ab') })
  source.push(null)
  t.match(await reader?.read(new Uint8Array(8)), { done: true })
})

t.test('an answer without a body has none', async (t) => {
  const { fetch } = await serve(t, (app) => {
    app.get('/', () => 'not for HEAD')
    app.delete('/', (_, reply) => reply.code(204).send())
    app.put('/', (_, reply) => reply.send())
  })
  t.match(await fetch('/', { method: 'HEAD' }), { status: 200, body: null })
  t.match(await fetch('/', { method: 'DELETE' }), { status: 204, body: null })
  const empty = await fetch('/', { method: 'PUT' })
  t.equal(empty.status, 200)
  t.equal(await empty.text(), '')
})

t.test('fetch in process follows redirects as fetch does', async (t) => {
  const open = (t: Test) =>
    serve(t, (app) => {
      for (const status of [301, 302, 303, 307, 308]) {
        app.all(`/${status}`, (_, reply) => reply.redirect('/end', status))
      }
      app.get('/abroad', (_, reply) => reply.code(302).header('location', 'http://other.test/end').send('moved'))
      app.get('/forever', (_, reply) => reply.redirect('/forever', 302))
      app.get('/nowhere', (_, reply) => reply.code(302).send())
      app.all('/end', ({ method, headers }) => ({ method, key: headers.authorization, type: headers['content-type'] }))
    })
  const key = { authorization: 'key' }

  t.test('a redirect is followed with the key', async (t) => {
    const { fetch } = await open(t)
    for (const status of [301, 302, 303, 307, 308]) {
      const response = await fetch(`/${status}`, { headers: key })
      t.match(response, { status: 200, redirected: true, url: 'http://emulator.localhost/end' })
      t.same(await response.json(), { method: 'GET', key: 'key' })
    }
  })

  t.test('a redirect makes a GET of a POST after 301, 302 and 303', async (t) => {
    const { fetch } = await open(t)
    for (const [status, method, expected] of [
      [301, 'POST', 'GET'],
      [302, 'POST', 'GET'],
      [303, 'POST', 'GET'],
      [303, 'DELETE', 'GET'],
      [302, 'DELETE', 'DELETE'],
      [307, 'POST', 'POST'],
      [303, 'HEAD', 'HEAD'],
    ] as const) {
      const body = status === 307 || method !== 'POST' ? {} : { body: 'text' }
      const response = await fetch(`/${status}`, { method, ...body })
      t.match(response, { status: 200, redirected: true })
      if (method !== 'HEAD') t.same(await response.json(), { method: expected })
    }
  })

  t.test('a redirect to another host does not get the key', async (t) => {
    const { fetch } = await open(t)
    const response = await fetch('/abroad', { headers: key })
    t.match(response, { status: 200, url: 'http://other.test/end' })
    t.same(await response.json(), { method: 'GET' })
  })

  t.test('the redirect modes manual and error are kept', async (t) => {
    const { fetch } = await open(t)
    const manual = await fetch('/302', { redirect: 'manual' })
    t.match(manual, { status: 302, redirected: false })
    t.equal(manual.headers.get('location'), '/end')
    await t.rejects(fetch('/302', { redirect: 'error' }), { name: 'TypeError', message: 'fetch failed' })
  })

  t.test('too many redirects, or one that would send a stream again, reject', async (t) => {
    const { fetch } = await open(t)
    await t.rejects(fetch('/forever'), { name: 'TypeError', cause: { message: /more than 20 redirects/ } })
    await t.rejects(fetch('/307', { method: 'POST', body: 'text' }), { name: 'TypeError', cause: { message: /body/ } })
  })

  t.test('a redirect without a Location is returned as it is', async (t) => {
    const { fetch } = await open(t)
    t.match(await fetch('/nowhere'), { status: 302, redirected: false })
  })
})

t.test('a request in process can be aborted', async (t) => {
  t.test('an aborted request does not begin', async (t) => {
    let requests = 0
    const { fetch } = await serve(t, (app) => {
      app.get('/', () => `${++requests}`)
    })
    await t.rejects(fetch('/', { signal: AbortSignal.abort() }), { name: 'AbortError' })
    await t.rejects(fetch('/', { signal: AbortSignal.abort(new Error('mine')) }), { message: 'mine' })
    t.equal(requests, 0)
  })

  t.test('a request that is aborted at once does not begin', async (t) => {
    const abort = new AbortController()
    let requests = 0
    const { fetch } = await serve(t, (app) => {
      app.get('/', () => `${++requests}`)
    })
    const answer = fetch('/', { signal: abort.signal })
    abort.abort(new Error('mine'))
    await t.rejects(answer, { message: 'mine' })
    t.equal(requests, 0)
  })

  t.test('the server sees that the client hung up before there was an answer', async (t) => {
    const abort = new AbortController()
    const seen: Promise<unknown>[] = []
    const { fetch } = await serve(t, (app) => {
      app.get('/', (_, reply) => {
        seen.push(new Promise<void>((resolve) => reply.raw.once('close', resolve)))
        reply.hijack()
        setImmediate(() => abort.abort(new Error('mine')))
      })
    })
    await t.rejects(fetch('/', { signal: abort.signal }), { message: 'mine' })
    t.equal(seen.length, 1)
    await seen[0]
  })

  t.test('a body that is being read ends with the reason', async (t) => {
    const abort = new AbortController()
    let source = new Readable()
    const { fetch } = await serve(t, (app) => {
      app.get('/', () => {
        source = new Readable({ read: () => {} })
        source.push('first')
        return source
      })
    })
    const reader = (await fetch('/', { signal: abort.signal })).body?.getReader()
    t.match(await reader?.read(), { done: false, value: Buffer.from('first') })
    abort.abort(new Error('mine'))
    await t.rejects(async () => void (await reader?.read()), { message: 'mine' })
    if (!source.destroyed) await once(source, 'close')
    t.ok(source.destroyed)
  })

  t.test('the server stops when the client does not want the rest of the body', async (t) => {
    let source = new Readable()
    const { fetch } = await serve(t, (app) => {
      app.get('/', () => {
        source = new Readable({ read: () => {} })
        source.push('first')
        return source
      })
    })
    const { body } = await fetch('/')
    await body?.cancel()
    if (!source.destroyed) await once(source, 'close')
    t.ok(source.destroyed)
  })
})

t.test('what cannot be sent rejects as fetch does', async (t) => {
  const { fetch } = await serve(t, (app) => {
    app.post('/', async ({ body }) => Buffer.concat(await (body as Readable).toArray()))
  })
  const body = new ReadableStream({ pull: () => Promise.reject(new Error('the file is gone')) })
  const upload: RequestInit = { method: 'POST', headers: { 'content-type': 'x/y' }, body, duplex: 'half' }
  await t.rejects(fetch('/', upload), {
    name: 'TypeError',
    message: 'fetch failed',
    cause: { message: 'the file is gone' },
  })
  await t.rejects(fetch('http://'), { name: 'TypeError' })
})

t.test('closing cuts off what would wait for ever, and lets nothing begin', async (t) => {
  const server = await serve(t, (app) => {
    app.post('/', async ({ body }) => {
      setImmediate(() => server.close())
      return Buffer.concat(await (body as Readable).toArray())
    })
  })
  const endless = new ReadableStream({ pull: () => new Promise(() => {}) })
  const upload: RequestInit = { method: 'POST', headers: { 'content-type': 'x/y' }, body: endless, duplex: 'half' }
  const rejection = { name: 'TypeError', message: 'fetch failed' }
  await t.rejects(server.fetch('/', upload), { ...rejection, cause: { code: 'ECONNRESET' } })
  await t.rejects(server.fetch('/'), { ...rejection, cause: { code: 'ECONNREFUSED' } })
})
