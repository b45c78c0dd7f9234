import type { FastifyInstance } from 'fastify'

/** Pages take everything from this server, run nothing that stands in the page itself, and stand in no frame. */
export const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

export function servePage(app: FastifyInstance): void {
  app.get('/', (_, reply) => {
    reply.headers(pageHeaders).type('text/html; charset=utf-8').send(PAGE)
  })
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>ld-tokens-emulator</title>
</head>
<body>
<h1>ld-tokens-emulator</h1>
<ul>
<li><a href="/_emulator/docs">Documentation of the control plane and of the emulated API</a></li>
<li><a href="/_emulator/openapi.json">The control plane as an OpenAPI document</a></li>
<li><a href="/api/v2/openapi.json">The emulated API as an OpenAPI document</a></li>
<li><a href="/_emulator/health">Health</a></li>
</ul>
</body>
</html>
`
