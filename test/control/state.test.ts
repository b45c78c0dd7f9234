import t from 'tap'
import { checkSeed } from '../../src/seeds/check.js'
import { emulate, NOW } from '../support/emulate.js'
import { ADMIN, idOf, keyOf, OWNER, pinned, READER, seedOf } from '../support/seeds.js'
import { ACCOUNT, ENDING, EVERYTHING, HOUR, KEEPERS, livingKeys, OTHER, SEED, seeded } from './everything.js'
import { problemsOf, stateOf } from './refused.js'

/** A document as it goes through a file. */
function throughFile<T>(document: T): T {
  return JSON.parse(JSON.stringify(document))
}

t.test('the state document exports all there is, with hashes instead of keys', async (t) => {
  const { emulator } = await seeded(t)
  const exported = emulator.controlService.state.export()
  t.match(exported, {
    version: 1,
    clock: { mode: 'frozen', now: NOW },
    faults: SEED.faults,
    rateLimit: SEED.rateLimit,
    accounts: [
      {
        _id: ACCOUNT,
        organization: 'One',
        serviceTokenLimit: 3,
        members: [
          { _id: OWNER._id },
          { firstName: 'Ada', lastName: 'Admin', creationDate: NOW },
          { customRoles: [KEEPERS._id], removed: true },
        ],
        roles: [
          { _id: KEEPERS._id, description: 'Keep tokens', basePermissions: 'reader', resourceCategory: 'any' },
          { key: 'b', basePermissions: 'no_access' },
        ],
        deletedRoles: undefined,
        tokens: [
          { lastUsed: 5, keyHash: /^[0-9a-f]{64}$/, token: '001f' },
          {
            oldKeys: [
              { token: '0022', expiresAt: NOW - HOUR },
              { token: '0021', expiresAt: NOW + HOUR },
            ],
          },
          { customRoleIds: [KEEPERS._id], grantedWithin: [[{ name: 'Keepers', statements: [EVERYTHING] }]] },
          { inlineRole: [EVERYTHING], defaultApiVersion: 20191212, memberId: ADMIN._id },
        ],
        clock: { mode: 'frozen', now: NOW },
        faults: [{ respond: { status: 429 } }],
        rateLimit: { token: 1_000 },
      },
      { _id: OTHER, organization: '', rateLimit: {}, clock: { mode: 'real' } },
    ],
  })
  t.notMatch(JSON.stringify(exported), /api-/)
  t.strictSame(emulator.controlService.state.exportAccount(ACCOUNT), exported.accounts[0])
})

t.test('an export leaves out what is not set', async (t) => {
  const { emulator } = await emulate(t, {
    seed: seedOf({
      members: [OWNER],
      roles: [{ key: 'a', name: '', policy: [] }],
      tokens: [pinned(1, { role: 'admin' })],
    }),
  })
  const [account] = emulator.controlService.state.export().accounts
  t.strictSame(Object.keys(account ?? {}), ['_id', 'organization', 'members', 'roles', 'tokens'])
  t.strictSame(Object.keys(account?.members?.[0] ?? {}), ['_id', 'email', 'role', 'creationDate'])
  t.strictSame(Object.keys(account?.roles?.[0] ?? {}), ['_id', 'key', 'name', 'policy', 'basePermissions'])
  t.strictSame(Object.keys(account?.tokens?.[0] ?? {}), [
    ...['_id', 'memberId', 'role', 'serviceToken', 'defaultApiVersion', 'creationDate', 'lastModified'],
    ...['keyHash', 'token'],
  ])
})

t.test('an export comes out of another emulator as it went in, and its keys work there', async (t) => {
  const first = await seeded(t)
  t.strictSame(await livingKeys(first), [31, 32, 33, 35, 36])
  const exported = first.emulator.controlService.state.export()
  const second = await emulate(t, { seed: stateOf({ tokens: [] }) })
  second.emulator.controlService.state.replace(checkSeed(throughFile(exported)))
  t.strictSame(second.emulator.controlService.state.export(), exported)
  t.strictSame(await livingKeys(second), [31, 32, 33, 35, 36])
  second.emulator.controlService.clock.set(ACCOUNT, { now: ENDING.expiresAt })
  t.strictSame(await livingKeys(second), [31, 32, 35, 36], 'the window ends where it ended')
  second.emulator.controlService.clock.set(ACCOUNT, { now: 0 })
  t.strictSame(await livingKeys(second), [31, 32, 33, 34, 35, 36])
})

t.test('an export can be a seed', async (t) => {
  const first = await seeded(t)
  const exported = first.emulator.controlService.state.export()
  const { now, ...options } = { now: NOW, seed: throughFile(exported) }
  const second = await emulate(t, options)
  t.equal(second.emulator.token, null)
  t.strictSame(second.emulator.controlService.state.export(), exported)
})

