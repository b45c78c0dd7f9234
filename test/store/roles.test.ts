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
  const { roles } = storeWith(t, 'a', 'b')
  for (const role of [LEAST, WHOLE, { ...LEAST, accountId: 'b' }]) roles.insert(role)
  return roles
}

t.test('finds a role by its id and by its key, whole', async (t) => {
  const roles = withRoles(t)
  t.strictSame(roles.find('a', 'r1'), LEAST)
  t.strictSame(roles.findByKey('a', 'dev'), WHOLE)
  t.strictSame(roles.findByKey('b', 'ops'), { ...LEAST, accountId: 'b' })
  for (const role of [roles.find('a', 'ops'), roles.findByKey('a', 'r1'), roles.findByKey('a', 'OPS')]) {
    t.equal(role, undefined)
  }
  t.equal(roles.find('b', 'r2'), undefined)
})

t.test('finds a role by either, and by its id first', async (t) => {
  const roles = withRoles(t)
  t.strictSame(roles.findByKeyOrId('a', 'r2'), WHOLE)
  t.strictSame(roles.findByKeyOrId('a', 'dev'), WHOLE)
  roles.insert({ ...WHOLE, id: 'r3', key: 'r1' })
  t.strictSame(roles.findByKeyOrId('a', 'r1'), LEAST, 'a key that looks like the id of another role')
  t.equal(roles.findByKeyOrId('a', 'r9'), undefined)
  t.equal(roles.findByKeyOrId('b', 'dev'), undefined)
})

t.test('pages through roles in the order in which they were made', async (t) => {
  const roles = withRoles(t)
  t.strictSame(roles.page('a', 9, 0), [LEAST, WHOLE])
  t.strictSame(roles.page('a', 1, 1), [WHOLE])
  t.strictSame(roles.page('a', -1, 0), [LEAST, WHOLE])
  t.strictSame(
    ['a', 'b', 'c'].map((id) => roles.count(id)),
    [2, 1, 0],
  )
})

t.test('changes one role of one account', async (t) => {
  const roles = withRoles(t)
  const changed = { ...WHOLE, id: 'r1', key: 'new' }
  roles.update(changed)
  t.strictSame(roles.page('a', -1, 0), [changed, WHOLE])
  t.strictSame(roles.find('b', 'r1'), { ...LEAST, accountId: 'b' })
})

t.test('deletes one role of one account', async (t) => {
  const roles = withRoles(t)
  roles.delete('a', 'r1')
  t.strictSame(roles.page('a', -1, 0), [WHOLE])
  t.equal(roles.count('b'), 1)
})

t.test('refuses an id and a key that are taken in the account', async (t) => {
  const roles = withRoles(t)
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
