import t from 'tap'
import type { EmulatorParts } from '../../src/emulator.js'
import { checkSeed } from '../../src/seeds/check.js'
import type { AccountDocument } from '../../src/seeds/document.js'
import { emulate, NOW } from '../support/emulate.js'
import { ADMIN, idOf, keyOf, OWNER, pinned, READER, seedOf, WRITER } from '../support/seeds.js'
import { problemsOf, refusalOf, stateOf } from './refused.js'

const WELL_KNOWN_KEY = 'api-00000000-0000-4000-8000-000000000000'
const STRANGER = keyOf(99)

t.test('seeding makes an account with four members and an admin token with the key that everybody knows', async (t) => {
  const { emulator, call, token } = await emulate(t)
  t.equal(token, WELL_KNOWN_KEY)
  t.match(emulator.controlService.state.export(), {
    version: 1,
    clock: { mode: 'frozen', now: NOW },
    accounts: [
      {
        organization: 'Emulated organization',
        members: ['owner', 'admin', 'writer', 'reader'].map((role) => ({ email: `${role}@example.com`, role })),
        roles: { length: 0 },
        tokens: [{ name: 'Admin token', role: 'admin', serviceToken: false, creationDate: NOW, token: '0000' }],
      },
    ],
  })
  const { body } = await call('GET', '/api/v2/tokens')
  t.match(body, { totalCount: 1, items: [{ role: 'admin', _member: { email: 'owner@example.com', role: 'owner' } }] })
})

t.test('seeding makes that account for a seed without any', async (t) => {
  const { emulator, token } = await emulate(t, { seed: stateOf() })
  t.equal(token, WELL_KNOWN_KEY)
  t.match(emulator.controlService.accounts.list(), [{ membersCount: 4, tokensCount: 1 }])
})

t.test('seeding gives an account what it does not say, and nothing that it does', async (t) => {
  const cases: readonly (readonly [AccountDocument, number, number])[] = [
    [{}, 4, 1],
    [{ members: [OWNER] }, 1, 1],
    [{ members: [OWNER, READER], tokens: [] }, 2, 0],
    [{ tokens: [] }, 4, 0],
    [{ members: [], tokens: [] }, 0, 0],
    [{ tokens: [pinned(1, { role: 'reader' }), pinned(2, { role: 'reader' })] }, 4, 2],
  ]
  for (const [account, membersCount, tokensCount] of cases) {
    const { emulator } = await emulate(t, { seed: seedOf(account) })
    t.match(emulator.controlService.accounts.list(), [{ membersCount, tokensCount }])
  }
})

t.test('seeding knows the well-known key only where the first account says nothing of tokens', async (t) => {
  const cases = [
    [[{}], WELL_KNOWN_KEY],
    [[{ organization: 'One' }, { tokens: [pinned(2, { role: 'admin' })] }], WELL_KNOWN_KEY],
    [[{ tokens: [pinned(1, { role: 'admin' })] }], keyOf(1)],
    [[{ tokens: [pinned(1, { role: 'admin' })] }, {}], keyOf(1)],
    [[{ tokens: [] }, {}], null],
    [[{ tokens: [pinned(1, { role: 'reader' }), pinned(2, { role: 'admin' })] }], keyOf(2)],
  ] as const
  for (const [accounts, token] of cases) {
    const { emulator, call } = await emulate(t, { seed: stateOf(...accounts) })
    t.equal(emulator.token, token)
    const { status } = await call('GET', '/api/v2/tokens', { key: WELL_KNOWN_KEY })
    t.equal(status, token === WELL_KNOWN_KEY ? 200 : 401)
  }
})

t.test('seeding gives every account without tokens a key of its own', async (t) => {
  const { emulator } = await emulate(t, { seed: stateOf({}, {}, {}) })
  const { accounts } = emulator.controlService.state.export()
  t.equal(new Set(accounts.map(({ tokens }) => tokens?.[0]?.keyHash)).size, 3)
})

