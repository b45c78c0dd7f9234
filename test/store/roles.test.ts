import t from 'tap'
import { aRole } from '../domain/fixtures.js'
import { sqliteCodeOf, storeWith } from './fixtures.js'

const LEAST = aRole({ accountId: 'a', id: 'r1', key: 'ops' })
const WHOLE = aRole({
  ...{ accountId: 'a', id: 'r2', key: 'dev', name: 'Dev', description: 'develops', basePermissions: 'reader' },
  policy: [{ effect: 'deny', notResources: ['role/*'], actions: ['*'] }],
  resourceCategory: 'project',
})

function withRoles(t: Parameters<typeof storeWith>[0]) {
  const { roles, transaction } = storeWith(t, 'a', 'b')
  transaction(() => [LEAST, WHOLE, { ...LEAST, accountId: 'b' }].map((role) => roles.insert(role)))
  return { roles, transaction }
}

t.test('a role is found by its id and by its key, with all fields', async (t) => {
  const { roles } = withRoles(t)
  t.strictSame(roles.find('a', 'r1'), LEAST)
  t.strictSame(roles.findByKey('a', 'dev'), WHOLE)
  t.strictSame(roles.findByKey('b', 'ops'), { ...LEAST, accountId: 'b' })
  for (const role of [roles.find('a', 'ops'), roles.findByKey('a', 'r1'), roles.findByKey('a', 'OPS')]) {
    t.equal(role, undefined)
  }
  t.equal(roles.find('b', 'r2'), undefined)
})

t.test('a role is found by its id or its key, and the id goes first', async (t) => {
  const { roles, transaction } = withRoles(t)
  t.strictSame(roles.findByKeyOrId('a', 'r2'), WHOLE)
  t.strictSame(roles.findByKeyOrId('a', 'dev'), WHOLE)
  transaction(() => roles.insert({ ...WHOLE, id: 'r3', key: 'r1' }))
  t.strictSame(roles.findByKeyOrId('a', 'r1'), LEAST, 'a key that looks like the id of another role')
  t.equal(roles.findByKeyOrId('a', 'r9'), undefined)
  t.equal(roles.findByKeyOrId('b', 'dev'), undefined)
})

t.test('pages of roles are in the order of their creation', async (t) => {
  const { roles } = withRoles(t)
  t.strictSame(roles.page('a', 9, 0), [LEAST, WHOLE])
  t.strictSame(roles.page('a', 1, 1), [WHOLE])
  t.strictSame(roles.page('a', -1, 0), [LEAST, WHOLE])
  t.strictSame(
    ['a', 'b', 'c'].map((id) => roles.count(id)),
    [2, 1, 0],
  )
})

t.test('an update changes one role of one account', async (t) => {
  const { roles, transaction } = withRoles(t)
  const changed = { ...WHOLE, id: 'r1', key: 'new' }
  t.strictSame(roles.find('a', 'r1'), LEAST)
  transaction(() => roles.update(changed))
  t.strictSame(roles.find('a', 'r1'), changed)
  t.strictSame(roles.page('a', -1, 0), [changed, WHOLE])
  t.strictSame(roles.find('b', 'r1'), { ...LEAST, accountId: 'b' })
})

t.test('a delete removes one role of one account', async (t) => {
  const { roles, transaction } = withRoles(t)
  t.strictSame(roles.find('a', 'r1'), LEAST)
  transaction(() => roles.delete('a', 'r1'))
  t.equal(roles.find('a', 'r1'), undefined)
  t.strictSame(roles.page('a', -1, 0), [WHOLE])
  t.equal(roles.count('b'), 1)
})

t.test('a role whose id or key is in use in the account is refused', async (t) => {
  const { roles } = withRoles(t)
  for (const taken of [{ id: 'r1' }, { key: 'ops' }]) {
    t.equal(
      sqliteCodeOf(() => roles.insert({ ...WHOLE, id: 'r3', key: 'new', ...taken })),
      'SQLITE_CONSTRAINT_UNIQUE',
    )
  }
  t.equal(
    sqliteCodeOf(() => roles.update({ ...WHOLE, key: 'ops' })),
    'SQLITE_CONSTRAINT_UNIQUE',
  )
  t.strictSame(roles.page('a', -1, 0), [LEAST, WHOLE])
})
