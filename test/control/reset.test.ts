import t from 'tap'
import { type Emulation, emulate, NOW } from '../support/emulate.js'
import { idOf, keyOf, OWNER } from '../support/seeds.js'
import { ACCOUNT, ENDING, HOUR, KEEPERS, livingKeys, OTHER, seeded } from './everything.js'
import { refusalOf, stateOf } from './refused.js'

const KEY = keyOf(31)
const TOKENS = '/api/v2/tokens'

type Meddling = (emulation: Emulation) => unknown

/** What a test may do to an account, each leaving something to be put right. */
const withAccount: Readonly<Record<string, Meddling>> = {
  'a token is made': ({ call }) => call('POST', TOKENS, { key: KEY, body: { role: 'reader' } }),
  'a token is changed': ({ call }) =>
    call('PATCH', `${TOKENS}/${idOf(32)}`, { key: KEY, body: [{ op: 'replace', path: '/name', value: 'changed' }] }),
  'a token is reset, with time for the old key': ({ call }) =>
    call('POST', `${TOKENS}/${idOf(32)}/reset?expiry=${NOW + HOUR}`, { key: KEY }),
  'a token is reset at once': ({ call }) => call('POST', `${TOKENS}/${idOf(32)}/reset`, { key: KEY }),
  'a token is deleted': async ({ call, emulator }) => {
    emulator.controlService.faults.clear(ACCOUNT)
    await call('DELETE', `${TOKENS}/${idOf(32)}`, { key: KEY })
  },
  'a token is used': ({ call }) => call('GET', TOKENS, { key: keyOf(36) }),
  'a role is made': ({ call }) =>
    call('POST', '/api/v2/roles', { key: KEY, body: { key: 'c', name: 'C', policy: [] } }),
  'a role is deleted': ({ call }) => call('DELETE', '/api/v2/roles/keepers', { key: KEY }),
  'a role is changed': ({ call }) =>
    call('PATCH', '/api/v2/roles/keepers', { key: KEY, body: [{ op: 'replace', path: '/policy', value: [] }] }),
  'a member gets another role': ({ emulator }) =>
    emulator.controlService.members.patch(ACCOUNT, OWNER._id, { role: 'reader' }),
  'a member is removed': ({ emulator }) => emulator.controlService.members.remove(ACCOUNT, OWNER._id),
  'the clock is moved': ({ emulator }) => emulator.controlService.clock.advance(ACCOUNT, { by: '1d' }),
  'the clock is cleared': ({ emulator }) => emulator.controlService.clock.clear(ACCOUNT),
  'a fault is added': ({ emulator }) => emulator.controlService.faults.add(ACCOUNT, { respond: { status: 503 } }),
  'the faults are cleared': ({ emulator }) => emulator.controlService.faults.clear(ACCOUNT),
  'a fault fires': ({ call }) => call('DELETE', `${TOKENS}/${idOf(32)}`, { key: KEY }),
  'limits are set': ({ emulator }) => emulator.controlService.rateLimit.set(ACCOUNT, { global: 1 }),
  'limits are cleared': ({ emulator }) => emulator.controlService.rateLimit.clear(ACCOUNT),
  'a snapshot is taken': ({ emulator }) => emulator.controlService.snapshots.put(ACCOUNT, 'a'),
  'its state is replaced': ({ emulator }) => emulator.controlService.state.replaceAccount(ACCOUNT, {}),
}

const withServer: Readonly<Record<string, Meddling>> = {
  ...withAccount,
  'an account is made': ({ emulator }) => emulator.controlService.accounts.create({}),
  'an account is deleted': ({ emulator }) => emulator.controlService.accounts.delete(OTHER),
  'an account is made in place of one': ({ emulator }) => {
    emulator.controlService.accounts.delete(ACCOUNT)
    emulator.controlService.accounts.create({ _id: ACCOUNT, organization: 'Impostor', faults: [{ delay: 1 }] })
  },
  'the state is replaced': ({ emulator }) => emulator.controlService.state.replace(stateOf({ _id: OTHER }, {})),
  'all accounts are gone': ({ emulator }) => emulator.controlService.state.replace(stateOf()),
  'the clock of the server is moved': ({ emulator }) => emulator.controlService.clock.advance(undefined, { by: '1d' }),
  'the clock of the server is cleared': ({ emulator }) => emulator.controlService.clock.clear(undefined),
  'a fault of the server is added': ({ emulator }) =>
    emulator.controlService.faults.add(undefined, { respond: { status: 503 } }),
  'the faults of the server are cleared': ({ emulator }) => emulator.controlService.faults.clear(undefined),
  'limits of the server are set': ({ emulator }) => emulator.controlService.rateLimit.set(undefined, { token: 1 }),
  'limits of the server are cleared': ({ emulator }) => emulator.controlService.rateLimit.clear(undefined),
  'a snapshot of the server is restored': ({ emulator }) => {
    const { snapshots, accounts } = emulator.controlService
    accounts.create({})
    snapshots.put(undefined, 'a')
    accounts.delete(OTHER)
    snapshots.restore(undefined, 'a')
  },
  'all of it happens': async (emulation) => {
    for (const meddle of Object.values(withAccount)) await meddle(emulation)
  },
}