t.test('seeding tells the first key that the first account pins, or none when it has only hashes', async (t) => {
  const hashed = { role: 'admin', keyHash: 'a'.repeat(64), token: 'aaaa' } as const
  t.equal((await emulate(t, { seed: seedOf({ tokens: [hashed, pinned(2, { role: 'reader' })] }) })).token, keyOf(2))
  t.equal((await emulate(t, { seed: seedOf({ tokens: [hashed] }) })).emulator.token, null)
})

t.test('seeding gives the token that it makes to the owner, or to who comes closest', async (t) => {
  const removed = { removed: true }
  const cases: readonly (readonly [AccountDocument['members'], string])[] = [
    [[READER, ADMIN, OWNER], OWNER._id],
    [[READER, ADMIN, { ...OWNER, ...removed }], ADMIN._id],
    [[READER, WRITER], READER._id],
    [[{ ...READER, ...removed }, { ...ADMIN, ...removed }, WRITER], WRITER._id],
    [[{ email: 'mira@example.com', role: 'writer' }], 'mira@example.com'],
    // Nobody is there to give it to, so it is like that of anybody who left.
    [[{ ...READER, ...removed }], READER._id],
  ]
  for (const [members, creator] of cases) {
    const { emulator } = await emulate(t, { seed: seedOf({ members: members ?? [] }) })
    const [account] = emulator.controlService.state.export().accounts
    const member = account?.members?.find(({ _id }) => _id === account.tokens?.[0]?.memberId)
    t.ok(member?._id === creator || member?.email === creator, creator)
  }
  const { emulator } = await emulate(t)
  t.strictSame(
    problemsOf(() => emulator.controlService.accounts.create({ members: [] })),
    ['tokens[0] needs a member, but the account has none.'],
  )
})

t.test('seeding adds an admin token with the key that was asked for to the first account', async (t) => {
  const seeds: readonly (readonly [AccountDocument[], number])[] = [
    [[{}], 1],
    [[{ tokens: [pinned(1, { role: 'reader' })] }, {}], 2],
    [[{ tokens: [] }], 1],
    [[], 1],
  ]
  for (const [accounts, totalCount] of seeds) {
    const { emulator, call } = await emulate(t, { seed: stateOf(...accounts), adminToken: STRANGER })
    t.equal(emulator.token, STRANGER)
    t.match(await call('GET', '/api/v2/tokens?showAll=true'), {
      status: 200,
      body: { totalCount, items: [{ name: 'Admin token', role: 'admin' }] },
    })
    t.match(await call('GET', '/api/v2/tokens', { key: WELL_KNOWN_KEY }), { status: 401 })
  }
})

t.test('seeding adds no token when the seed pins that very key', async (t) => {
  const { emulator, token } = await emulate(t, {
    seed: seedOf({ tokens: [pinned(1, { role: 'reader' }), { role: 'admin', key: STRANGER }] }),
    adminToken: STRANGER,
  })
  t.equal(token, STRANGER)
  t.match(emulator.controlService.accounts.list(), [{ tokensCount: 2 }])
})

t.test('seeding refuses an admin token that is no key, without saying it', async (t) => {
  for (const adminToken of ['secret', '', STRANGER.toUpperCase(), `${STRANGER}0`]) {
    await t.rejects(emulate(t, { adminToken }), {
      code: 'invalid_request',
      message: /^the admin token must be "api-" and a lower-case UUID v4$/,
    })
  }
})

t.test('seeding refuses a seed that is wrong, with all that is wrong with it', async (t) => {
  const problemsOfSeed = (seed: unknown) => emulate(t, { seed }).catch(({ problems }) => problems)
  t.strictSame(await problemsOfSeed({ accounts: [{ _id: 1 }] }), [
    'version is missing. It must be 1.',
    'accounts[0]._id must be 24 lower-case hexadecimal digits such as "5f0c2ab7e4d20f6a1c9e3000" (got 1).',
  ])
  t.strictSame(await problemsOfSeed(stateOf({ tokens: [{ role: 'reader' }] }, { tokens: [{ role: 'reader' }] })), [
    'accounts[0].tokens[0] must have key or keyHash.',
    'accounts[1].tokens[0] must have key or keyHash.',
  ])
})

