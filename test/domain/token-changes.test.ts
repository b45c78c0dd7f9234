import t from 'tap'
import type { JsonObject } from '../../src/domain/json.js'
import { tokenRep } from '../../src/domain/representation.js'
import {
  actionsOfTokenPatch,
  parseSettings,
  patchTokenDocument,
  settingsAfterPatch,
} from '../../src/domain/token-changes.js'
import { aMember, aToken, refusalOf } from './fixtures.js'

const STATEMENT = { effect: 'allow', resources: ['role/*'], actions: ['*'] } as const
const NOTHING = { name: '', description: '', role: null, customRoleIds: [], inlineRole: [], expiry: null }
const CLOCK = { now: 1_000, mode: 'real' } as const

const invalid = (message: string) => ['invalid_request', message]
const patchFailed = (detail: string) => ['patch_failed', `Unprocessable entity. Could not apply patch. ${detail}`]
const parse = (document: JsonObject) => refusalOf(() => parseSettings(document, CLOCK))

t.test('the check of a token takes exactly one of role, customRoleIds and inlineRole', async (t) => {
  for (const role of ['reader', 'writer', 'admin']) t.strictSame(parse({ role }), { result: { ...NOTHING, role } })
  t.strictSame(parse({ customRoleIds: ['b', 'a'] }), { result: { ...NOTHING, customRoleIds: ['b', 'a'] } })
  t.strictSame(parse({ inlineRole: [STATEMENT] }), { result: { ...NOTHING, inlineRole: [STATEMENT] } })
})

t.test('null, an empty list and an empty text count as absent in a new token', async (t) => {
  for (const empty of [
    { customRoleIds: [], inlineRole: [], name: '', description: '' },
    { customRoleIds: null, inlineRole: null, name: null, description: null },
  ]) {
    t.strictSame(parse({ role: 'reader', ...empty }), { result: { ...NOTHING, role: 'reader' } })
  }
  t.strictSame(parse({ role: null, customRoleIds: ['a'] }), { result: { ...NOTHING, customRoleIds: ['a'] } })
})

t.test('the check of a token refuses none of role, customRoleIds and inlineRole', async (t) => {
  for (const document of [{}, { name: 'ci' }, { role: null }, { customRoleIds: [] }, { inlineRole: [] }]) {
    t.strictSame(parse(document), invalid('one of role, customRoleIds and inlineRole must be given'))
  }
})

t.test('the check of a token refuses several of them and says what to do', async (t) => {
  const several = (given: string) =>
    invalid(
      `only one of role, customRoleIds and inlineRole can be set, got ${given}: remove the other in the same request`,
    )
  t.strictSame(parse({ role: 'reader', customRoleIds: ['a'] }), several('role and customRoleIds'))
  t.strictSame(parse({ role: 'reader', inlineRole: [STATEMENT] }), several('role and inlineRole'))
  t.strictSame(parse({ customRoleIds: ['a'], inlineRole: [STATEMENT] }), several('customRoleIds and inlineRole'))
  t.strictSame(
    parse({ role: 'reader', customRoleIds: ['a'], inlineRole: [STATEMENT] }),
    several('role and customRoleIds and inlineRole'),
  )
})

t.test('the check of a token refuses a role that tokens cannot have, naming it', async (t) => {
  for (const role of ['owner', 'no_access', 'Admin', '', 1, ['admin']]) {
    t.strictSame(parse({ role }), invalid(`role must be one of reader, writer, admin, got ${JSON.stringify(role)}`))
  }
})

t.test('the check of a token refuses custom roles that are no list of so many strings', async (t) => {
  for (const customRoleIds of ['a', {}, [1], ['a', null]]) {
    t.strictSame(parse({ customRoleIds }), invalid('customRoleIds must be an array of strings'))
  }
  const most = Array.from({ length: 100 }, (_, i) => String(i))
  t.strictSame(parse({ customRoleIds: most }), { result: { ...NOTHING, customRoleIds: most } })
  t.strictSame(parse({ customRoleIds: [...most, 'a'] }), invalid('customRoleIds must have at most 100 items'))
})

