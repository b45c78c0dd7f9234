import t, { type Test } from 'tap'
import type { AccountDocument } from '../../src/seeds/document.js'
import { problemsOf, refusalOf, stateOf } from '../control/refused.js'
import { emulate } from '../support/emulate.js'
import { idOf, keyOf, OWNER, pinned, READER } from '../support/seeds.js'

const HASH = '0123456789abcdef'.repeat(4)
const KEEPERS = { _id: idOf(11), key: 'keepers', name: 'Keepers', policy: [] }

/** What a state of this one account is refused for; nothing of it may be there afterwards. */
async function problemsOfLoading(t: Test, ...accounts: readonly AccountDocument[]): Promise<readonly string[]> {
  const { emulator } = await emulate(t)
  const { state } = emulator.controlService
  const before = state.export()
  const problems = problemsOf(() => state.replace(stateOf(...accounts)))
  t.strictSame(state.export(), before)
  return problems
}

t.test(
  'the check of a seed finds members by id and e-mail address, and roles by id and key, and drops the ids of deleted roles',
  async (t) => {
    const { emulator } = await emulate(t, {
      seed: stateOf({
        members: [OWNER, { ...READER, customRoles: ['keepers', idOf(12)] }],
        roles: [KEEPERS],
        deletedRoles: [idOf(12)],
        tokens: [
          pinned(21, { memberId: READER.email, customRoleIds: ['keepers'] }),
          pinned(22, { memberId: READER._id, customRoleIds: [idOf(12), idOf(11)] }),
          pinned(23, { role: 'reader' }),
        ],
      }),
    })
    t.match(emulator.controlService.state.export().accounts, [
      {
        members: [{ _id: OWNER._id }, { _id: READER._id, customRoles: [idOf(11)] }],
        deletedRoles: undefined,
        tokens: [
          { memberId: READER._id, customRoleIds: [idOf(11)] },
          { memberId: READER._id, customRoleIds: [idOf(11)] },
          { memberId: OWNER._id, role: 'reader' },
        ],
      },
    ])
  },
)

t.test('the check of a seed gives a member or a token each role once, however it is named', async (t) => {
  const { emulator } = await emulate(t, {
    seed: stateOf({
      members: [{ ...OWNER, customRoles: [idOf(11), 'keepers'] }],
      roles: [KEEPERS],
      tokens: [pinned(21, { customRoleIds: ['keepers', idOf(11), 'keepers'] })],
    }),
  })
  const [account] = emulator.controlService.state.export().accounts
  t.strictSame(account?.members?.[0]?.customRoles, [idOf(11)])
  t.strictSame(account?.tokens?.[0]?.customRoleIds, [idOf(11)])
})

t.test(
  'the check of a seed takes what looks like the id of a role for that id, even if another role or a deleted one has it as its key',
  async (t) => {
    const { emulator } = await emulate(t, {
      seed: stateOf({
        roles: [
          KEEPERS,
          { _id: idOf(13), key: idOf(11), name: 'First', policy: [] },
          { _id: idOf(14), key: idOf(12), name: 'Second', policy: [] },
        ],
        deletedRoles: [idOf(12)],
        tokens: [pinned(21, { customRoleIds: [idOf(11)] }), pinned(22, { customRoleIds: [idOf(12)] })],
      }),
    })
    t.match(emulator.controlService.state.export().accounts[0]?.tokens, [
      { customRoleIds: [idOf(11)] },
      { customRoleIds: undefined },
    ])
  },
)

t.test('the check of a seed takes an e-mail address for who has it, not for who had it', async (t) => {
  const gone = { ...OWNER, removed: true }
  const there = { ...OWNER, _id: idOf(5) }
  for (const members of [
    [gone, there],
    [there, gone],
  ]) {
    const { emulator } = await emulate(t, {
      seed: stateOf({ members, tokens: [pinned(21, { role: 'admin', memberId: OWNER.email })] }),
    })
    t.match(emulator.controlService.state.export().accounts[0]?.tokens, [{ memberId: idOf(5) }])
  }
})

