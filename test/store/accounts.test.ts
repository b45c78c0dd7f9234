import t from 'tap'
import { aKey, aMember, aRole, aToken, ROLE_ID } from '../domain/fixtures.js'
import { hashOf, sqliteCodeOf, storeWith } from './fixtures.js'

const EVENT = {
  ...{ _id: 'e1', date: 1, memberId: null, tokenId: null, accesses: [], before: null, after: null },
  accountId: 'a',
}

function withContents(t: Parameters<typeof storeWith>[0]) {
  const store = storeWith(t, 'a', 'b')
  store.transaction(() => {
    for (const [i, accountId] of ['a', 'b'].entries()) {
      store.roles.insert(aRole({ accountId }))
      store.tokens.insert(aToken({ accountId, id: 't1' }))
      store.keys.insert(aKey({ accountId, hash: hashOf(i), tokenId: 't1' }))
      store.events.append(accountId, { ...EVENT, accountId })
    }
  })
  const contents = (accountId: string) => [
    store.members.all(accountId).length,
    store.roles.count(accountId),
    store.tokens.all(accountId).length,
    store.keys.all(accountId).length,
    store.events.list(accountId, 9).length,
  ]
  return { store, contents }
}

t.test('accounts are listed in the order of their creation', async (t) => {
  const { accounts } = storeWith(t)
  const limited = { id: 'b', organization: 'Beta', serviceTokenLimit: 200 }
  const unlimited = { id: 'a', organization: 'Alpha', serviceTokenLimit: null }
  for (const account of [limited, unlimited]) accounts.insert(account)
  t.strictSame(accounts.list(), [limited, unlimited])
  t.strictSame(accounts.find('a'), unlimited)
  t.equal(accounts.find('c'), undefined)
  t.equal(
    sqliteCodeOf(() => accounts.insert(unlimited)),
    'SQLITE_CONSTRAINT_UNIQUE',
  )
})

t.test('an update changes the name and the limit of one account', async (t) => {
  const { accounts } = storeWith(t, 'a', 'b')
  const changed = { id: 'a', organization: 'New', serviceTokenLimit: 0 }
  const other = accounts.find('b')
  accounts.update(changed)
  t.strictSame(accounts.list(), [changed, other])
})

t.test('deleting an account deletes everything in it, and nothing else', async (t) => {
  const { store, contents } = withContents(t)
  t.strictSame(contents('a'), [1, 1, 1, 1, 1])
  store.transaction(() => store.accounts.delete('a'))
  t.equal(store.accounts.find('a'), undefined)
  t.strictSame(contents('a'), [0, 0, 0, 0, 0])
  t.equal(store.keys.find(hashOf(0)), undefined, 'its keys can be used again')
  t.strictSame(contents('b'), [1, 1, 1, 1, 1])
})

t.test('a summary counts the rows of each account, removed members too', async (t) => {
  const { store } = withContents(t)
  store.members.insert(aMember({ accountId: 'b', id: 'm2', removed: true }))
  store.tokens.insert(aToken({ accountId: 'b', id: 't2' }))
  store.roles.delete('b', ROLE_ID)
  t.strictSame(store.accounts.summaries(), [
    { id: 'a', organization: 'Organisation a', membersCount: 1, rolesCount: 1, tokensCount: 1 },
    { id: 'b', organization: 'Organisation b', membersCount: 2, rolesCount: 0, tokensCount: 2 },
  ])
})

t.test('clearing an account deletes everything in it but its events', async (t) => {
  const { store, contents } = withContents(t)
  store.transaction(() => store.accounts.clear('a'))
  t.ok(store.accounts.find('a'))
  t.strictSame(contents('a'), [0, 0, 0, 0, 1])
  t.strictSame(contents('b'), [1, 1, 1, 1, 1])
})

t.test('accounts can be ordered, and new ones come last', async (t) => {
  const { accounts } = storeWith(t, 'a', 'b', 'c')
  const ids = () => accounts.list().map(({ id }) => id)
  for (const order of [
    ['c', 'a', 'b'],
    ['b', 'c', 'a'],
  ]) {
    accounts.order(order)
    t.strictSame(ids(), order)
  }
  accounts.insert({ id: 'd', organization: 'Delta', serviceTokenLimit: null })
  t.strictSame(ids(), ['b', 'c', 'a', 'd'])
})

t.test('only accounts with controls are listed with them', async (t) => {
  const { accounts } = storeWith(t, 'a', 'b', 'c')
  t.strictSame(accounts.allControls(), [])
  accounts.setControls('c', '{"clock":{"mode":"frozen","now":1}}')
  accounts.setControls('a', '{"faults":[]}')
  t.strictSame(accounts.allControls(), [
    ['a', '{"faults":[]}'],
    ['c', '{"clock":{"mode":"frozen","now":1}}'],
  ])
  t.strictSame(
    [accounts.controls('a'), accounts.controls('b'), accounts.controls('z')],
    ['{"faults":[]}', '{}', undefined],
  )
  accounts.setControls('c', '{}')
  t.strictSame(accounts.allControls(), [['a', '{"faults":[]}']])
  t.equal(
    sqliteCodeOf(() => accounts.setControls('a', 'no JSON')),
    'SQLITE_CONSTRAINT_CHECK',
  )
})
