import { randomUUID } from 'node:crypto'
import type { Test } from 'tap'
import { assembleEmulator } from '../../src/emulator.js'
import type { Answer } from '../support/answer.js'
import { assertDocumented } from '../support/documented.js'
import type { CallOptions } from '../support/emulate.js'

/** A server that claims to be this API, and a key to it. */
export interface Target {
  /** Without a slash at the end. */
  readonly url: string
  /** Of a personal admin token. */
  readonly key: string
  /** Calls the API with `fetch`. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
  /** Creates a token or a role, and has it deleted when the test ends. */
  create(path: string, body: object, options?: CallOptions): Promise<Answer>
  /** A custom role under a new key. */
  createRole(policy: readonly object[]): Promise<{ readonly key: string; readonly _id: string }>
  /** Has something deleted when the test ends, unless it is gone by then. */
  deleteLater(path: string): void
}

export const TOKENS = '/api/v2/tokens'
export const ROLES = '/api/v2/roles'
export const HOUR = 3_600_000
/** In the shape of an id, and nobody's. */
export const UNKNOWN_ID = 'ffffffffffffffffffffffff'
export const ALLOW = { effect: 'allow' as const, actions: ['resetAccessToken'], resources: ['service-token/*'] }
export const DENY = {
  effect: 'deny' as const,
  notActions: ['updateAccessTokenName'],
  notResources: ['service-token/x'],
}
/** The shape of a key: TruffleHog's detector finds keys by it. */
export const KEY = /^api-[a-z0-9]{8}-[a-z0-9]{4}-4[a-z0-9]{3}-[a-z0-9]{4}-[a-z0-9]{12}$/
/** What the official Go client refuses to decode a token without. */
export const REQUIRED = {
  _id: String,
  _links: { self: { href: String } },
  ownerId: String,
  memberId: String,
  creationDate: Number,
  lastModified: Number,
}

/**
 * The server under test: that of `CONFORMANCE_URL` and `CONFORMANCE_KEY`, the key of a personal admin token, else an
 * emulator of our own for this test. The files share the account of that key, so run them in turn there:
 * `tap --jobs=1 --disable-coverage test/conformance/*.test.ts`.
 */
export async function connect(t: Test): Promise<Target> {
  const { CONFORMANCE_URL, CONFORMANCE_KEY } = process.env
  if ((CONFORMANCE_URL === undefined) !== (CONFORMANCE_KEY === undefined)) {
    throw new Error('CONFORMANCE_URL and CONFORMANCE_KEY go together')
  }
  const isOurs = CONFORMANCE_URL === undefined
  const { url, key } = isOurs
    ? await startEmulator(t)
    : { url: CONFORMANCE_URL.replace(/\/+$/, ''), key: CONFORMANCE_KEY ?? '' }

  async function call(method: string, path: string, options: CallOptions = {}): Promise<Answer> {
    const { key: authorization = key, body, headers } = options
    const isJson = body !== undefined && typeof body !== 'string'
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(authorization !== null && { authorization }),
        ...(isJson && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isJson ? JSON.stringify(body) : (body as string) }),
    })
    const text = await response.text()
    const answer = {
      status: response.status,
      body: text === '' ? undefined : JSON.parse(text),
      headers: Object.fromEntries(response.headers),
    }
    // Another server may say more than the contract has.
    if (isOurs) assertDocumented(method, path, answer)
    return answer
  }

  function deleteLater(path: string): void {
    t.teardown(async () => {
      const { status } = await call('DELETE', path)
      if (status !== 204 && status !== 404) throw new Error(`${path} is left behind: ${status} on DELETE`)
    })
  }

  async function create(path: string, body: object, options?: CallOptions): Promise<Answer> {
    const answer = await call('POST', path, { ...options, body })
    if (answer.status === 201) deleteLater(`${path}/${answer.body.key ?? answer.body._id}`)
    return answer
  }

  async function createRole(policy: readonly object[]) {
    const key = unique()
    const { status, body } = await create(ROLES, { key, name: key, policy })
    if (status !== 201) throw new Error(`${status} on creating a custom role: ${JSON.stringify(body)}`)
    return body
  }

  return { url, key, call, create, createRole, deleteLater }
}

async function startEmulator(t: Test): Promise<Pick<Target, 'url' | 'key'>> {
  const emulator = await assembleEmulator()
  t.teardown(() => emulator.close())
  const url = await emulator.app.listen({ port: 0, host: '127.0.0.1' })
  return { url, key: emulator.token ?? '' }
}

/** Matches the `token` of a representation that must not show the key: its last four characters and nothing else. */
export function endingOf(key: string): RegExp {
  return new RegExp(`^${key.slice(-4)}$`)
}

/** A name or key that no other test has, in an account that may hold anything. */
export function unique(): string {
  return `conformance-${randomUUID()}`
}
