import t from 'tap'
import { checkShape } from '../../src/schemas/control.js'
import { checkSeed } from '../../src/seeds/check.js'
import { inBoth, problemsOf, problemsOfAccount } from '../control/refused.js'
import { idOf, keyOf } from '../support/seeds.js'

const STATEMENT = { effect: 'allow', resources: ['service-token/*'], actions: ['*'] } as const
const HASH = '0123456789abcdef'.repeat(4)

const DID_YOU_MEAN_ACCOUNTS = 'the seed has an unknown field "acounts". Did you mean "accounts"?'
const INSTANT_OR_TEXT =
  'ISO 8601 text such as "2026-01-01" or "2026-01-01T12:30:00Z", or a number of milliseconds since 1970'
const OFFSET = 'a whole number of milliseconds from -8640000000000000 to 8640000000000000'

/** One account with every field there is. */
const ACCOUNT = {
  _id: idOf(1),
  organization: 'Example Ltd',
  serviceTokenLimit: 0,
  members: [
    { email: 'mira@example.com', role: 'owner' },
    {
      _id: idOf(2),
      email: 'ben@example.com',
      firstName: 'Ben',
      lastName: '',
      role: 'no_access',
      customRoles: ['keepers', idOf(3)],
      creationDate: 0,
      removed: true,
    },
  ],
  roles: [
    { key: 'keepers', name: '', policy: [] },
    {
      _id: idOf(4),
      key: 'Others-1.2_3',
      name: 'x'.repeat(4096),
      description: 'x'.repeat(4096),
      policy: [STATEMENT],
      basePermissions: 'reader',
      resourceCategory: 'any',
    },
  ],
  deletedRoles: [idOf(3)],
  tokens: [
    { role: 'reader', key: keyOf(1) },
    {
      _id: idOf(5),
      memberId: 'ben@example.com',
      name: 'x'.repeat(256),
      description: 'x'.repeat(4096),
      inlineRole: [STATEMENT],
      serviceToken: true,
      defaultApiVersion: 20160426,
      creationDate: 1,
      lastModified: 8.64e15,
      lastUsed: 2,
      keyHash: HASH,
      token: 'cdef',
      oldKeys: [
        { key: keyOf(2), expiresAt: 3 },
        { keyHash: HASH, token: '0000', expiresAt: 4 },
      ],
      grantedWithin: [[{ name: 'x'.repeat(4096), statements: [STATEMENT] }, { statements: [] }], []],
    },
    { customRoleIds: ['keepers'], key: keyOf(3) },
  ],
  clock: { mode: 'offset', offset: -1 },
  faults: [{ respond: { status: 500 } }],
  rateLimit: { global: 1 },
}

const checkAccount = (account: unknown) => checkShape('AccountSeed', account, { path: '', whole: 'the body' })

t.test('an account with every field is valid, alone and in a seed', async (t) => {
  t.doesNotThrow(() => checkAccount(ACCOUNT))
  const seed = { version: 1, accounts: [ACCOUNT, {}], clock: { mode: 'real' }, faults: [{ delay: 1 }], rateLimit: {} }
  t.strictSame(checkSeed(seed), seed)
})

t.test('an account without fields and a seed without accounts are valid', async (t) => {
  t.doesNotThrow(() => checkAccount({}))
  t.strictSame(checkSeed({ version: 1, accounts: [] }), { version: 1, accounts: [] })
})

t.test('an account and a seed may name their schema, and an account its version', async (t) => {
  t.doesNotThrow(() => checkAccount({ $schema: 'seed.json', version: 1, organization: 'One' }))
  t.doesNotThrow(() => checkSeed({ $schema: 'seed.json', version: 1, accounts: [] }))
})

t.test('a seed is copied, so that its author cannot change it later', async (t) => {
  const seed = { version: 1, accounts: [], faults: [{ respond: { status: 200, body: { list: [1] } } }] }
  const copy = checkSeed(seed)
  seed.faults[0]?.respond.body.list.push(2)
  t.match(copy, { faults: [{ respond: { body: { list: { length: 1 } } } }] })
})

