import t from 'tap'
import type { Statement } from '../../src/domain/decision.js'
import { MAX_SPECIFIER_LENGTH } from '../../src/domain/resource.js'
import {
  MAX_STATEMENT_ITEMS,
  MAX_STATEMENTS,
  parseStatements,
  unreadableSpecifiers,
} from '../../src/domain/statement.js'
import { roleAttribute } from '../support/role-attribute.js'
import { refusalOf } from './fixtures.js'

const ALLOW = { effect: 'allow', resources: ['member/*:token/*'], actions: ['*'] }
const invalid = (message: string) => ['invalid_request', message]
const parse = (value: unknown) => refusalOf(() => parseStatements(value, 'inlineRole'))

t.test('the check of statements takes statements as they are, in their order', async (t) => {
  const statements = [
    ALLOW,
    {
      effect: 'deny',
      notResources: ['service-token/a', 'service-token/b'],
      notActions: ['update*', 'resetAccessToken'],
    },
    { effect: 'allow', resources: ['acct'], actions: ['*', 'updateName'] },
    { effect: 'deny', resources: ['proj/*:env/*;{critical:true}', 'proj/a;tag:env/b'], actions: ['*'] },
  ]
  t.strictSame(parse(statements), { result: statements })
  t.strictSame(parse([]), { result: [] })
})

t.test('the check of statements takes null and an empty list for an absent one and leaves them out', async (t) => {
  t.strictSame(parse([{ ...ALLOW, notResources: [], notActions: [] }]), { result: [ALLOW] })
  t.strictSame(parse([{ ...ALLOW, notResources: null, notActions: null }]), { result: [ALLOW] })
  t.strictSame(parse([{ effect: 'allow', resources: [], notResources: ['role/*'], actions: ['*'], notActions: [] }]), {
    result: [{ effect: 'allow', notResources: ['role/*'], actions: ['*'] }],
  })
})

t.test('the check of statements refuses what is no list', async (t) => {
  for (const value of [undefined, null, 'text', 1, {}, ALLOW]) {
    t.strictSame(parse(value), invalid('inlineRole must be an array of statements'))
  }
  t.strictSame(
    refusalOf(() => parseStatements({}, 'policy')),
    invalid('policy must be an array of statements'),
  )
})

t.test('the check of statements refuses a statement and says which and why', async (t) => {
  const at = (statement: unknown) => parse([ALLOW, statement])
  for (const statement of [null, 'text', 1, []]) t.strictSame(at(statement), invalid('inlineRole[1] must be an object'))
  t.strictSame(
    at(JSON.parse('{"__proto__": {"effect": "allow"}}')),
    invalid('inlineRole[1].effect must be "allow" or "deny"'),
  )
  for (const effect of [undefined, null, 'Allow', '', true, ['allow']]) {
    t.strictSame(at({ ...ALLOW, effect }), invalid('inlineRole[1].effect must be "allow" or "deny"'))
  }
})

t.test('needs exactly one of resources and notResources, and one of actions and notActions', async (t) => {
  const { effect, resources, actions } = ALLOW
  for (const statement of [
    { effect, actions },
    { effect, actions, resources: [] },
    { effect, actions, resources: [], notResources: [] },
  ]) {
    t.strictSame(parse([statement]), invalid('inlineRole[0] must have resources or notResources'))
  }
  for (const statement of [
    { effect, resources },
    { effect, resources, notActions: [] },
  ]) {
    t.strictSame(parse([statement]), invalid('inlineRole[0] must have actions or notActions'))
  }
  t.strictSame(
    parse([{ ...ALLOW, notResources: ['role/*'] }]),
    invalid('inlineRole[0] must not have both resources and notResources'),
  )
  t.strictSame(
    parse([{ ...ALLOW, notActions: ['*'] }]),
    invalid('inlineRole[0] must not have both actions and notActions'),
  )
})

t.test('the check of statements drops the unknown fields of a statement', async (t) => {
  t.strictSame(parse([{ ...ALLOW, conditions: [], Effect: 'deny' }]), { result: [ALLOW] })
  t.strictSame(parse([JSON.parse(JSON.stringify(ALLOW).replace('{', '{"__proto__":{"a":1},'))]), { result: [ALLOW] })
})

