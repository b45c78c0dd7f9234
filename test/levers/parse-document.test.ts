import t from 'tap'
import { parseAccount, parseState } from '../../src/levers/parse-document.js'
import { idOf, keyOf } from '../support/seeds.js'
import { inBoth, problemsOf, problemsOfAccount } from './refused.js'

const STATEMENT = { effect: 'allow', resources: ['service-token/*'], actions: ['*'] } as const
const HASH = '0123456789abcdef'.repeat(4)

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

t.test('takes an account with everything in it, alone and in a state', async (t) => {
  t.strictSame(parseAccount(ACCOUNT), ACCOUNT)
  const state = { version: 1, accounts: [ACCOUNT, {}], clock: { mode: 'real' }, faults: [{ delay: 1 }], rateLimit: {} }
  t.strictSame(parseState(state), state)
})

t.test('takes the least there can be', async (t) => {
  t.strictSame(parseAccount({}), {})
  t.strictSame(parseState({ version: 1, accounts: [] }), { version: 1, accounts: [] })
})

t.test('takes what only files have: where their schema is, and a version', async (t) => {
  t.strictSame(parseAccount({ $schema: 'seed.json', version: 1, organization: 'One' }), { organization: 'One' })
  t.strictSame(parseState({ $schema: 'seed.json', version: 1, accounts: [] }), { version: 1, accounts: [] })
})

t.test('reads times and durations as people write them', async (t) => {
  t.strictSame(parseAccount({ clock: { now: '2026-01-01' }, faults: [{ delay: '1s', ttl: '1h' }] }), {
    clock: { mode: 'frozen', now: Date.UTC(2026, 0, 1) },
    faults: [{ delay: 1_000, ttl: 3_600_000 }],
  })
})

t.test('refuses what is no state', async (t) => {
  const fields = 'it may have $schema, version, accounts, clock, faults, rateLimit'
  const cases: readonly (readonly [unknown, readonly string[]])[] = [
    [undefined, ['the request must be an object, got nothing']],
    [null, ['the request must be an object, got null']],
    [[], ['the request must be an object, got []']],
    ['seed', ['the request must be an object, got "seed"']],
    [{}, ['version must be 1, got nothing', 'accounts must be an array, got nothing']],
    [{ version: '1', accounts: [] }, ['version must be 1, got "1"']],
    [{ version: 2, accounts: null }, ['version must be 1, got 2', 'accounts must be an array, got null']],
    [{ version: 1, accounts: {} }, ['accounts must be an array, got an object']],
    [{ version: 1, accounts: 'all' }, ['accounts must be an array, got a string']],
    [
      { version: 1, accounts: [5, []] },
      ['accounts[0] must be an object, got 5', 'accounts[1] must be an object, got []'],
    ],
    [{ version: 1, accounts: [], tokens: [] }, [`the request has an unknown field "tokens": ${fields}`]],
    [JSON.parse('{"version": 1, "__proto__": {}}'), [`the request has an unknown field "__proto__": ${fields}`]],
    [
      { version: 1, accounts: [], clock: { mode: 'slow' } },
      ['clock.mode must be one of real, offset, frozen, got "slow"'],
    ],
    [{ version: 1, accounts: [], faults: {} }, ['faults must be an array of faults, got {}']],
    [
      { version: 1, accounts: [], rateLimit: { global: 0 } },
      ['rateLimit.global must be a whole number from 1 to 1000000000, got 0'],
    ],
  ]
  for (const [document, problems] of cases)
    t.strictSame(
      problemsOf(() => parseState(document)),
      problems,
    )
})

t.test('refuses what is no account', async (t) => {
  const fields =
    'it may have $schema, version, _id, organization, serviceTokenLimit, members, roles, deletedRoles, tokens, clock, ' +
    'faults, rateLimit'
  t.strictSame(
    problemsOf(() => parseAccount(undefined)),
    ['the request must be an object, got nothing'],
  )
  t.strictSame(
    problemsOf(() => parseAccount({ membres: [] })),
    [`the request has an unknown field "membres": ${fields}`],
  )
  t.strictSame(
    problemsOf(() => parseState({ version: 1, accounts: [{}, { membres: [] }] })),
    [`accounts[1] has an unknown field "membres": ${fields}`],
  )
})

const TEXT = 'must be text of at most 256 characters, got'
const LONG_TEXT = 'must be text of at most 4096 characters, got'
const ID = 'must be 24 lower-case hex characters, got'
const INSTANT = 'must be a whole number from 0 to 8640000000000000, got'

