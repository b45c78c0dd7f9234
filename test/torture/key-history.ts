import type { Body } from '../support/body.js'
import { accountOf, SEED_KEYS, seededWorld } from './key-seed.js'
import type { Account, World } from './worth.js'

/** Asks an emulator, in process or over a socket. @param options a key of null is for the control API */
export type Call = (
  method: string,
  path: string,
  options: { readonly key: string | null; readonly body?: unknown },
) => Promise<{
  readonly status: number
  readonly body: Body
}>

/** What happened so far: the emulator, and what is expected of it. */
export class History {
  readonly call: Call
  /** Every key that was ever issued. */
  readonly issued: string[] = []
  /** How many keys were tried. */
  tried = 0
  world: World
  /** What a reset of an account goes back to. */
  #baselines: Record<string, Account>
  #snapshots: Record<string, Account> = {}
  #serverSnapshot: { readonly world: World; readonly baselines: Record<string, Account> } | undefined

  constructor(call: Call) {
    this.call = call
    this.issued.push(...SEED_KEYS)
    this.world = seededWorld()
    this.#baselines = seededWorld().accounts
  }

  /** Calls the control API, which does what it is told. */
  async pull(method: string, path: string, body?: unknown): Promise<Awaited<ReturnType<Call>>> {
    const answer = await this.call(method, `/_emulator${path}`, { key: null, body })
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}`)
    return answer
  }

  add(accountId: string, tokens: readonly { readonly _id: string; readonly token: string }[]): void {
    this.world.accounts[accountId] = accountOf(tokens)
    this.#baselines[accountId] = accountOf(tokens)
    this.issued.push(...tokens.map(({ token }) => token))
  }

  resetAccount(id: string): void {
    this.world.accounts[id] = structuredClone(this.#baselines[id] as Account)
    this.forget(id)
  }

  reset(): void {
    this.world = seededWorld()
    this.#baselines = seededWorld().accounts
    this.#snapshots = {}
    this.#serverSnapshot = undefined
  }

  keep(id: string): void {
    this.#snapshots[id] = structuredClone(this.world.accounts[id] as Account)
  }

  /** Whether there was a snapshot. */
  restore(id: string): boolean {
    const snapshot = this.#snapshots[id]
    if (snapshot) this.world.accounts[id] = structuredClone(snapshot)
    return snapshot !== undefined
  }

  forget(id: string): void {
    delete this.#snapshots[id]
  }

  keepAll(): void {
    this.#serverSnapshot = structuredClone({ world: this.world, baselines: this.#baselines })
  }

  restoreAll(): boolean {
    if (!this.#serverSnapshot) return false
    const { world, baselines } = structuredClone(this.#serverSnapshot)
    for (const id of Object.keys(this.world.accounts)) if (!(id in world.accounts)) this.forget(id)
    this.world = world
    this.#baselines = baselines
    return true
  }
}
