import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { invalidRequest, Refusal } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import { MAX_DEPTH, structureProblem } from '../schemas/structure.js'

/** Bytes. A larger body is a 413. */
export const MAX_BODY_BYTES = 1_048_576

/**
 * One parser for every content type: an empty body is none, whatever the type says (the TypeScript client resets with a
 * form type, ldcli deletes with a JSON type), and anything else has to be JSON.
 */
export function parseBodies(app: FastifyInstance): void {
  const utf8 = new TextDecoder('utf-8', { fatal: true })

  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (body.length === 0) return done(null, undefined)
    const { 'content-type': type, 'content-encoding': encoding = 'identity' } = request.headers
    if (encoding.toLowerCase() !== 'identity') return done(unsupportedEncoding(encoding))
    if (!isJson(type)) return done(unsupportedType(type))
    let text: string
    try {
      text = utf8.decode(body)
    } catch {
      return done(invalidRequest('the body is not valid UTF-8'))
    }
    if (isTooDeep(text)) return done(invalidRequest(`the body is nested deeper than ${MAX_DEPTH} levels`))
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return done(invalidRequest('the body is not valid JSON'))
    }
    const problem = MAY_BE_UNSAFE.test(text) ? structureProblem(value, { path: '', whole: 'the body' }) : undefined
    if (problem !== undefined) return done(invalidRequest(problem))
    done(null, withoutLoneSurrogates(text, value))
  })
}

/** The names of unsafe members, also with escaped characters. */
const MAY_BE_UNSAFE = /__proto__|constructor|\\u/

/** Fastify refuses a malformed type before any parser is asked, even for an empty body, and a QUERY without a type. */
export function overrideMalformedType({ headers, method }: IncomingMessage): void {
  const type = headers['content-type'] ?? (method === 'QUERY' ? '' : undefined)
  if (type !== undefined && !MEDIA_TYPE.test(type)) headers['content-type'] = 'application/octet-stream'
}

const MEDIA_TYPE = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;.*)?$/

function isJson(type: string | undefined): boolean {
  return type !== undefined && /^application\/json\s*(;|$)/i.test(type)
}

/** Real clients send bodies as they are, so the emulator decompresses none. */
function unsupportedEncoding(encoding: string): Refusal {
  const got = quote(encoding)
  return new Refusal('unsupported_media_type', `the body must be sent without Content-Encoding, got ${got}`)
}

function unsupportedType(type: string | undefined): Refusal {
  const got = type === undefined || type === 'application/octet-stream' ? 'another or none' : type.slice(0, 100)
  return new Refusal('unsupported_media_type', `the Content-Type of a body must be application/json, got ${got}`)
}

/** Counts brackets outside strings, before anything recursive sees the body. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (inString) {
      if (character === '\\') i++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '[' || character === '{') {
      if (++depth > MAX_DEPTH) return true
    } else if (character === ']' || character === '}') depth--
  }
  return false
}

/** SQLite stores UTF-8, which has no lone surrogates: they become U+FFFD here, so that a create answers what a get will. */
function withoutLoneSurrogates(text: string, value: unknown): unknown {
  if (!/\\u[dD][89a-fA-F]/.test(text)) return value
  return JSON.parse(JSON.stringify(value), (_, item) => (typeof item === 'string' ? item.toWellFormed() : item))
}