t.test('seeding sets clock and limits as the options say, over what the seed says', async (t) => {
  const seed = {
    ...stateOf({ clock: { now: 5 }, rateLimit: { token: 7 } }),
    clock: { mode: 'offset', offset: 5 },
    rateLimit: { global: 5 },
  }
  const { emulator } = await emulate(t, { seed: checkSeed(seed), now: '2026-02-01', rateLimit: { route: 6 } })
  const [account] = emulator.controlService.accounts.list()
  t.match(emulator.controlService.state.export(), {
    clock: { mode: 'frozen', now: Date.UTC(2026, 1, 1) },
    rateLimit: { route: 6 },
    accounts: [{ clock: { mode: 'frozen', now: 5 }, rateLimit: { token: 7 } }],
  })
  t.strictSame(emulator.controlService.rateLimit.get(undefined), { route: 6 })
  t.strictSame(emulator.controlService.clock.read(account?._id), { now: 5, mode: 'frozen' })
})

t.test('dates what a seed does not date by the clock of the account, else the one of the server', async (t) => {
  const { emulator } = await emulate(t, { seed: stateOf({ clock: { now: 5_000 } }, {}) })
  const { accounts } = emulator.controlService.state.export()
  t.match(accounts, [
    { members: [{ creationDate: 5_000 }], tokens: [{ _id: /^00000005/, creationDate: 5_000, lastModified: 5_000 }] },
    { members: [{ creationDate: NOW }], tokens: [{ creationDate: NOW }] },
  ])
  const dated = await emulate(t, { seed: seedOf({ tokens: [{ role: 'admin', key: keyOf(1), creationDate: 9_000 }] }) })
  t.match(dated.emulator.controlService.state.export().accounts[0]?.tokens, [
    { _id: /^00000009/, creationDate: 9_000, lastModified: 9_000 },
  ])
})

t.test('a service token may do what its member may, unless the seed says what it was granted within', async (t) => {
  const service = { serviceToken: true, role: 'admin' } as const
  const { call } = await emulate(t, {
    seed: seedOf({
      members: [OWNER, READER, { ...WRITER, customRoles: ['keepers'] }],
      roles: [
        {
          key: 'keepers',
          name: 'Keepers',
          policy: [{ effect: 'allow', resources: ['service-token/*'], actions: ['createAccessToken'] }],
        },
      ],
      tokens: [
        pinned(1, { ...service }),
        pinned(2, { ...service, memberId: READER.email }),
        pinned(3, { ...service, memberId: WRITER.email }),
        pinned(4, { ...service, memberId: READER.email, grantedWithin: [] }),
        pinned(5, { ...service, grantedWithin: [[{ statements: [] }]] }),
      ],
    }),
  })
  const create = async (n: number, role: string) =>
    (await call('POST', '/api/v2/tokens', { key: keyOf(n), body: { role, serviceToken: true } })).status
  t.strictSame(await Promise.all([1, 2, 3, 4, 5].map((n) => create(n, 'reader'))), [201, 403, 201, 201, 403])
  t.match(await call('DELETE', `/api/v2/tokens/${idOf(1)}`, { key: keyOf(3) }), { status: 403 })
})

