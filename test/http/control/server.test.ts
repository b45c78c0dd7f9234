import { readFileSync } from 'node:fs'
import t from 'tap'
import { controlDocument } from '../../../src/generated/control-document.js'
import { builtCommand } from '../../support/built.js'
import { controlPlaneOf } from '../../support/control-plane.js'
import { emulate } from '../../support/emulate.js'
import { exchange } from '../../support/exchange.js'

// The build copies Swagger UI to the place where it is served from.
builtCommand()

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

t.test('the control API says that it is alive and ready, and in which version', async (t) => {
  const { control } = await emulate(t)
  t.match(await control('GET', '/health'), { status: 200, body: { status: 'ok', version } })
  t.match(await control('GET', '/ready'), { status: 200, body: { status: 'ok', version } })
})

t.test('the control API is no longer ready once it closes, but alive', async (t) => {
  const { emulator } = await emulate(t)
  const closing = new AbortController()
  const app = await controlPlaneOf(t, emulator, { closing: closing.signal })
  closing.abort()
  const ready = await app.inject('/_emulator/ready')
  t.match(
    { status: ready.statusCode, body: ready.json() },
    { status: 503, body: { code: 'unavailable', message: 'the server is closing' } },
  )
  t.match(await app.inject('/_emulator/health'), { statusCode: 200 })
})

t.test('the control API serves its own contract', async (t) => {
  const { control } = await emulate(t)
  t.strictSame(await control('GET', '/openapi.json').then(({ status, body }) => ({ status, body })), {
    status: 200,
    body: controlDocument,
  })
})

t.test('the control API shows a page whose links lead somewhere, and whose parts are all there', async (t) => {
  const { emulator } = await emulate(t)
  const page = await emulator.app.inject('/_emulator/')
  t.match(page, { statusCode: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
  t.equal((await emulator.app.inject('/_emulator')).body, page.body, 'without the slash too')
  const links = [...page.body.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, url = '']) => url)
  t.ok(links.length > 0)
  for (const url of links) t.match(await emulator.app.inject(url), { statusCode: 200 }, url)
})

t.test('the control API serves the parts of the page as what they are, and no file beside them', async (t) => {
  const { emulator } = await emulate(t)
  const types = {
    'app.js': 'text/javascript; charset=utf-8',
    'theme.css': 'text/css; charset=utf-8',
    'icon.svg': 'image/svg+xml',
  }
  for (const [name, type] of Object.entries(types)) {
    const part = await emulator.app.inject(`/_emulator/inspector/${name}`)
    t.match(part, { statusCode: 200, headers: { 'content-type': type, 'cache-control': 'no-store' } }, name)
  }
  for (const name of ['types.d.ts', 'nothing.js', '..%2Femulator.ts', '..%2F..%2Fpackage.json', 'constructor']) {
    const { statusCode, body } = await emulator.app.inject(`/_emulator/inspector/${name}`)
    t.match({ status: statusCode, body: JSON.parse(body) }, { status: 404, body: { code: 'not_found' } }, name)
  }
})

t.test('/_emulator/docs loads only files from below its own path, and all of them are there', async (t) => {
  const { emulator } = await emulate(t)
  const page = await emulator.app.inject('/_emulator/docs')
  t.match(page, { statusCode: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
  t.equal((await emulator.app.inject('/_emulator/docs/')).body, page.body, 'without the slash too')
  const resources = [...page.body.matchAll(/(?:link rel="stylesheet" href|src)="([^"]*)"/g)].map(([, url = '']) => url)
  t.equal(resources.length, 4)
  for (const url of resources) {
    t.ok(url.startsWith('/_emulator/docs/'), url)
    t.match(await emulator.app.inject(url), { statusCode: 200 }, url)
  }
})

t.test('/_emulator/docs lists the document of the emulated API first', async (t) => {
  const { emulator } = await emulate(t)
  const { body } = await emulator.app.inject('/_emulator/docs/initializer.js')
  const urls = [...body.matchAll(/url: '([^']*)'/g)].map(([, url]) => url)
  t.strictSame(urls, ['/api/v2/openapi.json', '/_emulator/openapi.json'])
})

t.test('no request below /_emulator/docs is answered with a 5xx', async (t) => {
  const { emulator } = await emulate(t)
  const url = await emulator.app.listen({ port: 0, host: '127.0.0.1' })
  const page = { status: 200, type: 'text/html; charset=utf-8' }
  const script = { status: 200, type: 'text/javascript; charset=utf-8' }
  const missing = { status: 404, type: 'application/json' }
  const malformed = { status: 400, type: 'application/json' }
  for (const [path, lines, expected] of [
    ['', ['Range: bytes=5-1'], page],
    ['', ['If-Match: "x"'], page],
    ['', ['If-None-Match: *', 'If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT'], page],
    ['/initializer.js', ['Range: bytes=5-1'], script],
    ['/initializer.js', ['If-Match: "x"'], script],
    ['/static/..%5cx', [], missing],
    ['/static/%00', [], missing],
    ['/..%5cx.js', [], missing],
    ['/..%2f..%2fpackage.json', [], missing],
    ['/..%2fdocs%2finitializer.js', [], missing],
    ['/%00', [], missing],
    ['/%00.js', [], missing],
    ['/.js', [], missing],
    ['/nothing.js', [], missing],
    ['/swagger-ui.NOTICE.txt', [], missing],
    [`/${'x'.repeat(5000)}.js`, [], missing],
    ['/%zz', [], malformed],
  ] as const) {
    const { answer } = await exchange(`${url}/_emulator/docs${path}`, 'GET', '', '', lines).ended
    const [, status] = /^HTTP\/1\.1 (\d+) /.exec(answer) ?? []
    const [, type] = /^content-type: (.*)\r$/im.exec(answer) ?? []
    t.strictSame({ status: Number(status), type }, expected, `${path} ${lines}`)
  }
})

t.test('the control API keeps pages from running or loading anything from elsewhere, and out of frames', async (t) => {
  const { emulator } = await emulate(t)
  const pages = [
    '/_emulator/',
    '/_emulator/inspector/app.js',
    '/_emulator/docs',
    '/_emulator/docs/swagger-ui-bundle.js',
  ]
  for (const url of pages) {
    const { headers } = await emulator.app.inject(url)
    t.match(
      headers,
      {
        'content-security-policy': /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'$/,
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      },
      url,
    )
    t.notMatch(headers, { 'content-security-policy': 'unsafe' }, url)
  }
})