t.test('the check of a token refuses statements with where they stand', async (t) => {
  t.strictSame(parse({ inlineRole: {} }), invalid('inlineRole must be an array of statements'))
  t.strictSame(
    parse({ inlineRole: [{ ...STATEMENT, effect: 'maybe' }] }),
    invalid('inlineRole[0].effect must be "allow" or "deny"'),
  )
})

for (const [field, most] of [
  ['name', 256],
  ['description', 4096],
] as const) {
  t.test(`the check of a token takes a ${field} of up to ${most} characters`, async (t) => {
    const longest = 'é'.repeat(most)
    t.strictSame(parse({ role: 'reader', [field]: longest }), {
      result: { ...NOTHING, role: 'reader', [field]: longest },
    })
    t.strictSame(
      parse({ role: 'reader', [field]: `${longest}.` }),
      invalid(`${field} must have at most ${most} characters`),
    )
    for (const value of [1, [], {}]) {
      t.strictSame(parse({ role: 'reader', [field]: value }), invalid(`${field} must be a string`))
    }
  })
}

t.test('needs for a patch the action of every field that it writes to', async (t) => {
  for (const [operations, actions] of [
    [[{ op: 'replace', path: '/name', value: 'a' }], ['updateAccessTokenName']],
    [[{ op: 'replace', path: '/description', value: 'a' }], ['updateAccessTokenDescription']],
    [[{ op: 'replace', path: '/role', value: 'admin' }], ['updateAccessTokenPolicy']],
    [[{ op: 'remove', path: '/expiry' }], ['updateAccessTokenExpiry']],
    [[{ op: 'add', path: '/customRoleIds/-', value: 'a' }], ['updateAccessTokenPolicy']],
    [[{ op: 'remove', path: '/inlineRole/0/actions/1' }], ['updateAccessTokenPolicy']],
    [
      [
        { op: 'remove', path: '/role' },
        { op: 'replace', path: '/inlineRole', value: [] },
        { op: 'replace', path: '/name', value: 'a' },
      ],
      ['updateAccessTokenPolicy', 'updateAccessTokenName'],
    ],
    [[{ op: 'move', from: '/description', path: '/name' }], ['updateAccessTokenName', 'updateAccessTokenDescription']],
    [[{ op: 'copy', from: '/description', path: '/name' }], ['updateAccessTokenName']],
    [
      [{ op: 'replace', path: '', value: {} }],
      ['updateAccessTokenName', 'updateAccessTokenDescription', 'updateAccessTokenPolicy', 'updateAccessTokenExpiry'],
    ],
  ] as const) {
    t.strictSame(actionsOfTokenPatch(operations), actions, JSON.stringify(operations))
  }
})

t.test('a patch that writes to no patchable field needs no action', async (t) => {
  for (const operations of [
    [],
    [{ op: 'test', path: '/role', value: 'admin' }],
    [{ op: 'replace', path: '/_id', value: 'a' }],
    [{ op: 'replace', path: 'name', value: 'a' }],
    [{ op: 'replace', path: '/~', value: 'a' }],
    [{ op: 'replace', path: '/toString', value: 'a' }],
    [{ op: 'replace' }],
  ]) {
    t.strictSame(actionsOfTokenPatch(operations), [], JSON.stringify(operations))
  }
})

const TOKEN = aToken({ name: 'ci', lastUsed: 1 })
const BEFORE = tokenRep(TOKEN, aMember()) as unknown as JsonObject
const settings = (after: JsonObject, token = TOKEN, before = BEFORE) =>
  refusalOf(() => settingsAfterPatch(token, before, after, CLOCK))
const { role: _, ...WITHOUT_ROLE } = BEFORE

