import t from 'tap'
import type { AccessToken } from '../../src/domain/access-token.js'
import type { Store } from '../../src/store/store.js'
import type { TokenScope } from '../../src/store/token-lists.js'
import { aMember, aToken, MEMBER_ID } from '../domain/fixtures.js'
import { sqliteCodeOf, storeWith } from './fixtures.js'

const OTHER_MEMBER = '5f0c2ab7e4d20f6a1c9e3002'
const WHOLE: Partial<AccessToken> = {
  name: 'ci',
  description: 'for tests',
  role: null,
  customRoleIds: ['r1', 'r2'],
  inlineRole: [{ effect: 'allow', resources: ['role/*'], notActions: ['delete*'] }],
  serviceToken: true,
  lastUsed: 4,
  grantedWithin: [[{ name: 'Ops', statements: [] }], []],
}

/** Tokens of two members, in the order of their ids, all created in one instant. */
function withTokens(t: Parameters<typeof storeWith>[0]): Store {
  const store = storeWith(t, 'a', 'b')
  const tokens = {
    t1: {},
    t2: { serviceToken: true },
    t3: { memberId: OTHER_MEMBER },
    t4: {},
    t5: { serviceToken: true, memberId: OTHER_MEMBER },
    t6: { memberId: OTHER_MEMBER },
    t7: {},
  }
  store.transaction(() => {
    store.members.insert(aMember({ accountId: 'a', id: OTHER_MEMBER }))
    for (const [id, fields] of Object.entries(tokens)) store.tokens.insert(aToken({ accountId: 'a', id, ...fields }))
    store.tokens.insert(aToken({ accountId: 'b', id: 't8' }))
  })
  return store
}

const SCOPES: Readonly<Record<string, readonly [TokenScope, ids: string]>> = {
  'the whole account': [{ accountId: 'a' }, 't7 t6 t5 t4 t3 t2 t1'],
  'what a member sees': [{ accountId: 'a', memberId: MEMBER_ID }, 't7 t5 t4 t2 t1'],
  'what another member sees': [{ accountId: 'a', memberId: OTHER_MEMBER }, 't6 t5 t3 t2'],
  'what nobody but a service token sees': [{ accountId: 'a', memberId: null }, 't5 t2'],
  'what an unknown member sees': [{ accountId: 'a', memberId: 'nobody' }, 't5 t2'],
  'another account': [{ accountId: 'b', memberId: MEMBER_ID }, 't8'],
  'no account': [{ accountId: 'c' }, ''],
}

for (const [title, [scope, ids]] of Object.entries(SCOPES)) {
  t.test(`${title}: pages are newest first and complete, and the count agrees`, async (t) => {
    const { tokens } = withTokens(t)
    const expected = ids === '' ? [] : ids.split(' ')
    const page = (limit: number, offset: number) => tokens.page(scope, limit, offset).map(({ id }) => id)
    t.strictSame(page(100, 0), expected)
    t.equal(tokens.count(scope), expected.length)
    for (const limit of [1, 2, 3]) {
      const pages = Array.from({ length: 8 }, (_, i) => page(limit, i * limit))
      t.strictSame(pages.flat(), expected, `in pages of ${limit}`)
    }
  })
}

t.test('a token is read with all fields', async (t) => {
  const { tokens, transaction } = storeWith(t, 'a')
  const whole = aToken({ accountId: 'a', id: 't1', ...WHOLE })
  const least = aToken({ accountId: 'a', id: 't2' })
  transaction(() => [whole, least].map((token) => tokens.insert(token)))
  t.strictSame(tokens.find('a', 't1'), whole)
  t.strictSame(tokens.all('a'), [whole, least], 'oldest first')
  t.strictSame(tokens.page({ accountId: 'a' }, 9, 0), [least, whole])
})

t.test('a token is found in its own account only', async (t) => {
  const { tokens } = withTokens(t)
  t.strictSame([tokens.find('a', 't8'), tokens.find('b', 't1')], [undefined, undefined])
  t.equal(tokens.find('b', 't8')?.id, 't8')
})