t.test('the check of statements refuses lists of anything but strings', async (t) => {
  for (const field of ['resources', 'actions']) {
    for (const value of ['role/*', '', 1, {}]) {
      t.strictSame(parse([{ ...ALLOW, [field]: value }]), invalid(`inlineRole[0].${field} must be an array of strings`))
    }
    for (const item of [null, '', 1, []]) {
      t.strictSame(
        parse([{ ...ALLOW, [field]: ['role/*', item] }]),
        invalid(`inlineRole[0].${field}[1] must be a string that is not empty`),
      )
    }
  }
})

t.test('stores a specifier that it cannot read, beside any other, and tells which they are', async (t) => {
  const unreadable = ['env/:flag/*', 'token', 'Member/*', 'member/']
  const statements: Statement[] = [
    { effect: 'allow', resources: ['member/*:token/*'], actions: ['*'] },
    { effect: 'allow', resources: [...unreadable, 'role/*'], actions: ['*'] },
    { effect: 'deny', notResources: ['proj/'], notActions: ['x'] },
  ]
  t.strictSame(parse(statements), { result: statements })
  t.strictSame(unreadableSpecifiers(statements), [
    ...unreadable.map((specifier) => ({ statement: 2, specifier })),
    { statement: 3, specifier: 'proj/' },
  ])
})

t.test('the check of statements refuses what cannot be a resource specifier', async (t) => {
  for (const specifier of ['*', '*/*', '/', ':acct', ' role/*', roleAttribute('x'), 'role/\u0000', 'role/a\nb']) {
    const message = `inlineRole[0]: ${JSON.stringify(specifier)} is not a resource specifier such as "service-token/*", of at most 1024 characters`
    t.strictSame(parse([{ ...ALLOW, resources: [specifier] }]), invalid(message))
    t.strictSame(parse([{ effect: 'deny', notResources: ['role/*', specifier], actions: ['*'] }]), invalid(message))
  }
})

t.test('the check of statements refuses to mix kinds of resources in a statement, but not in a policy', async (t) => {
  t.strictSame(
    parse([{ ...ALLOW, resources: ['member/*:token/*', 'member/*:token/a', 'service-token/*'] }]),
    invalid('inlineRole[0] must not mix kinds of resources: "member:token", "service-token"'),
  )
  t.strictSame(
    parse([{ effect: 'deny', notResources: ['proj/x', 'proj/x:env/*'], actions: ['*'] }]),
    invalid('inlineRole[0] must not mix kinds of resources: "proj", "proj:env"'),
  )
  const mixed = [ALLOW, { ...ALLOW, resources: ['service-token/*'] }]
  t.strictSame(parse(mixed), { result: mixed })
})

t.test('the check of statements takes specifiers of up to 1024 characters', async (t) => {
  const longest = `role/${'x'.repeat(MAX_SPECIFIER_LENGTH - 5)}`
  const statement = { ...ALLOW, resources: [longest] }
  t.strictSame(parse([statement]), { result: [statement] })
  t.match(parse([{ ...ALLOW, resources: [`${longest}x`] }]), invalid(`inlineRole[0]: "${longest.slice(0, 63)}… is not`))
})

t.test('the check of statements takes so many statements and items and no more', async (t) => {
  const statements = Array.from({ length: MAX_STATEMENTS }, () => ALLOW)
  t.strictSame(parse(statements), { result: statements })
  t.strictSame(parse([...statements, ALLOW]), invalid('inlineRole must have at most 200 statements'))
  for (const [field, item] of [
    ['resources', 'role/*'],
    ['actions', '*'],
  ] as const) {
    const items = Array.from({ length: MAX_STATEMENT_ITEMS }, () => item)
    const statement = { ...ALLOW, [field]: items }
    t.strictSame(parse([statement]), { result: [statement] })
    t.strictSame(
      parse([{ ...ALLOW, [field]: [...items, item] }]),
      invalid(`inlineRole[0].${field} must have at most 200 items`),
    )
  }
})
