import t from 'tap'
import type { JsonObject } from '../../src/domain/json.js'
import {
  actionsOfRolePatch,
  MAX_ROLE_KEY_LENGTH,
  MAX_ROLE_TEXT_LENGTH,
  mergePatch,
  parseRoleKey,
  parseRoleSettings,
  patchRoleDocument,
  refusedAsInvalid,
  roleSettingsAfterPatch,
} from '../../src/domain/role-changes.js'
import { roleRep } from '../../src/domain/role-representation.js'
import { aRole, refusalOf } from './fixtures.js'

const STATEMENT = { effect: 'allow', resources: ['role/*'], actions: ['*'] } as const
const LEAST = { name: 'Ops', policy: [] }
const DEFAULTS = { name: 'Ops', description: '', policy: [], basePermissions: 'no_access', resourceCategory: null }

const invalid = (message: string) => ['invalid_request', message]
const parse = (document: JsonObject) => refusalOf(() => parseRoleSettings(document))

t.test('needs a name and a policy and has defaults for the rest', async (t) => {
  t.strictSame(parse(LEAST), { result: DEFAULTS })
  t.strictSame(parse({ ...LEAST, name: '', description: '' }), { result: { ...DEFAULTS, name: '' } })
  const whole = { ...LEAST, description: 'a', policy: [STATEMENT], basePermissions: 'reader', resourceCategory: 'any' }
  t.strictSame(parse(whole), { result: whole })
  const nulls = { description: null, basePermissions: null, resourceCategory: null }
  t.strictSame(parse({ ...LEAST, ...nulls }), { result: DEFAULTS }, 'null counts as absent')
  t.strictSame(parse({ ...LEAST, name: null }), invalid('name must be a string, got null'))
  t.strictSame(parse({ policy: [] }), invalid('name must be a string, got nothing'))
  t.strictSame(parse({ name: 'Ops' }), invalid('policy must be an array of statements'))
})

t.test('the check of a role refuses a value that a role cannot have, naming the field', async (t) => {
  for (const field of ['name', 'description']) {
    const longest = 'x'.repeat(MAX_ROLE_TEXT_LENGTH)
    t.strictSame(parse({ ...LEAST, [field]: longest }), { result: { ...DEFAULTS, [field]: longest } })
    t.strictSame(parse({ ...LEAST, [field]: `${longest}x` }), invalid(`${field} must have at most 4096 characters`))
    for (const value of [1, [], {}]) {
      t.strictSame(
        parse({ ...LEAST, [field]: value }),
        invalid(`${field} must be a string, got ${JSON.stringify(value)}`),
      )
    }
  }
  t.strictSame(parse({ ...LEAST, policy: [{}] }), invalid('policy[0].effect must be "allow" or "deny"'))
  for (const value of ['writer', 'Reader', '', 1]) {
    const got = JSON.stringify(value)
    t.strictSame(
      parse({ ...LEAST, basePermissions: value }),
      invalid(`basePermissions must be one of reader, no_access, got ${got}`),
    )
    t.strictSame(
      parse({ ...LEAST, resourceCategory: value }),
      invalid(`resourceCategory must be one of organization, project, any, got ${got}`),
    )
  }
})

t.test('the check of a role takes a key that can stand in a path and in a specifier', async (t) => {
  for (const key of ['a', '7', 'Ops-eu_1.b', 'x'.repeat(MAX_ROLE_KEY_LENGTH)]) t.equal(parseRoleKey(key), key)
  for (const key of [
    ...['', '-a', '.a', '_a', 'a b', 'a/b', 'a:b', 'a;b', 'a*', 'é', 'a\n', '..', null, undefined, 1, ['a']],
    'x'.repeat(MAX_ROLE_KEY_LENGTH + 1),
  ]) {
    const [code, message] = refusalOf(() => parseRoleKey(key)) as [string, string]
    t.equal(code, 'invalid_request')
    t.match(message, /^key must be letters, digits, "\.", "_" and "-", the first a letter or a digit, got /)
  }
  t.strictSame(
    refusalOf(() => parseRoleKey('a b', 'roles[0].key')),
    invalid('roles[0].key must be letters, digits, ".", "_" and "-", the first a letter or a digit, got "a b"'),
  )
})

t.test('needs for a JSON patch the action of every field that it writes to', async (t) => {
  for (const [path, actions] of [
    ['/name', ['updateName']],
    ['/description', ['updateDescription']],
    ['/policy/0', ['updatePolicy']],
    ['/basePermissions', ['updateBasePermissions']],
    ['/resourceCategory', ['updateName']],
    ['/key', []],
    ['', ['updateName', 'updateDescription', 'updatePolicy', 'updateBasePermissions']],
  ] as const) {
    t.strictSame(actionsOfRolePatch([{ op: 'replace', path, value: 1 }]), actions, path)
  }
  t.strictSame(actionsOfRolePatch([]), [])
})