t.test('a token whose id is in use in the account, or whose member does not exist, is refused', async (t) => {
  const { tokens, transaction } = withTokens(t)
  t.equal(
    sqliteCodeOf(() => tokens.insert(aToken({ accountId: 'a', id: 't1' }))),
    'SQLITE_CONSTRAINT_UNIQUE',
  )
  t.equal(
    sqliteCodeOf(() => tokens.insert(aToken({ accountId: 'a', id: 't9', memberId: 'nobody' }))),
    'SQLITE_CONSTRAINT_FOREIGNKEY',
  )
  transaction(() => tokens.insert(aToken({ accountId: 'b', id: 't1' })))
  t.strictSame([tokens.count({ accountId: 'a' }), tokens.count({ accountId: 'b' })], [7, 2])
})

t.test('an update changes what a patch and a reset change, and nothing else', async (t) => {
  const { tokens, transaction } = withTokens(t)
  const before = tokens.find('a', 't1')
  const changes = { name: 'new', description: 'newer', role: null, customRoleIds: ['r1'], lastModified: 9 }
  transaction(() => tokens.update(aToken({ accountId: 'a', id: 't1', ...changes, inlineRole: [], lastFour: 'beef' })))
  t.strictSame(tokens.find('a', 't1'), { ...before, ...changes, lastFour: 'beef' })
  transaction(() =>
    tokens.update(
      aToken({
        ...{ accountId: 'a', id: 't1', ...changes, ...WHOLE, lastFour: 'beef' },
        ...{ memberId: OTHER_MEMBER, creationDate: 0, defaultApiVersion: 20160426 },
      }),
    ),
  )
  const { name, description, role, customRoleIds, inlineRole } = aToken(WHOLE)
  t.strictSame(tokens.find('a', 't1'), {
    ...before,
    ...{ name, description, role, customRoleIds, inlineRole },
    lastModified: 9,
    lastFour: 'beef',
  })
  t.equal(tokens.page({ accountId: 'a' }, 1, 6)[0]?.id, 't1', 'it keeps its place')
})

t.test('a delete removes one token of one account, from lists and counts too', async (t) => {
  const { tokens, transaction } = withTokens(t)
  transaction(() => tokens.insert(aToken({ accountId: 'b', id: 't1' })))
  t.ok(tokens.find('a', 't1'))
  transaction(() => tokens.delete('a', 't1'))
  t.equal(tokens.find('a', 't1'), undefined)
  t.strictSame(
    tokens.page({ accountId: 'a' }, 9, 0).map(({ id }) => id),
    ['t7', 't6', 't5', 't4', 't3', 't2'],
  )
  t.strictSame([tokens.count({ accountId: 'a' }), tokens.count({ accountId: 'a', memberId: MEMBER_ID })], [6, 4])
  t.ok(tokens.find('b', 't1'))
})

t.test('deleting a token that does not exist changes nothing', async (t) => {
  const { tokens, transaction } = withTokens(t)
  transaction(() => tokens.delete('a', 'nobody'))
  t.equal(tokens.count({ accountId: 'a' }), 7)
})

t.test('a token that is created after the newest one was deleted is the newest', async (t) => {
  const { tokens, transaction } = withTokens(t)
  transaction(() => {
    tokens.delete('a', 't7')
    tokens.insert(aToken({ accountId: 'a', id: 't0' }))
  })
  t.strictSame(
    tokens.page({ accountId: 'a' }, 2, 0).map(({ id }) => id),
    ['t0', 't6'],
  )
})

t.test('a transaction sees the counts and pages that it changes', async (t) => {
  const { tokens, transaction } = withTokens(t)
  const scope = { accountId: 'a', memberId: null }
  t.equal(tokens.count(scope), 2)
  transaction(() => {
    tokens.insert(aToken({ accountId: 'a', id: 't9', serviceToken: true }))
    t.strictSame([tokens.count(scope), tokens.page(scope, 1, 0)[0]?.id], [3, 't9'])
  })
})
