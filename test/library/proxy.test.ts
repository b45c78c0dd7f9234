import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { bypassProxy, environmentOf } from '../../src/client/proxy.js'
import { builtCommand } from '../support/built.js'

t.setTimeout(60_000)

/** The two lists of exceptions after a call. */
function exceptions(url: string, env: Record<string, string | undefined>) {
  bypassProxy(url, env)
  return [env['NO_PROXY'], env['no_proxy']]
}

const PROXY = { HTTP_PROXY: 'http://proxy.test' }

t.test('an emulator on this machine is reached without the proxy of the environment', async (t) => {
  for (const [url, lists, expected] of [
    ['http://127.0.0.1:5383', {}, '127.0.0.1'],
    ['http://127.3.2.1', {}, '127.3.2.1'],
    ['https://localhost:1/path', { NO_PROXY: '.corp,x' }, '.corp,x,localhost'],
    ['http://a.localhost', { no_proxy: '.corp x' }, '.corp,x,a.localhost'],
    ['http://[::1]:5383', { NO_PROXY: '' }, '[::1]'],
    ['http://localhost', { NO_PROXY: 'localhost' }, 'localhost'],
    ['http://localhost', { no_proxy: '*' }, '*'],
  ] as const) {
    t.strictSame(exceptions(url, { ...PROXY, ...lists }), [expected, expected], url)
  }
  t.strictSame(exceptions('http://localhost', { https_proxy: 'x', NO_PROXY: 'a', no_proxy: 'b' }), [
    'a,localhost',
    'b,localhost',
  ])
})

t.test('the environment stays as it is without a proxy, and for an emulator elsewhere', async (t) => {
  t.strictSame(exceptions('http://localhost', { HTTP_PROXY: '' }), [undefined, undefined])
  for (const url of [
    'http://emulator:5383',
    'http://10.0.0.1',
    'http://localhost.example.com',
    'http://127.example.com',
  ]) {
    t.strictSame(exceptions(url, { ...PROXY }), [undefined, undefined], url)
  }
  t.strictSame([environmentOf({}), environmentOf({ process: { env: PROXY } })], [{}, PROXY])
})

/** The URL of a proxy, and what it was asked for. */
async function recordingProxy(t: Test) {
  const asked: string[] = []
  const proxy = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`)
    response.end()
  })
  proxy.on('connect', ({ method, url }, socket) => {
    asked.push(`${method} ${url}`)
    socket.destroy()
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  t.teardown(() => proxy.close())
  return { asked, url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` }
}

const MODULE = JSON.stringify(new URL('index.js', `file://${builtCommand()}`).href)
const NODE_HAS_IT = Number.parseInt(process.versions.node, 10) >= 24

for (const [title, script] of [
  [
    'connectEmulator',
    `
    const { spawn } = await import('node:child_process')
    const server = spawn(process.execPath, [process.argv[1], '--port', '0', '--json', '--control-token', 's3cret', '--exit-with-stdin'])
    const [line] = await (await import('node:events')).once(server.stdout, 'data')
    const emulator = await connectEmulator(JSON.parse(line).url, { controlToken: 's3cret' })`,
  ],
  ['startEmulator', 'const emulator = await startEmulator()'],
] as const) {
  const skip = !NODE_HAS_IT && 'only Node 24 and newer have NODE_USE_ENV_PROXY'
  t.test(`${title} sends no key to the proxy of NODE_USE_ENV_PROXY, nor does fetch afterwards`, { skip }, async (t) => {
    for (const variable of ['HTTP_PROXY', 'http_proxy']) {
      const { asked, url } = await recordingProxy(t)
      const code = `
        import { connectEmulator, startEmulator } from ${MODULE}
        ${script}
        const account = await emulator.createAccount()
        const { status } = await fetch(emulator.url + '/api/v2/tokens', { headers: { authorization: account.token } })
        console.log(status)
        process.exit()`
      const child = spawn(process.execPath, ['--input-type=module', '-e', code, '--', builtCommand()], {
        env: { PATH: process.env['PATH'], NODE_USE_ENV_PROXY: '1', [variable]: url },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const output = await child.stdout.setEncoding('utf8').toArray()
      t.strictSame({ output: output.join(''), asked }, { output: '200\n', asked: [] })
    }
  })
}
