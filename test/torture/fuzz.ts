import { deepStrictEqual } from 'node:assert/strict'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { assembleEmulator, type EmulatorParts } from '../../src/emulator.js'
import type { ApiDocument, Operation } from '../../src/http/contract.js'
import { checkSeed } from '../../src/seeds/check.js'
import { assertDocumented } from '../support/documented.js'
import { ADMIN, idOf, keyOf, OWNER, pinned, READER } from '../support/seeds.js'
import { assertTellsNothing } from '../support/tells-nothing.js'
import { make, mischiefWith } from './mischief.js'
import { type Pool, requestsOf, type Sent } from './requests.js'
import { createWire, EVENTS, type WireAnswer } from './wire.js'

const VICTIM = idOf(100)
/** There when the other one was deleted. */
const OTHER = idOf(102)
const CANARY = idOf(101)
const CANARY_KEY = keyOf(50)
const POLICY = [{ effect: 'allow', resources: ['service-token/*'], actions: ['*'] }]

const account = {
  members: [OWNER, ADMIN, READER],
  roles: [{ _id: idOf(11), key: 'keepers', name: 'Keepers', policy: POLICY }],
}
const SEED = {
  version: 1,
  accounts: [
    {
      ...{ _id: VICTIM, ...account },
      tokens: [
        pinned(20, { role: 'admin' }),
        pinned(21, { role: 'admin', memberId: ADMIN._id, name: 'target' }),
        pinned(22, { inlineRole: [{ effect: 'allow', resources: ['proj/*'], actions: ['*'] }] }),
        pinned(23, { customRoleIds: ['keepers'], serviceToken: true }),
        pinned(24, { role: 'reader', memberId: READER._id, defaultApiVersion: 20191212 }),
      ],
    },
    { _id: OTHER, ...account, tokens: [pinned(40, { role: 'admin' })] },
    { ...{ _id: CANARY, ...account }, tokens: [pinned(50, { role: 'admin', name: 'canary' })] },
  ],
}

/** What requests are about: the account that everything is done to, and never the canary. */
const POOL: Pool = {
  ids: {
    // The token that calls is not among them: it would soon be dead.
    id: [idOf(21), idOf(22), idOf(23), idOf(24), OWNER._id, 'me'],
    customRoleKey: ['keepers', idOf(11)],
    accountId: [VICTIM, VICTIM, OTHER],
    memberId: [ADMIN._id, READER._id],
    name: ['a', 'b', 'before%20rotation'],
    faultId: [idOf(1)],
  },
  keys: [keyOf(20), keyOf(23), keyOf(24), keyOf(99), ''],
}

/** Requests for some operations, with what has to be left alone by them. */
export interface Campaign {
  readonly document: ApiDocument
  readonly operations: readonly Operation[]
  /** Whether what they may do ends at one account, so that another one has to stay as it is. */
  readonly isContained: boolean
}

export interface Figures {
  requests: number
  /** By their first digit. */
  readonly statuses: Record<string, number>
  /** Mebibytes of heap in use now and then, garbage collected. */
  readonly heap: number[]
}

/** Requests between two looks at the state; a fifth of them sent as no client would. */
const BATCH = 100

/**
 * Sends that many requests, and looks again and again whether the state and the account next door are unharmed.
 * @throws Error with the smallest request that was answered wrongly
 */
