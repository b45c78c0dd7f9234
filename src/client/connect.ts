import { type Client, createClient } from './client.js'
import { createControl } from './control.js'
import { bypassProxy } from './proxy.js'
import type { Fetch } from './request.js'
import { UsageError } from './usage-error.js'

/** How to reach an emulator. */
export interface ConnectOptions {
  /** What the server was given as `--control-token`. */
  readonly controlToken?: string
  /** Instead of the global one, to go through a proxy or to trust a certificate. */
  readonly fetch?: Fetch
}

/** An emulator that runs elsewhere: another process, a container. */
export interface ConnectedEmulator extends Client, AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string
  /** The given `fetch`, for which a relative URL is one of the emulator. */
  readonly fetch: Fetch
  /** Does nothing: the emulator is not ours to close. Here so that a test can treat both kinds alike. */
  close(): Promise<void>
}

/** Controls an emulator that runs elsewhere. @throws UsageError when no emulator responds there */
export async function connectEmulator(url: string | URL, options: ConnectOptions = {}): Promise<ConnectedEmulator> {
  const { controlToken, fetch = globalThis.fetch } = options
  if (!URL.canParse(String(url))) {
    throw new UsageError('invalid_option', `url must be the URL of an emulator, such as "http://127.0.0.1:5383"`)
  }
  const base = new URL(url).href.replace(/\/+$/, '')
  if (options.fetch === undefined) bypassProxy(base)
  try {
    await createControl(fetch, `${base}/_emulator`, controlToken).call('get', '/ready')
  } catch (cause) {
    throw new UsageError('not_ready', `no emulator is ready at ${base}`, { cause })
  }
  const close = async () => {}
  return {
    ...createClient(fetch, base, controlToken),
    url: base,
    fetch: (input, init) => fetch(typeof input === 'string' ? new URL(input, `${base}/`) : input, init),
    close,
    [Symbol.asyncDispose]: close,
  }
}
