import type { Test } from 'tap'
import { assembleEmulator, type EmulatorOptions, type EmulatorParts } from '../../src/emulator.js'
import type { Answer } from './answer.js'
import { printOnFailure } from './conversation.js'
import { assertDocumented } from './documented.js'

export interface CallOptions {
  /** The admin token of the first account unless given; null for no Authorization header. */
  readonly key?: string | null
  /** Sent as JSON; a string as it is. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Emulation {
  readonly emulator: EmulatorParts
  /** The admin key of the first account. */
  readonly token: string
  /** Calls the emulated API and checks the answer against the contract. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
  /** Calls the control API, without an Authorization header. @param path what follows `/_emulator` */
  control(method: string, path: string, options?: CallOptions): Promise<Answer>
}

/** 2026-01-01T00:00:00Z, where the clock of tests stands. */
export const NOW = Date.UTC(2026, 0, 1)

/** A fresh emulator with a frozen clock, closed when the test ends. A failure prints what was sent and what came back. */
export async function emulate(t: Test, options: EmulatorOptions = {}): Promise<Emulation> {
  const emulator = await assembleEmulator({ now: NOW, ...options })
  t.teardown(() => emulator.close())
  const token = emulator.token ?? ''
  const told = printOnFailure(t)

  const emulation: Emulation = {
    emulator,
    token,
    call: async (method, path, { key = token, body, headers = {} } = {}) => {
      const isJson = body !== undefined && typeof body !== 'string'
      const response = await emulator.app.inject({
        method: method as 'GET',
        url: path,
        headers: {
          ...(key !== null && { authorization: key }),
          ...(isJson && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { payload: isJson ? JSON.stringify(body) : (body as string) }),
      })
      const answer = {
        status: response.statusCode,
        body: response.body === '' ? undefined : JSON.parse(response.body),
        headers: response.headers,
      }
      told(`${method} ${path}${key === null ? ' without a key' : ` with ${key}`}`, body, answer)
      assertDocumented(method, path, answer)
      return answer
    },
    control: (method, path, options = {}) => emulation.call(method, `/_emulator${path}`, { key: null, ...options }),
  }
  return emulation
}