t.test('a merge patch of a role needs the action of every patchable field that it holds', async (t) => {
  t.strictSame(actionsOfRolePatch({ description: null, policy: [] }), ['updateDescription', 'updatePolicy'])
  t.strictSame(actionsOfRolePatch({ name: 'a', resourceCategory: 'any' }), ['updateName'])
  t.strictSame(actionsOfRolePatch({ key: 'a' }), [])
  t.strictSame(actionsOfRolePatch({}), [])
})

t.test('the check of a role reads the changed settings from a patched representation of a role', async (t) => {
  const role = aRole({ name: 'Ops', description: 'a', basePermissions: 'reader', resourceCategory: 'any' })
  const before = roleRep(role, 2) as unknown as JsonObject
  const { id: _, accountId: __, key: ___, ...current } = role
  const settings = (after: JsonObject) => roleSettingsAfterPatch(current, before, after)
  t.strictSame(settings({ ...before, policy: [STATEMENT] }), { ...current, policy: [STATEMENT] })
  const { description: a, basePermissions: b, resourceCategory: c, ...least } = before
  t.ok(a && b && c)
  t.strictSame(settings(least), DEFAULTS)
  t.strictSame(settings({ ...before, description: null, basePermissions: null, resourceCategory: null }), DEFAULTS)
})

t.test(
  'the check of a role keeps values of a role that a patch leaves as they were, without judging them',
  async (t) => {
    const { id: _, accountId: __, key: ___, ...current } = aRole({ name: 'x'.repeat(MAX_ROLE_TEXT_LENGTH + 1) })
    const before = roleRep({ ...aRole(), ...current }, 2) as unknown as JsonObject
    t.strictSame(roleSettingsAfterPatch(current, before, { ...before, description: 'b' }), {
      ...current,
      description: 'b',
    })
  },
)

t.test('the check of a role refuses a patch of a role that does not apply as an invalid request', async (t) => {
  const before = roleRep(aRole(), 2) as unknown as JsonObject
  for (const [patch, message] of [
    ...['_id', '_links', 'key', 'assignedTo', 'colour'].flatMap((field) => [
      [[{ op: 'add', path: `/${field}`, value: 'changed' }], `"/${field}" cannot be changed.`] as const,
      [{ [field]: 'changed' }, `"/${field}" cannot be changed.`] as const,
    ]),
    [[{ op: 'replace', path: '', value: [] }], 'The document must stay an object.'],
    [[{ op: 'remove', path: '/description' }], 'Operation 0 there is nothing at "/description" to remove.'],
  ] as const) {
    t.strictSame(
      refusalOf(() => patchRoleDocument(before, patch)),
      invalid(`Could not apply patch. ${message}`),
    )
  }
  t.throws(() => refusedAsInvalid(() => JSON.parse('')), SyntaxError, 'other errors pass')
})

t.test('merges as the examples of RFC 7396 say', async (t) => {
  for (const [target, patch, result] of [
    ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
    ['{"a":"b"}', '{"a":null}', '{}'],
    ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
    ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
    ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
    ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
    ['["a","b"]', '["c","d"]', '["c","d"]'],
    ['{"a":"b"}', '["c"]', '["c"]'],
    ['{"a":"foo"}', 'null', 'null'],
    ['{"a":"foo"}', '"bar"', '"bar"'],
    ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
    ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
    ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
  ] as const) {
    const before = JSON.parse(target)
    t.equal(JSON.stringify(mergePatch(before, JSON.parse(patch))), result, `${target} and ${patch}`)
    t.equal(JSON.stringify(before), target, 'the target stays as it was')
  }
})

t.test('merges members that are called like inherited ones, and pollutes nothing', async (t) => {
  const odd = '{"__proto__":{"name":"x"},"toString":{"a":1},"constructor":{"b":2}}'
  const merged = mergePatch({}, JSON.parse(odd))
  t.equal(JSON.stringify(merged), odd)
  t.equal((merged as JsonObject)['name'], undefined)
  t.equal(JSON.stringify(mergePatch(merged, JSON.parse('{"__proto__":{"name":null}}'))), odd.replace('"name":"x"', ''))
  t.equal(({} as JsonObject)['name'], undefined)
  t.strictSame(
    refusalOf(() => patchRoleDocument({ name: 'a' }, JSON.parse('{"__proto__":{}}'))),
    invalid('Could not apply patch. "/__proto__" cannot be changed.'),
  )
})