t.test('the check of a seed refuses references that lead nowhere, in all accounts at once', async (t) => {
  t.strictSame(
    await problemsOfLoading(
      t,
      {
        members: [OWNER, { ...READER, customRoles: ['keepers', 'nobody'] }],
        roles: [KEEPERS],
        tokens: [
          pinned(21, { role: 'reader', memberId: 'ben@example.com' }),
          pinned(22, { customRoleIds: ['keepers', idOf(99)] }),
        ],
      },
      {},
      { members: [], tokens: [pinned(23, { role: 'reader' })] },
      // Members and roles of another account are unknown.
      { tokens: [pinned(24, { customRoleIds: ['keepers'], memberId: READER._id })] },
    ),
    [
      'accounts[0].members[1].customRoles[1]: there is no custom role "nobody".',
      'accounts[0].tokens[0].memberId: there is no member "ben@example.com".',
      `accounts[0].tokens[1].customRoleIds[1]: there is no custom role "${idOf(99)}".`,
      'accounts[2].tokens[0] needs a member, but the account has none.',
      'accounts[3].tokens[0].customRoleIds[0]: there is no custom role "keepers".',
      `accounts[3].tokens[0].memberId: there is no member "${READER._id}".`,
    ],
  )
})

t.test('the check of a seed does not say a key that stands where a member belongs', async (t) => {
  t.strictSame(await problemsOfLoading(t, { tokens: [pinned(21, { role: 'reader', memberId: keyOf(0xabcdef) })] }), [
    'accounts[0].tokens[0].memberId: there is no member "api-…cdef".',
  ])
})

t.test('the check of a seed refuses what is there twice in an account', async (t) => {
  t.strictSame(
    await problemsOfLoading(
      t,
      { organization: 'Without a mistake' },
      {
        members: [
          { ...OWNER, _id: idOf(9), removed: true },
          OWNER,
          { ...READER, email: OWNER.email },
          { ...READER, _id: OWNER._id },
        ],
        roles: [KEEPERS, { ...KEEPERS, key: 'others' }, { ...KEEPERS, _id: idOf(12) }],
        tokens: [pinned(21, { role: 'reader' }), { ...pinned(21, { role: 'reader' }), key: keyOf(22) }],
      },
    ),
    [
      `accounts[1].roles[1]._id: "${idOf(11)}" is used twice.`,
      'accounts[1].roles[2].key: "keepers" is used twice.',
      `accounts[1].members[3]._id: "${OWNER._id}" is used twice.`,
      'accounts[1].members[2].email: "owner@example.com" is used twice.',
      `accounts[1].tokens[1]._id: "${idOf(21)}" is used twice.`,
    ],
  )
})

t.test('the check of a seed lets members who are gone have the e-mail address of another', async (t) => {
  const { emulator } = await emulate(t, {
    seed: stateOf({
      members: [
        { ...OWNER, removed: true },
        { ...READER, email: OWNER.email, removed: true },
        { ...OWNER, _id: idOf(5) },
      ],
    }),
  })
  t.match(emulator.controlService.accounts.list(), [{ membersCount: 3 }])
})

t.test(
  'the check of a seed refuses a token without a key, and one whose last four characters are of another key',
  async (t) => {
    t.strictSame(
      await problemsOfLoading(t, {
        tokens: [
          { role: 'reader' },
          { role: 'reader', token: '0001' },
          { role: 'reader', key: keyOf(2), token: '0003' },
          { role: 'reader', key: keyOf(4), oldKeys: [{ key: keyOf(5), token: '0006', expiresAt: 1 }] },
        ],
      }),
      [
        'accounts[0].tokens[0] must have key or keyHash.',
        'accounts[0].tokens[1] must have key or keyHash.',
        'accounts[0].tokens[2].token must be the last four characters of the key.',
        'accounts[0].tokens[3].oldKeys[0].token must be the last four characters of the key.',
      ],
    )
  },
)

