import type { paths } from '../generated/control.js'
import { EmulatorError } from './error.js'

export type Fetch = typeof globalThis.fetch

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'

/** What follows the root: all that the server has, a part of which every account has below its own root. */
type Path = keyof paths extends infer Known ? (Known extends `/_emulator${infer Rest}` ? Rest : never) : never

type Operation<M extends Method, P extends Path> = paths[`/_emulator${P}`][M]

interface Input<O = unknown> {
  /** For the braces in the path. */
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?:
    | (O extends { requestBody?: { content: { 'application/json': infer Body } } } ? Body : unknown)
    | undefined
}

type Reply<O> = O extends { responses: { 200: { content: { 'application/json': infer Body } } } }
  ? Body
  : O extends { responses: { 201: { content: { 'application/json': infer Body } } } }
    ? Body
    : undefined

/** The control API from outside. Both throw EmulatorError, and what `fetch` throws when there is no answer. */
export interface Control {
  call<M extends Method, P extends Path>(
    method: M,
    path: P,
    input?: Input<Operation<M, P>>,
  ): Promise<Reply<Operation<M, P>>>
  /** An answer that has no end of its own. */
  stream(path: Path): Promise<ReadableStream<Uint8Array>>
}

/** @param root the URL in front of every path: `…/_emulator`, or an account's below it */
export function createControl(fetch: Fetch, root: string, controlToken: string | undefined): Control {
  const credentials = controlToken !== undefined && { authorization: `Bearer ${controlToken}` }

  async function send(url: string, init: RequestInit & { headers: Record<string, string> }): Promise<Response> {
    const response = await fetch(url, { ...init, headers: { ...init.headers, ...credentials } })
    if (!response.ok) throw await errorOf(response)
    return response
  }

  return {
    // The contract says what is answered, and the server is tested against it.
    call: async (method, path, { params, query, body }: Input = {}): Promise<never> => {
      const response = await send(root + filled(path, params) + search(query), {
        method: method.toUpperCase(),
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      return (response.status === 204 ? undefined : await response.json()) as never
    },
    stream: async (path) => {
      const { body } = await send(root + path, { headers: { accept: 'text/event-stream' } })
      return body ?? new Blob([]).stream()
    },
  }
}

/** A URL cannot name what these would: they lead to another path. */
const UNNAMABLE = ['', '.', '..']

function filled(path: string, params: Readonly<Record<string, string>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const value = String(params[name])
    if (UNNAMABLE.includes(value)) throw new EmulatorError(400, 'invalid_request', `${name} cannot be "${value}"`)
    return encodeURIComponent(value)
  })
}

function search(query: Readonly<Record<string, unknown>> = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, value instanceof Date ? value.toISOString() : String(value))
  }
  return search.size === 0 ? '' : `?${search}`
}

async function errorOf(response: Response): Promise<EmulatorError> {
  const text = await response.text()
  const { code = 'unknown', message = `not an answer of the emulator: ${text.slice(0, 200)}` } = parse(text)
  return new EmulatorError(response.status, code, message)
}

/** Whatever else answers at the URL need not speak JSON. */
function parse(text: string): { readonly code?: string; readonly message?: string } {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}
