import t from 'tap'
import { emulate, NOW } from '../support/emulate.js'
import { ADMIN, idOf, keyOf, OWNER, READER, seedOf } from '../support/seeds.js'
import { EVERYTHING, HOUR, KEEPERS } from './everything.js'

t.test('an account made of nothing has four members and one admin token of the owner', async (t) => {
  const { emulator, call } = await emulate(t)
  const made = emulator.controlService.accounts.create({})
  t.match(made, {
    _id: /^[0-9a-f]{24}$/,
    organization: 'Emulated organization',
    members: [{ role: 'owner' }, { role: 'admin' }, { role: 'writer' }, { role: 'reader' }],
    roles: { length: 0 },
    token: { _id: /^[0-9a-f]{24}$/, token: /^api-/ },
    tokens: [{ name: 'Admin token' }],
  })
  const key = made.token?.token ?? ''
  t.strictSame(made.tokens, [{ ...made.token, name: 'Admin token' }])
  t.match(await call('GET', `/api/v2/tokens/${made.token?._id}`, { key }), {
    status: 200,
    body: { ownerId: made._id, memberId: made.members[0]?._id, role: 'admin', serviceToken: false },
  })
})

t.test('keys that a document leaves out are made up and told, those it hashes are not', async (t) => {
  const { emulator, call } = await emulate(t)
  const { tokens, token } = emulator.controlService.accounts.create({
    tokens: [
      { role: 'reader', name: 'made up' },
      { role: 'reader', keyHash: 'a'.repeat(64), token: 'aaaa' },
      { role: 'reader', key: keyOf(1) },
      { role: 'admin' },
    ],
  })
  t.match(tokens, [{ name: 'made up', token: /^api-/ }, { token: keyOf(1) }, { token: /^api-/ }])
  t.notOk('name' in (tokens[1] ?? {}))
  t.strictSame(token, { _id: tokens[2]?._id, token: tokens[2]?.token }, 'the first that is an admin')
  for (const each of tokens) {
    t.match(await call('GET', '/api/v2/caller-identity', { key: each.token }), {
      status: 200,
      body: { tokenId: each._id },
    })
  }
})

t.test('a new account has the first key where there is no admin token, and none where none is known', async (t) => {
  const { emulator } = await emulate(t)
  const { accounts } = emulator.controlService
  const readers = accounts.create({ tokens: [{ role: 'reader' }, { role: 'writer' }] })
  t.strictSame(readers.token?.token, readers.tokens[0]?.token)
  t.match(accounts.create({ tokens: [] }), { token: null, tokens: { length: 0 } })
})

t.test('accounts are listed in the order in which they were made, with what is in them', async (t) => {
  const { emulator } = await emulate(t, { seed: seedOf({ _id: idOf(9), organization: 'Seeded' }) })
  const { accounts } = emulator.controlService
  accounts.create({ _id: idOf(1), members: [OWNER, { ...READER, removed: true }], roles: [KEEPERS], tokens: [] })
  t.strictSame(accounts.list(), [
    { _id: idOf(9), organization: 'Seeded', membersCount: 4, rolesCount: 0, tokensCount: 1 },
    { _id: idOf(1), organization: 'Emulated organization', membersCount: 2, rolesCount: 1, tokensCount: 0 },
  ])
})

t.test('an account is shown with a page of its tokens, and with the state of each key', async (t) => {
  const { emulator } = await emulate(t)
  const { accounts, clock } = emulator.controlService
  const role = { ...KEEPERS, basePermissions: 'no_access', resourceCategory: 'project', description: 'd' } as const
  const { _id } = accounts.create({
    serviceTokenLimit: 5,
    members: [
      { ...OWNER, firstName: 'Olive', lastName: 'Owner' },
      { ...ADMIN, customRoles: ['keepers'], removed: true },
    ],
    roles: [role, { _id: idOf(12), key: 'b', name: 'B', policy: [] }],
    tokens: [
      { _id: idOf(1), role: 'reader', key: keyOf(1) },
      {
        _id: idOf(2),
        name: 'n',
        description: 'd',
        inlineRole: [EVERYTHING],
        serviceToken: true,
        lastUsed: 5,
        key: keyOf(2),
      },
      {
        _id: idOf(3),
        customRoleIds: ['keepers'],
        key: keyOf(3),
        oldKeys: [
          { key: keyOf(4), expiresAt: NOW },
          { key: keyOf(5), expiresAt: NOW + HOUR },
        ],
      },
    ],
  })
  const dates = { creationDate: NOW, lastModified: NOW }
  const first = {
    _id: idOf(1),
    memberId: OWNER._id,
    role: 'reader',
    serviceToken: false,
    defaultApiVersion: 20240415,
    ...dates,
    token: '0001',
    keys: [{ token: '0001', state: 'alive', current: true }],
  }
  const account = accounts.get(_id, { limit: 2, offset: 0 })
  t.strictSame(account, {
    _id,
    organization: 'Emulated organization',
    serviceTokenLimit: 5,
    members: [
      { ...OWNER, firstName: 'Olive', lastName: 'Owner', customRoles: [], creationDate: NOW, removed: false },
      { ...ADMIN, firstName: '', lastName: '', customRoles: [KEEPERS._id], creationDate: NOW, removed: true },
    ],
    roles: [role, { _id: idOf(12), key: 'b', name: 'B', description: '', policy: [], basePermissions: 'no_access' }],
    tokens: [
      {
        ...first,
        _id: idOf(3),
        role: undefined,
        customRoleIds: [KEEPERS._id],
        token: '0003',
        keys: [
          { token: '0003', state: 'alive', current: true },
          { token: '0005', state: 'alive', current: false, expiresAt: NOW + HOUR },
          { token: '0004', state: 'expired', current: false, expiresAt: NOW },
        ],
      },
      {
        ...first,
        _id: idOf(2),
        role: undefined,
        name: 'n',
        description: 'd',
        inlineRole: [EVERYTHING],
        serviceToken: true,
        lastUsed: 5,
        token: '0002',
        keys: [{ token: '0002', state: 'alive', current: true }],
      },
    ].map(({ role: _, ...token }) => token),
    tokensCount: 3,
  })
  t.strictSame(accounts.get(_id, { limit: 2, offset: 2 }).tokens, [first])
  clock.set(_id, { now: NOW + HOUR })
  t.match(accounts.get(_id, { limit: 1, offset: 0 }).tokens, [
    { keys: [{}, { state: 'expired' }, { state: 'expired' }] },
  ])
})

t.test('a deleted account is gone with everything in it, and its keys can be used again', async (t) => {
  const { emulator, call } = await emulate(t)
  const { accounts, clock, faults } = emulator.controlService
  const document = { _id: idOf(1), tokens: [{ role: 'admin', key: keyOf(1) }] } as const
  accounts.create({ ...document, clock: { mode: 'frozen', now: 5 }, faults: [{ delay: 1 }] })
  await call('POST', '/api/v2/tokens', { key: keyOf(1), body: { role: 'reader' } })
  accounts.delete(idOf(1))
  t.match(await call('GET', '/api/v2/tokens', { key: keyOf(1) }), { status: 401 })
  t.match(accounts.list(), { length: 1 })

  accounts.create(document)
  t.match(await call('GET', '/api/v2/tokens', { key: keyOf(1) }), { status: 200, body: { totalCount: 1 } })
  t.equal(clock.read(idOf(1)).now, NOW)
  t.strictSame(faults.list(idOf(1)), [])
  t.strictSame(emulator.controlService.events(idOf(1), 10), [])
})