/** Nothing is left of what happened. */
function tracesOf({ emulator }: Emulation, owner: string | undefined) {
  const { requestLog, events, snapshots, faults, clock } = emulator.controlService
  return {
    requestLog: requestLog(owner).count(),
    events: events(owner, 10).length,
    snapshots: snapshots.list(owner).length,
    faults: faults
      .list(owner)
      .map(({ matched, fired, createdAt }) => [matched, fired, createdAt - clock.read(owner).now]),
  }
}

for (const [what, meddle] of Object.entries(withServer)) {
  t.test(`a reset of the server is back at the seed when ${what}`, async (t) => {
    const emulation = await seeded(t)
    const { state, reset } = emulation.emulator.controlService
    const before = state.export()
    await meddle(emulation)
    reset.reset()
    t.strictSame(state.export(), before)
    const untouched = { requestLog: 0, events: 0, snapshots: 0 }
    t.strictSame(tracesOf(emulation, undefined), {
      ...untouched,
      faults: [
        [0, 0, 0],
        [0, 0, 0],
      ],
    })
    t.strictSame(tracesOf(emulation, ACCOUNT), { ...untouched, faults: [[0, 0, 0]] })
    t.strictSame(tracesOf(emulation, OTHER), { ...untouched, faults: [] })
    t.strictSame(await livingKeys(emulation), [31, 32, 33, 35, 36])

    // The account goes back to its seed as well, whatever was in its place.
    await withAccount['a token is made']?.(emulation)
    reset.resetAccount(ACCOUNT)
    t.strictSame(state.exportAccount(ACCOUNT), before.accounts[0])
  })
}

for (const [what, meddle] of Object.entries(withAccount)) {
  t.test(`a reset of an account is back at its seed, and touches nothing else, when ${what}`, async (t) => {
    const emulation = await seeded(t)
    const { state, reset, accounts, snapshots } = emulation.emulator.controlService
    snapshots.put(undefined, 'all')
    snapshots.put(OTHER, 'other')
    const { token } = accounts.create({})
    const key = token?.token ?? ''
    t.match(await emulation.call('POST', TOKENS, { key, body: { role: 'reader' } }), { status: 201 })
    const before = state.export()
    await meddle(emulation)
    reset.resetAccount(ACCOUNT)
    t.strictSame(state.export(), before)
    t.strictSame(tracesOf(emulation, ACCOUNT), { requestLog: 0, events: 0, snapshots: 0, faults: [[0, 0, 0]] })
    t.strictSame([snapshots.list(undefined).length, snapshots.list(OTHER).length], [1, 1])
    t.equal(emulation.emulator.controlService.events(undefined, 10).length, 1)
    t.strictSame(await livingKeys(emulation), [31, 32, 33, 35, 36])
  })
}

t.test('the old key of a reset is dead again after a reset of the server', async (t) => {
  const emulation = await seeded(t)
  const { reset, clock } = emulation.emulator.controlService
  const { body } = await emulation.call('POST', `${TOKENS}/${idOf(32)}/reset`, { key: KEY })
  reset.reset()
  t.match(await emulation.call('GET', TOKENS, { key: body.token }), { status: 401 })
  t.match(await emulation.call('GET', TOKENS, { key: keyOf(32) }), { status: 200 })
  clock.set(ACCOUNT, { now: ENDING.expiresAt })
  t.match(await emulation.call('GET', TOKENS, { key: ENDING.key }), { status: 401 })
})

t.test('windows begin anew with a reset', async (t) => {
  const { emulator, call, token } = await emulate(t, { seed: stateOf({ _id: ACCOUNT }), rateLimit: { token: 2 } })
  const { reset } = emulator.controlService
  for (const begin of [() => reset.reset(), () => reset.resetAccount(ACCOUNT)]) {
    for (const status of [200, 200, 429]) t.match(await call('GET', TOKENS, { key: token }), { status })
    begin()
  }
  t.match(await call('GET', TOKENS, { key: token }), { status: 200 })
})