t.test('seeding takes a token as the API shows it, with its key beside it', async (t) => {
  const first = await emulate(t, { seed: seedOf({ members: [OWNER] }) })
  const { body: created } = await first.call('POST', '/api/v2/tokens', {
    body: {
      name: 'pasted',
      description: 'from an answer',
      serviceToken: true,
      inlineRole: [{ effect: 'allow', resources: ['service-token/*'], actions: ['*'] }],
    },
  })
  await first.call('GET', '/api/v2/tokens', { key: created.token })
  const { body: shown } = await first.call('GET', `/api/v2/tokens/${created._id}`)
  t.ok('lastUsed' in shown)
  const second = await emulate(t, { seed: seedOf({ members: [OWNER], tokens: [{ ...shown, key: created.token }] }) })
  const { _links, ...rest } = shown
  const { body: again } = await second.call('GET', `/api/v2/tokens/${created._id}`, { key: created.token })
  t.match(again, { ...rest, ownerId: String, _member: { _id: OWNER._id } })
})

t.test('a database that was seeded is left alone', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  const first = await emulate(t, {
    database,
    seed: seedOf({ organization: 'First', tokens: [pinned(1, { role: 'admin' })] }),
  })
  await first.call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  const before = first.emulator.controlService.state.export()
  await first.emulator.close()

  const second = await emulate(t, { database, seed: seedOf({ organization: 'Second' }), now: NOW })
  t.strictSame(second.emulator.controlService.state.export(), before)
})

t.test('a database whose accounts are all gone is left alone too', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  const first = await emulate(t, { database })
  first.emulator.controlService.state.replace(stateOf())
  await first.emulator.close()
  const second = await emulate(t, { database })
  t.strictSame(second.emulator.controlService.accounts.list(), [])
  t.equal(second.emulator.token, null)
  second.emulator.controlService.reset.reset()
  t.match(await second.call('GET', '/api/v2/tokens', { key: WELL_KNOWN_KEY }), { status: 200 })
})

t.test('seeding tells a key after a restart only if it is still the current one of a token', async (t) => {
  const seed = seedOf({ tokens: [pinned(1, { role: 'admin' }), pinned(2, { role: 'reader' })] })
  const reopened = async (use: (first: Awaited<ReturnType<typeof emulate>>) => Promise<unknown>, options: object) => {
    const database = `${t.testdir()}/emulator.db`
    const first = await emulate(t, { database, ...('adminToken' in options ? {} : options) })
    await use(first)
    await first.emulator.close()
    const second = await emulate(t, { database, ...options })
    await second.emulator.close()
    return second.emulator.token
  }
  const nothing = async () => {}
  t.equal(await reopened(nothing, {}), WELL_KNOWN_KEY)
  t.equal(await reopened(nothing, { seed }), keyOf(1), 'the seed knows it')
  t.equal(await reopened(nothing, { adminToken: WELL_KNOWN_KEY }), WELL_KNOWN_KEY)
  t.equal(await reopened(nothing, { adminToken: STRANGER }), null)
  const rotate =
    (query: string) =>
    async ({ call, emulator }: Awaited<ReturnType<typeof emulate>>) => {
      const id = emulator.controlService.state.export().accounts[0]?.tokens?.[0]?._id
      t.match(await call('POST', `/api/v2/tokens/${id}/reset${query}`), { status: 200 })
    }
  t.equal(await reopened(rotate(''), {}), null)
  t.equal(await reopened(rotate(`?expiry=${NOW + 1}`), { seed }), null)
  t.equal(await reopened(({ call }) => call('DELETE', `/api/v2/tokens/${idOf(1)}`), { seed }), null)
})

t.test('options set clock and limits of a database that was seeded before', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  const first = await emulate(t, { database, rateLimit: { global: 1 } })
  await first.emulator.close()
  const second = await emulate(t, { database, now: NOW + 1, rateLimit: { token: 2 } })
  t.strictSame(second.emulator.controlService.clock.read(undefined), { now: NOW + 1, mode: 'frozen' })
  t.strictSame(second.emulator.controlService.rateLimit.get(undefined), { token: 2 })
})

