import type { paths } from '../generated/control.js'
import { EmulatorError } from './error.js'
import { checked, type Fetch, request } from './request.js'

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
  const authorization = controlToken === undefined ? undefined : `Bearer ${controlToken}`

  return {
    // The contract says what is answered, and the server is tested against it.
    call: async (method, path, { params, query, body }: Input = {}): Promise<never> => {
      const url = root + filled(path, params)
      return (await request(fetch, method.toUpperCase(), url, { authorization, query, body })) as never
    },
    stream: async (path) => {
      const headers = { accept: 'text/event-stream', ...(authorization !== undefined && { authorization }) }
      const { body } = await checked(fetch, root + path, { headers })
      return body ?? new Blob([]).stream()
    },
  }
}

/** A URL cannot name what these would: they lead to another path. */
const UNNAMABLE = ['', '.', '..']

export function filled(path: string, params: Readonly<Record<string, string>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const value = String(params[name])
    if (UNNAMABLE.includes(value)) throw new EmulatorError(400, 'invalid_request', `${name} cannot be "${value}"`)
    return encodeURIComponent(value)
  })
}
