import type { Test } from 'tap'
import type { Answer } from '../support/answer.js'
import { type CallOptions, type emulate, NOW } from '../support/emulate.js'
import { idOf, keyOf, OWNER, pinned, READER, seedOf } from '../support/seeds.js'

export const HOUR = 3_600_000
export const ACCOUNT = idOf(100)

/** The tokens of the account, by the numbers of their ids and keys. */
export const ADMIN = 10
export const TARGET = 11
export const SERVICE = 12
export const OF_READER = 13
/** A service token that may change the expiry of every token, and nothing else. */
export const EXPIRER = 14
/** A service token that may change everything but the expiry of tokens. */
export const RENAMER = 15

const mayAll = (...resources: readonly string[]) =>
  resources.map(
    (resource) => ({ effect: 'allow', resources: [resource], actions: ['updateAccessTokenExpiry'] }) as const,
  )
const mayAllBut = (...resources: readonly string[]) =>
  resources.map(
    (resource) => ({ effect: 'allow', resources: [resource], notActions: ['updateAccessTokenExpiry'] }) as const,
  )

export const seed = seedOf({
  _id: ACCOUNT,
  serviceTokenLimit: 4,
  members: [OWNER, READER],
  tokens: [
    pinned(ADMIN, { role: 'admin', name: 'admin' }),
    pinned(TARGET, { role: 'reader', name: 'target' }),
    pinned(SERVICE, { role: 'reader', name: 'service', serviceToken: true }),
    pinned(OF_READER, { role: 'reader', name: 'of reader', memberId: READER._id }),
    pinned(EXPIRER, { inlineRole: mayAll('member/*:token/*', 'service-token/*'), serviceToken: true }),
    pinned(RENAMER, { inlineRole: mayAllBut('member/*:token/*', 'service-token/*'), serviceToken: true }),
  ],
})

export type Emulation = Awaited<ReturnType<typeof emulate>>

/** What happens to the state at the checkpoint of a row. */
export interface Driver {
  readonly title: string
  readonly open: (t: Test) => Promise<Emulation>
  /** Returns an emulator with the same state. */
  readonly persist: (emulation: Emulation, t: Test) => Promise<Emulation>
  /** State documents have no revoked keys. */
  readonly forgetsRevokedKeys?: boolean
}

/** Whatever a row of the table needs. Its clock is frozen at NOW until the row moves it. */
export class World {
  readonly forgetsRevokedKeys: boolean
  readonly #t: Test
  readonly #driver: Driver
  #emulation: Emulation

  private constructor(t: Test, emulation: Emulation, driver: Driver) {
    this.forgetsRevokedKeys = driver.forgetsRevokedKeys ?? false
    this.#t = t
    this.#emulation = emulation
    this.#driver = driver
  }

  static async create(t: Test, driver: Driver): Promise<World> {
    const emulation = await driver.open(t)
    await emulation.control('PUT', `/accounts/${ACCOUNT}/clock`, { body: { now: NOW } })
    return new World(t, emulation, driver)
  }

  /** The state outlives a restart, an import or a restore here. */
  async checkpoint(): Promise<void> {
    this.#emulation = await this.#driver.persist(this.#emulation, this.#t)
  }

  async call(method: string, path: string, options: CallOptions = {}): Promise<Pick<Answer, 'status' | 'body'>> {
    const { status, body } = await this.#emulation.call(method, path, { key: keyOf(ADMIN), ...options })
    return { status, body }
  }

  control(method: string, path: string, body?: unknown): Promise<Answer> {
    return this.#emulation.control(method, `/accounts/${ACCOUNT}${path}`, body === undefined ? {} : { body })
  }

  /** @param now epoch milliseconds on the account's clock, which stays frozen */
  async setClock(now: number): Promise<void> {
    await this.control('PUT', '/clock', { now })
  }

  get(n = TARGET, key = keyOf(ADMIN)) {
    return this.call('GET', urlOf(n), { key })
  }

  patch(operations: readonly object[], n = TARGET, key = keyOf(ADMIN)) {
    return this.call('PATCH', urlOf(n), { key, body: operations })
  }

  /** Sets the expiry of a token. */
  expire(expiry: unknown, n = TARGET, key = keyOf(ADMIN)) {
    return this.patch([{ op: 'replace', path: '/expiry', value: expiry }], n, key)
  }

  reset(query = '', n = TARGET) {
    return this.call('POST', `${urlOf(n)}/reset${query}`)
  }

  create(token: object, key = keyOf(ADMIN)) {
    return this.call('POST', '/api/v2/tokens', { key, body: token })
  }

  /** The status of a request with the key. */
  async statusOf(key: string = keyOf(TARGET)): Promise<number> {
    return (await this.call('GET', '/api/v2/caller-identity', { key })).status
  }

  /** The statuses of requests with the key, at these times on the account's clock. */
  async statusesAt(key: string, ...times: readonly number[]): Promise<readonly number[]> {
    const statuses: number[] = []
    for (const time of times) {
      await this.setClock(time)
      statuses.push(await this.statusOf(key))
    }
    return statuses
  }

  /** Creates an account with one admin token that has the key. */
  async pinElsewhere(key: string): Promise<Pick<Answer, 'status' | 'body'>> {
    const { status, body } = await this.#emulation.control('POST', '/accounts', {
      body: { tokens: [{ role: 'admin', key }] },
    })
    return { status, body }
  }

  /** The account that a request with the key belongs to, undefined if the server does not know the key. */
  async accountOf(key: string): Promise<string | undefined> {
    await this.statusOf(key)
    const { body } = await this.#emulation.control('GET', '/requests?limit=1')
    return body.items[0].accountId ?? undefined
  }

  /** Why the last request of the account was refused, as its request log says. */
  async reasonOf(key: string): Promise<string | undefined> {
    await this.statusOf(key)
    const { body } = await this.control('GET', '/requests?limit=1')
    return body.items[0].refusal?.rule
  }

  /** The codes of the hints of the last request of the account. */
  async lastHints(): Promise<readonly string[]> {
    const { body } = await this.control('GET', '/requests?limit=1')
    return (body.items[0].hints ?? []).map(({ code }: { code: string }) => code)
  }

  async events(): Promise<readonly unknown[]> {
    return (await this.control('GET', '/events')).body.items
  }
}

export function urlOf(n: number): string {
  return `/api/v2/tokens/${idOf(n)}`
}
