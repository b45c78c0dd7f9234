/** The control API, as any other client sees it. */

const ROOT = '/_emulator'
const STORED_AS = 'ld-tokens-emulator control token'
const END = '\n\n'

/** An answer that is an error, or none at all: then the status is 0. */
export class Refused extends Error {
  /** @param {number} status @param {string} message */
  constructor(status, message) {
    super(message)
    this.status = status
  }
}

/** @param {string} token */
export function keepControlToken(token) {
  sessionStorage.setItem(STORED_AS, token)
}

export function hasControlToken() {
  return sessionStorage.getItem(STORED_AS) !== null
}

/**
 * @param {string} method
 * @param {string} path what follows `/_emulator`
 * @param {unknown} [body]
 * @returns {Promise<any>}
 */
export async function call(method, path, body) {
  const json = body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await send(path, { method, ...json })
  if (response.status === 204) return undefined
  return response.json().catch(() => {
    throw new Refused(0, 'The answer of the emulator broke off.')
  })
}

/**
 * The data of server-sent events. EventSource could not send the control token.
 * @param {string} path
 * @param {AbortSignal} signal
 * @returns {Promise<AsyncGenerator<any>>} as soon as nothing can be missed any more
 */
export async function listen(path, signal) {
  const { body } = await send(path, { signal })
  return readEvents(/** @type {ReadableStream<Uint8Array>} */ (body))
}

/** @param {ReadableStream<Uint8Array>} body */
async function* readEvents(body) {
  const reader = body.pipeThrough(/** @type {any} */ (new TextDecoderStream())).getReader()
  let pending = ''
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const parts = (pending + chunk.value).split(END)
    pending = parts.pop() ?? ''
    for (const part of parts) {
      const data = /^data: ?(.*)$/m.exec(part)?.[1]
      if (data !== undefined) yield JSON.parse(data)
    }
  }
}

/** @param {string} path @param {RequestInit} init */
async function send(path, init) {
  const token = sessionStorage.getItem(STORED_AS)
  const headers = { ...init.headers, ...(token !== null && { authorization: `Bearer ${token}` }) }
  const response = await fetch(ROOT + path, { ...init, headers }).catch(() => {
    throw new Refused(0, 'The emulator does not answer.')
  })
  if (!response.ok) throw new Refused(response.status, await messageOf(response))
  return response
}

/** @param {Response} response */
async function messageOf(response) {
  const { message } = await response.json().catch(() => ({}))
  return sentence(message ?? `The server answered with ${response.status}.`)
}

/** @param {string} text */
function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.')
}
