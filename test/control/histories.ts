import fc from 'fast-check'
import { Refusal } from '../../src/domain/errors.js'
import { type Emulation, NOW } from '../support/emulate.js'
import { keyOf } from '../support/seeds.js'
import { ACCOUNT, EVERYTHING, HOUR, KEEPERS, OTHER } from './everything.js'

/** One thing that happens: what, and two numbers for what is left to choose. */
export type Step = readonly [what: keyof typeof STEPS, which: number, how: number]

/** What happened so far. */
export interface History extends Emulation {
  /** Every key that ever was. */
  readonly keys: string[]
}

interface Moment extends History {
  readonly which: number
  readonly how: number
}

const OWNERS = [undefined, ACCOUNT, OTHER] as const
const ROLES = ['reader', 'writer', 'admin'] as const

const STEPS = {
  createToken: async (moment: Moment) => {
    const { how } = moment
    const grants = [{ role: pick(ROLES, how) }, { customRoleIds: [roleOf(moment)] }, { inlineRole: [EVERYTHING] }]
    const body = { name: `token ${how}`, serviceToken: how % 2 === 0, ...pick(grants, how) }
    const answer = await send(moment, 'POST', '/api/v2/tokens', body)
    if (answer.status === 201) moment.keys.push(answer.body.token)
  },
  patchToken: (moment: Moment) => {
    const changes = [
      [{ op: 'replace', path: '/name', value: '' }],
      [{ op: 'add', path: '/description', value: 'x'.repeat(4096) }],
      [
        { op: 'remove', path: '/role' },
        { op: 'add', path: '/customRoleIds', value: [roleOf(moment)] },
      ],
      [{ op: 'replace', path: '/role', value: 'reader' }],
    ]
    return send(moment, 'PATCH', `/api/v2/tokens/${tokenOf(moment)}`, pick(changes, moment.how))
  },
  resetToken: async (moment: Moment) => {
    const query = pick(
      ['', '?expiry=0', `?expiry=${NOW + HOUR}`, `?expiry=${NOW + 2 * HOUR}`, '?expiry=8640000000000000'],
      moment.how,
    )
    const answer = await send(moment, 'POST', `/api/v2/tokens/${tokenOf(moment)}/reset${query}`)
    if (answer.status === 200) moment.keys.push(answer.body.token)
  },
  deleteToken: (moment: Moment) => {
    // One of the seed would let none be deleted.
    if (moment.which % 2 === 0) moment.emulator.controlService.faults.clear(pick(OWNERS, moment.how))
    return send(moment, 'DELETE', `/api/v2/tokens/${tokenOf(moment)}`)
  },
  useToken: (moment: Moment) => send(moment, 'GET', '/api/v2/tokens', undefined, pick(moment.keys, moment.how)),
  // A key may look like the id of another role.
  createRole: (moment: Moment) =>
    send(moment, 'POST', '/api/v2/roles', {
      key: pick(['a', 'b', roleOf(moment)], moment.how),
      name: 'Role',
      policy: [EVERYTHING],
    }),
  patchRole: (moment: Moment) =>
    send(moment, 'PATCH', `/api/v2/roles/${roleOf(moment)}`, [
      { op: 'add', path: '/description', value: 'x'.repeat(moment.how * 40) },
      { op: 'replace', path: '/policy', value: [] },
    ]),
  deleteRole: (moment: Moment) => send(moment, 'DELETE', `/api/v2/roles/${roleOf(moment)}`),
  patchMember: (moment: Moment) =>
    moment.emulator.controlService.members.patch(
      accountOf(moment),
      memberOf(moment),
      pick([{ role: 'reader' }, { role: 'admin' }, { customRoles: [roleOf(moment)] }, { customRoles: [] }], moment.how),
    ),
  removeMember: (moment: Moment) => moment.emulator.controlService.members.remove(accountOf(moment), memberOf(moment)),
  setClock: ({ emulator, which, how }: Moment) =>
    emulator.controlService.clock.set(pick(OWNERS, which), {
      now: NOW + how * HOUR,
      mode: pick(['frozen', 'offset'], how),
    }),
  advanceClock: ({ emulator, which }: Moment) =>
    emulator.controlService.clock.advance(pick(OWNERS, which), { by: '30m' }),
  clearClock: ({ emulator, which }: Moment) => emulator.controlService.clock.clear(pick(OWNERS, which)),
  addFault: ({ emulator, which, how }: Moment) =>
    emulator.controlService.faults.add(pick(OWNERS, which), {
      match: { operationId: pick(['getTokens', 'deleteToken'], how) },
      ...pick([{ times: 1 }, { ttl: '1h' }, { every: 2 }, { probability: 0.5, randomSeed: how }], how),
      respond: { status: 429 },
    }),
  clearFaults: ({ emulator, which }: Moment) => emulator.controlService.faults.clear(pick(OWNERS, which)),
  setLimits: ({ emulator, which, how }: Moment) =>
    emulator.controlService.rateLimit.set(pick(OWNERS, which), pick([{}, { token: 3 }, { global: 5, route: 2 }], how)),
  clearLimits: ({ emulator, which }: Moment) => emulator.controlService.rateLimit.clear(pick(OWNERS, which)),
  createAccount: ({ emulator, keys, how }: Moment) => {
    const documents = [
      {},
      { roles: [KEEPERS], tokens: [{ customRoleIds: ['keepers'], serviceToken: true }] },
      { _id: OTHER },
      { tokens: [], clock: { mode: 'frozen', now: 0 } },
    ] as const
    keys.push(...emulator.controlService.accounts.create(pick(documents, how)).tokens.map(({ token }) => token))
  },
  deleteAccount: (moment: Moment) => moment.emulator.controlService.accounts.delete(accountOf(moment)),
  replaceAccount: (moment: Moment) =>
    moment.emulator.controlService.state.replaceAccount(
      accountOf(moment),
      pick([{}, { tokens: [{ role: 'admin', key: keyOf(36) }] }], moment.how),
    ),
  resetAccount: (moment: Moment) => moment.emulator.controlService.reset.resetAccount(accountOf(moment)),
  takeSnapshot: ({ emulator, which }: Moment) => emulator.controlService.snapshots.put(pick(OWNERS, which), 'a'),
  restoreSnapshot: ({ emulator, which }: Moment) => emulator.controlService.snapshots.restore(pick(OWNERS, which), 'a'),
  reset: ({ emulator, how }: Moment) => how % 5 === 0 && emulator.controlService.reset.reset(),
} satisfies Record<string, (moment: Moment) => unknown>

