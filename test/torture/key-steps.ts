import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { idOf } from '../support/seeds.js'
import type { History } from './key-history.js'
import { tryKeys } from './key-probes.js'
import { CONTENTS, GRANTS, NOON, POLICY, TOKENS } from './key-seed.js'
import { type Account, type Grant, type World, worthOf } from './worth.js'

/** One thing that happens, and what is looked at afterwards. */
export type Step = readonly [what: keyof typeof STEPS, which: number, who: number, how: number, look: Look]
/** Every key, some of them, or none, so that the next change meets keys that were just used and keys that were not. */
type Look = 'all' | 'some' | 'none'

/** Milliseconds. All times are so far apart, so that a clock which runs on does not get to the next within a history. */
const TICK = 900_000

/**
 * Starts from the seed and makes it all happen. Every change is answered as it should be, and every key that is tried
 * afterwards is worth what it should be.
 */
export async function happen(history: History, steps: readonly Step[]): Promise<void> {
  await history.pull('POST', '/reset')
  for (const [i, [what, which, who, how, look]] of steps.entries()) {
    await STEPS[what](history, which, who, how)
    const looked =
      look === 'all' ? history.issued : history.issued.filter((_, k) => look === 'some' && (k + how) % 3 === 0)
    await tryKeys(history, looked, i)
  }
  await tryKeys(history, history.issued, steps.length)
}

/** @param length of the longest */
export function keyHistories(length: number): fc.Arbitrary<readonly Step[]> {
  const what = fc.constantFrom(...NAMES, ...OFTEN, ...OFTEN)
  const look = fc.constantFrom<Look[]>('all', 'all', 'some', 'none')
  return fc.array(fc.tuple(what, fc.nat(99), fc.nat(99), fc.nat(99), look), {
    minLength: Math.ceil(length / 4),
    maxLength: length,
    size: 'max',
  })
}

const STEPS = {
  create: async (history: History, which: number, who: number, how: number) => {
    const actor = pick(history.issued, who)
    const serviceToken = which % 2 === 0
    const grant = pick(Object.keys(GRANTS) as Grant[], how)
    const { status, body } = await history.call('POST', '/api/v2/tokens', {
      key: actor,
      body: { serviceToken, ...GRANTS[grant] },
    })
    const worth = worthOf(history.world, actor)
    // A service token has no member that could own a personal one.
    const may = worth?.may && (serviceToken || !worth.token.service)
    deepStrictEqual(status, !worth ? 401 : may ? 201 : 403, 'create')
    if (!worth || status !== 201) return
    const { tokens, keys } = account(history, worth.accountId)
    tokens[body._id] = { memberId: worth.token.memberId, service: serviceToken, grant, ofSeeing: worth.seesAll }
    keys[body.token] = { tokenId: body._id, expiresAt: null, revoked: false }
    history.issued.push(body.token)
  },
  reset: async (history: History, which: number, who: number, how: number) => {
    const { actor, worth, id, expected } = target(history, which, who)
    const now = worth ? nowOf(history.world, worth.accountId) : NOON
    const expiry = pick(
      [undefined, 0, now - TICK, now, now + TICK, now + 2 * TICK, now + 9 * TICK, 8_640_000_000_000_000],
      how,
    )
    const query = expiry === undefined ? '' : `?expiry=${expiry}`
    const { status, body } = await history.call('POST', `/api/v2/tokens/${id}/reset${query}`, { key: actor })
    deepStrictEqual(status, expected ?? 200, `reset ${query}`)
    if (!worth || status !== 200) return
    const { keys } = account(history, worth.accountId)
    for (const key of Object.values(keys)) {
      if (key.tokenId !== id || key.expiresAt !== null || key.revoked) continue
      if (expiry !== undefined && expiry > now) key.expiresAt = expiry
      else key.revoked = true
    }
    keys[body.token] = { tokenId: id, expiresAt: null, revoked: false }
    history.issued.push(body.token)
  },
  delete: async (history: History, which: number, who: number) => {
    const { actor, worth, id, expected } = target(history, which, who)
    const { status } = await history.call('DELETE', `/api/v2/tokens/${id}`, { key: actor })
    deepStrictEqual(status, expected ?? 204, 'delete')
    if (!worth || status !== 204) return
    const { tokens, keys } = account(history, worth.accountId)
    delete tokens[id]
    for (const key of Object.values(keys)) if (key.tokenId === id) key.revoked = true
  },
  patchRole: async (history: History, _: number, who: number, how: number) => {
    const actor = pick(history.issued, who)
    const body = [{ op: 'replace', path: '/policy', value: how % 2 === 0 ? [] : POLICY }]
    const { status } = await history.call('PATCH', '/api/v2/roles/keepers', { key: actor, body })
    const worth = worthOf(history.world, actor)
    if (worth && status === 200) account(history, worth.accountId).keepersMay = how % 2 !== 0
  },
  patchMember: async (history: History, which: number, who: number, how: number) => {
    await withMember(history, which, who, async (accountId, memberId, member) => {
      const custom = pick(['keepers', 'idlers', null] as const, Math.floor(how / 3))
      const change = pick([{ role: 'reader' }, { role: 'admin' }, { customRoles: custom ? [custom] : [] }], how)
      await history.pull('PATCH', `/accounts/${accountId}/members/${memberId}`, change)
      if (change.role) member.role = change.role
      else member.custom = custom
    })
  },
  removeMember: async (history: History, which: number, who: number, how: number) => {
    // Whose members are all gone has little left to say.
    if (how % 3 > 0) return
    await withMember(history, which, who, async (accountId, memberId, member) => {
      await history.pull('DELETE', `/accounts/${accountId}/members/${memberId}`)
      member.removed = true
    })
  },
  setClock: async (history: History, which: number, _: number, how: number) => {
    const [path, owner] = clockOwner(history, which)
    const now = NOON + ((how % 8) - 3) * TICK
    await history.pull('PUT', `${path}/clock`, { now, mode: how % 3 === 0 ? 'offset' : 'frozen' })
    owner.clock = now
  },
  advanceClock: async (history: History, which: number, _: number, how: number) => {
    const [path, owner] = clockOwner(history, which)
    const by = TICK * (1 + (how % 4))
    await history.pull('POST', `${path}/clock/advance`, { by })
    owner.clock = (owner.clock ?? history.world.clock) + by
  },
  clearClock: async (history: History, which: number) => {
    await withAccount(history, which, async (id, owner) => {
      await history.pull('DELETE', `/accounts/${id}/clock`)
      owner.clock = null
    })
  },
  createAccount: async (history: History, _: number, __: number, how: number) => {
    if (Object.keys(history.world.accounts).length > 2) return
    const { body } = await history.pull('POST', '/accounts', { ...CONTENTS, tokens: TOKENS, organization: `${how}` })
    history.add(body._id, body.tokens)
  },
  deleteAccount: async (history: History, which: number, _: number, how: number) => {
    if (how % 3 > 0) return
    await withAccount(history, which, async (id) => {
      await history.pull('DELETE', `/accounts/${id}`)
      delete history.world.accounts[id]
      history.forget(id)
    })
  },
  resetAccount: async (history: History, which: number) => {
    await withAccount(history, which, async (id) => {
      await history.pull('POST', `/accounts/${id}/reset`)
      history.resetAccount(id)
    })
  },
  snapshot: async (history: History, which: number) => {
    await withAccount(history, which, async (id) => {
      await history.pull('PUT', `/accounts/${id}/snapshots/a`)
      history.keep(id)
    })
  },
  restore: async (history: History, which: number) => {
    await withAccount(history, which, async (id) => {
      if (history.restore(id)) await history.pull('POST', `/accounts/${id}/snapshots/a/restore`)
    })
  },
  putBack: async (history: History, which: number) => {
    await withAccount(history, which, async (id) => {
      const { body } = await history.pull('GET', `/accounts/${id}/state`)
      await history.pull('PUT', `/accounts/${id}/state`, body)
    })
  },
  snapshotAll: async (history: History) => {
    await history.pull('PUT', '/snapshots/a')
    history.keepAll()
  },
  restoreAll: async (history: History) => {
    if (history.restoreAll()) await history.pull('POST', '/snapshots/a/restore')
  },
  putAllBack: async (history: History) => {
    await history.pull('PUT', '/state', (await history.pull('GET', '/state')).body)
  },
  resetAll: async (history: History, _: number, __: number, how: number) => {
    if (how % 3 > 0) return
    await history.pull('POST', '/reset')
    history.reset()
  },
} satisfies Record<string, (history: History, which: number, who: number, how: number) => Promise<void>>

