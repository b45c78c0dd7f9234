import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { notFound } from '../../domain/errors.js'
import { quote } from '../../domain/json.js'
import { READ_METHODS } from '../contract.js'

const INSPECTOR = new URL('../../inspector/', import.meta.url)
/** Swagger UI is copied into `dist` by the build, so this path leads there from `src` too. */
const DOCS = new URL('../../../dist/docs/', import.meta.url)

/** A file directly in the folder of a page. */
const FILE_NAME = /^[\w-]{1,64}\.\w+$/

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Pages load everything from this server, run no inline scripts, and cannot be framed. */
const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** Serves the inspector, and the page that shows both OpenAPI documents. */
export function servePages(app: FastifyInstance): void {
  servePage(app, '/', '/inspector/:file', INSPECTOR)
  servePage(app, '/docs', '/docs/:file', DOCS)
}

function servePage(app: FastifyInstance, page: string, parts: string, folder: URL): void {
  app.route({ method: READ_METHODS, url: page, handler: (_, reply) => sendFile(reply, folder, 'index.html') })
  app.route<{ Params: { file: string } }>({
    method: READ_METHODS,
    url: parts,
    handler: ({ params }, reply) => sendFile(reply, folder, params.file),
  })
}

/** @throws not_found for a file that is no part of a page, or that cannot be read */
async function sendFile(reply: FastifyReply, folder: URL, name: string): Promise<FastifyReply> {
  const type = TYPES[extname(name)]
  if (type === undefined || !FILE_NAME.test(name)) throw notFound(`there is no file ${quote(name)}`)
  const content = await readFile(new URL(name, folder)).catch(({ code }) => {
    throw notFound(`the file ${name} cannot be read (${code})`)
  })
  return reply.headers(PAGE_HEADERS).type(type).send(content)
}
