import { type Client, createClient } from './client/client.js'
import { bypassProxy } from './client/proxy.js'
import { UsageError } from './client/usage-error.js'
import { assembleEmulator } from './emulator.js'
import type { Fetch } from './http/in-process-fetch.js'
import type { Address, ListenOptions } from './http/listen.js'
import { checkNode } from './node-api.js'
import { checkOptions, type EmulatorOptions, throwWithStack } from './options.js'
import { nextTurn } from './timers.js'

/** An emulator in this process. */
export interface Emulator extends Client, AsyncDisposable {
  /** Without a slash at its end. @throws Error when it does not listen */
  readonly url: string
  /** @throws Error when it does not listen */
  readonly port: number
  /**
   * Path of a file with the certificate of the authority, for clients to trust. It is deleted by `close`, unless it is in a
   * folder of yours.
   * @throws Error when the emulator does not listen, or not with a certificate that was made for it
   */
  readonly ca: string
  /**
   * The key of the first admin token of the first account that has not expired, or of its first token if none of them is an
   * admin token.
   * @throws Error when all of these have expired, and when the database already contained accounts and the key is not known
   */
  readonly token: string
  /** Asks this emulator without a socket; the host of a URL does not matter, a relative URL is fine. */
  readonly fetch: Fetch
  /** Opens the socket. Resolves to the URL once bound. @throws Error with the code EADDRINUSE for a taken port */
  listen(options?: ListenOptions): Promise<string>
  /** Lets the process end while the emulator listens. */
  unref(): void
  /** Frees the port and ends all that is under way, at once. Calling it again does no harm. */
  close(): Promise<void>
}

/**
 * Number of event-loop turns that `close` waits, so that clients in this process see their idle connections end. Otherwise
 * a client could send its next request on one of them, if the next emulator has the same port.
 */
const TURNS = 3

/** The options of an emulator and of its address. */
export interface StartOptions extends EmulatorOptions, ListenOptions {}

/**
 * Creates an emulator without a socket; send requests through its `fetch`.
 * @throws Error for an invalid option, seed or database, and for a Node that cannot load better-sqlite3
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  checkNode(process.versions)
  checkOptions(options)
  const emulated = await assembleEmulator(options).catch(throwWithStack)
  const { fetch, connections, token, expired } = emulated
  let listening: Promise<Address> | undefined
  let address: Address | undefined
  let closed: Promise<void> | undefined

  function bound(): Address {
    if (!address)
      throw new UsageError(
        'not_listening',
        'the emulator does not listen: call listen() first, or use fetch, which needs no socket',
      )
    return address
  }

  async function listen(listenOptions: ListenOptions = {}): Promise<string> {
    refuseClosed()
    if (listening) throw new Error('the emulator listens already')
    listening = emulated.listen(listenOptions)
    try {
      address = await listening
      bypassProxy(address.url)
      return address.url
    } catch (error) {
      listening = undefined
      throw error
    }
  }

  function refuseClosed(): void {
    if (closed) throw new UsageError('closed', 'the emulator is closed')
  }

  async function closeOnce(): Promise<void> {
    // Else a socket could open after everything else is closed.
    await listening?.catch(() => {})
    await emulated.close()
    address = undefined
    for (let i = 0; i < TURNS; i++) await nextTurn()
  }

  // For the methods. `fetch` itself fails as for a server that is gone, since it is handed to clients.
  const fetchOpen: Fetch = async (input, init) => {
    refuseClosed()
    return fetch(input, init)
  }

  const emulator: Emulator = {
    ...createClient(fetchOpen, '', options.controlToken),
    get url() {
      return bound().url
    },
    get port() {
      return bound().port
    },
    get ca() {
      if (bound() && emulated.ca !== undefined) return emulated.ca
      throw new UsageError(
        'not_listening',
        'The emulator has no certificate that was made for it. Start it with tls: true.',
      )
    },
    get token() {
      if (token !== null) return token
      throw new UsageError(
        'no_key',
        expired
          ? 'The admin tokens of the first account have expired. Give one a later expiry in the seed, or set now.'
          : 'The database already contains accounts and keeps only hashes of their keys. Pass one of them as adminToken.',
      )
    },
    fetch,
    listen,
    unref: connections.unref,
    close: () => {
      closed ??= closeOnce()
      return closed
    },
    [Symbol.asyncDispose]: () => emulator.close(),
  }
  return emulator
}

/** An emulator that listens, on any free port unless told otherwise. @throws as `createEmulator` and `listen` do */
export async function startEmulator({ port, host, ...options }: StartOptions = {}): Promise<Emulator> {
  const emulator = await createEmulator(options)
  try {
    await emulator.listen({ ...(port !== undefined && { port }), ...(host !== undefined && { host }) })
    return emulator
  } catch (error) {
    await emulator.close()
    throw error
  }
}
