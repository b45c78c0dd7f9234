import { readdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { notFound } from '../../../domain/errors.js'
import { pageHeaders } from './page-headers.js'

const FOLDER = new URL('../../../inspector/', import.meta.url)

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The page at the root of the control plane, and its parts. Nothing is read before somebody looks at it. */
export function serveInspector(app: FastifyInstance): void {
  let files: Promise<ReadonlyMap<string, Buffer>> | undefined

  async function serve(reply: FastifyReply, name: string): Promise<FastifyReply> {
    files ??= readFiles()
    const content = (await files).get(name)
    if (!content) throw notFound()
    return reply
      .headers(pageHeaders)
      .type(TYPES[extname(name)] ?? '')
      .send(content)
  }

  app.get('/', (_, reply) => serve(reply, 'index.html'))
  app.get<{ Params: { file: string } }>('/inspector/:file', ({ params }, reply) => serve(reply, params.file))
}

async function readFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const names = (await readdir(FOLDER)).filter((name) => extname(name) in TYPES)
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, FOLDER))] as const)))
}
