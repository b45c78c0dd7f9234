import type { Answer } from '../support/answer.js'
import { assertDocumented } from '../support/documented.js'

export { NOW } from '../support/emulate.js'

export const HOUR = 3_600_000

/** Any key; pinned ones need be unique only within an emulator. */
export const KEY = 'api-11111111-2222-4333-8444-555555555555'

/** Calls the emulated API through a `fetch` and checks the answer against the contract. */
export async function call(
  { fetch }: { readonly fetch: typeof globalThis.fetch },
  key: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(path, {
    method,
    headers: { authorization: key, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const answer = {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    headers: Object.fromEntries(response.headers),
  }
  assertDocumented(method, path, answer)
  return answer
}