t.test('a seed of another shape is refused', async (t) => {
  const known = '$schema, version, accounts, clock, faults, rateLimit'
  const cases: readonly (readonly [unknown, readonly string[]])[] = [
    [undefined, ['the seed must be an object (got nothing).']],
    [null, ['the seed must be an object (got null).']],
    [[], ['the seed must be an object (got an array).']],
    ['seed', ['the seed must be an object (got a string).']],
    [{}, ['version is missing. It must be 1.', 'accounts is missing. It must be an array.']],
    [{ version: '1', accounts: [] }, ['version must be 1 (got "1").']],
    [{ version: 2, accounts: null }, ['version must be 1 (got 2).', 'accounts must be an array (got null).']],
    [{ version: 1, accounts: {} }, ['accounts must be an array (got an object).']],
    [{ version: 1, accounts: 'all' }, ['accounts must be an array (got a string).']],
    [
      { version: 1, accounts: [5, []] },
      ['accounts[0] must be an object (got a number).', 'accounts[1] must be an object (got an array).'],
    ],
    [{ version: 1, accounts: [], tokens: [] }, [`the seed has an unknown field "tokens". Known fields: ${known}.`]],
    [{ version: 1, acounts: [] }, ['accounts is missing. It must be an array.', DID_YOU_MEAN_ACCOUNTS]],
    [JSON.parse('{"version": 1, "__proto__": {}}'), ['the seed has a field "__proto__", which is not allowed.']],
    [
      { version: 1, accounts: [], clock: { mode: 'slow' } },
      ['clock.mode must be "frozen", "offset" or "real" (got "slow").'],
    ],
    [{ version: 1, accounts: [], clock: {} }, [`clock.now is missing. It must be ${INSTANT_OR_TEXT}.`]],
    [{ version: 1, accounts: [], clock: { mode: 'offset' } }, [`clock.offset is missing. It must be ${OFFSET}.`]],
    [
      { version: 1, accounts: [], clock: { mode: 'real', now: 1 } },
      ['clock has an unknown field "now". Known fields: mode.'],
    ],
    [{ version: 1, accounts: [], clock: 'real' }, [`clock must be an object (got "real").`]],
    [{ version: 1, accounts: [], clock: { now: true } }, [`clock.now must be ${INSTANT_OR_TEXT} (got true).`]],
    [{ version: 1, accounts: [], faults: {} }, ['faults must be an array (got an object).']],
    [
      { version: 1, accounts: [], faults: Array(101).fill({ delay: 1 }) },
      ['faults must have at most 100 items (got 101).'],
    ],
    [
      { version: 1, accounts: [], rateLimit: { global: 0 } },
      ['rateLimit.global must be a whole number from 1 to 1000000000 (got 0).'],
    ],
  ]
  for (const [document, problems] of cases)
    t.strictSame(
      problemsOf(() => checkSeed(document)),
      problems,
    )
})

t.test('an account of another shape is refused', async (t) => {
  t.strictSame(
    problemsOf(() => checkAccount(undefined)),
    ['the body must be an object (got nothing).'],
  )
  t.strictSame(problemsOfAccount({ membres: [] }), [
    ['the body has an unknown field "membres". Did you mean "members"?'],
    ['accounts[1] has an unknown field "membres". Did you mean "members"?'],
  ])
})

const ID = 'must be 24 lower-case hexadecimal digits such as "5f0c2ab7e4d20f6a1c9e3000"'
const LIMIT = 'serviceTokenLimit must be a whole number from 0 to 9007199254740991'
const TEXT = 'must be text of at most 256 characters'
const LONG_TEXT = 'must be text of at most 4096 characters'
const INSTANT = 'must be a whole number of milliseconds since 1970 from 0 to 8640000000000000'

