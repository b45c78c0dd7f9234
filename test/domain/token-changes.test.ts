import t from 'tap'
import type { JsonObject } from '../../src/domain/json.js'
import { tokenRep } from '../../src/domain/representation.js'
import { actionsOfTokenPatch, parseSettings, settingsAfterPatch } from '../../src/domain/token-changes.js'
import { aMember, aToken, refusalOf } from './fixtures.js'

const STATEMENT = { effect: 'allow', resources: ['role/*'], actions: ['*'] } as const
const NOTHING = { name: '', description: '', role: null, customRoleIds: [], inlineRole: [] }

const invalid = (message: string) => ['invalid_request', message]
const patchFailed = (detail: string) => ['patch_failed', `Unprocessable entity. Could not apply patch. ${detail}`]
const parse = (document: JsonObject) => refusalOf(() => parseSettings(document))

t.test('takes exactly one of role, customRoleIds and inlineRole', async (t) => {
  for (const role of ['reader', 'writer', 'admin']) t.strictSame(parse({ role }), { result: { ...NOTHING, role } })
  t.strictSame(parse({ customRoleIds: ['b', 'a'] }), { result: { ...NOTHING, customRoleIds: ['b', 'a'] } })
  t.strictSame(parse({ inlineRole: [STATEMENT] }), { result: { ...NOTHING, inlineRole: [STATEMENT] } })
})

t.test('takes an empty list for an absent one, and an empty text for an absent one', async (t) => {
  t.strictSame(parse({ role: 'reader', customRoleIds: [], inlineRole: [], name: '', description: '' }), {
    result: { ...NOTHING, role: 'reader' },
  })
})

t.test('refuses none of role, customRoleIds and inlineRole', async (t) => {
  for (const document of [{}, { name: 'ci' }, { customRoleIds: [] }, { inlineRole: [] }]) {
    t.strictSame(parse(document), invalid('one of role, customRoleIds and inlineRole must be given'))
  }
})