const NAMES = Object.keys(STEPS) as Step[0][]
const OFTEN = ['createToken', 'resetToken', 'patchToken', 'useToken', 'takeSnapshot', 'restoreSnapshot'] as const

export const histories: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.tuple(fc.constantFrom(...NAMES, ...OFTEN, ...OFTEN), fc.nat(99), fc.nat(99)),
  { maxLength: 40, size: 'max' },
)

/** Makes it all happen. Refusals belong to it, failures do not. */
export async function happen(history: History, steps: readonly Step[]): Promise<void> {
  for (const [what, which, how] of steps) {
    try {
      await STEPS[what]({ ...history, which, how })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
}

async function send(
  moment: Moment,
  method: string,
  path: string,
  body?: object,
  key = pick(moment.keys, moment.which),
) {
  const answer = await moment.call(method, path, { key, ...(body && { body }) })
  if (answer.status >= 500) throw new Error(`${method} ${path} answered ${answer.status}`)
  return answer
}

function accountOf({ emulator, which }: Moment): string {
  return pick(emulator.controlService.accounts.list(), which)?._id ?? ''
}

function memberOf(moment: Moment): string {
  const { members } = moment.emulator.controlService.accounts.get(accountOf(moment), { limit: 1, offset: 0 })
  return pick(members, moment.how)?._id ?? ''
}

/** Of the account of the first owner that has one. */
function roleOf({ emulator, how }: Moment): string {
  const roles = emulator.controlService.state.export().accounts.flatMap((account) => account.roles ?? [])
  return pick(roles, how)?._id ?? 'none'
}

function tokenOf({ emulator, how }: Moment): string {
  const tokens = emulator.controlService.state.export().accounts.flatMap((account) => account.tokens ?? [])
  return pick(tokens, how)?._id ?? 'none'
}

function pick<T>(choices: readonly T[], number: number): T {
  // Undefined where there is nothing to choose from, which those who may meet it expect.
  return choices[number % Math.max(choices.length, 1)] as T
}