t.test('an account comes out of another one as it went in', async (t) => {
  const first = await seeded(t)
  const { _id, ...exported } = first.emulator.controlService.state.exportAccount(ACCOUNT)
  const second = await emulate(t)
  const { controlService } = second.emulator
  const { _id: made } = controlService.accounts.create(throughFile(exported))
  t.strictSame(controlService.state.exportAccount(made), { _id: made, ...exported })
  t.strictSame(await livingKeys(second), [31, 32, 33, 35, 36])
  controlService.state.replaceAccount(made, { tokens: [] })
  controlService.state.replaceAccount(made, throughFile({ _id: made, ...exported }))
  t.strictSame(controlService.state.exportAccount(made), { _id: made, ...exported })
})

t.test('the state document keeps the order of accounts, members, roles and tokens', async (t) => {
  const { emulator, call } = await emulate(t, {
    seed: stateOf(
      {
        _id: idOf(9),
        members: [READER, OWNER],
        roles: [
          { key: 'z', name: '', policy: [] },
          { key: 'a', name: '', policy: [] },
        ],
        tokens: [pinned(8, { role: 'admin', memberId: OWNER._id }), pinned(7, { role: 'admin', memberId: OWNER._id })],
      },
      { _id: idOf(8) },
    ),
  })
  const { state, accounts } = emulator.controlService
  accounts.create({ _id: idOf(1) })
  await call('POST', '/api/v2/roles', { body: { key: 'm', name: '', policy: [] } })
  const { body: created } = await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  const exported = state.export()
  t.match(exported.accounts, [
    {
      _id: idOf(9),
      members: [READER, OWNER],
      roles: [{ key: 'z' }, { key: 'a' }, { key: 'm' }],
      tokens: [{ _id: idOf(8) }, { _id: idOf(7) }, { _id: created._id }],
    },
    { _id: idOf(8) },
    { _id: idOf(1) },
  ])
  const reversed = { ...exported, accounts: [...exported.accounts].reverse() }
  state.replace(reversed)
  t.strictSame(state.export(), reversed)
  t.strictSame(
    accounts.list().map(({ _id }) => _id),
    [idOf(1), idOf(8), idOf(9)],
  )
  t.match(await call('GET', '/api/v2/tokens'), {
    body: { items: [{ _id: created._id }, { _id: idOf(7) }, { _id: idOf(8) }] },
  })
})

t.test(
  'the state document exports the last use of a token before it is written, and forgets it when the state is replaced',
  async (t) => {
    const { emulator, call } = await emulate(t, {
      seed: seedOf({ _id: ACCOUNT, tokens: [pinned(1, { role: 'admin' })] }),
    })
    const { state, reset, clock } = emulator.controlService
    const unused = state.export()
    await call('GET', '/api/v2/tokens')
    const used = state.export()
    t.match(used.accounts, [{ tokens: [{ lastUsed: NOW }] }])

    for (const forget of [() => state.replace(unused), () => reset.reset(), () => reset.resetAccount(ACCOUNT)]) {
      state.replace(used)
      clock.advance(undefined, { by: 1 })
      await call('GET', '/api/v2/tokens')
      forget()
      t.notOk('lastUsed' in (state.export().accounts[0]?.tokens?.[0] ?? {}))
    }
  },
)

t.test('a state without the deleted roles of its tokens and members can be loaded again', async (t) => {
  const first = await seeded(t)
  t.match(await first.call('DELETE', '/api/v2/roles/keepers', { key: keyOf(31) }), { status: 204 })
  const exported = first.emulator.controlService.state.export()
  t.match(exported.accounts, [
    {
      members: [{}, {}, {}],
      roles: [{ key: 'b' }],
      deletedRoles: undefined,
      tokens: [{}, {}, { customRoleIds: undefined, role: undefined, inlineRole: undefined }],
    },
  ])
  const second = await emulate(t)
  second.emulator.controlService.state.replace(checkSeed(throughFile(exported)))
  t.strictSame(second.emulator.controlService.state.export(), exported)
  const body = { role: 'reader', serviceToken: true }
  t.match(await second.call('POST', '/api/v2/tokens', { key: keyOf(35), body }), { status: 403 })
})

t.test('texts as long as the API takes them come out and go in', async (t) => {
  const first = await emulate(t, {
    seed: seedOf({
      members: [{ ...OWNER, customRoles: ['long'] }],
      roles: [{ key: 'long', name: 'n', policy: [EVERYTHING] }],
      tokens: [pinned(1, { role: 'admin' })],
    }),
  })
  const long = 'x'.repeat(4096)
  first.emulator.controlService.members.patch(first.emulator.controlService.accounts.list()[0]?._id ?? '', OWNER._id, {
    customRoles: [],
  })
  t.match(
    await first.call('PATCH', '/api/v2/roles/long', {
      body: [
        { op: 'replace', path: '/name', value: long },
        { op: 'add', path: '/description', value: long },
      ],
    }),
    { status: 200 },
  )
  first.emulator.controlService.members.patch(first.emulator.controlService.accounts.list()[0]?._id ?? '', OWNER._id, {
    customRoles: ['long'],
  })
  t.match(
    await first.call('POST', '/api/v2/tokens', {
      body: { role: 'admin', serviceToken: true, name: 'x'.repeat(256), description: long },
    }),
    { status: 201 },
  )
  const exported = first.emulator.controlService.state.export()
  t.match(exported.accounts[0]?.tokens?.[1]?.grantedWithin, [[{ statements: Array }], [{ name: long }]])
  t.strictSame(checkSeed(throughFile(exported)), exported)
})