t.test('the check of a token reads the changed settings from a patched representation', async (t) => {
  const unchanged = { ...NOTHING, name: 'ci', role: 'reader' }
  t.strictSame(settings(BEFORE), { result: unchanged })
  t.strictSame(settings({ ...BEFORE, name: null, description: 'new' }), {
    result: { ...unchanged, name: '', description: 'new' },
  })
  t.strictSame(settings({ ...WITHOUT_ROLE, inlineRole: [STATEMENT] }), {
    result: { ...NOTHING, name: 'ci', inlineRole: [STATEMENT] },
  })
  t.strictSame(settings({ ...BEFORE, role: null, customRoleIds: ['a'] }), {
    result: { ...NOTHING, name: 'ci', customRoleIds: ['a'] },
  })
})

t.test('the check of a token keeps values that a patch leaves as they were, without judging them', async (t) => {
  const name = 'x'.repeat(300)
  const token = aToken({ role: null, name })
  const before = tokenRep(token, aMember()) as unknown as JsonObject
  const unchanged = { ...NOTHING, name }
  t.strictSame(settings(before, token, before), { result: unchanged })
  for (const empty of [{ role: null }, { customRoleIds: [] }, { inlineRole: null }, { description: '' }]) {
    t.strictSame(settings({ ...before, ...empty }, token, before), { result: unchanged }, JSON.stringify(empty))
  }
  t.strictSame(settings({ ...before, role: 'reader' }, token, before), { result: { ...unchanged, role: 'reader' } })
})

t.test(
  'the check of a token reads a changed expiry against the clock, and keeps one that did not change although it is past',
  async (t) => {
    const token = aToken({ expiry: 500 })
    const before = tokenRep(token, aMember()) as unknown as JsonObject
    const { expiry: past, ...never } = before
    t.equal(past, 500)
    const expiryOf = (after: JsonObject) => {
      const outcome = settings(after, token, before)
      return 'result' in outcome ? (outcome.result as { expiry: unknown }).expiry : outcome[0]
    }
    t.equal(expiryOf({ ...before, name: 'new' }), 500)
    t.equal(expiryOf({ ...before, expiry: 1_001 }), 1_001)
    t.equal(expiryOf({ ...before, expiry: null }), null)
    t.equal(expiryOf(never), null)
    for (const expiry of [501, 1_000, 0, '2000', true, 2_000.5])
      t.equal(expiryOf({ ...before, expiry }), 'invalid_request')
  },
)

t.test(
  'the check of a token refuses a patch that leaves none or several of role, customRoleIds and inlineRole',
  async (t) => {
    t.strictSame(settings(WITHOUT_ROLE), invalid('one of role, customRoleIds and inlineRole must be given'))
    t.strictSame(
      settings({ ...BEFORE, customRoleIds: ['a'] }),
      invalid(
        'only one of role, customRoleIds and inlineRole can be set, got role and customRoleIds: remove the other in the same request',
      ),
    )
  },
)

t.test('the check of a token refuses a patch that changes a read-only or unknown field, naming the path', async (t) => {
  const readOnly = Object.keys(BEFORE).filter((field) => !['role', 'name'].includes(field))
  t.strictSame(
    readOnly.sort(),
    [
      ...['_id', '_links', '_member', 'creationDate', 'defaultApiVersion', 'lastModified', 'lastUsed', 'memberId'],
      ...['ownerId', 'serviceToken', 'token'],
    ].sort(),
  )
  for (const field of [...readOnly, 'toString', '']) {
    for (const value of ['changed', null]) {
      t.strictSame(
        refusalOf(() => patchTokenDocument(BEFORE, [{ op: 'add', path: `/${field}`, value }])),
        patchFailed(`"/${field}" cannot be changed.`),
      )
    }
  }
  for (const field of readOnly) {
    t.strictSame(
      refusalOf(() => patchTokenDocument(BEFORE, [{ op: 'remove', path: `/${field}` }])),
      patchFailed(`"/${field}" cannot be changed.`),
    )
  }
})

t.test('the check of a token refuses a patch that leaves no object', async (t) => {
  for (const value of [null, [], 'text', 1]) {
    t.strictSame(
      refusalOf(() => patchTokenDocument(BEFORE, [{ op: 'replace', path: '', value }])),
      patchFailed('The document must stay an object.'),
    )
  }
})