const NAMES = Object.keys(STEPS) as Step[0][]
const OFTEN = ['create', 'reset', 'reset', 'delete', 'setClock', 'advanceClock', 'patchMember'] as const

function account({ world }: History, id: string): Account {
  return world.accounts[id] as Account
}

function nowOf(world: World, accountId: string): number {
  return world.accounts[accountId]?.clock ?? world.clock
}

/** Somebody with a key, a token of any account, and the refusal to expect, if any. */
function target(history: History, which: number, who: number) {
  const actor = pick(history.issued, who)
  const worth = worthOf(history.world, actor)
  const ids = worth ? Object.keys(account(history, worth.accountId).tokens) : []
  const id = pick([...ids, idOf(999)], which)
  const exists = worth !== undefined && id in account(history, worth.accountId).tokens
  // Permission is enough, also for a token that the caller does not see.
  const refused = worth?.sees.includes(id) ? 403 : 404
  const expected = !worth ? 401 : !exists ? 404 : worth.may ? undefined : refused
  return { actor, worth, id, expected }
}

async function withAccount(
  history: History,
  which: number,
  work: (id: string, account: Account) => Promise<void>,
): Promise<void> {
  const id = pick(Object.keys(history.world.accounts), which)
  if (id !== undefined) await work(id, account(history, id))
}

async function withMember(
  history: History,
  which: number,
  who: number,
  work: (accountId: string, memberId: string, member: Account['members'][string]) => Promise<void>,
): Promise<void> {
  await withAccount(history, which, async (accountId, { members }) => {
    const found = pick(
      Object.entries(members).filter(([, { removed }]) => !removed),
      who,
    )
    if (found) await work(accountId, ...found)
  })
}

/** The server, or an account. */
function clockOwner(history: History, which: number): readonly [string, { clock: number | null }] {
  const id = pick([undefined, ...Object.keys(history.world.accounts)], which)
  return id === undefined ? ['', history.world] : [`/accounts/${id}`, account(history, id)]
}

function pick<T>(choices: readonly T[], number: number): T {
  // Undefined where there is nothing to choose from, which those who may meet it expect.
  return choices[number % Math.max(choices.length, 1)] as T
}
