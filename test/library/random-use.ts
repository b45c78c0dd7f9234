import fc from 'fast-check'
import { type Client, type CreatedAccount, EmulatorError } from '../../src/index.js'
import { HOUR, NOW } from './calls.js'

/** Something that a test may do to an emulator, in words that fast-check can shrink. */
export type Step = readonly [name: keyof typeof STEPS, choice: number, instant: number]

export interface Player {
  readonly emulator: Client & { readonly fetch: typeof globalThis.fetch }
  /** The admin key of the first account. */
  readonly token: string
}

interface Stage extends Player {
  /** All that a token could be asked for: the ids of tokens made so far. */
  readonly ids: string[]
  readonly accounts: CreatedAccount[]
  readonly choice: number
  readonly instant: number
}

const STEPS = {
  create: (stage) =>
    api(stage, 'POST', '', { role: 'reader', serviceToken: stage.choice % 2 === 0, name: `${stage.choice}` }),
  patch: (stage) => api(stage, 'PATCH', `/${pick(stage)}`, [{ op: 'replace', path: '/name', value: 'changed' }]),
  rotate: (stage) => api(stage, 'POST', `/${pick(stage)}/reset`),
  rotateWithTime: (stage) => api(stage, 'POST', `/${pick(stage)}/reset?expiry=${stage.instant}`),
  remove: (stage) => api(stage, 'DELETE', `/${pick(stage)}`),
  read: (stage) => api(stage, 'GET', ''),
  createRole: (stage) =>
    send(stage, 'POST', '/api/v2/roles', { key: `role-${stage.choice}`, name: 'role', policy: [] }),
  setClock: ({ emulator, instant }) => emulator.clock.set(instant),
  advanceClock: ({ emulator }) => emulator.clock.advance('1h'),
  clearClock: ({ emulator }) => emulator.clock.clear(),
  addFault: ({ emulator }) => emulator.faults.add({ match: { operationId: 'getTokens' }, respond: { status: 429 } }),
  clearFaults: ({ emulator }) => emulator.faults.clear(),
  setRateLimit: ({ emulator, choice }) => emulator.rateLimit.set({ global: choice + 1 }),
  clearRateLimit: ({ emulator }) => emulator.rateLimit.clear(),
  snapshot: ({ emulator, choice }) => emulator.snapshot(`${choice % 2}`),
  restore: ({ emulator, choice }) => emulator.restore(`${choice % 2}`),
  createAccount: async ({ emulator, accounts }) => void accounts.push(await emulator.createAccount()),
  deleteAccount: ({ accounts }) => accounts.pop()?.delete(),
  deleteFirstAccount: async ({ emulator }) => (await firstAccount(emulator))?.delete(),
  resetAccount: async ({ emulator }) => (await firstAccount(emulator))?.reset(),
  setAccountClock: async ({ emulator, instant }) => (await firstAccount(emulator))?.clock.set(instant),
  snapshotAccount: async ({ emulator }) => (await firstAccount(emulator))?.snapshot('mine'),
  restoreAccount: async ({ emulator }) => (await firstAccount(emulator))?.restore('mine'),
  limitAccount: async ({ emulator }) => (await firstAccount(emulator))?.rateLimit.set({ token: 1 }),
  demote: async ({ emulator, choice }) => {
    const account = await firstAccount(emulator)
    await account?.patchMember(account.members[choice % 4]?._id ?? '0', { role: 'reader' })
  },
  removeMember: async ({ emulator, choice }) => {
    const account = await firstAccount(emulator)
    await account?.removeMember(account.members[choice % 4]?._id ?? '0')
  },
  replaceState: async ({ emulator }) => emulator.setState({ version: 1, accounts: [{ organization: 'Another' }] }),
} satisfies Record<string, (stage: Stage) => unknown>

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.tuple(
    fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[])),
    fc.nat(9),
    fc.integer({ min: NOW - 24 * HOUR, max: NOW + 24 * HOUR }),
  ),
  { maxLength: 25 },
)

/** Does it all. Refusals are part of the game, failures are not. */
export async function play(player: Player, taken: readonly Step[]): Promise<void> {
  const ids: string[] = []
  const accounts: CreatedAccount[] = []
  for (const [name, choice, instant] of taken) {
    try {
      await STEPS[name]({ ...player, ids, accounts, choice, instant })
    } catch (error) {
      if (!(error instanceof EmulatorError) || error.status >= 500) throw error
    }
  }
}

async function firstAccount(emulator: Client) {
  const [first] = await emulator.accounts()
  return first && emulator.account(first._id)
}

function pick({ ids, choice }: Stage): string {
  return ids[choice % ids.length] ?? '0123456789abcdef01234567'
}

async function api(stage: Stage, method: string, path: string, body?: unknown): Promise<void> {
  const created = await send(stage, method, `/api/v2/tokens${path}`, body)
  if (method === 'POST' && path === '' && created._id) stage.ids.push(created._id)
}

async function send(
  { emulator, token }: Stage,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ readonly _id?: string }> {
  const response = await emulator.fetch(path, {
    method,
    headers: { authorization: token, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (response.status >= 500) throw new Error(`${method} ${path} answered ${response.status}`)
  return response.status === 204 ? {} : (response.json() as object)
}
