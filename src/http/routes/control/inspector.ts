import { readdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { notFound } from '../../../domain/errors.js'
import { READ_METHODS } from '../../contract.js'
import { pageHeaders } from './page-headers.js'

const FOLDER = new URL('../../../inspector/', import.meta.url)

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

interface StaticFile {
  readonly type: string
  readonly content: Buffer
}

/** The page at the root of the control plane, and its parts. Nothing is read before somebody looks at it. */
export function serveInspector(app: FastifyInstance): void {
  let files: Promise<ReadonlyMap<string, StaticFile>> | undefined

  async function serve(reply: FastifyReply, name: string): Promise<FastifyReply> {
    files ??= readFiles()
    const file = (await files).get(name)
    if (!file) throw notFound()
    return reply.headers(pageHeaders).type(file.type).send(file.content)
  }

  app.route({ method: READ_METHODS, url: '/', handler: (_, reply) => serve(reply, 'index.html') })
  app.route<{ Params: { file: string } }>({
    method: READ_METHODS,
    url: '/inspector/:file',
    handler: ({ params }, reply) => serve(reply, params.file),
  })
}

async function readFiles(): Promise<ReadonlyMap<string, StaticFile>> {
  const files = new Map<string, StaticFile>()
  for (const name of await readdir(FOLDER)) {
    const type = TYPES[extname(name)]
    if (type !== undefined) files.set(name, { type, content: await readFile(new URL(name, FOLDER)) })
  }
  return files
}
