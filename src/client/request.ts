import { EmulatorError } from './error.js'

export type Fetch = typeof globalThis.fetch

export interface Sent {
  readonly authorization?: string | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  /** Sent as JSON. */
  readonly body?: unknown
}

/**
 * Sends a request and returns the JSON of its response, or undefined for a response without a body.
 * @throws EmulatorError if the response is no success, and what `fetch` throws when there is no response
 */
export async function request(
  fetch: Fetch,
  method: string,
  url: string,
  { authorization, query, body }: Sent = {},
): Promise<unknown> {
  const response = await checked(fetch, url + search(query), {
    method,
    headers: {
      ...(authorization !== undefined && { authorization }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return response.status === 204 ? undefined : response.json()
}

/** @throws EmulatorError if the response is no success */
export async function checked(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init)
  if (!response.ok) throw await errorOf(response)
  return response
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