t.test('refuses several of them and says what to do', async (t) => {
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

t.test('refuses a role that tokens cannot have, naming it', async (t) => {
  for (const role of ['owner', 'no_access', 'Admin', '', null, 1, ['admin']]) {
    t.strictSame(parse({ role }), invalid(`role must be one of reader, writer, admin, got ${JSON.stringify(role)}`))
  }
})

t.test('refuses custom roles that are no list of so many strings', async (t) => {
  for (const customRoleIds of [null, 'a', {}, [1], ['a', null]]) {
    t.strictSame(parse({ customRoleIds }), invalid('customRoleIds must be an array of strings'))
  }
  const most = Array.from({ length: 100 }, (_, i) => String(i))
  t.strictSame(parse({ customRoleIds: most }), { result: { ...NOTHING, customRoleIds: most } })
  t.strictSame(parse({ customRoleIds: [...most, 'a'] }), invalid('customRoleIds must have at most 100 items'))
})

t.test('refuses statements with where they stand', async (t) => {
  t.strictSame(parse({ inlineRole: null }), invalid('inlineRole must be an array of statements'))
  t.strictSame(
    parse({ inlineRole: [{ ...STATEMENT, effect: 'maybe' }] }),
    invalid('inlineRole[0].effect must be "allow" or "deny"'),
  )
})

for (const [field, most] of [
  ['name', 256],
  ['description', 4096],
] as const) {
  t.test(`takes a ${field} of up to ${most} characters`, async (t) => {
    const longest = 'é'.repeat(most)
    t.strictSame(parse({ role: 'reader', [field]: longest }), {
      result: { ...NOTHING, role: 'reader', [field]: longest },
    })
    t.strictSame(
      parse({ role: 'reader', [field]: `${longest}.` }),
      invalid(`${field} must have at most ${most} characters`),
    )
    for (const value of [null, 1, [], {}]) {
      t.strictSame(parse({ role: 'reader', [field]: value }), invalid(`${field} must be a string`))
    }
  })
}

t.test('needs for a patch the action of every field that it writes to', async (t) => {
  for (const [operations, actions] of [
    [[{ op: 'replace', path: '/name', value: 'a' }], ['updateAccessTokenName']],
    [[{ op: 'replace', path: '/description', value: 'a' }], ['updateAccessTokenDescription']],
    [[{ op: 'replace', path: '/role', value: 'admin' }], ['updateAccessTokenPolicy']],
    [[{ op: 'add', path: '/customRoleIds/-', value: 'a' }], ['updateAccessTokenPolicy']],
    [[{ op: 'remove', path: '/inlineRole/0/actions/1' }], ['updateAccessTokenPolicy']],
    [
      [
        { op: 'remove', path: '/role' },
        { op: 'replace', path: '/inlineRole', value: [] },
        { op: 'replace', path: '/name', value: 'a' },
      ],
      ['updateAccessTokenName', 'updateAccessTokenPolicy'],
    ],
    [[{ op: 'move', from: '/description', path: '/name' }], ['updateAccessTokenName', 'updateAccessTokenDescription']],
    [[{ op: 'copy', from: '/description', path: '/name' }], ['updateAccessTokenName']],
    [
      [{ op: 'replace', path: '', value: {} }],
      ['updateAccessTokenName', 'updateAccessTokenDescription', 'updateAccessTokenPolicy'],
    ],
  ] as const) {
    t.strictSame(actionsOfTokenPatch(operations), actions, JSON.stringify(operations))
  }
})

t.test('needs the action of the name for a patch that writes to nothing patchable', async (t) => {
  for (const operations of [
    [],
    [{ op: 'test', path: '/role', value: 'admin' }],
    [{ op: 'replace', path: '/_id', value: 'a' }],
    [{ op: 'replace', path: 'name', value: 'a' }],
    [{ op: 'replace', path: '/~', value: 'a' }],
    [{ op: 'replace', path: '/toString', value: 'a' }],
    [{ op: 'replace' }],
  ]) {
    t.strictSame(actionsOfTokenPatch(operations), ['updateAccessTokenName'], JSON.stringify(operations))
  }
})

t.test('reads the settings from a patched representation', async (t) => {
  const before = tokenRep(aToken({ name: 'ci' }), aMember()) as unknown as JsonObject
  t.strictSame(settingsAfterPatch(before, before), { ...NOTHING, name: 'ci', role: 'reader' })
  const { role: _, ...withoutRole } = before
  t.strictSame(settingsAfterPatch(before, { ...withoutRole, name: 'cd', inlineRole: [STATEMENT] }), {
    ...NOTHING,
    name: 'cd',
    inlineRole: [STATEMENT],
  })
})

t.test('refuses a patch that changed anything read-only, naming the path', async (t) => {
  const before = tokenRep(aToken({ lastUsed: 1 }), aMember()) as unknown as JsonObject
  const readOnly = Object.keys(before).filter((field) => field !== 'role')
  t.strictSame(
    readOnly.sort(),
    [
      ...['_id', '_links', '_member', 'creationDate', 'defaultApiVersion', 'lastModified', 'lastUsed', 'memberId'],
      ...['ownerId', 'serviceToken', 'token'],
    ].sort(),
  )
  for (const field of [...readOnly, 'expiry', 'toString', '']) {
    t.strictSame(
      refusalOf(() => settingsAfterPatch(before, { ...before, [field]: 'changed' })),
      patchFailed(`"/${field}" cannot be changed.`),
    )
  }
  for (const field of readOnly) {
    const { [field]: _, ...after } = before
    t.strictSame(
      refusalOf(() => settingsAfterPatch(before, after)),
      patchFailed(`"/${field}" cannot be changed.`),
    )
  }
})

t.test('refuses a patch that left no object', async (t) => {
  for (const after of [null, [], 'text', 1]) {
    t.strictSame(
      refusalOf(() => settingsAfterPatch({}, after)),
      patchFailed('The document must stay an object.'),
    )
  }
})

t.test('judges the settings only after the read-only fields', async (t) => {
  t.strictSame(
    refusalOf(() => settingsAfterPatch({}, { _id: 'changed', role: 'owner' })),
    patchFailed('"/_id" cannot be changed.'),
  )
  t.strictSame(
    refusalOf(() => settingsAfterPatch({ role: 'reader' }, {})),
    invalid('one of role, customRoleIds and inlineRole must be given'),
  )
})