const fieldsOfAccounts: readonly (readonly [object, ...string[]])[] = [
  [{ version: 2 }, 'version must be 1 (got 2).'],
  [{ $schema: 5 }, '$schema must be text (got 5).'],
  [{ _id: 'A'.repeat(24) }, `_id ${ID} (got "${'A'.repeat(24)}").`],
  [{ _id: 5 }, `_id ${ID} (got 5).`],
  [{ organization: 5 }, `organization ${TEXT} (got 5).`],
  [{ organization: 'x'.repeat(257) }, 'organization must have at most 256 characters (got 257).'],
  [{ serviceTokenLimit: -1 }, `${LIMIT} (got -1).`],
  [{ serviceTokenLimit: '5' }, `${LIMIT} (got "5").`],
  [{ serviceTokenLimit: 1e20 }, `${LIMIT} (got 100000000000000000000).`],
  [{ members: null }, 'members must be an array (got null).'],
  [{ roles: 5 }, 'roles must be an array (got a number).'],
  [{ tokens: true }, 'tokens must be an array (got a boolean).'],
  [{ deletedRoles: idOf(1) }, 'deletedRoles must be an array (got a string).'],
  [
    { deletedRoles: [idOf(1), 'keepers', 5] },
    `deletedRoles[1] ${ID} (got "keepers").`,
    `deletedRoles[2] ${ID} (got 5).`,
  ],
  [{ faults: [{}] }, 'faults[0] must have one of delay, respond and connection, because a fault must do something.'],
  [{ rateLimit: { minute: 1 } }, 'rateLimit has an unknown field "minute". Known fields: global, route, token.'],
]

t.test('a length counts code points, not UTF-16 units', async (t) => {
  const face = '\u{1f600}'
  t.doesNotThrow(() => checkAccount({ organization: face.repeat(256) }))
  t.strictSame(problemsOfAccount({ organization: face.repeat(257) }), [
    ['organization must have at most 256 characters (got 257).'],
    ['accounts[1].organization must have at most 256 characters (got 257).'],
  ])
})

t.test('the check of a seed refuses a field of an account, naming it', async (t) => {
  for (const [account, ...problems] of fieldsOfAccounts) {
    t.strictSame(problemsOfAccount(account), inBoth(...problems))
  }
})

const EMAIL = 'an e-mail address such as "mira@example.com"'
const MEMBER_ROLES = '"reader", "writer", "admin", "owner" or "no_access"'

t.test('the check of a seed refuses a field of a member, naming it', async (t) => {
  const cases: readonly (readonly [unknown, ...string[]])[] = [
    [5, ' must be an object (got a number).'],
    [{}, `.email is missing. It must be ${EMAIL}.`, `.role is missing. It must be ${MEMBER_ROLES}.`],
    [{ emial: 'x' }, ' has an unknown field "emial". Did you mean "email"?'],
    [{ _id: 'mira' }, `._id ${ID} (got "mira").`],
    [{ email: 'mira' }, `.email must be ${EMAIL} (got "mira").`],
    [{ email: 'mira @example.com' }, `.email must be ${EMAIL} (got "mira @example.com").`],
    [{ email: 'a@b@c' }, `.email must be ${EMAIL} (got "a@b@c").`],
    [{ email: `${'x'.repeat(256)}@example.com` }, '.email must have at most 256 characters (got 268).'],
    [{ firstName: 5 }, `.firstName ${TEXT} (got 5).`],
    [{ lastName: null }, `.lastName ${TEXT} (got null).`],
    [{ role: 'boss' }, `.role must be ${MEMBER_ROLES} (got "boss").`],
    [{ role: 'Raeder' }, `.role must be ${MEMBER_ROLES} (got "Raeder"). Did you mean "reader"?`],
    [{ customRoles: 'keepers' }, '.customRoles must be an array (got a string).'],
    [{ customRoles: ['keepers', 5] }, `.customRoles[1] ${TEXT} (got 5).`],
    [{ creationDate: '2026' }, `.creationDate ${INSTANT} (got "2026").`],
    [{ removed: 'yes' }, '.removed must be true or false (got "yes").'],
  ]
  const complete = { email: 'mira@example.com', role: 'owner' }
  for (const [member, ...problems] of cases) {
    const isPartial = typeof member === 'object' && member !== null && Object.keys(member).length > 0
    const members = [complete, isPartial ? { ...complete, ...member } : member]
    t.strictSame(problemsOfAccount({ members }), inBoth(...problems.map((problem) => `members[1]${problem}`)))
  }
})