t.test('clocks come out as they are set', async (t) => {
  const { emulator } = await emulate(t, { seed: stateOf({ _id: ACCOUNT }) })
  const { clock, state } = emulator.controlService
  clock.clear(undefined)
  t.match(state.export(), { clock: { mode: 'real' } })
  t.notOk('clock' in state.exportAccount(ACCOUNT), 'an account follows the server')
  clock.set(undefined, { now: 0, mode: 'offset' })
  clock.set(ACCOUNT, { now: 5 })
  const exported = state.export()
  t.match(exported, { clock: { mode: 'offset', offset: Number }, accounts: [{ clock: { mode: 'frozen', now: 5 } }] })
  clock.clear(ACCOUNT)
  clock.set(undefined, { now: 1 })
  state.replace(checkSeed(throughFile(exported)))
  t.strictSame(state.export(), exported)
  t.ok(clock.read(undefined).now < HOUR)
  t.strictSame(clock.read(ACCOUNT), { now: 5, mode: 'frozen' })
})

t.test('a state without clocks, faults and limits clears those that are set', async (t) => {
  const { emulator } = await seeded(t)
  const { state, clock, faults, rateLimit } = emulator.controlService
  state.replace(stateOf({ _id: ACCOUNT }))
  for (const owner of [undefined, ACCOUNT]) {
    t.equal(clock.read(owner).mode, 'real')
    t.strictSame([faults.list(owner), rateLimit.get(owner)], [[], {}])
  }
})

t.test('a mistake in the last account keeps everything as it was', async (t) => {
  const emulation = await seeded(t)
  const { state, clock, faults } = emulation.emulator.controlService
  await emulation.call('GET', '/api/v2/tokens', { key: keyOf(36) })
  const before = state.export()
  const listed = faults.list(ACCOUNT)
  const document = {
    ...stateOf(
      { _id: ACCOUNT, organization: 'Changed', clock: { now: 1 } },
      { _id: idOf(7) },
      { _id: OTHER, tokens: [{ role: 'admin', key: keyOf(50), memberId: 'nobody' }] },
    ),
    clock: { mode: 'frozen', now: 1 },
  } as const
  t.strictSame(
    problemsOf(() => state.replace(document)),
    ['accounts[2].tokens[0].memberId: there is no member "nobody".'],
  )
  t.strictSame(
    problemsOf(() => state.replaceAccount(ACCOUNT, { clock: { mode: 'frozen', now: 1 }, tokens: [{ role: 'admin' }] })),
    ['tokens[0] must have key or keyHash.'],
  )
  t.strictSame(
    problemsOf(() =>
      emulation.emulator.controlService.accounts.create({
        members: [{ email: 'a@b', role: 'owner', customRoles: ['c'] }],
      }),
    ),
    ['members[0].customRoles[0]: there is no custom role "c".'],
  )
  t.strictSame(state.export(), before)
  t.strictSame(faults.list(ACCOUNT), listed)
  t.strictSame(clock.read(ACCOUNT), { now: NOW, mode: 'frozen' })
  t.strictSame(await livingKeys(emulation), [31, 32, 33, 35, 36])
})

t.test('a conflict in the middle of an account keeps everything as it was', async (t) => {
  const emulation = await seeded(t)
  const { state } = emulation.emulator.controlService
  const before = state.export()
  t.throws(
    () =>
      state.replaceAccount(OTHER, {
        organization: 'Changed',
        clock: { mode: 'frozen', now: 1 },
        tokens: [
          { role: 'admin', key: keyOf(50) },
          { role: 'admin', key: keyOf(31) },
        ],
      }),
    { code: 'conflict' },
  )
  t.strictSame(state.export(), before)
  t.match(await emulation.call('GET', '/api/v2/tokens', { key: keyOf(50) }), { status: 401 })
})

t.test('accounts that stay keep their request log and their events, those that go lose all', async (t) => {
  const { emulator, call } = await seeded(t)
  const { state, requestLog, events, snapshots, clock } = emulator.controlService
  await call('POST', '/api/v2/tokens', { key: keyOf(31), body: { role: 'reader' } })
  snapshots.put(ACCOUNT, 'a')
  snapshots.put(OTHER, 'b')
  let ended = 0
  requestLog(OTHER).subscribe(
    () => {},
    () => {
      ended++
    },
  )
  state.replace(stateOf({ _id: ACCOUNT }))
  t.equal(requestLog(ACCOUNT).count(), 1)
  t.equal(events(ACCOUNT, 10).length, 1)
  t.strictSame(snapshots.list(ACCOUNT), [{ name: 'a', createdAt: NOW }])
  t.equal(ended, 1)
  t.throws(() => requestLog(OTHER), { code: 'not_found' })
  // The one that is made again has nothing of the one that went.
  state.replace(stateOf({ _id: OTHER }))
  t.strictSame([requestLog(OTHER).count(), snapshots.list(OTHER)], [0, []])
  t.equal(clock.read(OTHER).mode, 'real')
})
