import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { connectEmulator, createEmulator, EmulatorError, startEmulator } from '../../src/index.js'
import { call, NOW } from './calls.js'

/** A server that is no emulator, or not a usual one. */
async function serve(t: Test, listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

t.test('connectEmulator connects to an emulator that runs elsewhere', async (t) => {
  const emulator = await startEmulator({ now: NOW })
  t.teardown(() => emulator.close())
  for (const url of [emulator.url, `${emulator.url}/`, new URL(emulator.url)]) {
    const connected = await connectEmulator(url)
    t.equal(connected.url, emulator.url)
    t.same(await connected.clock.get(), { now: NOW, mode: 'frozen' })
    t.match(await call(connected, emulator.token, 'GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 1 } })
    t.match(await connected.fetch(new URL('/api/v2/tokens', url)), { status: 401 })
  }
})

t.test('close of connectEmulator leaves the emulator running', async (t) => {
  const emulator = await startEmulator()
  t.teardown(() => emulator.close())
  const connected = await connectEmulator(emulator.url)
  await connected.close()
  await connected[Symbol.asyncDispose]()
  t.match(await call(connected, emulator.token, 'GET', '/api/v2/tokens'), { status: 200 })
})

t.test('connectEmulator rejects when no emulator is there', async (t) => {
  const emulator = await startEmulator()
  const { url } = emulator
  await emulator.close()
  const web = await serve(t, (_, response) => void response.end('<html>'))
  const starting = await serve(t, (_, response) => void response.writeHead(503).end('<html>'))

  await t.rejects(connectEmulator(url), {
    message: `no emulator is ready at ${url}`,
    cause: { message: 'fetch failed' },
  })
  await t.rejects(connectEmulator(web), { message: `no emulator is ready at ${web}` })
  await t.rejects(connectEmulator(starting), { message: `no emulator is ready at ${starting}`, cause: { status: 503 } })
  for (const wrong of ['5383', '', undefined]) {
    await t.rejects(connectEmulator(wrong as string), {
      code: 'invalid_option',
      message: 'url must be the URL of an emulator, such as "http://127.0.0.1:5383"',
    })
  }
})

t.test('connectEmulator with a control token', async (t) => {
  const emulator = await startEmulator({ controlToken: 'secret' })
  t.teardown(() => emulator.close())

  t.test('the control token is sent with every call', async (t) => {
    const connected = await connectEmulator(emulator.url, { controlToken: 'secret' })
    const account = await connected.createAccount()
    t.match(await account.faults.add({ respond: { status: 429 } }), { state: 'active' })
    const stream = await account.requests.stream()
    await stream.return?.()
  })

  t.test('an emulator of this process knows its control token', async (t) => {
    t.match(await emulator.clock.get(), { mode: 'real' })
  })

  for (const options of [{}, { controlToken: 'wrong' }]) {
    t.test(`a control token that is ${options.controlToken ?? 'missing'} is refused`, async (t) => {
      const connected = await connectEmulator(emulator.url, options)
      await t.rejects(connected.clock.get(), { status: 401, code: 'unauthorized', message: /control token/ })
      await t.rejects(connected.requests.stream(), { status: 401, code: 'unauthorized' })
    })
  }
})

t.test('connectEmulator uses the fetch that it is given', async (t) => {
  const emulator = await createEmulator({ now: NOW })
  t.teardown(() => emulator.close())
  const connected = await connectEmulator('http://emulator.localhost/', { fetch: emulator.fetch })
  t.equal(connected.url, 'http://emulator.localhost')
  t.same(await connected.clock.get(), { now: NOW, mode: 'frozen' })
})

t.test("an answer that is not the emulator's is an error that shows it", async (t) => {
  const url = await serve(t, ({ url }, response) => {
    if (url === '/_emulator/ready') response.end('{"status":"ok"}')
    else response.writeHead(502).end(url === '/_emulator/clock' ? '<h1>Bad gateway</h1>' : 'null')
  })
  const connected = await connectEmulator(url)
  const error = await connected.clock.get().catch((caught: unknown) => caught)
  t.ok(error instanceof EmulatorError)
  t.match(error, { status: 502, code: 'unknown', message: /<h1>Bad gateway<\/h1>/ })
  await t.rejects(connected.events(), { status: 502, code: 'unknown', message: /null/ })
})

t.test('requests.watch follows the request log', async (t) => {
  t.test('the live request log ends when the emulator closes', async (t) => {
    const emulator = await startEmulator()
    const connected = await connectEmulator(emulator.url)
    const { token } = await connected.createAccount()
    const stream = await connected.requests.stream()
    await call(connected, token, 'GET', '/api/v2/account')
    t.match(await stream.next(), { done: false, value: { operationId: 'getAccount' } })
    const next = stream.next()
    await emulator.close()
    t.same(await next, { done: true, value: undefined })
  })

  t.test('the live request log is read however it is cut into pieces', async (t) => {
    const events = ': hello\n\nid: 1\ndata: {"path":"/ä"}\n\n:\n\nid: 2\ndata:{"path":"/b"}\n\nid: 3\ndata: {"pa'
    const url = await serve(t, ({ url }, response) => {
      if (url === '/_emulator/ready') response.end('{"status":"ok"}')
      else {
        const bytes = Buffer.from(events)
        const write = (i: number): unknown =>
          i < bytes.length ? response.write(bytes.subarray(i, i + 1), () => write(i + 1)) : response.end()
        write(0)
      }
    })
    const { requests } = await connectEmulator(url)
    const seen = []
    for await (const { path } of await requests.stream()) seen.push(path)
    t.same(seen, ['/ä', '/b'])
  })

  t.test('the live request log of an empty answer has no entries', async (t) => {
    const url = await serve(t, ({ url }, response) => {
      if (url === '/_emulator/ready') response.end('{"status":"ok"}')
      else response.writeHead(204).end()
    })
    const { requests } = await connectEmulator(url)
    const stream = await requests.stream()
    t.same(await stream.next(), { done: true, value: undefined })
  })
})