const ROLE_KEY =
  'a key of letters, digits, ".", "_" and "-" that starts with a letter or a digit, such as "token-keepers"'

t.test('the check of a seed refuses a field of a role, naming it', async (t) => {
  const cases: readonly (readonly [unknown, ...string[]])[] = [
    ['keepers', ' must be an object (got a string).'],
    [
      {},
      `.key is missing. It must be ${ROLE_KEY}.`,
      '.name is missing. It must be text of at most 4096 characters.',
      '.policy is missing. It must be an array.',
    ],
    [{ id: idOf(1) }, ' has an unknown field "id". Did you mean "_id"?'],
    [{ _id: 5 }, `._id ${ID} (got 5).`],
    [{ key: 'two words' }, `.key must be ${ROLE_KEY} (got "two words").`],
    [{ key: '' }, `.key must be ${ROLE_KEY} (got "").`],
    [{ name: 5, description: 5 }, `.name ${LONG_TEXT} (got 5).`, `.description ${LONG_TEXT} (got 5).`],
    [{ name: 'x'.repeat(4097) }, '.name must have at most 4096 characters (got 4097).'],
    [{ policy: {} }, '.policy must be an array (got an object).'],
    [{ policy: Array(201).fill(STATEMENT) }, '.policy must have at most 200 items (got 201).'],
    [{ policy: [{ ...STATEMENT, actions: [] }] }, '.policy[0] must have either actions or notActions (got none).'],
    [
      { policy: [{ ...STATEMENT, notResources: ['proj/*'] }] },
      '.policy[0] must have either resources or notResources (got resources and notResources).',
    ],
    [{ policy: [{ ...STATEMENT, actions: [''] }] }, '.policy[0].actions[0] must be text that is not empty (got "").'],
    [{ basePermissions: 'writer' }, '.basePermissions must be "reader" or "no_access" (got "writer").'],
    [{ resourceCategory: 'all' }, '.resourceCategory must be "organization", "project" or "any" (got "all").'],
  ]
  const complete = { key: 'keepers', name: 'Keepers', policy: [] }
  for (const [role, ...problems] of cases) {
    const isPartial = typeof role === 'object' && role !== null && Object.keys(role).length > 0
    const roles = [{ ...complete, key: 'first' }, isPartial ? { ...complete, ...role } : role]
    t.strictSame(problemsOfAccount({ roles }), inBoth(...problems.map((problem) => `roles[1]${problem}`)))
  }
})

const grant = (got: string) => ` must have at most one of role, customRoleIds and inlineRole (got ${got}).`
const MOMENT =
  'must be ISO 8601 text such as "2026-01-01" or "2026-01-01T12:30:00Z", or a number of milliseconds since 1970'
const KEY = 'must be "api-" and a version 4 UUID in lower case'
const KEY_HASH = 'must be a SHA-256 in lower-case hexadecimal digits'
const LAST_FOUR = 'must be the last four characters of the key (the full key belongs in "key")'
const VERSIONS = '20160426, 20191212, 20210729, 20220603 or 20240415'