t.test('an account that a test made goes back to how it was made', async (t) => {
  const { emulator, call } = await emulate(t)
  const { accounts, reset, state, clock, faults } = emulator.controlService
  const { _id, token } = accounts.create({
    roles: [KEEPERS],
    clock: { mode: 'frozen', now: 5 },
    faults: [{ match: { path: '/none' }, delay: 1 }],
  })
  const before = state.exportAccount(_id)
  await call('POST', TOKENS, { key: token?.token ?? '', body: { role: 'reader' } })
  clock.clear(_id)
  faults.clear(_id)
  state.replaceAccount(_id, { organization: 'Changed' })
  reset.resetAccount(_id)
  t.strictSame(state.exportAccount(_id), before)
  t.match(await call('GET', TOKENS, { key: token?.token ?? '' }), { status: 200, body: { totalCount: 1 } })
})

t.test('the baseline of an account is how it was made, whatever replaced it since', async (t) => {
  const emulation = await seeded(t)
  const { state, reset, snapshots, accounts } = emulation.emulator.controlService
  const before = state.exportAccount(ACCOUNT)
  const other = stateOf({ _id: ACCOUNT, organization: 'Another', tokens: [] })
  const replacements: readonly (() => void)[] = [
    () => state.replace(other),
    () => state.replaceAccount(ACCOUNT, other.accounts[0] ?? {}),
    () => snapshots.restore(undefined, 'another'),
    () => snapshots.restore(ACCOUNT, 'another'),
    () => {
      // It comes back with the baseline that it had when the snapshot was taken.
      accounts.delete(ACCOUNT)
      accounts.create({ _id: ACCOUNT, organization: 'Impostor' })
      snapshots.restore(undefined, 'another')
    },
  ]
  for (const replace of replacements) {
    state.replaceAccount(ACCOUNT, other.accounts[0] ?? {})
    snapshots.put(undefined, 'another')
    snapshots.put(ACCOUNT, 'another')
    state.replaceAccount(ACCOUNT, {})
    replace()
    reset.resetAccount(ACCOUNT)
    t.strictSame(state.exportAccount(ACCOUNT), before)
  }
})

t.test('a reset of an account whose key another one has by now is refused, and changes nothing', async (t) => {
  const emulation = await seeded(t)
  const { state, reset, accounts } = emulation.emulator.controlService
  state.replaceAccount(ACCOUNT, { tokens: [], clock: { mode: 'frozen', now: 1 } })
  const { _id: other } = accounts.create({ tokens: [{ role: 'admin', key: keyOf(32) }] })
  const before = state.export()
  const listed = tracesOf(emulation, ACCOUNT)
  t.strictSame(
    refusalOf(() => reset.resetAccount(ACCOUNT)),
    {
      code: 'conflict',
      message: `the key ending in 0020 of the account ${ACCOUNT} is now used by the account ${other}`,
    },
  )
  t.strictSame(state.export(), before)
  t.strictSame(tracesOf(emulation, ACCOUNT), listed)
  reset.reset()
  t.strictSame(await livingKeys(emulation), [31, 32, 33, 35, 36])
})

t.test('a reset of a file is back at the seed after restarts', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  const first = await seeded(t, { database })
  const before = first.emulator.controlService.state.export()
  await withServer['all of it happens']?.(first)
  await first.emulator.close()

  const second = await emulate(t, { database })
  await withServer['an account is made in place of one']?.(second)
  await withServer['the clock of the server is moved']?.(second)
  await second.emulator.close()

  const third = await emulate(t, { database })
  const { reset, state } = third.emulator.controlService
  reset.reset()
  t.strictSame(state.export(), before)
  t.strictSame(await livingKeys(third), [31, 32, 33, 35, 36])
  await third.emulator.close()

  const fourth = await emulate(t, { database })
  await withAccount['a token is made']?.(fourth)
  fourth.emulator.controlService.reset.resetAccount(ACCOUNT)
  t.strictSame(fourth.emulator.controlService.events(undefined, 10), [])
  t.strictSame(fourth.emulator.controlService.state.exportAccount(ACCOUNT), before.accounts[0])
})

t.test('resetting again and again changes nothing', async (t) => {
  const { emulator } = await seeded(t)
  const { reset, state } = emulator.controlService
  const before = state.export()
  for (let i = 0; i < 3; i++) {
    reset.reset()
    reset.resetAccount(ACCOUNT)
    reset.resetAccount(OTHER)
    t.strictSame(state.export(), before)
  }
})
