import { readFileSync } from 'node:fs'
import t from 'tap'
import { controlDocument } from '../../../src/generated/control-document.js'
import { controlPlaneOf } from '../../support/control-plane.js'
import { emulate } from '../../support/emulate.js'
import { NOT_FOUND } from '../../support/refusals.js'

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

t.test('says that it is alive and ready, and in which version', async (t) => {
  const { control } = await emulate(t)
  t.match(await control('GET', '/health'), { status: 200, body: { status: 'ok', version } })
  t.match(await control('GET', '/ready'), { status: 200, body: { status: 'ok', version } })
})

t.test('is no longer ready once it closes, but alive', async (t) => {
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

t.test('serves its own contract', async (t) => {
  const { control } = await emulate(t)
  t.strictSame(await control('GET', '/openapi.json').then(({ status, body }) => ({ status, body })), {
    status: 200,
    body: controlDocument,
  })
})

t.test('shows a page whose links lead somewhere, and whose parts are all there', async (t) => {
  const { emulator } = await emulate(t)
  const page = await emulator.app.inject('/_emulator/')
  t.match(page, { statusCode: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
  t.equal((await emulator.app.inject('/_emulator')).body, page.body, 'without the slash too')
  const links = [...page.body.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, url = '']) => url)
  t.ok(links.length > 0)
  for (const url of links) t.match(await emulator.app.inject(url), { statusCode: 200 }, url)
})

t.test('serves the parts of the page as what they are, and no file beside them', async (t) => {
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
    t.strictSame({ status: statusCode, body: JSON.parse(body) }, { status: 404, body: NOT_FOUND }, name)
  }
})

t.test('lets the documentation of both contracts be browsed, without asking anybody else for anything', async (t) => {
  const { emulator } = await emulate(t)
  const page = await emulator.app.inject('/_emulator/docs')
  t.match(page, { statusCode: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
  t.match((await emulator.app.inject('/_emulator/docs/')).statusCode, 200)
  const resources = [...page.body.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url = '']) => url)
  t.ok(resources.length > 0)
  for (const url of resources) {
    t.ok(url.startsWith('/_emulator/docs/'), url)
    t.match(await emulator.app.inject(url), { statusCode: 200 }, url)
  }
  const { body } = await emulator.app.inject('/_emulator/docs/static/swagger-initializer.js')
  t.match(body, '"url":"/_emulator/openapi.json"')
  t.match(body, '"url":"/api/v2/openapi.json"')
  const missing = await emulator.app.inject('/_emulator/docs/static/nothing.js')
  t.match({ status: missing.statusCode, body: missing.json() }, { status: 404, body: NOT_FOUND })
})

t.test('serves the documentation over a socket', async (t) => {
  const { emulator } = await emulate(t)
  const url = await emulator.app.listen({ port: 0 })
  const answer = await fetch(`${url}/_emulator/docs`)
  t.match({ status: answer.status, body: await answer.text() }, { status: 200, body: /<div id="swagger-ui">/ })
})

t.test('keeps pages from running or loading anything from elsewhere, and out of frames', async (t) => {
  const { emulator } = await emulate(t)
  const pages = [
    '/_emulator/',
    '/_emulator/inspector/app.js',
    '/_emulator/docs',
    '/_emulator/docs/static/swagger-ui-bundle.js',
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