t.test('the check of a seed refuses a field of a token, naming it', async (t) => {
  const cases: readonly (readonly [unknown, ...string[]])[] = [
    [5, ' must be an object (got a number).'],
    [[], ' must be an object (got an array).'],
    [{ memberID: 'x' }, ' has an unknown field "memberID". Did you mean "memberId"?'],
    [{ _id: 5 }, `._id ${ID} (got 5).`],
    [{ memberId: 5 }, `.memberId ${TEXT} (got 5).`],
    [{ name: 5 }, `.name ${TEXT} (got 5).`],
    [{ name: 'x'.repeat(257) }, '.name must have at most 256 characters (got 257).'],
    [{ description: 'x'.repeat(4097) }, '.description must have at most 4096 characters (got 4097).'],
    [{ role: 'owner' }, '.role must be "reader", "writer" or "admin" (got "owner").'],
    [{ inlineRole: [STATEMENT] }, grant('role and inlineRole')],
    [{ role: undefined, customRoleIds: ['a'], inlineRole: [STATEMENT] }, grant('customRoleIds and inlineRole')],
    [{ customRoleIds: [5] }, grant('role and customRoleIds'), '.customRoleIds[0] must be text (got 5).'],
    [
      { role: undefined, inlineRole: [{}] },
      '.inlineRole[0] must have either resources or notResources (got none).',
      '.inlineRole[0] must have either actions or notActions (got none).',
      '.inlineRole[0].effect is missing. It must be "allow" or "deny".',
    ],
    [{ serviceToken: 'yes' }, '.serviceToken must be true or false (got "yes").'],
    [{ defaultApiVersion: 20240416 }, `.defaultApiVersion must be ${VERSIONS} (got 20240416).`],
    [{ creationDate: -1 }, `.creationDate ${INSTANT} (got -1).`],
    [{ lastModified: 8.64e15 + 1 }, `.lastModified ${INSTANT} (got 8640000000000001).`],
    [{ lastUsed: 1.5 }, `.lastUsed ${INSTANT} (got 1.5).`],
    [{ expiry: -1 }, `.expiry ${INSTANT} (got -1).`],
    [{ expiry: null }, `.expiry ${MOMENT} (got null).`],
    [{ expiry: '' }, `.expiry ${MOMENT} (got "").`],
    [{ key: 5 }, `.key ${KEY} (got 5).`],
    [{ key: `${keyOf(1)}0` }, `.key ${KEY}.`],
    [{ key: keyOf(1).toUpperCase() }, `.key ${KEY}.`],
    [{ key: 'sdk-00000000-0000-4000-8000-000000000001' }, `.key ${KEY}.`],
    [{ key: 'api-00000000-0000-1000-8000-000000000001' }, `.key ${KEY}.`],
    [{ keyHash: HASH, token: '0001' }, ' must have only one of key and keyHash.'],
    [{ key: undefined, keyHash: HASH }, ' must have token, the last four characters of the key, beside keyHash.'],
    [{ key: undefined, token: '0001', keyHash: HASH.slice(1) }, `.keyHash ${KEY_HASH}.`],
    [{ key: undefined, token: '0001', keyHash: HASH.toUpperCase() }, `.keyHash ${KEY_HASH}.`],
    [{ key: undefined, token: '0001', keyHash: null }, `.keyHash ${KEY_HASH} (got null).`],
    [{ token: '12345' }, `.token ${LAST_FOUR}.`],
    [{ token: 1234 }, `.token ${LAST_FOUR} (got 1234).`],
    [{ token: keyOf(1) }, `.token ${LAST_FOUR}.`],
    [{ ownerId: 5 }, '.ownerId must be text (got 5).'],
    [{ _member: 'mira' }, '._member must be an object (got a string).'],
    [{ _links: [] }, '._links must be an object (got an array).'],
    [{ oldKeys: keyOf(2) }, '.oldKeys must be an array (got a string).'],
    [
      { oldKeys: [keyOf(2), null] },
      '.oldKeys[0] must be an object (got a string).',
      '.oldKeys[1] must be an object (got null).',
    ],
    [
      { oldKeys: [{}] },
      '.oldKeys[0] must have either key or keyHash (got none).',
      `.oldKeys[0].expiresAt is missing. It ${MOMENT}.`,
    ],
    [
      { oldKeys: [{ key: keyOf(2), expiry: 5 }] },
      `.oldKeys[0].expiresAt is missing. It ${MOMENT}.`,
      '.oldKeys[0] has an unknown field "expiry". Known fields: key, keyHash, token, expiresAt.',
    ],
    [
      { oldKeys: [{ key: 'x', token: 'x', expiresAt: true }] },
      ...[`.oldKeys[0].key ${KEY}.`, `.oldKeys[0].token ${LAST_FOUR}.`, `.oldKeys[0].expiresAt ${MOMENT} (got true).`],
    ],
    [{ grantedWithin: 5 }, '.grantedWithin must be an array (got a number).'],
    [{ grantedWithin: [{}] }, '.grantedWithin[0] must be an array (got an object).'],
    [{ grantedWithin: [[], [5]] }, '.grantedWithin[1][0] must be an object (got a number).'],
    [{ grantedWithin: [[{}]] }, '.grantedWithin[0][0].statements is missing. It must be an array.'],
    [{ grantedWithin: [[{ name: 5, statements: [] }]] }, `.grantedWithin[0][0].name ${LONG_TEXT} (got 5).`],
    [
      { grantedWithin: [[{ policy: [], statements: [] }]] },
      '.grantedWithin[0][0] has an unknown field "policy". Known fields: name, statements.',
    ],
  ]
  const complete = { role: 'reader', key: keyOf(1) }
  for (const [token, ...problems] of cases) {
    const isPartial = typeof token === 'object' && token !== null && Object.keys(token).length > 0
    const tokens = [complete, isPartial ? { ...complete, ...token } : token]
    t.strictSame(problemsOfAccount({ tokens }), inBoth(...problems.map((problem) => `tokens[1]${problem}`)))
  }
})