t.test('the check of a seed refuses a key or an account that is in a document twice, with both paths', async (t) => {
  const token = { role: 'reader', key: keyOf(1) } as const
  t.strictSame(
    await problemsOfLoading(
      t,
      {
        _id: idOf(1),
        tokens: [
          token,
          token,
          { role: 'reader', key: keyOf(2), oldKeys: [{ key: keyOf(2), expiresAt: 1 }] },
          { role: 'reader', keyHash: HASH, token: 'cdef' },
        ],
      },
      { _id: idOf(1), tokens: [{ ...token, oldKeys: [{ keyHash: HASH, token: 'cdef', expiresAt: 1 }] }] },
    ),
    [
      'accounts[0].tokens[1].key: the key ending in 0001 is already used at accounts[0].tokens[0].key.',
      'accounts[0].tokens[2].key: the key ending in 0002 is already used at accounts[0].tokens[2].oldKeys[0].key.',
      `accounts[1]._id: the account ${idOf(1)} is already used at accounts[0]._id.`,
      'accounts[1].tokens[0].oldKeys[0].keyHash: the key ending in cdef is already used at accounts[0].tokens[3].keyHash.',
      'accounts[1].tokens[0].key: the key ending in 0001 is already used at accounts[0].tokens[0].key.',
    ],
  )
  const { emulator } = await emulate(t)
  t.strictSame(
    problemsOf(() => emulator.controlService.accounts.create({ tokens: [token, token] })),
    ['tokens[1].key: the key ending in 0001 is already used at tokens[0].key.'],
  )
})

t.test('the check of a seed lets ids be in several accounts', async (t) => {
  const account = { members: [OWNER], roles: [KEEPERS], tokens: [{ _id: idOf(21), role: 'admin' }] } as const
  const { emulator, call } = await emulate(t)
  const created = [1, 2, 3].map(() => emulator.controlService.accounts.create(account))
  t.strictSame(
    created.map(({ members, roles, tokens }) => [members[0]?._id, roles[0]?._id, tokens[0]?._id]),
    Array(3).fill([OWNER._id, KEEPERS._id, idOf(21)]),
  )
  for (const { _id, token } of created) {
    t.match(await call('GET', '/api/v2/caller-identity', { key: token?.token ?? '' }), {
      status: 200,
      body: { accountId: _id, tokenId: idOf(21), memberId: OWNER._id },
    })
  }
})

t.test('the check of a seed refuses a key that is in use in another account, naming its path', async (t) => {
  const { emulator, call } = await emulate(t, { seed: stateOf({ tokens: [pinned(1, { role: 'admin' })] }) })
  const { accounts, state } = emulator.controlService
  const { _id: other } = accounts.create({})
  const owner = accounts.list()[0]?._id
  const before = state.export()
  const cases: readonly (readonly [AccountDocument, string])[] = [
    [{ tokens: [pinned(2, { role: 'reader' }), pinned(1, { role: 'reader' })] }, 'tokens[1].key'],
    [
      { tokens: [{ ...pinned(2, { role: 'reader' }), oldKeys: [{ key: keyOf(1), expiresAt: 1 }] }] },
      'tokens[0].oldKeys[0].key',
    ],
    [
      { tokens: [{ role: 'reader', keyHash: before.accounts[0]?.tokens?.[0]?.keyHash ?? '', token: '0001' }] },
      'tokens[0].keyHash',
    ],
  ]
  for (const [document, path] of cases) {
    const refusal = { code: 'conflict', message: `${path}: the key ending in 0001 is in use in the account ${owner}` }
    t.strictSame(
      refusalOf(() => accounts.create(document)),
      refusal,
    )
    t.strictSame(
      refusalOf(() => state.replaceAccount(other, document)),
      refusal,
    )
  }
  t.strictSame(state.export(), before)
  t.match(await call('GET', '/api/v2/tokens', { key: keyOf(1) }), { status: 200 })
  t.match(await call('GET', '/api/v2/tokens', { key: keyOf(2) }), { status: 401 })
})

t.test('the check of a seed refuses an account that exists, and a document of another account', async (t) => {
  const { emulator } = await emulate(t, { seed: stateOf({ _id: idOf(1) }) })
  const { accounts, state } = emulator.controlService
  t.strictSame(
    refusalOf(() => accounts.create({ _id: idOf(1) })),
    { code: 'conflict', message: `_id: the account ${idOf(1)} exists already` },
  )
  t.strictSame(
    refusalOf(() => state.replaceAccount(idOf(1), { _id: idOf(2) })),
    { code: 'conflict', message: `_id: the account is ${idOf(1)}, the document is of ${idOf(2)}` },
  )
})