t.test('reseeding takes the place of all there was, baselines and events included', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  const first = await emulate(t, {
    database,
    seed: seedOf({
      _id: idOf(1),
      organization: 'First',
      faults: [{ delay: 1 }],
      tokens: [pinned(1, { role: 'admin' })],
    }),
  })
  await first.call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  first.emulator.controlService.accounts.create({})
  await first.emulator.close()

  const account = { _id: idOf(1), organization: 'Second', tokens: [pinned(2, { role: 'admin' })] } as const
  const second = await emulate(t, { database, seed: seedOf(account), reseed: true })
  const { controlService, token } = second.emulator
  t.equal(token, keyOf(2))
  const seeded = controlService.state.export()
  t.match(
    seeded.accounts,
    [account].map(({ tokens, ...rest }) => ({ ...rest, tokens: { length: tokens.length } })),
  )
  t.strictSame(controlService.events(undefined, 10), [])
  t.match(await second.call('GET', '/api/v2/tokens', { key: keyOf(1) }), { status: 401 })
  await second.call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  controlService.reset.resetAccount(idOf(1))
  t.strictSame(controlService.state.export(), seeded)
  await second.call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  controlService.reset.reset()
  t.strictSame(controlService.state.export(), seeded)
})

t.test('reseeding with a seed that is wrong leaves the database as it was', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  const first = await emulate(t, { database })
  const before = first.emulator.controlService.state.export()
  await first.emulator.close()
  for (const seed of [{}, stateOf({}, { tokens: [{ role: 'admin', memberId: 'nobody', key: keyOf(1) }] })]) {
    await t.rejects(emulate(t, { database, seed, reseed: true }), { code: 'invalid_request' })
  }
  const second = await emulate(t, { database })
  t.strictSame(second.emulator.controlService.state.export(), before)
  t.equal(second.token, WELL_KNOWN_KEY)
})

t.test('a first start that fails leaves nothing behind', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  await t.rejects(emulate(t, { database, seed: stateOf({ tokens: [{ role: 'admin' }] }) }))
  const { token } = await emulate(t, { database })
  t.equal(token, WELL_KNOWN_KEY)
})

t.test('seeding refuses to reset or look at an account that is not there', async (t) => {
  const { emulator } = await emulate(t)
  const { reset, state, accounts, events, snapshots } = emulator.controlService
  for (const work of [
    () => reset.resetAccount(idOf(9)),
    () => state.exportAccount(idOf(9)),
    () => state.replaceAccount(idOf(9), {}),
    () => state.remove(idOf(9)),
    () => accounts.get(idOf(9), { limit: 1, offset: 0 }),
    () => accounts.delete(idOf(9)),
    () => events(idOf(9), 1),
    () => snapshots.list(idOf(9)),
    () => snapshots.put(idOf(9), 'a'),
    () => snapshots.restore(idOf(9), 'a'),
    () => snapshots.delete(idOf(9), 'a'),
  ]) {
    t.strictSame(refusalOf(work), { code: 'not_found', message: 'Invalid resource identifier' })
  }
})

t.test(
  'a moment and limits given for a database that was seeded before are stored, and a reset takes them back',
  async (t) => {
    const database = `${t.testdir()}/emulator.db`
    const opened = async (
      options: object,
      use: (controlService: EmulatorParts['controlService']) => void = () => {},
    ) => {
      const { emulator } = await emulate(t, { database, ...options })
      use(emulator.controlService)
      const { clock, rateLimit } = emulator.controlService.state.export()
      await emulator.close()
      return { clock, rateLimit }
    }
    const given = { clock: { mode: 'frozen', now: 5 }, rateLimit: { global: 7 } }
    t.strictSame(await opened({ now: 1 }), { clock: { mode: 'frozen', now: 1 }, rateLimit: undefined })
    t.strictSame(await opened({ now: 5, rateLimit: { global: 7 } }), given)
    t.strictSame(await opened({ now: undefined }), given)
    t.strictSame(await opened({ now: undefined }, ({ reset }) => reset.reset()), {
      clock: { mode: 'frozen', now: 1 },
      rateLimit: undefined,
    })
  },
)