const fieldsOfAccounts: readonly (readonly [object, ...string[]])[] = [
  [{ version: 2 }, 'version must be 1, got 2'],
  [{ _id: 'A'.repeat(24) }, `_id ${ID} "${'A'.repeat(24)}"`],
  [{ _id: 5 }, `_id ${ID} 5`],
  [{ organization: 5 }, `organization ${TEXT} 5`],
  [{ organization: 'x'.repeat(257) }, `organization ${TEXT} "${'x'.repeat(63)}…`],
  [{ serviceTokenLimit: -1 }, 'serviceTokenLimit must be a whole number from 0 to 9007199254740991, got -1'],
  [{ serviceTokenLimit: '5' }, 'serviceTokenLimit must be a whole number from 0 to 9007199254740991, got "5"'],
  [{ members: null }, 'members must be an array, got null'],
  [{ roles: 5 }, 'roles must be an array, got a number'],
  [{ tokens: true }, 'tokens must be an array, got a boolean'],
  [{ deletedRoles: idOf(1) }, 'deletedRoles must be an array, got a string'],
  [{ deletedRoles: [idOf(1), 'keepers', 5] }, `deletedRoles[1] ${ID} "keepers"`, `deletedRoles[2] ${ID} 5`],
  [
    { clock: { now: 'noon' } },
    'clock.now must be epoch milliseconds from 0 to 8640000000000000 or ISO 8601 text such as "2026-01-01" or ' +
      '"2026-01-01T12:30:00Z", got "noon"',
  ],
  [{ faults: [{}] }, 'faults[0] must have one of delay, respond and connection: a fault does something'],
  [{ rateLimit: { minute: 1 } }, 'rateLimit has an unknown field "minute": it may have global, route, token'],
]

t.test('refuses a field of an account, naming it', async (t) => {
  for (const [account, ...problems] of fieldsOfAccounts) {
    t.strictSame(problemsOfAccount(account), inBoth(...problems))
  }
})

const MEMBER_FIELDS = 'it may have _id, email, firstName, lastName, role, customRoles, creationDate, removed'
const MEMBER_ROLE = 'must be one of reader, writer, admin, owner, no_access, got'

t.test('refuses a field of a member, naming it', async (t) => {
  const cases: readonly (readonly [unknown, ...string[]])[] = [
    [5, ' must be an object, got 5'],
    [{}, `.email ${TEXT} nothing`, `.role ${MEMBER_ROLE} nothing`],
    [{ name: 'Mira' }, ` has an unknown field "name": ${MEMBER_FIELDS}`],
    [{ _id: 'mira' }, `._id ${ID} "mira"`],
    [{ email: 'mira' }, '.email must be an e-mail address, got "mira"'],
    [{ email: 'mira @example.com' }, '.email must be an e-mail address, got "mira @example.com"'],
    [{ email: 'a@b@c' }, '.email must be an e-mail address, got "a@b@c"'],
    [{ email: `${'x'.repeat(256)}@example.com` }, `.email ${TEXT} "${'x'.repeat(63)}…`],
    [{ firstName: 5 }, `.firstName ${TEXT} 5`],
    [{ lastName: null }, `.lastName ${TEXT} null`],
    [{ role: 'boss' }, `.role ${MEMBER_ROLE} "boss"`],
    [{ customRoles: 'keepers' }, '.customRoles must be an array, got a string'],
    [{ customRoles: ['keepers', 5] }, `.customRoles[1] ${TEXT} 5`],
    [{ creationDate: '2026' }, `.creationDate ${INSTANT} "2026"`],
    [{ removed: 'yes' }, '.removed must be true or false, got "yes"'],
  ]
  const complete = { email: 'mira@example.com', role: 'owner' }
  for (const [member, ...problems] of cases) {
    const isPartial = typeof member === 'object' && member !== null && Object.keys(member).length > 0
    const members = [complete, isPartial ? { ...complete, ...member } : member]
    t.strictSame(problemsOfAccount({ members }), inBoth(...problems.map((problem) => `members[1]${problem}`)))
  }
})

const ROLE_FIELDS = 'it may have _id, key, name, description, policy, basePermissions, resourceCategory'
const ROLE_KEY = 'must be letters, digits, ".", "_" and "-", the first a letter or a digit, got'

