import t from 'tap'
import { closed, complaints, examplesIn, readDocument, validatorsOf } from './contract-examples.js'

const contract = readDocument(new URL('../../openapi/access-tokens.yaml', import.meta.url))

/** Documents as LaunchDarkly publishes them, their paths separated by colons. They are no part of this repository. */
const published = process.env['PUBLISHED_CONTRACT']?.split(':') ?? []

/**
 * Schemas whose published example has `null` as a list item where a name or a number belongs: statements and token
 * requests with them, roles, which embed statements, and the list of versions.
 */
const WITH_NULLS = [
  '/components/schemas/AccessDeniedReason',
  '/components/schemas/AccessTokenPost',
  '/components/schemas/CustomRole',
  '/components/schemas/CustomRolePost',
  '/components/schemas/CustomRoles',
  '/components/schemas/Statement',
  '/components/schemas/StatementPost',
  '/components/schemas/VersionsRep',
]

const skip = published.length === 0 && 'PUBLISHED_CONTRACT names no document'
t.test('our schemas accept the published examples, except for null as a list item', { skip }, async (t) => {
  const validatorAt = validatorsOf(contract)
  const checked = new Set<string>()
  const refused = new Set<string>()
  for (const { pointer, example } of published.flatMap((file) => [...examplesIn(readDocument(file))])) {
    const validate = validatorAt(pointer)
    if (!validate) continue // a schema that we leave out: comparing the structures answers for it
    checked.add(pointer)
    if (complaints(validate, example).length > 0) refused.add(pointer)
    t.strictSame(complaints(validate, withoutNullItems(example)), [], pointer)
  }
  t.strictSame(
    [...refused].sort(),
    WITH_NULLS.filter((pointer) => checked.has(pointer)),
  )
  t.ok(checked.size > 0, `${checked.size} places`)
})

function withoutNullItems(example: unknown): unknown {
  return JSON.parse(JSON.stringify(example), (_, node) =>
    Array.isArray(node) ? node.filter((item) => item !== null) : node,
  )
}

// From here on our own data in the published shapes, so that something is checked where no document is given.

const validatorAt = validatorsOf(closed(contract))
const verdict = (schema: string, value: unknown): readonly string[] => {
  const validate = validatorAt(`/components/schemas/${schema}`)
  return validate ? complaints(validate, value) : [`no schema ${schema}`]
}

const link = (href: string) => ({ href, type: 'application/json' })
const required = {
  _id: '671f0c2ab7e4d20f6a1c9e31',
  ownerId: '5f0c2ab7e4d20f6a1c9e3000',
  memberId: '5f0c2ab7e4d20f6a1c9e3001',
  creationDate: 1_767_225_600_000,
  lastModified: 1_767_225_600_000,
  _links: { parent: link('/api/v2/tokens'), self: link('/api/v2/tokens/671f0c2ab7e4d20f6a1c9e31') },
}
const whole = {
  ...required,
  _member: { _links: { self: link('/api/v2/members/m') }, _id: 'm', role: 'owner', email: 'mira@example.com' },
  name: '',
  description: 'reads flags',
  customRoleIds: ['5f0c2ab7e4d20f6a1c9e3002'],
  inlineRole: [{ effect: 'deny', notResources: ['proj/x'], notActions: ['updateName'] }],
  role: 'reader',
  token: '7e55',
  serviceToken: false,
  defaultApiVersion: 20_240_415,
  lastUsed: 0,
}

t.test('a token may have all the fields that are published, or only the six that are required', async (t) => {
  t.strictSame(verdict('Token', whole), [])
  t.strictSame(verdict('Token', required), [])
})

t.test('a token without one of the six required fields is refused', async (t) => {
  for (const field of Object.keys(required)) {
    const rest = Object.fromEntries(Object.entries(required).filter(([name]) => name !== field))
    t.strictSame(verdict('Token', rest), [` must have required property '${field}'`])
  }
})

t.test('times are numbers, although the documentation pages print them as text', async (t) => {
  t.strictSame(verdict('Token', { ...required, lastUsed: '1767225600000' }), ['/lastUsed must be integer'])
})

t.test('a page of tokens may lack links and count', async (t) => {
  t.strictSame(verdict('Tokens', { items: [whole], _links: { self: link('/api/v2/tokens') }, totalCount: 1 }), [])
  t.strictSame(verdict('Tokens', { items: [] }), [])
})

t.test('a token is asked for with a role, with keys of custom roles or with statements', async (t) => {
  t.strictSame(verdict('AccessTokenPost', { role: 'admin', serviceToken: true }), [])
  t.strictSame(verdict('AccessTokenPost', { customRoleIds: ['token-keepers'] }), [])
  t.strictSame(verdict('AccessTokenPost', { inlineRole: [{ effect: 'allow', resources: ['*'], actions: ['*'] }] }), [])
  t.strictSame(verdict('AccessTokenPost', { role: 'owner' }), ['/role must be equal to one of the allowed values'])
})

t.test('null is no action, whatever the published examples of statements show', async (t) => {
  for (const schema of ['Statement', 'StatementPost', 'AccessDeniedReason']) {
    t.strictSame(verdict(schema, { effect: 'allow', notActions: [null] }), ['/notActions/0 must be string'])
  }
})

t.test('a refusal may say what was refused and why', async (t) => {
  const access = { action: 'createAccessToken', resource: 'service-token/*' }
  t.strictSame(
    verdict('ForbiddenErrorRep', { message: 'no', reason: { effect: 'deny' }, access, code: 'forbidden' }),
    [],
  )
  t.strictSame(verdict('ForbiddenErrorRep', { code: 'forbidden', message: 'no' }), [])
})
