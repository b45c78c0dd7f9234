/// <reference lib="esnext.disposable" preserve="true" />
import type { CreatedAccount } from '../client/account.js'
import type { AccountSeed } from '../client/documents.js'
import { emulatorEnvironment } from '../client/environment.js'
import { type Emulator, type StartOptions, startEmulator } from '../library.js'
import { type Hooks, hooksOf } from './hooks.js'

export type { Hooks } from './hooks.js'

/** How tests are to find the emulator, beside all that an emulator is made with. */
export interface UseEmulatorOptions extends StartOptions {
  /** What every test begins with: an account of its own, the default, or the whole server back at its seed. */
  readonly perTest?: 'account' | 'reset'
  /** The account every test gets. The built-in one when absent. */
  readonly account?: AccountSeed
  /** The test runner's, where they are not global: `{ before, after, beforeEach }` of node:test, `t` of tap. */
  readonly hooks?: Hooks
}

/** All of it is there from the first hook on, and belongs to the test that runs. */
export interface TestEmulator {
  /** The emulator that all tests of the file share. */
  readonly server: Emulator
  /** The account of the test. @throws Error when there is a reset per test instead */
  readonly account: CreatedAccount
  /** Without a slash at its end. */
  readonly url: string
  /** The admin key of the test's account, or that of the server's first account. */
  readonly token: string
}

/**
 * Starts an emulator before the tests of a file and closes it after them. Meanwhile the environment points clients at it,
 * as `ld-tokens-emulator exec` does. For tests that run one after another: those that overlap make accounts of their own.
 */
export function useEmulator(options: UseEmulatorOptions = {}): TestEmulator {
  const { perTest = 'account', account: document, hooks, ...startOptions } = options
  const { before, beforeEach, after } = hooksOf(hooks ?? (globalThis as Hooks))
  let starting: Promise<Emulator> | undefined
  let server: Emulator | undefined
  let account: CreatedAccount | undefined
  let putBack = () => {}

  const current: TestEmulator = {
    get server() {
      return server ?? fail('the emulator runs only while tests and their hooks do')
    },
    get account() {
      return account ?? fail('there is an account only while a test runs, and none with a reset per test')
    },
    get url() {
      return current.server.url
    },
    get token() {
      return perTest === 'reset' ? current.server.token : current.account.token
    },
  }

  async function start(): Promise<Emulator> {
    putBack = keepEnvironment()
    server = await startEmulator(startOptions)
    // Some runners call the last hooks only when nothing else holds the process.
    server.unref()
    return server
  }

  async function renew(): Promise<void> {
    // Not every runner waits for the first hook before it calls the others.
    starting ??= start()
    const { createAccount, reset } = await starting
    if (perTest === 'reset') await reset()
    else account = await createAccount(document)
    Object.assign(process.env, emulatorEnvironment(current.url, current.token))
  }

  before(renew)
  beforeEach(renew)
  after(async () => {
    putBack()
    const started = server
    server = account = undefined
    await started?.close()
  })
  return current
}

/** @returns what puts back the variables that will be set */
function keepEnvironment(): () => void {
  const before = Object.keys(emulatorEnvironment('', '')).map((name) => [name, process.env[name]] as const)
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

function fail(message: string): never {
  throw new Error(message)
}