t.test('refuses a field of a role, naming it', async (t) => {
  const cases: readonly (readonly [unknown, ...string[]])[] = [
    ['keepers', ' must be an object, got "keepers"'],
    [{}, `.key ${ROLE_KEY} nothing`, `.name ${LONG_TEXT} nothing`, '.policy must be an array of statements'],
    [{ id: idOf(1) }, ` has an unknown field "id": ${ROLE_FIELDS}`],
    [{ _id: 5 }, `._id ${ID} 5`],
    [{ key: 'two words' }, `.key ${ROLE_KEY} "two words"`],
    [{ name: 5, description: 5 }, `.name ${LONG_TEXT} 5`, `.description ${LONG_TEXT} 5`],
    [{ name: 'x'.repeat(4097) }, `.name ${LONG_TEXT} "${'x'.repeat(63)}…`],
    [{ policy: [{ ...STATEMENT, actions: [] }] }, '.policy[0] must have actions or notActions'],
    [{ basePermissions: 'writer' }, '.basePermissions must be one of reader, no_access, got "writer"'],
    [{ resourceCategory: 'all' }, '.resourceCategory must be one of organization, project, any, got "all"'],
  ]
  const complete = { key: 'keepers', name: 'Keepers', policy: [] }
  for (const [role, ...problems] of cases) {
    const isPartial = typeof role === 'object' && role !== null && Object.keys(role).length > 0
    const roles = [{ ...complete, key: 'first' }, isPartial ? { ...complete, ...role } : role]
    t.strictSame(problemsOfAccount({ roles }), inBoth(...problems.map((problem) => `roles[1]${problem}`)))
  }
})

const TOKEN_FIELDS =
  'it may have _id, memberId, name, description, role, customRoleIds, inlineRole, serviceToken, defaultApiVersion, ' +
  'creationDate, lastModified, lastUsed, key, keyHash, token, oldKeys, grantedWithin, ownerId, _member, _links'
const ONE_OF = 'one of role, customRoleIds and inlineRole'
const KEY = 'must be "api-" and a lower-case UUID v4'
const KEY_HASH = 'must be a SHA-256 in lower-case hex'
const LAST_FOUR = 'must be the last four characters of the key; the key itself goes into "key"'