t.test('one error reports every problem, one a line', async (t) => {
  const document = {
    version: 3,
    accounts: [
      { _id: 'one', members: [{ email: 'mira', role: 'owner' }, { email: 'ben@example.com' }] },
      { colour: 'red' },
      { roles: [{ key: 'a' }], tokens: [{ role: 'king', key: 'queen' }, 5] },
    ],
    clock: { mode: 'slow' },
  }
  const problems = problemsOf(() => checkSeed(document))
  t.strictSame(
    problems.map((problem) => problem.split(' ', 1)[0]),
    [
      'version',
      'accounts[0]._id',
      'accounts[0].members[0].email',
      'accounts[0].members[1].role',
      'accounts[1]',
      'accounts[2].roles[0].name',
      'accounts[2].roles[0].policy',
      'accounts[2].tokens[0].role',
      'accounts[2].tokens[0].key',
      'accounts[2].tokens[1]',
      'clock.mode',
    ],
  )
  const message = `11 problems:\n${problems.map((problem) => `- ${problem}`).join('\n')}`
  t.throws(() => checkSeed(document), { code: 'invalid_request', message })
  t.throws(() => checkAccount({ _id: 1 }), { code: 'invalid_request', message: /^_id .* \(got 1\)\.$/ })
})

t.test('the check of a seed never says a key, whatever is wrong with it and wherever it stands', async (t) => {
  const secrets = [
    keyOf(0xabcdef),
    keyOf(0xabcdef).toUpperCase(),
    keyOf(0xabcdef).slice(0, -1),
    keyOf(0xabcdef).replace('-4000', '-1000'),
    keyOf(0xabcdef).replaceAll('-', ''),
  ]
  const places: readonly ((secret: string) => unknown)[] = [
    (secret) => [{ role: 'reader', key: `${secret} ` }],
    (secret) => [{ role: 'reader', key: [secret] }],
    (secret) => [{ role: 'reader', key: { value: secret } }],
    (secret) => [{ role: 'reader', keyHash: secret }],
    (secret) => [{ role: 'reader', token: secret }],
    (secret) => [{ role: 'reader', oldKeys: secret }],
    (secret) => [{ role: 'reader', oldKeys: { key: secret } }],
    (secret) => [{ role: 'reader', oldKeys: [secret] }],
    (secret) => [{ role: 'reader', oldKeys: [{ key: `${secret} `, expiresAt: 1 }] }],
    (secret) => [secret],
    (secret) => secret,
    (secret) => ({ key: secret }),
  ]
  for (const place of places) {
    for (const secret of secrets) {
      const found = problemsOfAccount({ tokens: place(secret) })
      t.notMatch(JSON.stringify(found), /abcde/i, JSON.stringify(found))
    }
  }
  t.strictSame(
    problemsOf(() => checkAccount({ tokens: [{ role: keyOf(0xabcdef), key: keyOf(1) }] })),
    ['tokens[0].role must be "reader", "writer" or "admin" (got "api-…cdef").'],
    'a whole key where none belongs is shortened',
  )
})