export async function fuzz(
  { document, operations, isContained }: Campaign,
  requests: number,
  seed: number,
  database: string,
): Promise<Figures> {
  const sent = fc.oneof(...operations.map((operation) => requestsOf(operation, document, POOL)))
  const emulator = await assembleEmulator({ seed: SEED, database })
  const { port } = await emulator.connections.listen()
  const wire = createWire(port)
  const figures: Figures = { requests: 0, statuses: {}, heap: [] }
  const count = (answer: WireAnswer) => {
    const digit = `${Math.floor(answer.status / 100)}xx`
    figures.statuses[digit] = (figures.statuses[digit] ?? 0) + 1
  }
  const one = fc.asyncProperty(sent, async (request) => {
    figures.requests++
    const answer = await wire.ask(request)
    count(answer)
    judge(answer, request)
  })
  const several = fc.asyncProperty(mischiefWith(sent), async (mischief) => {
    figures.requests += mischief.requests.length
    for (const [answer, request] of await make(wire, mischief)) {
      count(answer)
      judge(answer, request)
    }
  })
  try {
    const before = emulator.controlService.state.export()
    const canary = emulator.controlService.state.exportAccount(CANARY)
    for (let batch = 0; figures.requests < requests; batch++) {
      await fc.assert(one, { seed: seed + batch, numRuns: BATCH })
      await fc.assert(several, { seed: seed + batch, numRuns: BATCH / 10 })
      if (isContained) {
        deepStrictEqual(emulator.controlService.state.exportAccount(CANARY), canary)
        const answer = await wire.ask(canaryRequest)
        deepStrictEqual([answer.status, JSON.parse(answer.body).name], [200, 'canary'])
      }
      assertUnharmed(emulator)
      emulator.controlService.reset.reset()
      deepStrictEqual(emulator.controlService.state.export(), before)
      if (batch % 20 === 0) figures.heap.push(heapInUse())
    }
    figures.heap.push(heapInUse())
  } finally {
    wire.close()
    await emulator.close()
  }
  const file = new Database(database)
  deepStrictEqual(file.pragma('integrity_check', { simple: true }), 'ok')
  deepStrictEqual(file.pragma('foreign_key_check'), [])
  file.close()
  return figures
}

const canaryRequest: Sent = {
  ...{ method: 'GET', target: `/api/v2/tokens/${idOf(50)}`, headers: [['Authorization', CANARY_KEY]], body: undefined },
}

/** What is exported goes back in, and comes out the same. */
function assertUnharmed({ controlService: { state } }: EmulatorParts): void {
  const exported = state.export()
  state.replace(checkSeed(JSON.parse(JSON.stringify(exported))))
  deepStrictEqual(state.export(), exported)
}

/** @throws Error for an answer that the contract does not have, that has no shape, or that tells too much */
function judge({ status, headers, body }: WireAnswer, request: Sent | undefined): void {
  const type = headers['content-type'] ?? ''
  if (headers['set-cookie'] !== undefined) throw new Error('a header was smuggled in')
  if (status >= 500 && status !== 503) throw new Error(`${status} ${body}`)
  const isPage = status < 400 && request?.target.includes('/_emulator') && !type.startsWith('application/json')
  if (isPage || type === EVENTS) return
  const document = body === '' ? undefined : JSON.parse(body)
  const method = request ? methodOf(request) : 'HEAD'
  if (!request || status === 431 || NO_OPERATION.includes(document?.message)) {
    assertTellsNothing(JSON.stringify({ headers, body }))
    if (status >= 400 && document && (typeof document.code !== 'string' || typeof document.message !== 'string')) {
      throw new Error(`${status} ${body}`)
    }
    return
  }
  assertDocumented(method, pathOf(request.target), { status, headers, body: document })
}

/** Said before anybody looks which operation it is. */
const NO_OPERATION = ['the request is not valid HTTP', 'the URL is not valid percent-encoding']

function methodOf({ method, headers }: Sent): string {
  const overrides = headers.flatMap(([name, value]) => (name === 'X-HTTP-Method-Override' ? [value] : []))
  const [override = ''] = overrides.length === 1 ? overrides : []
  return method === 'POST' && ['PATCH', 'PUT', 'DELETE'].includes(override) ? override : method
}

/** As a router reads it: without the host, decoded, up to the query or what a browser would not send. */
function pathOf(target: string): string {
  const [path = ''] = target.replace(/^https?:\/\/[^/]*/, '').split(/[?#]/)
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

const collectGarbage = (() => {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
})()

function heapInUse(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 2 ** 20
}