t.test('refuses a field of a token, naming it', async (t) => {
  const cases: readonly (readonly [unknown, ...string[]])[] = [
    [5, ' must be an object, got a number'],
    [[], ' must be an object, got an array'],
    [{ expiry: 5 }, ` has an unknown field "expiry": ${TOKEN_FIELDS}`],
    [{ _id: 5 }, `._id ${ID} 5`],
    [{ memberId: 5 }, `.memberId ${TEXT} 5`],
    [{ name: 5 }, ': name must be a string'],
    [{ name: 'x'.repeat(257) }, ': name must have at most 256 characters'],
    [{ description: 'x'.repeat(4097) }, ': description must have at most 4096 characters'],
    [{ role: 'owner' }, ': role must be one of reader, writer, admin, got "owner"'],
    [
      { inlineRole: [STATEMENT] },
      `: only ${ONE_OF} can be set, got role and inlineRole: remove the other in the same request`,
    ],
    [{ customRoleIds: [5] }, ': customRoleIds must be an array of strings'],
    [{ role: undefined, inlineRole: [{}] }, ': inlineRole[0].effect must be "allow" or "deny"'],
    [{ serviceToken: 'yes' }, '.serviceToken must be true or false, got "yes"'],
    [
      { defaultApiVersion: 20240416 },
      '.defaultApiVersion must be one of 20160426, 20191212, 20210729, 20220603, 20240415, got 20240416',
    ],
    [{ creationDate: -1 }, `.creationDate ${INSTANT} -1`],
    [{ lastModified: 8.64e15 + 1 }, `.lastModified ${INSTANT} 8640000000000001`],
    [{ lastUsed: 1.5 }, `.lastUsed ${INSTANT} 1.5`],
    [{ key: 5 }, `.key ${KEY}`],
    [{ key: `${keyOf(1)}0` }, `.key ${KEY}`],
    [{ key: keyOf(1).toUpperCase() }, `.key ${KEY}`],
    [{ key: 'sdk-00000000-0000-4000-8000-000000000001' }, `.key ${KEY}`],
    [{ key: 'api-00000000-0000-1000-8000-000000000001' }, `.key ${KEY}`],
    [{ keyHash: HASH.slice(1) }, `.keyHash ${KEY_HASH}`],
    [{ keyHash: HASH.toUpperCase() }, `.keyHash ${KEY_HASH}`],
    [{ keyHash: null }, `.keyHash ${KEY_HASH}`],
    [{ token: '12345' }, `.token ${LAST_FOUR}`],
    [{ token: 1234 }, `.token ${LAST_FOUR}`],
    [{ token: keyOf(1) }, `.token ${LAST_FOUR}`],
    [{ oldKeys: keyOf(2) }, '.oldKeys must be an array, got a string'],
    [
      { oldKeys: [keyOf(2), null] },
      '.oldKeys[0] must be an object, got a string',
      '.oldKeys[1] must be an object, got null',
    ],
    [{ oldKeys: [{}] }, `.oldKeys[0].expiresAt ${INSTANT} nothing`],
    [
      { oldKeys: [{ key: keyOf(2), expiry: 5 }] },
      '.oldKeys[0] has an unknown field "expiry": it may have key, keyHash, token, expiresAt',
    ],
    [
      { oldKeys: [{ key: 'x', keyHash: 'x', token: 'x', expiresAt: 'x' }] },
      ...[
        `.oldKeys[0].expiresAt ${INSTANT} "x"`,
        `.oldKeys[0].key ${KEY}`,
        `.oldKeys[0].keyHash ${KEY_HASH}`,
        `.oldKeys[0].token ${LAST_FOUR}`,
      ],
    ],
    [{ grantedWithin: 5 }, '.grantedWithin must be an array, got 5'],
    [{ grantedWithin: [{}] }, '.grantedWithin[0] must be an array, got {}'],
    [{ grantedWithin: [[], [5]] }, '.grantedWithin[1][0] must be an object, got 5'],
    [{ grantedWithin: [[{}]] }, '.grantedWithin[0][0].statements must be an array of statements'],
    [{ grantedWithin: [[{ name: 5, statements: [] }]] }, `.grantedWithin[0][0].name ${LONG_TEXT} 5`],
    [
      { grantedWithin: [[{ policy: [] }]] },
      '.grantedWithin[0][0] has an unknown field "policy": it may have name, statements',
    ],
  ]
  const complete = { role: 'reader', key: keyOf(1) }
  for (const [token, ...problems] of cases) {
    const isPartial = typeof token === 'object' && token !== null && Object.keys(token).length > 0
    const tokens = [complete, isPartial ? { ...complete, ...token } : token]
    t.strictSame(problemsOfAccount({ tokens }), inBoth(...problems.map((problem) => `tokens[1]${problem}`)))
  }
})

t.test('tells every problem at once, and how many in its message', async (t) => {
  const document = {
    version: 3,
    accounts: [
      { _id: 'one', members: [{ email: 'mira', role: 'owner' }, { email: 'ben@example.com' }] },
      { colour: 'red' },
      { roles: [{ key: 'a' }], tokens: [{ role: 'king', key: 'queen' }, 5] },
    ],
    clock: { mode: 'slow' },
  }
  const problems = problemsOf(() => parseState(document))
  t.strictSame(
    problems.map((problem) => problem.split(/:? /, 1)[0]),
    [
      'version',
      'accounts[0]._id',
      'accounts[0].members[0].email',
      'accounts[0].members[1].role',
      'accounts[1]',
      'accounts[2].roles[0].name',
      'accounts[2].roles[0].policy',
      'accounts[2].tokens[0]',
      'accounts[2].tokens[0].key',
      'accounts[2].tokens[1]',
      'clock.mode',
    ],
  )
  t.throws(() => parseState(document), { code: 'invalid_request', message: 'version must be 1, got 3 (and 10 more)' })
  t.throws(() => parseAccount({ _id: 1 }), { code: 'invalid_request', message: /^_id .* got 1$/ })
})

t.test('never says a key, whatever is wrong with it and wherever it stands', async (t) => {
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
    problemsOf(() => parseAccount({ tokens: [{ role: keyOf(0xabcdef), key: keyOf(1) }] })),
    ['tokens[0]: role must be one of reader, writer, admin, got "api-…cdef"'],
    'a whole key where none belongs is shortened',
  )
})

t.test('lets through what is not about the document', async (t) => {
  const broken = {
    get version() {
      throw new TypeError('broken')
    },
  }
  t.throws(() => parseState(broken), new TypeError('broken'))
})
