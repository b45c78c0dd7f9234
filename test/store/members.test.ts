import t from 'tap'
import { aMember } from '../domain/fixtures.js'
import { sqliteCodeOf, storeWith } from './fixtures.js'

/** An account whose first member is the one that every account has. */
function withMembers(t: Parameters<typeof storeWith>[0]) {
  const store = storeWith(t, 'a', 'b')
  const first = aMember({ accountId: 'a' })
  const removed = aMember({ accountId: 'a', id: 'm2', customRoles: ['r1'], removed: true })
  const writer = aMember({
    accountId: 'a',
    id: 'm3',
    role: 'writer',
    customRoles: ['r2', 'r1'],
    email: 'w@example.com',
  })
  store.transaction(() => [removed, writer].map((member) => store.members.insert(member)))
  return { members: store.members, transaction: store.transaction, first, removed, writer }
}

t.test('members are read with all fields, removed ones too, in the order of their creation', async (t) => {
  const { members, first, removed, writer } = withMembers(t)
  t.strictSame(members.all('a'), [first, removed, writer])
  t.strictSame(members.find('a', 'm2'), removed)
  t.equal(members.find('b', 'm2'), undefined)
  t.strictSame(members.all('b'), [aMember({ accountId: 'b' })])
})

t.test('pages and counts leave out removed members', async (t) => {
  const { members, first, writer } = withMembers(t)
  t.equal(members.count('a'), 2)
  t.strictSame(members.page('a', 9, 0), [first, writer])
  t.strictSame(members.page('a', 1, 1), [writer])
  t.strictSame(members.page('a', 9, 2), [])
  t.equal(members.count('c'), 0)
})

t.test('the members with a custom role are counted without removed ones', async (t) => {
  const { members } = withMembers(t)
  t.strictSame(
    ['r1', 'r2', 'r', ''].map((id) => members.countWithRole('a', id)),
    [1, 1, 0, 0],
  )
  t.equal(members.countWithRole('b', 'r1'), 0)
})

t.test('an update changes everything of a member but its id and its date', async (t) => {
  const { members, transaction, first, removed, writer } = withMembers(t)
  t.strictSame(members.find('a', 'm3'), writer)
  const changes = {
    email: 'new@example.com',
    firstName: '',
    lastName: 'N',
    role: 'no_access',
    customRoles: ['r3'],
    removed: true,
  } as const
  transaction(() => members.update({ ...writer, ...changes, creationDate: 0 }))
  t.strictSame(members.find('a', 'm3'), { ...writer, ...changes })
  t.strictSame(members.all('a'), [first, removed, { ...writer, ...changes }])
})

t.test('a member whose id is in use in the account is refused', async (t) => {
  const { members } = withMembers(t)
  t.equal(
    sqliteCodeOf(() => members.insert(aMember({ accountId: 'a', id: 'm2' }))),
    'SQLITE_CONSTRAINT_UNIQUE',
  )
  members.insert(aMember({ accountId: 'b', id: 'm2' }))
  t.equal(members.count('b'), 2)
})
